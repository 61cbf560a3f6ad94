import { gatewayReaders } from '../generated/gateway-readers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import { decode, type DecodeNotes } from './decode.ts'

/**
 * Reads a gateway's message from a frame's body. Text and protobuf are told apart by the frame itself, so answers in the
 * other encoding than expected are read as well.
 *
 * @param body The frame without its four length bytes.
 * @param notes Told what was tolerated, when given.
 * @throws DecodeError when the id is unknown or the body cannot be read; the next frame is unaffected.
 * @example
 * ```ts
 * import { decodeGatewayMessage } from '@twskit/wire'
 *
 * const body = new TextEncoder().encode('57\x001\x009001\x00')
 * const message = decodeGatewayMessage(body, 187) // { type: 'TickSnapshotEnd', reqId: 9001 }
 * ```
 */
export function decodeGatewayMessage(body: Uint8Array, serverVersion: number, notes?: DecodeNotes): GatewayMessage {
  return decode(gatewayReaders, body, serverVersion, notes)
}
