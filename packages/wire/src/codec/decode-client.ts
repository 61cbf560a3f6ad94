import { clientReaders } from '../generated/client-readers.ts'
import type { ClientMessage } from '../generated/client-writers.ts'
import { Decoder, type DecodeNotes } from './decode.ts'

const decoder = new Decoder(clientReaders)

/**
 * Reads a client's message from a frame's body, as a gateway does. The very first frame of a connection is the version offer,
 * which has no id: see the handshake.
 *
 * @param body The frame without its four length bytes.
 * @param notes Told what was tolerated, when given.
 * @throws DecodeError when the body cannot be read.
 * @example
 * ```ts
 * import { decodeClientMessage, encodeClientMessage } from '@twskit/wire'
 *
 * const frame = encodeClientMessage({ type: 'CancelMarketData', reqId: 7 }, 187)
 * const message = decodeClientMessage(frame.subarray(4), 187) // { type: 'CancelMarketData', reqId: 7 }
 * ```
 */
export function decodeClientMessage(body: Uint8Array, serverVersion: number, notes?: DecodeNotes): ClientMessage {
  return decoder.decode(body, 0, body.length, serverVersion, notes)
}
