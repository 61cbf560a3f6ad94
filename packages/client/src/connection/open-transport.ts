import type { Transport } from '@twskit/wire'
import { ConnectError, type ConnectReason, NotSupportedError } from '../errors.ts'
import type { ConnectSettings } from './options.ts'
import { BridgeClosedError, connectWebSocket, type WebSocketClass } from './websocket.ts'

/** Where a gateway is reached. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** Names where a connection goes, for messages. */
export function targetName(settings: ConnectSettings, address: Address): string {
  return settings.url ?? `${address.host}:${address.port}`
}

/**
 * Opens the connection the settings ask for: WebSocket, one of the caller's own, or TCP.
 *
 * @throws {@link ConnectError} when nothing listens or the host cannot be reached, or the signal's reason.
 */
export async function openTransport(
  settings: ConnectSettings,
  address: Address,
  signal: AbortSignal,
): Promise<Transport> {
  const { url, transport, openTimeoutMs: timeoutMs } = settings
  try {
    if (url !== undefined) {
      return await connectWebSocket(url, { webSocket: webSocketFor(settings), timeoutMs, signal })
    }
    if (transport !== undefined) return await transport({ ...address, timeoutMs, signal })
    // Loaded on use, so that the client bundles for browsers.
    const { connectTcp } = await import('@twskit/wire/tcp')
    return await connectTcp({ ...address, timeoutMs, signal })
  } catch (cause) {
    if (signal.aborted || cause instanceof ConnectError || cause instanceof NotSupportedError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
    throw new ConnectError({
      reason: url === undefined ? reasonOf(code) : cause instanceof BridgeClosedError ? cause.connectReason : 'bridge',
      target: targetName(settings, address),
      clientId: settings.clientId,
      detail: cause instanceof Error ? cause.message : undefined,
      cause,
    })
  }
}

/** A connection that is reset at once was accepted first. */
function reasonOf(code: string | undefined): ConnectReason {
  if (code === 'ECONNREFUSED') return 'refused'
  return code === 'ECONNRESET' || code === 'EPIPE' ? 'dropped' : 'unreachable'
}

function webSocketFor(settings: ConnectSettings): WebSocketClass {
  const found = settings.webSocket ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket
  if (found !== undefined) return found
  throw new NotSupportedError({
    subject: 'A WebSocket connection',
    reason: 'this platform has no WebSocket class. Hand one in: connect({ url, webSocket }).',
  })
}
