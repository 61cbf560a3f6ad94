// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Asks which volatility a price of an option implies. */
export interface CalculateImpliedVolatilityRequest {
  readonly type: 'CalculateImpliedVolatilityRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the option; needs an exchange even with a conId */
  readonly contract?: Contract | undefined
  /** the price of the option */
  readonly optionPrice?: number | undefined
  /** the price of the underlying */
  readonly underPrice?: number | undefined
  /** extra options by name; reserved */
  readonly impliedVolatilityOptions?: TagValues | undefined
}

export function readCalculateImpliedVolatilityRequestText(r: TextReader, _v: number): CalculateImpliedVolatilityRequest {
  const contract: Mutable<Contract> = {}
  r.skip('version')
  const reqId = r.int('reqId')
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
  const contract_primaryExch_ = r.string('contract.primaryExch')
  if (contract_primaryExch_ !== undefined) contract.primaryExch = contract_primaryExch_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contract_localSymbol_ = r.string('contract.localSymbol')
  if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
  const contract_tradingClass_ = r.string('contract.tradingClass')
  if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
  const optionPrice = r.float('optionPrice')
  const underPrice = r.float('underPrice')
  r.skip('reserved for options, which only protobuf carries')
  return { type: 'CalculateImpliedVolatilityRequest', reqId, contract, optionPrice, underPrice, impliedVolatilityOptions: undefined }
}

export function writeCalculateImpliedVolatilityRequestText(w: TextWriter, m: CalculateImpliedVolatilityRequest, v: number): void {
  if (v < 211) refuseGiven(m.impliedVolatilityOptions, 0, 'CalculateImpliedVolatilityRequest', 'impliedVolatilityOptions', 211, v)
  const m_contract: Contract = m.contract ?? {}
  w.literal('3')
  w.int(m.reqId, 'reqId', '0')
  w.int(m_contract.conId, 'contract.conId', '0')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contract.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  w.float(m_contract.strike, 'contract.strike', '')
  w.string(m_contract.right, 'contract.right')
  w.loose(m_contract.multiplier, 'contract.multiplier')
  w.string(m_contract.exchange, 'contract.exchange')
  w.string(m_contract.primaryExch, 'contract.primaryExch')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contract.localSymbol, 'contract.localSymbol')
  w.string(m_contract.tradingClass, 'contract.tradingClass')
  w.float(m.optionPrice, 'optionPrice', '0')
  w.float(m.underPrice, 'underPrice', '0')
  w.literal('')
}

export function readCalculateImpliedVolatilityRequestProto(r: ProtoReader): CalculateImpliedVolatilityRequest {
  let reqId: number | undefined
  let contract: Contract | undefined
  let optionPrice: number | undefined
  let underPrice: number | undefined
  let impliedVolatilityOptions: Record<string, string> | undefined
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
      case 25:
        optionPrice = r.double()
        break
      case 33:
        underPrice = r.double()
        break
      case 42:
        r.mapEntry((impliedVolatilityOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CalculateImpliedVolatilityRequest', reqId, contract, optionPrice, underPrice, impliedVolatilityOptions }
}

export function writeCalculateImpliedVolatilityRequestProto(w: ProtoWriter, m: CalculateImpliedVolatilityRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.double(25, m.optionPrice, 'optionPrice')
  w.double(33, m.underPrice, 'underPrice')
  w.map(42, m.impliedVolatilityOptions, 'impliedVolatilityOptions')
}
