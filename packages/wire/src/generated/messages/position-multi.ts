// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Reports one position of an account or model. */
export interface PositionMulti {
  readonly type: 'PositionMulti'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the account that holds it */
  readonly account?: string | undefined
  /** what is held */
  readonly contract?: Contract | undefined
  /** the quantity held, negative when short, 0 once closed */
  readonly position?: number | undefined
  /** the average cost of one unit, fees included and multiplied for derivatives */
  readonly avgCost?: number | undefined
  /** the model portfolio; empty for none */
  readonly modelCode?: string | undefined
}

export function readPositionMultiText(r: TextReader, _v: number): PositionMulti {
  const contract: Mutable<Contract> = {}
  r.skip('version')
  const reqId = r.int('reqId')
  const account = r.string('account')
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
  const position = r.decimal('position')
  const avgCost = r.float('avgCost')
  const modelCode = r.string('modelCode')
  return { type: 'PositionMulti', reqId, account, contract, position, avgCost, modelCode }
}

export function writePositionMultiText(w: TextWriter, m: PositionMulti, _v: number): void {
  const m_contract: Contract = m.contract ?? {}
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.account, 'account')
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
  w.decimal(m.position, 'position', '')
  w.float(m.avgCost, 'avgCost', '1.7976931348623157E308')
  w.string(m.modelCode, 'modelCode')
}

export function readPositionMultiProto(r: ProtoReader): PositionMulti {
  let reqId: number | undefined
  let account: string | undefined
  let contract: Contract | undefined
  let position: number | undefined
  let avgCost: number | undefined
  let modelCode: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        account = r.string()
        break
      case 26:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 34:
        position = r.decimal()
        break
      case 41:
        avgCost = r.double()
        break
      case 50:
        modelCode = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PositionMulti', reqId, account, contract, position, avgCost, modelCode }
}

export function writePositionMultiProto(w: ProtoWriter, m: PositionMulti, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.account, 'account')
  if (m.contract !== undefined) {
    const mark = w.open(26)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.decimal(34, m.position, 'position')
  w.double(41, m.avgCost, 'avgCost')
  w.string(50, m.modelCode, 'modelCode')
}
