// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { type ComboLeg } from '../structs/combo-leg.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Subscribes to the quotes and trades of a contract, or asks for one snapshot. */
export interface MarketDataRequest {
  readonly type: 'MarketDataRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the contract */
  readonly contract?: Contract | undefined
  /** comma-separated extra ticks such as 233 or 292:BRFG, mdoff for none else; empty with a snapshot */
  readonly genericTickList?: string | undefined
  /** true asks for one set of values, which TickSnapshotEnd closes */
  readonly snapshot?: boolean | undefined
  /** true asks for a snapshot of the national best price, which costs a fee */
  readonly regulatorySnapshot?: boolean | undefined
  /** extra options by name; reserved */
  readonly marketDataOptions?: TagValues | undefined
}

export function readMarketDataRequestText(r: TextReader, _v: number): MarketDataRequest {
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
  if (r.bool('contract.deltaNeutralContract')) {
    const conId = r.int('contract.deltaNeutralContract.conId')
    const delta = r.float('contract.deltaNeutralContract.delta')
    const price = r.float('contract.deltaNeutralContract.price')
    contract.deltaNeutralContract = { conId, delta, price }
  }
  const genericTickList = r.string('genericTickList')
  const snapshot = r.bool('snapshot')
  const regulatorySnapshot = r.bool('regulatorySnapshot')
  r.skip('reserved for options, which only protobuf carries')
  return { type: 'MarketDataRequest', reqId, contract, genericTickList, snapshot, regulatorySnapshot, marketDataOptions: undefined }
}

export function writeMarketDataRequestText(w: TextWriter, m: MarketDataRequest, v: number): void {
  if (v < 206) refuseGiven(m.marketDataOptions, 0, 'MarketDataRequest', 'marketDataOptions', 206, v)
  const m_contract: Contract = m.contract ?? {}
  w.literal('11')
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
  const part2 = m_contract.deltaNeutralContract
  w.bool(part2 !== undefined, 'contract.deltaNeutralContract')
  if (part2 !== undefined) {
    w.int(part2.conId, 'contract.deltaNeutralContract.conId', '0')
    w.float(part2.delta, 'contract.deltaNeutralContract.delta', '0')
    w.float(part2.price, 'contract.deltaNeutralContract.price', '0')
  }
  w.string(m.genericTickList, 'genericTickList')
  w.bool(m.snapshot, 'snapshot')
  w.bool(m.regulatorySnapshot, 'regulatorySnapshot')
  w.literal('')
}

export function readMarketDataRequestProto(r: ProtoReader): MarketDataRequest {
  let reqId: number | undefined
  let contract: Contract | undefined
  let genericTickList: string | undefined
  let snapshot: boolean | undefined
  let regulatorySnapshot: boolean | undefined
  let marketDataOptions: Record<string, string> | undefined
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
        genericTickList = r.string()
        break
      case 32:
        snapshot = r.bool()
        break
      case 40:
        regulatorySnapshot = r.bool()
        break
      case 50:
        r.mapEntry((marketDataOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'MarketDataRequest', reqId, contract, genericTickList, snapshot, regulatorySnapshot, marketDataOptions }
}

export function writeMarketDataRequestProto(w: ProtoWriter, m: MarketDataRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.string(26, m.genericTickList, 'genericTickList')
  w.bool(32, m.snapshot, 'snapshot')
  w.bool(40, m.regulatorySnapshot, 'regulatorySnapshot')
  w.map(50, m.marketDataOptions, 'marketDataOptions')
}
