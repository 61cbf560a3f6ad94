// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Asks how far back the history of a contract goes. */
export interface HeadTimestampRequest {
  readonly type: 'HeadTimestampRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the contract */
  readonly contract?: Contract | undefined
  /** true leaves out what lies outside regular trading hours */
  readonly useRTH?: boolean | undefined
  /** TRADES, MIDPOINT, BID, ASK, BID_ASK, ADJUSTED_LAST, AGGTRADES or a volatility */
  readonly whatToShow?: string | undefined
  /** 1 text in UTC, 2 epoch seconds */
  readonly formatDate?: number | undefined
}

export function readHeadTimestampRequestText(r: TextReader, _v: number): HeadTimestampRequest {
  const contract: Mutable<Contract> = {}
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
  contract.includeExpired = r.bool('contract.includeExpired')
  const useRTH = r.bool('useRTH')
  const whatToShow = r.string('whatToShow')
  const formatDate = r.int('formatDate')
  return { type: 'HeadTimestampRequest', reqId, contract, useRTH, whatToShow, formatDate }
}

export function writeHeadTimestampRequestText(w: TextWriter, m: HeadTimestampRequest, _v: number): void {
  const m_contract: Contract = m.contract ?? {}
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
  w.bool(m_contract.includeExpired, 'contract.includeExpired')
  w.bool(m.useRTH, 'useRTH')
  w.string(m.whatToShow, 'whatToShow')
  w.int(m.formatDate, 'formatDate', '0')
}

export function readHeadTimestampRequestProto(r: ProtoReader): HeadTimestampRequest {
  let reqId: number | undefined
  let contract: Contract | undefined
  let useRTH: boolean | undefined
  let whatToShow: string | undefined
  let formatDate: number | undefined
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
      case 24:
        useRTH = r.bool()
        break
      case 34:
        whatToShow = r.string()
        break
      case 40:
        formatDate = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HeadTimestampRequest', reqId, contract, useRTH, whatToShow, formatDate }
}

export function writeHeadTimestampRequestProto(w: ProtoWriter, m: HeadTimestampRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.bool(24, m.useRTH, 'useRTH')
  w.string(34, m.whatToShow, 'whatToShow')
  w.int32(40, m.formatDate, 'formatDate')
}
