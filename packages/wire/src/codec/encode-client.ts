import { type ClientMessage, clientWriters } from '../generated/client-writers.ts'
import type { MessageWriter } from '../layout/message-table.ts'
import { encode } from './encode.ts'

/**
 * Writes a client's message as a whole frame, length included, in the encoding the version asks for.
 *
 * @throws VersionError when the message, or a field that was set, does not exist at this server version.
 * @throws EncodeError when a value has no form on the wire.
 * @example
 * ```ts
 * import { encodeClientMessage } from '@twskit/wire'
 *
 * const frame = encodeClientMessage({ type: 'CancelMarketData', reqId: 7 }, 187)
 * ```
 */
export function encodeClientMessage(message: ClientMessage, serverVersion: number): Uint8Array {
  const writers: Readonly<Record<string, MessageWriter<never>>> = clientWriters
  const writer = Object.hasOwn(writers, message.type) ? writers[message.type] : undefined
  return encode(writer as MessageWriter<ClientMessage> | undefined, message, serverVersion, 'client')
}
