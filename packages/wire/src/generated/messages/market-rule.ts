// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readPriceIncrementProto, writePriceIncrementProto, type PriceIncrement } from '../structs/price-increment.ts'

/** Lists the price steps of one rule. */
export interface MarketRule {
  readonly type: 'MarketRule'
  /** the rule asked for */
  readonly marketRuleId?: number | undefined
  /** the steps, from low prices to high */
  readonly priceIncrements?: readonly PriceIncrement[] | undefined
}

export function readMarketRuleText(r: TextReader, _v: number): MarketRule {
  const marketRuleId = r.int('marketRuleId')
  const count1 = r.count('priceIncrements')
  const list1: PriceIncrement[] = []
  for (let i = 0; i < count1; i++) {
    const lowEdge = r.float('priceIncrements.lowEdge')
    const increment = r.float('priceIncrements.increment')
    list1.push({ lowEdge, increment })
  }
  const priceIncrements = list1
  return { type: 'MarketRule', marketRuleId, priceIncrements }
}

export function writeMarketRuleText(w: TextWriter, m: MarketRule, _v: number): void {
  w.int(m.marketRuleId, 'marketRuleId', '2147483647')
  const list1 = m.priceIncrements ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.float(each1.lowEdge, 'priceIncrements.lowEdge', '1.7976931348623157E308')
    w.float(each1.increment, 'priceIncrements.increment', '1.7976931348623157E308')
  }
}

export function readMarketRuleProto(r: ProtoReader): MarketRule {
  let marketRuleId: number | undefined
  const priceIncrements: PriceIncrement[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        marketRuleId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = priceIncrements
          list.push(readPriceIncrementProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketRule', marketRuleId, priceIncrements }
}

export function writeMarketRuleProto(w: ProtoWriter, m: MarketRule, _v: number): void {
  w.int32(8, m.marketRuleId, 'marketRuleId')
  for (const each of m.priceIncrements ?? []) {
    const mark = w.open(18)
    writePriceIncrementProto(w, each)
    w.close(mark)
  }
}
