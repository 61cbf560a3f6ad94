// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the price steps of one rule; an unknown rule is answered by error 322 with id -1. */
export interface MarketRuleRequest {
  readonly type: 'MarketRuleRequest'
  /** the rule, from the market rule ids of contract details; 0 means no rule and is not asked for */
  readonly marketRuleId?: number | undefined
}

export function readMarketRuleRequestText(r: TextReader, _v: number): MarketRuleRequest {
  const marketRuleId = r.int('marketRuleId')
  return { type: 'MarketRuleRequest', marketRuleId }
}

export function writeMarketRuleRequestText(w: TextWriter, m: MarketRuleRequest, _v: number): void {
  w.int(m.marketRuleId, 'marketRuleId', '0')
}

export function readMarketRuleRequestProto(r: ProtoReader): MarketRuleRequest {
  let marketRuleId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        marketRuleId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketRuleRequest', marketRuleId }
}

export function writeMarketRuleRequestProto(w: ProtoWriter, m: MarketRuleRequest, _v: number): void {
  w.int32(8, m.marketRuleId, 'marketRuleId')
}
