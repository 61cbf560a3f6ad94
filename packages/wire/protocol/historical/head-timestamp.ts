import { Contract, contractToSend } from '../contracts/contract.ts'
import { bool, int, message, nested, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqHeadTimeStamp` sends. */
export const HeadTimestampRequest = message({
  id: 87,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHeadTimeStamp'],
  doc: 'Asks how far back the history of a contract goes.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    useRTH: bool('true leaves out what lies outside regular trading hours'),
    whatToShow: string('TRADES, MIDPOINT, BID, ASK, BID_ASK, ADJUSTED_LAST, AGGTRADES or a volatility'),
    formatDate: int('1 text in UTC, 2 epoch seconds'),
  },
  text: ['reqId', ...contractToSend, 'contract.includeExpired', 'useRTH', 'whatToShow', 'formatDate'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, contract: 2, useRTH: 3, whatToShow: 4, formatDate: 5 }],
})

/** Declares what `cancelHeadTimeStamp` sends. */
export const CancelHeadTimestamp = message({
  id: 90,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHeadTimeStamp'],
  doc: 'Gives up the question how far back the history goes.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** Declares what `headTimestamp` reports. */
export const HeadTimestamp = message({
  id: 88,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['headTimestamp'],
  doc: 'Says when the history of a contract starts.',
  fields: {
    reqId: int('the request this answers'),
    headTimestamp: string('yyyymmdd-hh:mm:ss in UTC, or epoch seconds as text by formatDate'),
  },
  text: ['reqId', 'headTimestamp'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, headTimestamp: 2 }],
})
