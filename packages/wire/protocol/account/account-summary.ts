import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqAccountSummary` sends. */
export const AccountSummaryRequest = message({
  id: 62,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqAccountSummary'],
  doc: 'Asks for account values by tag, for one group of accounts, and for their changes about every three minutes.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    group: string('All for every account, else the name of an advisor group'),
    tags: string(
      'comma-separated tags such as NetLiquidation, or $LEDGER, $LEDGER:ALL, $LEDGER:USD for cash by currency',
    ),
  },
  text: [version(1), 'reqId', 'group', 'tags'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, group: 2, tags: 3 }],
})

/** Declares what `cancelAccountSummary` sends. */
export const CancelAccountSummary = message({
  id: 63,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelAccountSummary'],
  doc: 'Stops an account summary; nothing confirms it.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})

/** Declares what `accountSummary` reports. */
export const AccountSummary = message({
  id: 63,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountSummary'],
  doc: 'Reports one value of one account; rows come sorted by tag, and changed ones follow after the end.',
  fields: {
    reqId: int('the request this answers'),
    account: string('the account the value belongs to'),
    tag: string('the name of the value, as asked for'),
    value: string('the value as text: a plain decimal for amounts, a word for AccountType'),
    currency: string('the currency of the value; empty where it has none'),
  },
  text: [version(1), 'reqId', escaped('account'), escaped('tag'), escaped('value'), escaped('currency')],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, tag: 3, value: 4, currency: 5 }],
})

/** Declares what `accountSummaryEnd` reports. */
export const AccountSummaryEnd = message({
  id: 64,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountSummaryEnd'],
  doc: 'Closes the first set of rows; some gateways send rows and end twice.',
  fields: {
    reqId: int('the request this answers'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})
