// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says which kind of data a subscription gets. */
export interface MarketDataType {
  readonly type: 'MarketDataType'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** 1 live, 2 frozen, 3 delayed, 4 delayed and frozen */
  readonly marketDataType?: number | undefined
}

export function readMarketDataTypeText(r: TextReader, _v: number): MarketDataType {
  r.skip('version')
  const reqId = r.int('reqId')
  const marketDataType = r.int('marketDataType')
  return { type: 'MarketDataType', reqId, marketDataType }
}

export function writeMarketDataTypeText(w: TextWriter, m: MarketDataType, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.marketDataType, 'marketDataType', '2147483647')
}

export function readMarketDataTypeProto(r: ProtoReader): MarketDataType {
  let reqId: number | undefined
  let marketDataType: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        marketDataType = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketDataType', reqId, marketDataType }
}

export function writeMarketDataTypeProto(w: ProtoWriter, m: MarketDataType, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.marketDataType, 'marketDataType')
}
