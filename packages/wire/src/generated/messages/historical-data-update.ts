// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readHistoricalDataBarProto, writeHistoricalDataBarProto, type HistoricalDataBar } from '../structs/historical-data-bar.ts'

/** Carries the newest bar of a request that is kept up to date: changed, or the first of a new period. */
export interface HistoricalDataUpdate {
  readonly type: 'HistoricalDataUpdate'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the newest bar so far */
  readonly historicalDataBar?: HistoricalDataBar | undefined
}

export function readHistoricalDataUpdateText(r: TextReader, _v: number): HistoricalDataUpdate {
  const reqId = r.int('reqId')
  const historicalDataBar_barCount = r.int('historicalDataBar.barCount')
  const historicalDataBar_date = r.string('historicalDataBar.date')
  const historicalDataBar_open = r.float('historicalDataBar.open')
  const historicalDataBar_close = r.float('historicalDataBar.close')
  const historicalDataBar_high = r.float('historicalDataBar.high')
  const historicalDataBar_low = r.float('historicalDataBar.low')
  const historicalDataBar_WAP = r.decimal('historicalDataBar.WAP')
  const historicalDataBar_volume = r.decimal('historicalDataBar.volume')
  const historicalDataBar: HistoricalDataBar | undefined = historicalDataBar_date !== undefined || historicalDataBar_open !== undefined || historicalDataBar_high !== undefined || historicalDataBar_low !== undefined || historicalDataBar_close !== undefined || historicalDataBar_volume !== undefined || historicalDataBar_WAP !== undefined || historicalDataBar_barCount !== undefined ? { date: historicalDataBar_date, open: historicalDataBar_open, high: historicalDataBar_high, low: historicalDataBar_low, close: historicalDataBar_close, volume: historicalDataBar_volume, WAP: historicalDataBar_WAP, barCount: historicalDataBar_barCount } : undefined
  return { type: 'HistoricalDataUpdate', reqId, historicalDataBar }
}

export function writeHistoricalDataUpdateText(w: TextWriter, m: HistoricalDataUpdate, _v: number): void {
  const m_historicalDataBar: HistoricalDataBar = m.historicalDataBar ?? {}
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m_historicalDataBar.barCount, 'historicalDataBar.barCount', '2147483647')
  w.string(m_historicalDataBar.date, 'historicalDataBar.date')
  w.float(m_historicalDataBar.open, 'historicalDataBar.open', '1.7976931348623157E308')
  w.float(m_historicalDataBar.close, 'historicalDataBar.close', '1.7976931348623157E308')
  w.float(m_historicalDataBar.high, 'historicalDataBar.high', '1.7976931348623157E308')
  w.float(m_historicalDataBar.low, 'historicalDataBar.low', '1.7976931348623157E308')
  w.decimal(m_historicalDataBar.WAP, 'historicalDataBar.WAP', '')
  w.decimal(m_historicalDataBar.volume, 'historicalDataBar.volume', '')
}

export function readHistoricalDataUpdateProto(r: ProtoReader): HistoricalDataUpdate {
  let reqId: number | undefined
  let historicalDataBar: HistoricalDataBar | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          historicalDataBar = readHistoricalDataBarProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalDataUpdate', reqId, historicalDataBar }
}

export function writeHistoricalDataUpdateProto(w: ProtoWriter, m: HistoricalDataUpdate, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.historicalDataBar !== undefined) {
    const mark = w.open(18)
    writeHistoricalDataBarProto(w, m.historicalDataBar)
    w.close(mark)
  }
}
