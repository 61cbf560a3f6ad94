import type { ClientMessage, GatewayMessage } from '@twskit/wire'

/** Fields of a message as a script writes them: values, or `$names` that stand for whatever comes first under that name. */
export type Fields = Readonly<Record<string, unknown>>

/** One line of a script. */
export type Step =
  | { readonly kind: 'client'; readonly type: ClientMessage['type']; readonly fields: Fields; readonly line?: number }
  | { readonly kind: 'server'; readonly type: GatewayMessage['type']; readonly fields: Fields; readonly line?: number }
  | { readonly kind: 'raw'; readonly body: Uint8Array; readonly line?: number }
  | { readonly kind: 'sleep'; readonly ms: number; readonly line?: number }
  | { readonly kind: 'split'; readonly bytes: number; readonly line?: number }
  | { readonly kind: 'disconnect'; readonly by: 'client' | 'server'; readonly line?: number }

/** A conversation written down: who says what, in which order. */
export interface Script {
  readonly serverVersion: number
  readonly steps: readonly Step[]
}

/** Writes what the client says. Played by a server, it waits for that message; played by a client, it sends it. */
export function client(type: ClientMessage['type'], fields: Fields = {}): Step {
  return { kind: 'client', type, fields }
}

/** Writes what the server says. Played by a server, it is sent; played by a client, it is waited for. */
export function server(type: GatewayMessage['type'], fields: Fields = {}): Step {
  return { kind: 'server', type, fields }
}

/**
 * Sends the body of a frame, without its four length bytes, as it is: a message from a recording, with a fault that encoding it anew would
 * hide. Played by a client, it is waited for.
 */
export function raw(body: Uint8Array): Step {
  return { kind: 'raw', body }
}

/** Waits, in milliseconds of the player's clock. */
export function sleep(ms: number): Step {
  return { kind: 'sleep', ms }
}

/** Sends what follows in pieces of at most so many bytes; 0 sends frames whole again. */
export function split(bytes: number): Step {
  return { kind: 'split', bytes }
}

/** Closes the connection, or waits for the other side to do so. */
export function disconnect(by: 'client' | 'server' = 'server'): Step {
  return { kind: 'disconnect', by }
}

/**
 * Puts a script together.
 *
 * @example
 * ```ts
 * import { client, script, serveScript, server, sleep } from '@twskit/simulator'
 *
 * const slowClock = script(187, [
 *   client('StartApiRequest'),
 *   server('ManagedAccounts', { accountsList: 'DU1' }),
 *   server('NextValidId', { orderId: 1 }),
 *   client('CurrentTimeRequest'),
 *   sleep(2000),
 *   server('CurrentTime', { currentTime: 1_700_000_000 }),
 * ])
 * await using gateway = await serveScript(slowClock)
 * console.log(`Connect your client to port ${gateway.port}`)
 * ```
 */
export function script(serverVersion: number, steps: readonly Step[]): Script {
  return { serverVersion, steps }
}
