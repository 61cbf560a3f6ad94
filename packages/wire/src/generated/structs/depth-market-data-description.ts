// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one exchange that offers depth. */
export interface DepthMarketDataDescription {
  /** the exchange */
  readonly exchange?: string | undefined
  /** the security type it is for */
  readonly secType?: string | undefined
  /** the listing exchange it is for; empty for any */
  readonly listingExch?: string | undefined
  /** Deep for price levels, Deep2 with market makers */
  readonly serviceDataType?: string | undefined
  /** names the group of exchanges whose books are combined; unset for none */
  readonly aggGroup?: number | undefined
}

export function readDepthMarketDataDescriptionProto(r: ProtoReader): DepthMarketDataDescription {
  let exchange: string | undefined
  let secType: string | undefined
  let listingExch: string | undefined
  let serviceDataType: string | undefined
  let aggGroup: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        exchange = r.string()
        break
      case 18:
        secType = r.string()
        break
      case 26:
        listingExch = r.string()
        break
      case 34:
        serviceDataType = r.string()
        break
      case 40:
        aggGroup = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { exchange, secType, listingExch, serviceDataType, aggGroup }
}

export function writeDepthMarketDataDescriptionProto(w: ProtoWriter, s: DepthMarketDataDescription): void {
  w.string(10, s.exchange, 'depthMarketDataDescription.exchange')
  w.string(18, s.secType, 'depthMarketDataDescription.secType')
  w.string(26, s.listingExch, 'depthMarketDataDescription.listingExch')
  w.string(34, s.serviceDataType, 'depthMarketDataDescription.serviceDataType')
  w.int32(40, s.aggGroup, 'depthMarketDataDescription.aggGroup')
}
