// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Chooses live or delayed data for the subscriptions made afterwards on this connection. */
export interface MarketDataTypeRequest {
  readonly type: 'MarketDataTypeRequest'
  /** 1 live, 2 frozen, 3 delayed, 4 delayed and frozen */
  readonly marketDataType?: number | undefined
}

export function readMarketDataTypeRequestText(r: TextReader, _v: number): MarketDataTypeRequest {
  r.skip('version')
  const marketDataType = r.int('marketDataType')
  return { type: 'MarketDataTypeRequest', marketDataType }
}

export function writeMarketDataTypeRequestText(w: TextWriter, m: MarketDataTypeRequest, _v: number): void {
  w.literal('1')
  w.int(m.marketDataType, 'marketDataType', '0')
}

export function readMarketDataTypeRequestProto(r: ProtoReader): MarketDataTypeRequest {
  let marketDataType: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        marketDataType = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketDataTypeRequest', marketDataType }
}

export function writeMarketDataTypeRequestProto(w: ProtoWriter, m: MarketDataTypeRequest, _v: number): void {
  w.int32(8, m.marketDataType, 'marketDataType')
}
