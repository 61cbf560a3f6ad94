import { Contract, contractReceived } from '../contracts/contract.ts'
import { float, int, list, listOf, message, nested, since, string, struct, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { Execution } from './execution.ts'

/** ExecutionFilter */
export const ExecutionFilter = struct({
  doc: '',
  fields: {
    clientId: int(''),
    acctCode: string(''),
    time: string(''),
    symbol: string(''),
    secType: string(''),
    exchange: string(''),
    side: string(''),
    lastNDays: int(''),
    specificDates: listOf('int', ''),
  },
  proto: {
    clientId: 1,
    acctCode: 2,
    time: 3,
    symbol: 4,
    secType: 5,
    exchange: 6,
    side: 7,
    lastNDays: 8,
    specificDates: 9,
  },
})

/** ExecutionRequest */
export const ExecutionRequest = message({
  id: 7,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqExecutions'],
  doc: '',
  fields: {
    reqId: int(''),
    executionFilter: nested(ExecutionFilter, ''),
  },
  text: [
    version(3),
    'reqId',
    'executionFilter.clientId',
    'executionFilter.acctCode',
    'executionFilter.time',
    'executionFilter.symbol',
    'executionFilter.secType',
    'executionFilter.exchange',
    'executionFilter.side',
    since(v.parametrizedDaysOfExecutions, 'executionFilter.lastNDays!', list('executionFilter.specificDates')),
  ],
  proto: [since(v.protobuf), { reqId: 1, executionFilter: 2 }],
})

/** ExecutionDetails */
export const ExecutionDetails = message({
  id: 11,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['execDetails'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    execution: nested(Execution, ''),
  },
  text: [
    'reqId',
    'execution.orderId',
    ...contractReceived,
    'execution.execId',
    'execution.time',
    'execution.acctNumber',
    'execution.exchange',
    'execution.side',
    'execution.shares',
    'execution.price',
    'execution.permId',
    'execution.clientId',
    'execution.isLiquidation',
    'execution.cumQty',
    'execution.avgPrice',
    'execution.orderRef',
    'execution.evRule',
    'execution.evMultiplier',
    'execution.modelCode',
    'execution.lastLiquidity',
    since(v.pendingPriceRevision, 'execution.isPriceRevisionPending'),
    since(v.submitter, 'execution.submitter'),
  ],
  proto: [since(v.protobuf), { reqId: 1, contract: 2, execution: 3 }],
})

/** ExecutionDetailsEnd */
export const ExecutionDetailsEnd = message({
  id: 55,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['execDetailsEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobuf), { reqId: 1 }],
})

/** CommissionAndFeesReport */
export const CommissionAndFeesReport = message({
  id: 59,
  from: 'gateway',
  belongsTo: 'execId',
  official: ['commissionAndFeesReport'],
  doc: '',
  fields: {
    execId: string(''),
    commissionAndFees: float(''),
    currency: string(''),
    realizedPNL: float(''),
    bondYield: float(''),
    yieldRedemptionDate: string(''),
  },
  text: [version(1), 'execId', 'commissionAndFees', 'currency', 'realizedPNL', 'bondYield', 'yieldRedemptionDate'],
  proto: [
    since(v.protobufRestMessages1),
    { execId: 1, commissionAndFees: 2, currency: 3, realizedPNL: 4, bondYield: 5, yieldRedemptionDate: 6 },
  ],
})
