import { Contract, contractReceived } from '../contracts/contract.ts'
import { float, int, list, listOf, message, nested, since, string, struct, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { Execution } from './execution.ts'

/** Declares which fills are wanted. */
export const ExecutionFilter = struct({
  doc: 'Says which fills are wanted; what is left out does not filter.',
  fields: {
    clientId: int('the client that placed the orders; 0 for any'),
    acctCode: string('the account'),
    time: string('fills since then, as yyyymmdd-hh:mm:ss in UTC'),
    symbol: string('the symbol'),
    secType: string('the security type'),
    exchange: string('the exchange'),
    side: string('BUY or SELL'),
    lastNDays: int('fills of so many days back'),
    specificDates: listOf('int', 'fills of these days, each the number yyyymmdd'),
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

/** Declares what `reqExecutions` sends. */
export const ExecutionRequest = message({
  id: 7,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqExecutions'],
  doc: 'Asks for fills of today, or of the days in the filter.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    executionFilter: nested(ExecutionFilter, 'which fills are wanted'),
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

/** Declares what `execDetails` reports. */
export const ExecutionDetails = message({
  id: 11,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['execDetails'],
  doc: 'Reports one fill: at once when it happens, and again when asked for.',
  fields: {
    reqId: int('the request this answers; -1 for a fill that has just happened'),
    contract: nested(Contract, 'what was traded; its exchange is the venue'),
    execution: nested(Execution, 'the fill'),
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

/** Declares what `execDetailsEnd` reports. */
export const ExecutionDetailsEnd = message({
  id: 55,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['execDetailsEnd'],
  doc: 'Closes the list of fills; some gateways leave it out when there are none.',
  fields: {
    reqId: int('the request this answers'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobuf), { reqId: 1 }],
})

/** Declares what `commissionAndFeesReport` reports. */
export const CommissionAndFeesReport = message({
  id: 59,
  from: 'gateway',
  belongsTo: 'execId',
  official: ['commissionAndFeesReport'],
  doc: 'Reports what one fill cost; comes before or after the status of the order.',
  fields: {
    execId: string('the fill it belongs to'),
    commissionAndFees: float('the cost of this fill alone'),
    currency: string('the currency of the cost'),
    realizedPNL: float(
      'the profit or loss a closing fill realizes, fees of both sides included; unset for an opening one',
    ),
    bondYield: float('the yield of a bond; unset for everything else'),
    yieldRedemptionDate: string('the date the yield is to, as yyyymmdd'),
  },
  text: [version(1), 'execId', 'commissionAndFees', 'currency', 'realizedPNL', 'bondYield', 'yieldRedemptionDate'],
  proto: [
    since(v.protobufRestMessages1),
    { execId: 1, commissionAndFees: 2, currency: 3, realizedPNL: 4, bondYield: 5, yieldRedemptionDate: 6 },
  ],
})
