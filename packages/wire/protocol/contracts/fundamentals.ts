import { escaped, int, message, nested, since, string, tagStringWithCount, tags, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { Contract } from './contract.ts'

/** Declares what `reqFundamentalData` sends. */
export const FundamentalsDataRequest = message({
  id: 52,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqFundamentalData'],
  doc: 'Asks for a fundamental report on a company; retired after 225.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the stock'),
    reportType: string('ReportSnapshot, ReportsFinSummary, ReportRatios, ReportsFinStatements, RESC or CalendarReport'),
    fundamentalsDataOptions: tags('extra options by name; reserved'),
  },
  retiredAfter: v.oddLotBidAskQuotes,
  text: [
    version(2),
    'reqId',
    'contract.conId',
    'contract.symbol',
    'contract.secType',
    'contract.exchange',
    'contract.primaryExch',
    'contract.currency',
    'contract.localSymbol',
    'reportType',
    tagStringWithCount('fundamentalsDataOptions'),
  ],
  proto: [since(v.protobufScanData), { reqId: 1, contract: 2, reportType: 3, fundamentalsDataOptions: 4 }],
})

/** Declares what `cancelFundamentalData` sends. */
export const CancelFundamentalsData = message({
  id: 53,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelFundamentalData'],
  doc: 'Gives up a request for a fundamental report; retired after 225.',
  fields: {
    reqId: int('the request to cancel'),
  },
  retiredAfter: v.oddLotBidAskQuotes,
  text: [version(1), 'reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** Declares what `fundamentalData` reports. */
export const FundamentalsData = message({
  id: 51,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['fundamentalData'],
  doc: 'Carries a fundamental report; retired after 225.',
  fields: {
    reqId: int('the request this answers'),
    data: string('the report as XML'),
  },
  text: [version(1), 'reqId', escaped('data')],
  proto: [since(v.protobufScanData), { reqId: 1, data: 2 }],
})
