// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'
import { readExecutionProto, writeExecutionProto, type Execution } from '../structs/execution.ts'

/** Reports one fill: at once when it happens, and again when asked for. */
export interface ExecutionDetails {
  readonly type: 'ExecutionDetails'
  /** the request this answers; -1 for a fill that has just happened */
  readonly reqId?: number | undefined
  /** what was traded; its exchange is the venue */
  readonly contract?: Contract | undefined
  /** the fill */
  readonly execution?: Execution | undefined
}

export function readExecutionDetailsText(r: TextReader, v: number): ExecutionDetails {
  const execution: Mutable<Execution> = {}
  const contract: Mutable<Contract> = {}
  const reqId = r.int('reqId')
  const execution_orderId_ = r.int('execution.orderId')
  if (execution_orderId_ !== undefined) execution.orderId = execution_orderId_
  const contract_conId_ = r.int('contract.conId')
  if (contract_conId_ !== undefined) contract.conId = contract_conId_
  const contract_symbol_ = r.string('contract.symbol')
  if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
  const contract_secType_ = r.string('contract.secType')
  if (contract_secType_ !== undefined) contract.secType = contract_secType_
  const contract_lastTradeDateOrContractMonth_ = r.string('contract.lastTradeDateOrContractMonth')
  if (contract_lastTradeDateOrContractMonth_ !== undefined) contract.lastTradeDateOrContractMonth = contract_lastTradeDateOrContractMonth_
  const contract_strike_ = r.float('contract.strike')
  if (contract_strike_ !== undefined) contract.strike = contract_strike_
  const contract_right_ = r.string('contract.right')
  if (contract_right_ !== undefined) contract.right = contract_right_
  const contract_multiplier_ = r.loose('contract.multiplier')
  if (contract_multiplier_ !== undefined) contract.multiplier = contract_multiplier_
  const contract_exchange_ = r.string('contract.exchange')
  if (contract_exchange_ !== undefined) contract.exchange = contract_exchange_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contract_localSymbol_ = r.string('contract.localSymbol')
  if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
  const contract_tradingClass_ = r.string('contract.tradingClass')
  if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
  const execution_execId_ = r.string('execution.execId')
  if (execution_execId_ !== undefined) execution.execId = execution_execId_
  const execution_time_ = r.string('execution.time')
  if (execution_time_ !== undefined) execution.time = execution_time_
  const execution_acctNumber_ = r.string('execution.acctNumber')
  if (execution_acctNumber_ !== undefined) execution.acctNumber = execution_acctNumber_
  const execution_exchange_ = r.string('execution.exchange')
  if (execution_exchange_ !== undefined) execution.exchange = execution_exchange_
  const execution_side_ = r.string('execution.side')
  if (execution_side_ !== undefined) execution.side = execution_side_
  const execution_shares_ = r.decimal('execution.shares')
  if (execution_shares_ !== undefined) execution.shares = execution_shares_
  const execution_price_ = r.float('execution.price')
  if (execution_price_ !== undefined) execution.price = execution_price_
  const execution_permId_ = r.long('execution.permId')
  if (execution_permId_ !== undefined) execution.permId = execution_permId_
  const execution_clientId_ = r.int('execution.clientId')
  if (execution_clientId_ !== undefined) execution.clientId = execution_clientId_
  execution.isLiquidation = r.bool('execution.isLiquidation')
  const execution_cumQty_ = r.decimal('execution.cumQty')
  if (execution_cumQty_ !== undefined) execution.cumQty = execution_cumQty_
  const execution_avgPrice_ = r.float('execution.avgPrice')
  if (execution_avgPrice_ !== undefined) execution.avgPrice = execution_avgPrice_
  const execution_orderRef_ = r.string('execution.orderRef')
  if (execution_orderRef_ !== undefined) execution.orderRef = execution_orderRef_
  const execution_evRule_ = r.string('execution.evRule')
  if (execution_evRule_ !== undefined) execution.evRule = execution_evRule_
  const execution_evMultiplier_ = r.float('execution.evMultiplier')
  if (execution_evMultiplier_ !== undefined) execution.evMultiplier = execution_evMultiplier_
  const execution_modelCode_ = r.string('execution.modelCode')
  if (execution_modelCode_ !== undefined) execution.modelCode = execution_modelCode_
  const execution_lastLiquidity_ = r.int('execution.lastLiquidity')
  if (execution_lastLiquidity_ !== undefined) execution.lastLiquidity = execution_lastLiquidity_
  if (v >= 178) {
    execution.isPriceRevisionPending = r.bool('execution.isPriceRevisionPending')
  }
  if (v >= 198) {
    const execution_submitter_ = r.string('execution.submitter')
    if (execution_submitter_ !== undefined) execution.submitter = execution_submitter_
  }
  return { type: 'ExecutionDetails', reqId, contract, execution }
}

export function writeExecutionDetailsText(w: TextWriter, m: ExecutionDetails, v: number): void {
  const m_execution: Execution = m.execution ?? {}
  const m_contract: Contract = m.contract ?? {}
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m_execution.orderId, 'execution.orderId', '2147483647')
  w.int(m_contract.conId, 'contract.conId', '2147483647')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contract.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  w.float(m_contract.strike, 'contract.strike', '1.7976931348623157E308')
  w.string(m_contract.right, 'contract.right')
  w.loose(m_contract.multiplier, 'contract.multiplier')
  w.string(m_contract.exchange, 'contract.exchange')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contract.localSymbol, 'contract.localSymbol')
  w.string(m_contract.tradingClass, 'contract.tradingClass')
  w.string(m_execution.execId, 'execution.execId')
  w.string(m_execution.time, 'execution.time')
  w.string(m_execution.acctNumber, 'execution.acctNumber')
  w.string(m_execution.exchange, 'execution.exchange')
  w.string(m_execution.side, 'execution.side')
  w.decimal(m_execution.shares, 'execution.shares', '')
  w.float(m_execution.price, 'execution.price', '1.7976931348623157E308')
  w.long(m_execution.permId, 'execution.permId', '9223372036854775807')
  w.int(m_execution.clientId, 'execution.clientId', '2147483647')
  w.bool(m_execution.isLiquidation, 'execution.isLiquidation')
  w.decimal(m_execution.cumQty, 'execution.cumQty', '')
  w.float(m_execution.avgPrice, 'execution.avgPrice', '1.7976931348623157E308')
  w.string(m_execution.orderRef, 'execution.orderRef')
  w.string(m_execution.evRule, 'execution.evRule')
  w.float(m_execution.evMultiplier, 'execution.evMultiplier', '1.7976931348623157E308')
  w.string(m_execution.modelCode, 'execution.modelCode')
  w.int(m_execution.lastLiquidity, 'execution.lastLiquidity', '2147483647')
  if (v >= 178) {
    w.bool(m_execution.isPriceRevisionPending, 'execution.isPriceRevisionPending')
  }
  if (v >= 198) {
    w.string(m_execution.submitter, 'execution.submitter')
  }
}

export function readExecutionDetailsProto(r: ProtoReader): ExecutionDetails {
  let reqId: number | undefined
  let contract: Contract | undefined
  let execution: Execution | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 26:
        {
          const outer = r.enter()
          execution = readExecutionProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ExecutionDetails', reqId, contract, execution }
}

export function writeExecutionDetailsProto(w: ProtoWriter, m: ExecutionDetails, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  if (m.execution !== undefined) {
    const mark = w.open(26)
    writeExecutionProto(w, m.execution)
    w.close(mark)
  }
}
