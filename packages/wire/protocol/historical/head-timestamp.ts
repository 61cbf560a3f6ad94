import { Contract, contractToSend } from '../contracts/contract.ts'
import { bool, int, message, nested, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** HeadTimestampRequest */
export const HeadTimestampRequest = message({
  id: 87,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqHeadTimeStamp'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    useRTH: bool(''),
    whatToShow: string(''),
    formatDate: int(''),
  },
  text: ['reqId', ...contractToSend, 'contract.includeExpired', 'useRTH', 'whatToShow', 'formatDate'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, contract: 2, useRTH: 3, whatToShow: 4, formatDate: 5 }],
})

/** CancelHeadTimestamp */
export const CancelHeadTimestamp = message({
  id: 90,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelHeadTimeStamp'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** HeadTimestamp */
export const HeadTimestamp = message({
  id: 88,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['headTimestamp'],
  doc: '',
  fields: {
    reqId: int(''),
    headTimestamp: string(''),
  },
  text: ['reqId', 'headTimestamp'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, headTimestamp: 2 }],
})
