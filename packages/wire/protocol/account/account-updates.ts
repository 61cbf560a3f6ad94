import { Contract } from '../contracts/contract.ts'
import { bool, decimal, escaped, float, int, message, nested, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqAccountUpdates` sends. */
export const AccountDataRequest = message({
  id: 6,
  from: 'client',
  official: ['reqAccountUpdates'],
  doc: 'Subscribes to the values, positions and clock of one account, or ends that subscription.',
  fields: {
    subscribe: bool('true starts, false ends; error 2100 with id -1 confirms the end'),
    acctCode: string('the account; may be empty where the login has one. Another account replaces the subscription'),
  },
  text: [version(2), 'subscribe', 'acctCode'],
  proto: [since(v.protobufAccountsPositions), { subscribe: 1, acctCode: 2 }],
})

/** Declares what `updateAccountValue` reports. */
export const AccountValue = message({
  id: 6,
  from: 'gateway',
  official: ['updateAccountValue'],
  doc: 'Reports one value of the subscribed account, once for each currency it exists in.',
  fields: {
    key: string('the name of the value, such as NetLiquidation or CashBalance'),
    value: string('the value as text'),
    currency: string('a currency, BASE for the sum in the base currency, or empty'),
    accountName: string('the account the value belongs to'),
  },
  text: [version(2), escaped('key'), escaped('value'), escaped('currency'), escaped('accountName')],
  proto: [since(v.protobufAccountsPositions), { key: 1, value: 2, currency: 3, accountName: 4 }],
})

/** Declares what `updatePortfolio` reports. */
export const PortfolioValue = message({
  id: 7,
  from: 'gateway',
  official: ['updatePortfolio'],
  doc: 'Reports one position of the subscribed account with its valuation.',
  fields: {
    contract: nested(Contract, 'what is held; its exchange is the primary one'),
    position: decimal('the quantity held, negative when short'),
    marketPrice: float('the price of one unit, in the contract currency'),
    marketValue: float('position times price and multiplier, in the contract currency'),
    averageCost: float('the average cost of one unit, fees included and multiplied for derivatives'),
    unrealizedPNL: float('the profit or loss of the open position, in the contract currency'),
    realizedPNL: float('the profit or loss of what was closed today, in the contract currency'),
    accountName: string('the account that holds it'),
  },
  text: [
    version(8),
    'contract.conId',
    'contract.symbol',
    'contract.secType',
    'contract.lastTradeDateOrContractMonth',
    'contract.strike',
    'contract.right',
    'contract.multiplier',
    'contract.primaryExch',
    'contract.currency',
    'contract.localSymbol',
    'contract.tradingClass',
    'position',
    'marketPrice',
    'marketValue',
    'averageCost',
    'unrealizedPNL',
    'realizedPNL',
    'accountName',
  ],
  proto: [
    since(v.protobufAccountsPositions),
    {
      contract: 1,
      position: 2,
      marketPrice: 3,
      marketValue: 4,
      averageCost: 5,
      unrealizedPNL: 6,
      realizedPNL: 7,
      accountName: 8,
    },
  ],
})

/** Declares what `updateAccountTime` reports. */
export const AccountUpdateTime = message({
  id: 8,
  from: 'gateway',
  official: ['updateAccountTime'],
  doc: 'Reports when the account was last brought up to date; one follows each position.',
  fields: {
    timeStamp: string('hours and minutes such as 22:27, in the time zone of the gateway; may jump back'),
  },
  text: [version(1), escaped('timeStamp')],
  proto: [since(v.protobufAccountsPositions), { timeStamp: 1 }],
})

/** Declares what `accountDownloadEnd` reports. */
export const AccountDataEnd = message({
  id: 54,
  from: 'gateway',
  official: ['accountDownloadEnd'],
  doc: 'Closes the first set of account values and positions; changes follow.',
  fields: {
    accountName: string('the account whose first set is complete'),
  },
  text: [version(1), escaped('accountName')],
  proto: [since(v.protobufAccountsPositions), { accountName: 1 }],
})

/** Declares what `reqAccountUpdatesMulti` sends. */
export const AccountUpdatesMultiRequest = message({
  id: 76,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqAccountUpdatesMulti'],
  doc: 'Subscribes to the values of one account or model, beside other such subscriptions.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    account: string('the account, or empty with a model code'),
    modelCode: string('the model portfolio; empty for none'),
    ledgerAndNLV: bool('true asks only for cash by currency and net liquidation, not for the whole set'),
  },
  text: [version(1), 'reqId', 'account', 'modelCode', 'ledgerAndNLV'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, modelCode: 3, ledgerAndNLV: 4 }],
})

/** Declares what `cancelAccountUpdatesMulti` sends. */
export const CancelAccountUpdatesMulti = message({
  id: 77,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelAccountUpdatesMulti'],
  doc: 'Stops a subscription to the values of an account or model.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})

/** Declares what `accountUpdateMulti` reports. */
export const AccountUpdateMulti = message({
  id: 73,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountUpdateMulti'],
  doc: 'Reports one value of an account or model.',
  fields: {
    reqId: int('the request this answers'),
    account: string('the account the value belongs to'),
    modelCode: string('the model portfolio; empty for none'),
    key: string('the name of the value, such as NetLiquidation'),
    value: string('the value as text'),
    currency: string('a currency, BASE for the sum in the base currency, or empty'),
  },
  text: [
    version(1),
    'reqId',
    escaped('account'),
    escaped('modelCode'),
    escaped('key'),
    escaped('value'),
    escaped('currency'),
  ],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, modelCode: 3, key: 4, value: 5, currency: 6 }],
})

/** Declares what `accountUpdateMultiEnd` reports. */
export const AccountUpdateMultiEnd = message({
  id: 74,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountUpdateMultiEnd'],
  doc: 'Closes the first set of values of an account or model; changes follow.',
  fields: {
    reqId: int('the request this answers'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})
