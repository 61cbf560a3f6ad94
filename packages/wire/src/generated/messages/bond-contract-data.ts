// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'
import { readContractDetailsProto, writeContractDetailsProto, type ContractDetails } from '../structs/contract-details.ts'

/** Carries one bond that matches, with its details. */
export interface BondContractData {
  readonly type: 'BondContractData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the bond in full */
  readonly contract?: Contract | undefined
  /** what else is known about it, with the facts only bonds have */
  readonly contractDetails?: ContractDetails | undefined
}

export function readBondContractDataText(r: TextReader, v: number): BondContractData {
  const contract: Mutable<Contract> = {}
  const contractDetails: Mutable<ContractDetails> = {}
  const reqId = r.int('reqId')
  const contract_symbol_ = r.string('contract.symbol')
  if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
  const contract_secType_ = r.string('contract.secType')
  if (contract_secType_ !== undefined) contract.secType = contract_secType_
  const contractDetails_cusip_ = r.string('contractDetails.cusip')
  if (contractDetails_cusip_ !== undefined) contractDetails.cusip = contractDetails_cusip_
  const contractDetails_coupon_ = r.float('contractDetails.coupon')
  if (contractDetails_coupon_ !== undefined) contractDetails.coupon = contractDetails_coupon_
  const contract_lastTradeDateOrContractMonth_ = r.string('contract.lastTradeDateOrContractMonth')
  if (contract_lastTradeDateOrContractMonth_ !== undefined) contract.lastTradeDateOrContractMonth = contract_lastTradeDateOrContractMonth_
  const contractDetails_issueDate_ = r.string('contractDetails.issueDate')
  if (contractDetails_issueDate_ !== undefined) contractDetails.issueDate = contractDetails_issueDate_
  const contractDetails_ratings_ = r.string('contractDetails.ratings')
  if (contractDetails_ratings_ !== undefined) contractDetails.ratings = contractDetails_ratings_
  const contractDetails_bondType_ = r.string('contractDetails.bondType')
  if (contractDetails_bondType_ !== undefined) contractDetails.bondType = contractDetails_bondType_
  const contractDetails_couponType_ = r.string('contractDetails.couponType')
  if (contractDetails_couponType_ !== undefined) contractDetails.couponType = contractDetails_couponType_
  contractDetails.convertible = r.bool('contractDetails.convertible')
  contractDetails.callable = r.bool('contractDetails.callable')
  contractDetails.puttable = r.bool('contractDetails.puttable')
  const contractDetails_descAppend_ = r.string('contractDetails.descAppend')
  if (contractDetails_descAppend_ !== undefined) contractDetails.descAppend = contractDetails_descAppend_
  const contract_exchange_ = r.string('contract.exchange')
  if (contract_exchange_ !== undefined) contract.exchange = contract_exchange_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contractDetails_marketName_ = r.string('contractDetails.marketName')
  if (contractDetails_marketName_ !== undefined) contractDetails.marketName = contractDetails_marketName_
  const contract_tradingClass_ = r.string('contract.tradingClass')
  if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
  const contract_conId_ = r.int('contract.conId')
  if (contract_conId_ !== undefined) contract.conId = contract_conId_
  const contractDetails_minTick_ = r.float('contractDetails.minTick')
  if (contractDetails_minTick_ !== undefined) contractDetails.minTick = contractDetails_minTick_
  const contractDetails_orderTypes_ = r.string('contractDetails.orderTypes')
  if (contractDetails_orderTypes_ !== undefined) contractDetails.orderTypes = contractDetails_orderTypes_
  const contractDetails_validExchanges_ = r.string('contractDetails.validExchanges')
  if (contractDetails_validExchanges_ !== undefined) contractDetails.validExchanges = contractDetails_validExchanges_
  const contractDetails_nextOptionDate_ = r.string('contractDetails.nextOptionDate')
  if (contractDetails_nextOptionDate_ !== undefined) contractDetails.nextOptionDate = contractDetails_nextOptionDate_
  const contractDetails_nextOptionType_ = r.string('contractDetails.nextOptionType')
  if (contractDetails_nextOptionType_ !== undefined) contractDetails.nextOptionType = contractDetails_nextOptionType_
  contractDetails.nextOptionPartial = r.bool('contractDetails.nextOptionPartial')
  const contractDetails_bondNotes_ = r.string('contractDetails.bondNotes')
  if (contractDetails_bondNotes_ !== undefined) contractDetails.bondNotes = contractDetails_bondNotes_
  const contractDetails_longName_ = r.string('contractDetails.longName')
  if (contractDetails_longName_ !== undefined) contractDetails.longName = contractDetails_longName_
  if (v >= 188) {
    const contractDetails_timeZoneId_ = r.string('contractDetails.timeZoneId')
    if (contractDetails_timeZoneId_ !== undefined) contractDetails.timeZoneId = contractDetails_timeZoneId_
    const contractDetails_tradingHours_ = r.string('contractDetails.tradingHours')
    if (contractDetails_tradingHours_ !== undefined) contractDetails.tradingHours = contractDetails_tradingHours_
    const contractDetails_liquidHours_ = r.string('contractDetails.liquidHours')
    if (contractDetails_liquidHours_ !== undefined) contractDetails.liquidHours = contractDetails_liquidHours_
  }
  const contractDetails_evRule_ = r.string('contractDetails.evRule')
  if (contractDetails_evRule_ !== undefined) contractDetails.evRule = contractDetails_evRule_
  const contractDetails_evMultiplier_ = r.float('contractDetails.evMultiplier')
  if (contractDetails_evMultiplier_ !== undefined) contractDetails.evMultiplier = contractDetails_evMultiplier_
  const contractDetails_secIdList_ = r.tagList('contractDetails.secIdList')
  if (contractDetails_secIdList_ !== undefined) contractDetails.secIdList = contractDetails_secIdList_
  const contractDetails_aggGroup_ = r.int('contractDetails.aggGroup')
  if (contractDetails_aggGroup_ !== undefined) contractDetails.aggGroup = contractDetails_aggGroup_
  const contractDetails_marketRuleIds_ = r.string('contractDetails.marketRuleIds')
  if (contractDetails_marketRuleIds_ !== undefined) contractDetails.marketRuleIds = contractDetails_marketRuleIds_
  const contractDetails_minSize_ = r.decimal('contractDetails.minSize')
  if (contractDetails_minSize_ !== undefined) contractDetails.minSize = contractDetails_minSize_
  const contractDetails_sizeIncrement_ = r.decimal('contractDetails.sizeIncrement')
  if (contractDetails_sizeIncrement_ !== undefined) contractDetails.sizeIncrement = contractDetails_sizeIncrement_
  const contractDetails_suggestedSizeIncrement_ = r.decimal('contractDetails.suggestedSizeIncrement')
  if (contractDetails_suggestedSizeIncrement_ !== undefined) contractDetails.suggestedSizeIncrement = contractDetails_suggestedSizeIncrement_
  return { type: 'BondContractData', reqId, contract, contractDetails }
}

export function writeBondContractDataText(w: TextWriter, m: BondContractData, v: number): void {
  const m_contract: Contract = m.contract ?? {}
  const m_contractDetails: ContractDetails = m.contractDetails ?? {}
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contractDetails.cusip, 'contractDetails.cusip')
  w.float(m_contractDetails.coupon, 'contractDetails.coupon', '1.7976931348623157E308')
  w.string(m_contract.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  w.string(m_contractDetails.issueDate, 'contractDetails.issueDate')
  w.string(m_contractDetails.ratings, 'contractDetails.ratings')
  w.string(m_contractDetails.bondType, 'contractDetails.bondType')
  w.string(m_contractDetails.couponType, 'contractDetails.couponType')
  w.bool(m_contractDetails.convertible, 'contractDetails.convertible')
  w.bool(m_contractDetails.callable, 'contractDetails.callable')
  w.bool(m_contractDetails.puttable, 'contractDetails.puttable')
  w.string(m_contractDetails.descAppend, 'contractDetails.descAppend')
  w.string(m_contract.exchange, 'contract.exchange')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contractDetails.marketName, 'contractDetails.marketName')
  w.string(m_contract.tradingClass, 'contract.tradingClass')
  w.int(m_contract.conId, 'contract.conId', '2147483647')
  w.decimal(m_contractDetails.minTick, 'contractDetails.minTick', '1.7976931348623157E308')
  w.string(m_contractDetails.orderTypes, 'contractDetails.orderTypes')
  w.string(m_contractDetails.validExchanges, 'contractDetails.validExchanges')
  w.string(m_contractDetails.nextOptionDate, 'contractDetails.nextOptionDate')
  w.string(m_contractDetails.nextOptionType, 'contractDetails.nextOptionType')
  w.bool(m_contractDetails.nextOptionPartial, 'contractDetails.nextOptionPartial')
  w.string(m_contractDetails.bondNotes, 'contractDetails.bondNotes')
  w.string(m_contractDetails.longName, 'contractDetails.longName')
  if (v >= 188) {
    w.string(m_contractDetails.timeZoneId, 'contractDetails.timeZoneId')
    w.string(m_contractDetails.tradingHours, 'contractDetails.tradingHours')
    w.string(m_contractDetails.liquidHours, 'contractDetails.liquidHours')
  }
  w.string(m_contractDetails.evRule, 'contractDetails.evRule')
  w.float(m_contractDetails.evMultiplier, 'contractDetails.evMultiplier', '1.7976931348623157E308')
  w.tagList(m_contractDetails.secIdList, 'contractDetails.secIdList')
  w.int(m_contractDetails.aggGroup, 'contractDetails.aggGroup', '2147483647')
  w.string(m_contractDetails.marketRuleIds, 'contractDetails.marketRuleIds')
  w.decimal(m_contractDetails.minSize, 'contractDetails.minSize', '')
  w.decimal(m_contractDetails.sizeIncrement, 'contractDetails.sizeIncrement', '')
  w.decimal(m_contractDetails.suggestedSizeIncrement, 'contractDetails.suggestedSizeIncrement', '')
}

export function readBondContractDataProto(r: ProtoReader): BondContractData {
  let reqId: number | undefined
  let contract: Contract | undefined
  let contractDetails: ContractDetails | undefined
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
          contractDetails = readContractDetailsProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'BondContractData', reqId, contract, contractDetails }
}

export function writeBondContractDataProto(w: ProtoWriter, m: BondContractData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  if (m.contractDetails !== undefined) {
    const mark = w.open(26)
    writeContractDetailsProto(w, m.contractDetails)
    w.close(mark)
  }
}
