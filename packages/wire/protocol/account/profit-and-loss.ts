import { decimal, float, int, message, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqPnL` sends. */
export const PnLRequest = message({
  id: 92,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqPnL'],
  doc: 'Subscribes to the profit and loss of one account or model.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    account: string('the account'),
    modelCode: string('the model portfolio; empty for none'),
  },
  text: ['reqId', 'account', 'modelCode'],
  proto: [since(v.protobufScanData), { reqId: 1, account: 2, modelCode: 3 }],
})

/** Declares what `cancelPnL` sends. */
export const CancelPnL = message({
  id: 93,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelPnL'],
  doc: 'Stops the profit and loss of an account or model.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** Declares what `pnl` reports. */
export const PnL = message({
  id: 94,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['pnl'],
  doc: 'Reports the profit and loss of an account or model, in its base currency.',
  fields: {
    reqId: int('the request this answers'),
    dailyPnL: float('since the start of the day; unset when not available'),
    unrealizedPnL: float('of open positions; unset when not available'),
    realizedPnL: float('of what was closed today; unset when not available'),
  },
  text: ['reqId', 'dailyPnL', 'unrealizedPnL', 'realizedPnL'],
  proto: [since(v.protobufScanData), { reqId: 1, dailyPnL: 2, unrealizedPnL: 3, realizedPnL: 4 }],
})

/** Declares what `reqPnLSingle` sends. */
export const PnLSingleRequest = message({
  id: 94,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqPnLSingle'],
  doc: 'Subscribes to the profit and loss of one position.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    account: string('the account that holds the position'),
    modelCode: string('the model portfolio; empty for none'),
    conId: int('the contract held'),
  },
  text: ['reqId', 'account', 'modelCode', 'conId'],
  proto: [since(v.protobufScanData), { reqId: 1, account: 2, modelCode: 3, conId: 4 }],
})

/** Declares what `cancelPnLSingle` sends. */
export const CancelPnLSingle = message({
  id: 95,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelPnLSingle'],
  doc: 'Stops the profit and loss of one position.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** Declares what `pnlSingle` reports. */
export const PnLSingle = message({
  id: 95,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['pnlSingle'],
  doc: 'Reports the profit and loss of one position: a first row at once, then one whenever a value changes.',
  fields: {
    reqId: int('the request this answers'),
    position: decimal('the quantity held, negative when short'),
    dailyPnL: float('since the start of the day; unset when not available'),
    unrealizedPnL: float('of the open quantity; unset when not available'),
    realizedPnL: float('of what was closed today; unset when not available'),
    value: float('the market value of the position'),
  },
  text: ['reqId', 'position', 'dailyPnL', 'unrealizedPnL', 'realizedPnL', 'value'],
  proto: [
    since(v.protobufScanData),
    { reqId: 1, position: 2, dailyPnL: 3, unrealizedPnL: 4, realizedPnL: 5, value: 6 },
  ],
})
