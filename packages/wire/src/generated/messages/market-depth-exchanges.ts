// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readDepthMarketDataDescriptionProto, writeDepthMarketDataDescriptionProto, type DepthMarketDataDescription } from '../structs/depth-market-data-description.ts'

/** Lists the exchanges that offer depth. */
export interface MarketDepthExchanges {
  readonly type: 'MarketDepthExchanges'
  /** one entry for each exchange and security type */
  readonly depthMarketDataDescriptions?: readonly DepthMarketDataDescription[] | undefined
}

export function readMarketDepthExchangesText(r: TextReader, _v: number): MarketDepthExchanges {
  const count1 = r.count('depthMarketDataDescriptions')
  const list1: DepthMarketDataDescription[] = []
  for (let i = 0; i < count1; i++) {
    const exchange = r.string('depthMarketDataDescriptions.exchange')
    const secType = r.string('depthMarketDataDescriptions.secType')
    const listingExch = r.string('depthMarketDataDescriptions.listingExch')
    const serviceDataType = r.string('depthMarketDataDescriptions.serviceDataType')
    const aggGroup = r.int('depthMarketDataDescriptions.aggGroup')
    list1.push({ exchange, secType, listingExch, serviceDataType, aggGroup })
  }
  const depthMarketDataDescriptions = list1
  return { type: 'MarketDepthExchanges', depthMarketDataDescriptions }
}

export function writeMarketDepthExchangesText(w: TextWriter, m: MarketDepthExchanges, _v: number): void {
  const list1 = m.depthMarketDataDescriptions ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1.exchange, 'depthMarketDataDescriptions.exchange')
    w.string(each1.secType, 'depthMarketDataDescriptions.secType')
    w.string(each1.listingExch, 'depthMarketDataDescriptions.listingExch')
    w.string(each1.serviceDataType, 'depthMarketDataDescriptions.serviceDataType')
    w.int(each1.aggGroup, 'depthMarketDataDescriptions.aggGroup', '2147483647')
  }
}

export function readMarketDepthExchangesProto(r: ProtoReader): MarketDepthExchanges {
  const depthMarketDataDescriptions: DepthMarketDataDescription[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          const list = depthMarketDataDescriptions
          list.push(readDepthMarketDataDescriptionProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketDepthExchanges', depthMarketDataDescriptions }
}

export function writeMarketDepthExchangesProto(w: ProtoWriter, m: MarketDepthExchanges, _v: number): void {
  for (const each of m.depthMarketDataDescriptions ?? []) {
    const mark = w.open(10)
    writeDepthMarketDataDescriptionProto(w, each)
    w.close(mark)
  }
}
