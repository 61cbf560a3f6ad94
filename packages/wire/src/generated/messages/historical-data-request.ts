// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { type ComboLeg } from '../structs/combo-leg.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Asks for bars of the past, for their continuation, or for the trading schedule. */
export interface HistoricalDataRequest {
  readonly type: 'HistoricalDataRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** what the bars are of; includeExpired reaches expired futures */
  readonly contract?: Contract | undefined
  /** the end as yyyymmdd-hh:mm:ss in UTC; empty for now, which keepUpToDate and ADJUSTED_LAST need */
  readonly endDateTime?: string | undefined
  /** from 1 secs to 1 month, such as 5 mins or 1 day */
  readonly barSizeSetting?: string | undefined
  /** how far back, as a number and S, D, W, M or Y, such as 2 W */
  readonly duration?: string | undefined
  /** true leaves out what lies outside regular trading hours */
  readonly useRTH?: boolean | undefined
  /** TRADES, MIDPOINT, BID, ASK, BID_ASK, ADJUSTED_LAST, AGGTRADES, SCHEDULE, volatilities, rates and yields */
  readonly whatToShow?: string | undefined
  /** 1 dates as text, 2 epoch seconds for bars within a day */
  readonly formatDate?: number | undefined
  /** true keeps the last bar up to date until cancelled */
  readonly keepUpToDate?: boolean | undefined
  /** extra options by name; reserved */
  readonly chartOptions?: TagValues | undefined
}

export function readHistoricalDataRequestText(r: TextReader, _v: number): HistoricalDataRequest {
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
  const endDateTime = r.string('endDateTime')
  const barSizeSetting = r.string('barSizeSetting')
  const duration = r.string('duration')
  const useRTH = r.bool('useRTH')
  const whatToShow = r.string('whatToShow')
  const formatDate = r.int('formatDate')
  if (contract.secType === 'BAG') {
    const count1 = r.count('contract.comboLegs')
    const list1: ComboLeg[] = []
    for (let i = 0; i < count1; i++) {
      const conId = r.int('contract.comboLegs.conId')
      const ratio = r.int('contract.comboLegs.ratio')
      const action = r.string('contract.comboLegs.action')
      const exchange = r.string('contract.comboLegs.exchange')
      list1.push({ conId, ratio, action, exchange, openClose: undefined, shortSalesSlot: undefined, designatedLocation: undefined, exemptCode: undefined, perLegPrice: undefined })
    }
    if (list1.length > 0) contract.comboLegs = list1
  }
  const keepUpToDate = r.bool('keepUpToDate')
  const chartOptions = r.tagString('chartOptions')
  return { type: 'HistoricalDataRequest', reqId, contract, endDateTime, barSizeSetting, duration, useRTH, whatToShow, formatDate, keepUpToDate, chartOptions }
}

export function writeHistoricalDataRequestText(w: TextWriter, m: HistoricalDataRequest, _v: number): void {
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
  w.string(m.endDateTime, 'endDateTime')
  w.string(m.barSizeSetting, 'barSizeSetting')
  w.string(m.duration, 'duration')
  w.bool(m.useRTH, 'useRTH')
  w.string(m.whatToShow, 'whatToShow')
  w.int(m.formatDate, 'formatDate', '0')
  if (m_contract.secType === 'BAG') {
    const list1 = m_contract.comboLegs ?? []
    w.count(list1.length)
    for (const each1 of list1) {
      w.int(each1.conId, 'contract.comboLegs.conId', '0')
      w.int(each1.ratio, 'contract.comboLegs.ratio', '0')
      w.string(each1.action, 'contract.comboLegs.action')
      w.string(each1.exchange, 'contract.comboLegs.exchange')
    }
  }
  w.bool(m.keepUpToDate, 'keepUpToDate')
  w.tagString(m.chartOptions, 'chartOptions')
}

export function readHistoricalDataRequestProto(r: ProtoReader): HistoricalDataRequest {
  let reqId: number | undefined
  let contract: Contract | undefined
  let endDateTime: string | undefined
  let barSizeSetting: string | undefined
  let duration: string | undefined
  let useRTH: boolean | undefined
  let whatToShow: string | undefined
  let formatDate: number | undefined
  let keepUpToDate: boolean | undefined
  let chartOptions: Record<string, string> | undefined
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
        endDateTime = r.string()
        break
      case 34:
        barSizeSetting = r.string()
        break
      case 42:
        duration = r.string()
        break
      case 48:
        useRTH = r.bool()
        break
      case 58:
        whatToShow = r.string()
        break
      case 64:
        formatDate = r.int32()
        break
      case 72:
        keepUpToDate = r.bool()
        break
      case 82:
        r.mapEntry((chartOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalDataRequest', reqId, contract, endDateTime, barSizeSetting, duration, useRTH, whatToShow, formatDate, keepUpToDate, chartOptions }
}

export function writeHistoricalDataRequestProto(w: ProtoWriter, m: HistoricalDataRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.string(26, m.endDateTime, 'endDateTime')
  w.string(34, m.barSizeSetting, 'barSizeSetting')
  w.string(42, m.duration, 'duration')
  w.bool(48, m.useRTH, 'useRTH')
  w.string(58, m.whatToShow, 'whatToShow')
  w.int32(64, m.formatDate, 'formatDate')
  w.bool(72, m.keepUpToDate, 'keepUpToDate')
  w.map(82, m.chartOptions, 'chartOptions')
}
