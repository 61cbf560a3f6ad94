// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

export interface TickEFP {
  readonly type: 'TickEFP'
  readonly reqId?: number | undefined
  readonly tickType?: number | undefined
  readonly basisPoints?: number | undefined
  readonly formattedBasisPoints?: string | undefined
  readonly impliedFuturesPrice?: number | undefined
  readonly holdDays?: number | undefined
  readonly futureLastTradeDate?: string | undefined
  readonly dividendImpact?: number | undefined
  readonly dividendsToLastTradeDate?: number | undefined
}

export function readTickEFPText(r: TextReader, _v: number): TickEFP {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const basisPoints = r.float('basisPoints')
  const formattedBasisPoints = r.escaped('formattedBasisPoints')
  const impliedFuturesPrice = r.float('impliedFuturesPrice')
  const holdDays = r.int('holdDays')
  const futureLastTradeDate = r.escaped('futureLastTradeDate')
  const dividendImpact = r.float('dividendImpact')
  const dividendsToLastTradeDate = r.float('dividendsToLastTradeDate')
  return { type: 'TickEFP', reqId, tickType, basisPoints, formattedBasisPoints, impliedFuturesPrice, holdDays, futureLastTradeDate, dividendImpact, dividendsToLastTradeDate }
}

export function writeTickEFPText(w: TextWriter, m: TickEFP, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  w.float(m.basisPoints, 'basisPoints', '1.7976931348623157E308')
  w.escaped(m.formattedBasisPoints, 'formattedBasisPoints')
  w.float(m.impliedFuturesPrice, 'impliedFuturesPrice', '1.7976931348623157E308')
  w.int(m.holdDays, 'holdDays', '2147483647')
  w.escaped(m.futureLastTradeDate, 'futureLastTradeDate')
  w.float(m.dividendImpact, 'dividendImpact', '1.7976931348623157E308')
  w.float(m.dividendsToLastTradeDate, 'dividendsToLastTradeDate', '1.7976931348623157E308')
}
