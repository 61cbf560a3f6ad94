// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives up the calculation of a volatility. */
export interface CancelCalculateImpliedVolatility {
  readonly type: 'CancelCalculateImpliedVolatility'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelCalculateImpliedVolatilityText(r: TextReader, _v: number): CancelCalculateImpliedVolatility {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'CancelCalculateImpliedVolatility', reqId }
}

export function writeCancelCalculateImpliedVolatilityText(w: TextWriter, m: CancelCalculateImpliedVolatility, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
}

export function readCancelCalculateImpliedVolatilityProto(r: ProtoReader): CancelCalculateImpliedVolatility {
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
  return { type: 'CancelCalculateImpliedVolatility', reqId }
}

export function writeCancelCalculateImpliedVolatilityProto(w: ProtoWriter, m: CancelCalculateImpliedVolatility, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
