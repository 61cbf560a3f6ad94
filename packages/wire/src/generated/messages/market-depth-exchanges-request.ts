// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks which exchanges offer depth. */
export interface MarketDepthExchangesRequest {
  readonly type: 'MarketDepthExchangesRequest'
}

export function readMarketDepthExchangesRequestText(_r: TextReader, _v: number): MarketDepthExchangesRequest {
  return { type: 'MarketDepthExchangesRequest' }
}

export function writeMarketDepthExchangesRequestText(_w: TextWriter, _m: MarketDepthExchangesRequest, _v: number): void {
}

export function readMarketDepthExchangesRequestProto(r: ProtoReader): MarketDepthExchangesRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'MarketDepthExchangesRequest' }
}

export function writeMarketDepthExchangesRequestProto(_w: ProtoWriter, _m: MarketDepthExchangesRequest, _v: number): void {
}
