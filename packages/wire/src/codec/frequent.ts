import { ReadFault } from '../bytes/fault.ts'
import { ProtoReader } from '../bytes/proto-reader.ts'
import { TextReader } from '../bytes/text-reader.ts'
import { type FrequentReceiver, readFrequentProto, readFrequentText } from '../generated/frequent-readers.ts'
import { PROTOBUF_OFFSET, RAW_ID_SINCE } from './encode.ts'

const textReader = new TextReader()
const protoReader = new ProtoReader()

/** Says that a body is for `decodeGatewayMessageAt`. */
const NOT_READ = -1

/**
 * Reads one of the gateway's most frequent messages (prices, sizes, texts and numbers of market data) and hands its fields to a receiver,
 * without making an object of them, which at full speed is a good part of what a tick costs. Anything else, and what cannot be read,
 * is left alone, for `decodeGatewayMessageAt`.
 *
 * @param bytes The bytes the body is in, as `FrameSplitter.inPlace` hands them on.
 * @param from Where the body starts, behind its four length bytes.
 * @param to Where it ends.
 * @returns how many fields of a newer server were left over, or -1 when the body was left alone.
 * @throws what the receiver throws.
 * @example
 * ```ts
 * import { type FrequentReceiver, FrameSplitter, receiveFrequentAt } from '@twskit/wire'
 *
 * let last: number | undefined
 * const receiver: FrequentReceiver = {
 *   tickPrice: (reqId, tickType, price) => (last = price),
 *   tickSize: () => undefined,
 *   tickString: () => undefined,
 *   tickGeneric: () => undefined,
 * }
 * const splitter = FrameSplitter.inPlace((bytes, from, to) => void receiveFrequentAt(bytes, from, to, 187, receiver))
 * splitter.push(new TextEncoder().encode('\0\0\0\x181\x006\x009001\x004\x00187.43\x00100\x000\0'))
 * console.log(last) // 187.43
 * ```
 */
export function receiveFrequentAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  serverVersion: number,
  receiver: FrequentReceiver,
): number {
  try {
    if (serverVersion < RAW_ID_SINCE) {
      const id = textId(bytes, from, to)
      const start = from + (id < 10 ? 2 : 3)
      return readFrequentText(id, textReader.reset(bytes, start, to), serverVersion, receiver)
    }
    if (to - from < 4 || bytes[from] !== 0 || bytes[from + 1] !== 0) return NOT_READ
    const wireId = ((bytes[from + 2] as number) << 8) | (bytes[from + 3] as number)
    return wireId > PROTOBUF_OFFSET
      ? readFrequentProto(wireId - PROTOBUF_OFFSET, protoReader.reset(bytes, from + 4, to), receiver)
      : readFrequentText(wireId, textReader.reset(bytes, from + 4, to), serverVersion, receiver)
  } catch (fault) {
    if (fault instanceof ReadFault) return NOT_READ
    throw fault
  }
}

/** Reads an id of one digit or two, which those of frequent messages have; -1 for any other. */
function textId(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 3) return -1
  const first = (bytes[from] as number) - 0x30
  if (first < 1 || first > 9) return -1
  if (bytes[from + 1] === 0) return first
  const second = (bytes[from + 1] as number) - 0x30
  return second >= 0 && second <= 9 && bytes[from + 2] === 0 ? first * 10 + second : -1
}
