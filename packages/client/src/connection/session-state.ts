import type { ConnectError, DisconnectedError } from '../errors.ts'

/**
 * Where the session with the gateway stands.
 *
 * - `connecting`: a socket is being opened
 * - `handshaking`: the socket is open; version, accounts and the next order id are still to come
 * - `ready`: requests are sent
 * - `degraded`: requests are sent, but the gateway's own line to Interactive Brokers is down (1100, 2110)
 * - `reconnecting`: the link fell; the next attempt starts at `retryAtMs` by the client's clock
 * - `closed`: over for good
 */
export type SessionState =
  | { readonly kind: 'connecting'; readonly target: string; readonly attempt: number }
  | { readonly kind: 'handshaking'; readonly target: string; readonly attempt: number }
  | { readonly kind: 'ready'; readonly serverVersion: number }
  | { readonly kind: 'degraded'; readonly serverVersion: number; readonly reason: string }
  | {
      readonly kind: 'reconnecting'
      readonly attempt: number
      readonly retryAtMs: number
      readonly cause: DisconnectedError | ConnectError
    }
  | { readonly kind: 'closed'; readonly reason: CloseReason }

/** Why a session is over: `close()` was called, or reconnecting was given up. */
export type CloseReason =
  | { readonly by: 'user' }
  | { readonly by: 'error'; readonly error: DisconnectedError | ConnectError }

/** Is told what happens to the session, in order, after requests and streams were told. */
export interface SessionWatcher {
  /** Requests are sent from now on. What a gateway replays by itself, such as open orders, came before. */
  ready?(after: 'connect' | 'reconnect'): void
  /** The link fell; a reconnect is on its way. */
  offline?(): void
  /** The gateway's own line is down (1100): what happens meanwhile may be missed. It is told once, though the gateway repeats it. */
  interrupted?(reason: string): void
  /** The gateway's own line was down and is back (1101, 1102): what happened meanwhile may have been missed. */
  restored?(data: 'kept' | 'lost'): void
  /** The session is over for good. */
  closed?(): void
}
