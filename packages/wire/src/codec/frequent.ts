import { ReadFault } from '../bytes/fault.ts'
import { type FrequentReceiver, readFrequentProto, readFrequentText } from '../generated/frequent-readers.ts'
import { headReader, protoReader, textReader } from './readers.ts'

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
    if (headReader.read(bytes, from, to, serverVersion) !== undefined) return NOT_READ
    return headReader.isProtobuf
      ? readFrequentProto(headReader.id, protoReader.reset(bytes, headReader.start, to), receiver)
      : readFrequentText(headReader.id, textReader.reset(bytes, headReader.start, to), serverVersion, receiver)
  } catch (fault) {
    if (fault instanceof ReadFault) return NOT_READ
    throw fault
  }
}
