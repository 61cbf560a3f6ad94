// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says that the order book of a CFD is that of another contract: ask again for it under the same id. */
export interface RerouteMarketDepthRequest {
  readonly type: 'RerouteMarketDepthRequest'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the contract to ask for */
  readonly conId?: number | undefined
  /** the exchange to ask at */
  readonly exchange?: string | undefined
}

export function readRerouteMarketDepthRequestText(r: TextReader, _v: number): RerouteMarketDepthRequest {
  const reqId = r.int('reqId')
  const conId = r.int('conId')
  const exchange = r.string('exchange')
  return { type: 'RerouteMarketDepthRequest', reqId, conId, exchange }
}

export function writeRerouteMarketDepthRequestText(w: TextWriter, m: RerouteMarketDepthRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.conId, 'conId', '2147483647')
  w.string(m.exchange, 'exchange')
}

export function readRerouteMarketDepthRequestProto(r: ProtoReader): RerouteMarketDepthRequest {
  let reqId: number | undefined
  let conId: number | undefined
  let exchange: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        conId = r.int32()
        break
      case 26:
        exchange = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'RerouteMarketDepthRequest', reqId, conId, exchange }
}

export function writeRerouteMarketDepthRequestProto(w: ProtoWriter, m: RerouteMarketDepthRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.conId, 'conId')
  w.string(26, m.exchange, 'exchange')
}
