import { decimal, float, int, message, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** PnLRequest */
export const PnLRequest = message({
  id: 92,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqPnL'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    modelCode: string(''),
  },
  text: ['reqId', 'account', 'modelCode'],
  proto: [since(v.protobufScanData), { reqId: 1, account: 2, modelCode: 3 }],
})

/** CancelPnL */
export const CancelPnL = message({
  id: 93,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelPnL'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** PnL */
export const PnL = message({
  id: 94,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['pnl'],
  doc: '',
  fields: {
    reqId: int(''),
    dailyPnL: float(''),
    unrealizedPnL: float(''),
    realizedPnL: float(''),
  },
  text: ['reqId', 'dailyPnL', 'unrealizedPnL', 'realizedPnL'],
  proto: [since(v.protobufScanData), { reqId: 1, dailyPnL: 2, unrealizedPnL: 3, realizedPnL: 4 }],
})

/** PnLSingleRequest */
export const PnLSingleRequest = message({
  id: 94,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqPnLSingle'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    modelCode: string(''),
    conId: int(''),
  },
  text: ['reqId', 'account', 'modelCode', 'conId'],
  proto: [since(v.protobufScanData), { reqId: 1, account: 2, modelCode: 3, conId: 4 }],
})

/** CancelPnLSingle */
export const CancelPnLSingle = message({
  id: 95,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelPnLSingle'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** PnLSingle */
export const PnLSingle = message({
  id: 95,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['pnlSingle'],
  doc: '',
  fields: {
    reqId: int(''),
    position: decimal(''),
    dailyPnL: float(''),
    unrealizedPnL: float(''),
    realizedPnL: float(''),
    value: float(''),
  },
  text: ['reqId', 'position', 'dailyPnL', 'unrealizedPnL', 'realizedPnL', 'value'],
  proto: [
    since(v.protobufScanData),
    { reqId: 1, position: 2, dailyPnL: 3, unrealizedPnL: 4, realizedPnL: 5, value: 6 },
  ],
})
