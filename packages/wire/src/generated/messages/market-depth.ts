// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readMarketDepthDataProto, writeMarketDepthDataProto, type MarketDepthData } from '../structs/market-depth-data.ts'

/** Changes one row of an order book that names no market makers. */
export interface MarketDepth {
  readonly type: 'MarketDepth'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** what changes */
  readonly marketDepthData?: MarketDepthData | undefined
}

export function readMarketDepthText(r: TextReader, _v: number): MarketDepth {
  r.skip('version')
  const reqId = r.int('reqId')
  const marketDepthData_position = r.int('marketDepthData.position')
  const marketDepthData_operation = r.int('marketDepthData.operation')
  const marketDepthData_side = r.int('marketDepthData.side')
  const marketDepthData_price = r.float('marketDepthData.price')
  const marketDepthData_size = r.decimal('marketDepthData.size')
  const marketDepthData: MarketDepthData | undefined = marketDepthData_position !== undefined || marketDepthData_operation !== undefined || marketDepthData_side !== undefined || marketDepthData_price !== undefined || marketDepthData_size !== undefined ? { position: marketDepthData_position, operation: marketDepthData_operation, side: marketDepthData_side, price: marketDepthData_price, size: marketDepthData_size } : undefined
  return { type: 'MarketDepth', reqId, marketDepthData }
}

export function writeMarketDepthText(w: TextWriter, m: MarketDepth, _v: number): void {
  const m_marketDepthData: MarketDepthData = m.marketDepthData ?? {}
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m_marketDepthData.position, 'marketDepthData.position', '2147483647')
  w.int(m_marketDepthData.operation, 'marketDepthData.operation', '2147483647')
  w.int(m_marketDepthData.side, 'marketDepthData.side', '2147483647')
  w.float(m_marketDepthData.price, 'marketDepthData.price', '1.7976931348623157E308')
  w.decimal(m_marketDepthData.size, 'marketDepthData.size', '')
}

export function readMarketDepthProto(r: ProtoReader): MarketDepth {
  let reqId: number | undefined
  let marketDepthData: MarketDepthData | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          marketDepthData = readMarketDepthDataProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketDepth', reqId, marketDepthData }
}

export function writeMarketDepthProto(w: ProtoWriter, m: MarketDepth, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.marketDepthData !== undefined) {
    const mark = w.open(18)
    writeMarketDepthDataProto(w, m.marketDepthData)
    w.close(mark)
  }
}
