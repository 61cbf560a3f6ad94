// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Changes one row of the order book. */
export interface MarketDepthData {
  /** the row, from 0 at the best price */
  readonly position?: number | undefined
  /** 0 insert, 1 update, 2 delete */
  readonly operation?: number | undefined
  /** 0 ask, 1 bid */
  readonly side?: number | undefined
  /** the price of the row */
  readonly price?: number | undefined
  /** the size of the row */
  readonly size?: number | undefined
  /** the market maker, or the exchange when depth is combined */
  readonly marketMaker?: string | undefined
  /** true when the book combines exchanges */
  readonly isSmartDepth?: boolean | undefined
}

export function readMarketDepthDataProto(r: ProtoReader): MarketDepthData {
  let position: number | undefined
  let operation: number | undefined
  let side: number | undefined
  let price: number | undefined
  let size: number | undefined
  let marketMaker: string | undefined
  let isSmartDepth: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        position = r.int32()
        break
      case 16:
        operation = r.int32()
        break
      case 24:
        side = r.int32()
        break
      case 33:
        price = r.double()
        break
      case 42:
        size = r.decimal()
        break
      case 50:
        marketMaker = r.string()
        break
      case 56:
        isSmartDepth = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { position, operation, side, price, size, marketMaker, isSmartDepth }
}

export function writeMarketDepthDataProto(w: ProtoWriter, s: MarketDepthData): void {
  w.int32(8, s.position, 'marketDepthData.position')
  w.int32(16, s.operation, 'marketDepthData.operation')
  w.int32(24, s.side, 'marketDepthData.side')
  w.double(33, s.price, 'marketDepthData.price')
  w.decimal(42, s.size, 'marketDepthData.size')
  w.string(50, s.marketMaker, 'marketDepthData.marketMaker')
  w.bool(56, s.isSmartDepth, 'marketDepthData.isSmartDepth')
}
