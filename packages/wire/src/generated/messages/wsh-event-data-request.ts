// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for calendar events of one contract or by a filter; the meta data must have been asked for before. */
export interface WshEventDataRequest {
  readonly type: 'WshEventDataRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the contract whose events are wanted; unset with a filter */
  readonly conId?: number | undefined
  /** a filter as JSON; empty with a contract */
  readonly filter?: string | undefined
  /** adds the contracts of the watchlist */
  readonly fillWatchlist?: boolean | undefined
  /** adds the contracts of the portfolio */
  readonly fillPortfolio?: boolean | undefined
  /** adds the competitors of the contract */
  readonly fillCompetitors?: boolean | undefined
  /** the first day as yyyymmdd; empty for no limit */
  readonly startDate?: string | undefined
  /** the last day as yyyymmdd; empty for no limit */
  readonly endDate?: string | undefined
  /** the most events to send, up to 100 */
  readonly totalLimit?: number | undefined
}

export function readWshEventDataRequestText(r: TextReader, _v: number): WshEventDataRequest {
  const reqId = r.int('reqId')
  const conId = r.int('conId')
  const filter = r.string('filter')
  const fillWatchlist = r.bool('fillWatchlist')
  const fillPortfolio = r.bool('fillPortfolio')
  const fillCompetitors = r.bool('fillCompetitors')
  const startDate = r.string('startDate')
  const endDate = r.string('endDate')
  const totalLimit = r.int('totalLimit')
  return { type: 'WshEventDataRequest', reqId, conId, filter, fillWatchlist, fillPortfolio, fillCompetitors, startDate, endDate, totalLimit }
}

export function writeWshEventDataRequestText(w: TextWriter, m: WshEventDataRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.int(m.conId, 'conId', '2147483647')
  w.string(m.filter, 'filter')
  w.bool(m.fillWatchlist, 'fillWatchlist')
  w.bool(m.fillPortfolio, 'fillPortfolio')
  w.bool(m.fillCompetitors, 'fillCompetitors')
  w.string(m.startDate, 'startDate')
  w.string(m.endDate, 'endDate')
  w.int(m.totalLimit, 'totalLimit', '2147483647')
}

export function readWshEventDataRequestProto(r: ProtoReader): WshEventDataRequest {
  let reqId: number | undefined
  let conId: number | undefined
  let filter: string | undefined
  let fillWatchlist: boolean | undefined
  let fillPortfolio: boolean | undefined
  let fillCompetitors: boolean | undefined
  let startDate: string | undefined
  let endDate: string | undefined
  let totalLimit: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        conId = r.int32()
        break
      case 26:
        filter = r.string()
        break
      case 32:
        fillWatchlist = r.bool()
        break
      case 40:
        fillPortfolio = r.bool()
        break
      case 48:
        fillCompetitors = r.bool()
        break
      case 58:
        startDate = r.string()
        break
      case 66:
        endDate = r.string()
        break
      case 72:
        totalLimit = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'WshEventDataRequest', reqId, conId, filter, fillWatchlist, fillPortfolio, fillCompetitors, startDate, endDate, totalLimit }
}

export function writeWshEventDataRequestProto(w: ProtoWriter, m: WshEventDataRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.conId, 'conId')
  w.string(26, m.filter, 'filter')
  w.bool(32, m.fillWatchlist, 'fillWatchlist')
  w.bool(40, m.fillPortfolio, 'fillPortfolio')
  w.bool(48, m.fillCompetitors, 'fillCompetitors')
  w.string(58, m.startDate, 'startDate')
  w.string(66, m.endDate, 'endDate')
  w.int32(72, m.totalLimit, 'totalLimit')
}
