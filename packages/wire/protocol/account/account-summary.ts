import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** AccountSummaryRequest */
export const AccountSummaryRequest = message({
  id: 62,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqAccountSummary'],
  doc: '',
  fields: {
    reqId: int(''),
    group: string(''),
    tags: string(''),
  },
  text: [version(1), 'reqId', 'group', 'tags'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, group: 2, tags: 3 }],
})

/** CancelAccountSummary */
export const CancelAccountSummary = message({
  id: 63,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelAccountSummary'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})

/** AccountSummary */
export const AccountSummary = message({
  id: 63,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountSummary'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    tag: string(''),
    value: string(''),
    currency: string(''),
  },
  text: [version(1), 'reqId', escaped('account'), escaped('tag'), escaped('value'), escaped('currency')],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, tag: 3, value: 4, currency: 5 }],
})

/** AccountSummaryEnd */
export const AccountSummaryEnd = message({
  id: 64,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountSummaryEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})
