// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives up the calculation of a price. */
export interface CancelCalculateOptionPrice {
  readonly type: 'CancelCalculateOptionPrice'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelCalculateOptionPriceText(r: TextReader, _v: number): CancelCalculateOptionPrice {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelCalculateOptionPrice', reqId }
}

export function writeCancelCalculateOptionPriceText(w: TextWriter, m: CancelCalculateOptionPrice, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelCalculateOptionPriceProto(r: ProtoReader): CancelCalculateOptionPrice {
  let reqId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CancelCalculateOptionPrice', reqId }
}

export function writeCancelCalculateOptionPriceProto(w: ProtoWriter, m: CancelCalculateOptionPrice, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
