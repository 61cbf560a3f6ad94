// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Exercises an option or lets it lapse; the order that results has the same id. */
export interface ExerciseOptionsRequest {
  readonly type: 'ExerciseOptionsRequest'
  /** the id of the request and of the order that results */
  readonly orderId?: number | undefined
  /** the option */
  readonly contract?: Contract | undefined
  /** 1 exercise, 2 lapse */
  readonly exerciseAction?: number | undefined
  /** how many options */
  readonly exerciseQuantity?: number | undefined
  /** the account that holds them */
  readonly account?: string | undefined
  /** true goes on although the option is out of the money, or in the money when it is to lapse */
  readonly override?: boolean | undefined
  /** when it was decided by hand, as yyyymmdd-hh:mm:ss in UTC */
  readonly manualOrderTime?: string | undefined
  /** the account of the customer, where a broker trades for others */
  readonly customerAccount?: string | undefined
  /** true when the customer is a professional */
  readonly professionalCustomer?: boolean | undefined
}

export function readExerciseOptionsRequestText(r: TextReader, v: number): ExerciseOptionsRequest {
  const contract: Mutable<Contract> = {}
  let manualOrderTime: string | undefined
  let customerAccount: string | undefined
  let professionalCustomer: boolean | undefined
  r.skip('version')
  const orderId = r.int('orderId')
  const contract_conId_ = r.int('contract.conId')
  if (contract_conId_ !== undefined) contract.conId = contract_conId_
  const contract_symbol_ = r.string('contract.symbol')
  if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
  const contract_secType_ = r.string('contract.secType')
  if (contract_secType_ !== undefined) contract.secType = contract_secType_
  const contract_lastTradeDateOrContractMonth_ = r.string('contract.lastTradeDateOrContractMonth')
  if (contract_lastTradeDateOrContractMonth_ !== undefined) contract.lastTradeDateOrContractMonth = contract_lastTradeDateOrContractMonth_
  const contract_strike_ = r.optFloat('contract.strike')
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
  const exerciseAction = r.int('exerciseAction')
  const exerciseQuantity = r.int('exerciseQuantity')
  const account = r.string('account')
  const override = r.bool('override')
  if (v >= 180) {
    manualOrderTime = r.string('manualOrderTime')
  }
  if (v >= 183) {
    customerAccount = r.string('customerAccount')
  }
  if (v >= 184) {
    professionalCustomer = r.bool('professionalCustomer')
  }
  return { type: 'ExerciseOptionsRequest', orderId, contract, exerciseAction, exerciseQuantity, account, override, manualOrderTime, customerAccount, professionalCustomer }
}

export function writeExerciseOptionsRequestText(w: TextWriter, m: ExerciseOptionsRequest, v: number): void {
  if (v < 180) refuseGiven(m.manualOrderTime, 0, 'ExerciseOptionsRequest', 'manualOrderTime', 180, v)
  if (v < 183) refuseGiven(m.customerAccount, 0, 'ExerciseOptionsRequest', 'customerAccount', 183, v)
  if (v < 184) refuseGiven(m.professionalCustomer, 0, 'ExerciseOptionsRequest', 'professionalCustomer', 184, v)
  const m_contract: Contract = m.contract ?? {}
  w.literal('2')
  w.int(m.orderId, 'orderId', '0')
  w.int(m_contract.conId, 'contract.conId', '0')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contract.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  w.float(m_contract.strike, 'contract.strike', '')
  w.string(m_contract.right, 'contract.right')
  w.loose(m_contract.multiplier, 'contract.multiplier')
  w.string(m_contract.exchange, 'contract.exchange')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contract.localSymbol, 'contract.localSymbol')
  w.string(m_contract.tradingClass, 'contract.tradingClass')
  w.int(m.exerciseAction, 'exerciseAction', '0')
  w.int(m.exerciseQuantity, 'exerciseQuantity', '0')
  w.string(m.account, 'account')
  w.bool(m.override, 'override')
  if (v >= 180) {
    w.string(m.manualOrderTime, 'manualOrderTime')
  }
  if (v >= 183) {
    w.string(m.customerAccount, 'customerAccount')
  }
  if (v >= 184) {
    w.bool(m.professionalCustomer, 'professionalCustomer')
  }
}

export function readExerciseOptionsRequestProto(r: ProtoReader): ExerciseOptionsRequest {
  let orderId: number | undefined
  let contract: Contract | undefined
  let exerciseAction: number | undefined
  let exerciseQuantity: number | undefined
  let account: string | undefined
  let override: boolean | undefined
  let manualOrderTime: string | undefined
  let customerAccount: string | undefined
  let professionalCustomer: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        orderId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 24:
        exerciseAction = r.int32()
        break
      case 32:
        exerciseQuantity = r.int32()
        break
      case 42:
        account = r.string()
        break
      case 48:
        override = r.bool()
        break
      case 58:
        manualOrderTime = r.string()
        break
      case 66:
        customerAccount = r.string()
        break
      case 72:
        professionalCustomer = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ExerciseOptionsRequest', orderId, contract, exerciseAction, exerciseQuantity, account, override, manualOrderTime, customerAccount, professionalCustomer }
}

export function writeExerciseOptionsRequestProto(w: ProtoWriter, m: ExerciseOptionsRequest, _v: number): void {
  w.int32(8, m.orderId, 'orderId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.int32(24, m.exerciseAction, 'exerciseAction')
  w.int32(32, m.exerciseQuantity, 'exerciseQuantity')
  w.string(42, m.account, 'account')
  w.bool(48, m.override, 'override')
  w.string(58, m.manualOrderTime, 'manualOrderTime')
  w.string(66, m.customerAccount, 'customerAccount')
  w.bool(72, m.professionalCustomer, 'professionalCustomer')
}
