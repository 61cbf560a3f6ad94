import { ReadFault } from '../bytes/fault.ts'
import { ProtoReader } from '../bytes/proto-reader.ts'
import { TextReader } from '../bytes/text-reader.ts'
import { gatewayReaders } from '../generated/gateway-readers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import { slicedReaders } from '../generated/sliced-readers.ts'
import { brokenFrame } from './decode-error.ts'
import { decodeGatewayMessage } from './decode-gateway.ts'
import { frameHead } from './head.ts'

/** How much of a long message is read at a time. */
export interface SliceOptions {
  /** How many bars or ticks are read between two pauses; 5,000 take a few milliseconds. Default 5000. */
  readonly itemsPerSlice?: number
}

/**
 * Reads a gateway's message like {@link decodeGatewayMessage}, but pauses while it reads the list of one that may be very long (bars and
 * ticks of history), so that the caller can let other work in between. Each pause yields the number of items read so far; the message is
 * the generator's result. Messages without such a list are read at once. Frames below some hundred kilobytes are not worth it.
 *
 * @param body The frame without its four length bytes; it must not change until the message is there.
 * @throws DecodeError when the id is unknown or the body cannot be read; the next frame is unaffected.
 * @example
 * ```ts
 * import { decodeGatewayMessageInSlices, encodeGatewayMessage, type GatewayMessage } from '@twskit/wire'
 *
 * async function readWithPauses(body: Uint8Array, serverVersion: number): Promise<GatewayMessage> {
 *   const slices = decodeGatewayMessageInSlices(body, serverVersion)
 *   for (;;) {
 *     const { done, value } = slices.next()
 *     if (done) return value
 *     await new Promise((resolve) => setTimeout(resolve))
 *   }
 * }
 *
 * const frame = encodeGatewayMessage({ type: 'HistoricalData', reqId: 1, historicalDataBars: [{ close: 187.4 }] }, 200)
 * console.log(await readWithPauses(frame.subarray(4), 200))
 * ```
 */
export function* decodeGatewayMessageInSlices(
  body: Uint8Array,
  serverVersion: number,
  { itemsPerSlice = 5000 }: SliceOptions = {},
): Generator<number, GatewayMessage, void> {
  const head = frameHead(body, serverVersion)
  const sliced = head && slicedReaders[head.messageId]
  const reader = head && gatewayReaders[head.messageId]
  // Without such a list, and without a known id, it is read or refused as a whole.
  if (head === undefined || sliced === undefined || reader === undefined)
    return decodeGatewayMessage(body, serverVersion)
  const { messageId, start } = head
  const isProtobuf = head.encoding === 'protobuf'
  try {
    // Readers of its own: between two slices other frames are read with the shared ones.
    if (isProtobuf) return yield* sliced.proto(new ProtoReader().reset(body, start, body.length), itemsPerSlice)
    return yield* sliced.text(new TextReader().reset(body, start, body.length), serverVersion, itemsPerSlice)
  } catch (fault) {
    if (!(fault instanceof ReadFault)) throw fault
    throw brokenFrame({ body, serverVersion, reader, messageId, isProtobuf, start, fault, at: fault.at })
  }
}
