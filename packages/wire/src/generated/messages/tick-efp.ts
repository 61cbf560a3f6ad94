// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one price of an exchange for physical; has no protobuf form. */
export interface TickEFP {
  readonly type: 'TickEFP'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** which price: 38 bid, 39 ask, 40 last, 41 open, 42 high, 43 low, 44 close */
  readonly tickType?: number | undefined
  /** the annualised basis points, which say what financing costs */
  readonly basisPoints?: number | undefined
  /** the basis points as text with a percent sign */
  readonly formattedBasisPoints?: string | undefined
  /** the price of the future that is implied */
  readonly impliedFuturesPrice?: number | undefined
  /** the days until the last trade date of the future */
  readonly holdDays?: number | undefined
  /** the last trade date of the future as yyyymmdd */
  readonly futureLastTradeDate?: string | undefined
  /** the effect of dividends on the basis points */
  readonly dividendImpact?: number | undefined
  /** the dividends expected until then */
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
