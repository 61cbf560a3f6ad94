// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Asks for up to 1000 single trades or quotes of the past, either from a start or up to an end. */
export interface HistoricalTicksRequest {
  readonly type: 'HistoricalTicksRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the contract */
  readonly contract?: Contract | undefined
  /** the start as yyyymmdd-hh:mm:ss in UTC; empty when the end is given */
  readonly startDateTime?: string | undefined
  /** the end as yyyymmdd-hh:mm:ss in UTC; empty when the start is given */
  readonly endDateTime?: string | undefined
  /** how many, up to 1000; all ticks of the last second come in addition */
  readonly numberOfTicks?: number | undefined
  /** TRADES, BID_ASK or MIDPOINT */
  readonly whatToShow?: string | undefined
  /** true leaves out what lies outside regular trading hours */
  readonly useRTH?: boolean | undefined
  /** true leaves out quotes in which only a size changed */
  readonly ignoreSize?: boolean | undefined
  /** extra options by name; reserved */
  readonly miscOptions?: TagValues | undefined
}

export function readHistoricalTicksRequestText(r: TextReader, _v: number): HistoricalTicksRequest {
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
  const startDateTime = r.string('startDateTime')
  const endDateTime = r.string('endDateTime')
  const numberOfTicks = r.int('numberOfTicks')
  const whatToShow = r.string('whatToShow')
  const useRTH = r.bool('useRTH')
  const ignoreSize = r.bool('ignoreSize')
  const miscOptions = r.tagString('miscOptions')
  return { type: 'HistoricalTicksRequest', reqId, contract, startDateTime, endDateTime, numberOfTicks, whatToShow, useRTH, ignoreSize, miscOptions }
}

export function writeHistoricalTicksRequestText(w: TextWriter, m: HistoricalTicksRequest, _v: number): void {
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
  w.string(m.startDateTime, 'startDateTime')
  w.string(m.endDateTime, 'endDateTime')
  w.int(m.numberOfTicks, 'numberOfTicks', '0')
  w.string(m.whatToShow, 'whatToShow')
  w.bool(m.useRTH, 'useRTH')
  w.bool(m.ignoreSize, 'ignoreSize')
  w.tagString(m.miscOptions, 'miscOptions')
}

export function readHistoricalTicksRequestProto(r: ProtoReader): HistoricalTicksRequest {
  let reqId: number | undefined
  let contract: Contract | undefined
  let startDateTime: string | undefined
  let endDateTime: string | undefined
  let numberOfTicks: number | undefined
  let whatToShow: string | undefined
  let useRTH: boolean | undefined
  let ignoreSize: boolean | undefined
  let miscOptions: Record<string, string> | undefined
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
        startDateTime = r.string()
        break
      case 34:
        endDateTime = r.string()
        break
      case 40:
        numberOfTicks = r.int32()
        break
      case 50:
        whatToShow = r.string()
        break
      case 56:
        useRTH = r.bool()
        break
      case 64:
        ignoreSize = r.bool()
        break
      case 74:
        r.mapEntry((miscOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalTicksRequest', reqId, contract, startDateTime, endDateTime, numberOfTicks, whatToShow, useRTH, ignoreSize, miscOptions }
}

export function writeHistoricalTicksRequestProto(w: ProtoWriter, m: HistoricalTicksRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.string(26, m.startDateTime, 'startDateTime')
  w.string(34, m.endDateTime, 'endDateTime')
  w.int32(40, m.numberOfTicks, 'numberOfTicks')
  w.string(50, m.whatToShow, 'whatToShow')
  w.bool(56, m.useRTH, 'useRTH')
  w.bool(64, m.ignoreSize, 'ignoreSize')
  w.map(74, m.miscOptions, 'miscOptions')
}
