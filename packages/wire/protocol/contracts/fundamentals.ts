import { int, message, nested, since, string, tagStringWithCount, tags, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { Contract } from './contract.ts'

/** FundamentalsDataRequest */
export const FundamentalsDataRequest = message({
  id: 52,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqFundamentalData'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    reportType: string(''),
    fundamentalsDataOptions: tags(''),
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

/** CancelFundamentalsData */
export const CancelFundamentalsData = message({
  id: 53,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelFundamentalData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  retiredAfter: v.oddLotBidAskQuotes,
  text: [version(1), 'reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** FundamentalsData */
export const FundamentalsData = message({
  id: 51,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['fundamentalData'],
  doc: '',
  fields: {
    reqId: int(''),
    data: string(''),
  },
  text: [version(1), 'reqId', 'data'],
  proto: [since(v.protobufScanData), { reqId: 1, data: 2 }],
})
