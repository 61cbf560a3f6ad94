import { gatewayReaders } from '../generated/gateway-readers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import { Decoder, type DecodeNotes } from './decode.ts'

const decoder = new Decoder<GatewayMessage>(gatewayReaders)

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
  return decoder.decode(body, 0, body.length, serverVersion, notes)
}

/**
 * Reads a gateway's message like {@link decodeGatewayMessage}, from a body that lies among other bytes: what
 * `FrameSplitter.inPlace` hands on. It spares the view of each body, which for ticks costs as much as reading them.
 *
 * @param bytes The bytes the body is in.
 * @param from Where the body starts, behind its four length bytes.
 * @param to Where it ends.
 * @throws DecodeError as {@link decodeGatewayMessage} does.
 * @example
 * ```ts
 * import { decodeGatewayMessageAt, FrameSplitter } from '@twskit/wire'
 *
 * const splitter = FrameSplitter.inPlace((bytes, from, to) => console.log(decodeGatewayMessageAt(bytes, from, to, 187)))
 * splitter.push(Uint8Array.of(0, 0, 0, 7, 0x35, 0x37, 0, 0x31, 0, 0x37, 0)) // { type: 'TickSnapshotEnd', reqId: 7 }
 * ```
 */
export function decodeGatewayMessageAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  serverVersion: number,
  notes?: DecodeNotes,
): GatewayMessage {
  return decoder.decode(bytes, from, to, serverVersion, notes)
}
