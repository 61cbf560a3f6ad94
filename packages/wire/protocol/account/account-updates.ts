import { Contract } from '../contracts/contract.ts'
import { bool, decimal, escaped, float, int, message, nested, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** AccountDataRequest */
export const AccountDataRequest = message({
  id: 6,
  from: 'client',
  official: ['reqAccountUpdates'],
  doc: '',
  fields: {
    subscribe: bool(''),
    acctCode: string(''),
  },
  text: [version(2), 'subscribe', 'acctCode'],
  proto: [since(v.protobufAccountsPositions), { subscribe: 1, acctCode: 2 }],
})

/** AccountValue */
export const AccountValue = message({
  id: 6,
  from: 'gateway',
  official: ['updateAccountValue'],
  doc: '',
  fields: {
    key: string(''),
    value: string(''),
    currency: string(''),
    accountName: string(''),
  },
  text: [version(2), escaped('key'), escaped('value'), escaped('currency'), escaped('accountName')],
  proto: [since(v.protobufAccountsPositions), { key: 1, value: 2, currency: 3, accountName: 4 }],
})

/** PortfolioValue */
export const PortfolioValue = message({
  id: 7,
  from: 'gateway',
  official: ['updatePortfolio'],
  doc: '',
  fields: {
    contract: nested(Contract, ''),
    position: decimal(''),
    marketPrice: float(''),
    marketValue: float(''),
    averageCost: float(''),
    unrealizedPNL: float(''),
    realizedPNL: float(''),
    accountName: string(''),
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

/** AccountUpdateTime */
export const AccountUpdateTime = message({
  id: 8,
  from: 'gateway',
  official: ['updateAccountTime'],
  doc: '',
  fields: {
    timeStamp: string(''),
  },
  text: [version(1), escaped('timeStamp')],
  proto: [since(v.protobufAccountsPositions), { timeStamp: 1 }],
})

/** AccountDataEnd */
export const AccountDataEnd = message({
  id: 54,
  from: 'gateway',
  official: ['accountDownloadEnd'],
  doc: '',
  fields: {
    accountName: string(''),
  },
  text: [version(1), escaped('accountName')],
  proto: [since(v.protobufAccountsPositions), { accountName: 1 }],
})

/** AccountUpdatesMultiRequest */
export const AccountUpdatesMultiRequest = message({
  id: 76,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqAccountUpdatesMulti'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    modelCode: string(''),
    ledgerAndNLV: bool(''),
  },
  text: [version(1), 'reqId', 'account', 'modelCode', 'ledgerAndNLV'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, modelCode: 3, ledgerAndNLV: 4 }],
})

/** CancelAccountUpdatesMulti */
export const CancelAccountUpdatesMulti = message({
  id: 77,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelAccountUpdatesMulti'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})

/** AccountUpdateMulti */
export const AccountUpdateMulti = message({
  id: 73,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountUpdateMulti'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    modelCode: string(''),
    key: string(''),
    value: string(''),
    currency: string(''),
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

/** AccountUpdateMultiEnd */
export const AccountUpdateMultiEnd = message({
  id: 74,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['accountUpdateMultiEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})
