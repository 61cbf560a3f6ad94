// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'
import { readContractDetailsProto, writeContractDetailsProto, type ContractDetails } from '../structs/contract-details.ts'
import { type IneligibilityReason } from '../structs/ineligibility-reason.ts'

/** Carries one contract that matches, with its details. */
export interface ContractData {
  readonly type: 'ContractData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the contract in full */
  readonly contract?: Contract | undefined
  /** what else is known about it */
  readonly contractDetails?: ContractDetails | undefined
}

export function readContractDataText(r: TextReader, v: number): ContractData {
  const contract: Mutable<Contract> = {}
  const contractDetails: Mutable<ContractDetails> = {}
  const reqId = r.int('reqId')
  const contract_symbol_ = r.string('contract.symbol')
  if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
  const contract_secType_ = r.string('contract.secType')
  if (contract_secType_ !== undefined) contract.secType = contract_secType_
  const contract_lastTradeDateOrContractMonth_ = r.string('contract.lastTradeDateOrContractMonth')
  if (contract_lastTradeDateOrContractMonth_ !== undefined) contract.lastTradeDateOrContractMonth = contract_lastTradeDateOrContractMonth_
  if (v >= 182) {
    const contract_lastTradeDate_ = r.string('contract.lastTradeDate')
    if (contract_lastTradeDate_ !== undefined) contract.lastTradeDate = contract_lastTradeDate_
  }
  const contract_strike_ = r.float('contract.strike')
  if (contract_strike_ !== undefined) contract.strike = contract_strike_
  const contract_right_ = r.string('contract.right')
  if (contract_right_ !== undefined) contract.right = contract_right_
  const contract_exchange_ = r.string('contract.exchange')
  if (contract_exchange_ !== undefined) contract.exchange = contract_exchange_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contract_localSymbol_ = r.string('contract.localSymbol')
  if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
  const contractDetails_marketName_ = r.string('contractDetails.marketName')
  if (contractDetails_marketName_ !== undefined) contractDetails.marketName = contractDetails_marketName_
  const contract_tradingClass_ = r.string('contract.tradingClass')
  if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
  const contract_conId_ = r.int('contract.conId')
  if (contract_conId_ !== undefined) contract.conId = contract_conId_
  const contractDetails_minTick_ = r.float('contractDetails.minTick')
  if (contractDetails_minTick_ !== undefined) contractDetails.minTick = contractDetails_minTick_
  const contract_multiplier_ = r.loose('contract.multiplier')
  if (contract_multiplier_ !== undefined) contract.multiplier = contract_multiplier_
  const contractDetails_orderTypes_ = r.string('contractDetails.orderTypes')
  if (contractDetails_orderTypes_ !== undefined) contractDetails.orderTypes = contractDetails_orderTypes_
  const contractDetails_validExchanges_ = r.string('contractDetails.validExchanges')
  if (contractDetails_validExchanges_ !== undefined) contractDetails.validExchanges = contractDetails_validExchanges_
  const contractDetails_priceMagnifier_ = r.int('contractDetails.priceMagnifier')
  if (contractDetails_priceMagnifier_ !== undefined) contractDetails.priceMagnifier = contractDetails_priceMagnifier_
  const contractDetails_underConId_ = r.int('contractDetails.underConId')
  if (contractDetails_underConId_ !== undefined) contractDetails.underConId = contractDetails_underConId_
  const contractDetails_longName_ = r.escaped('contractDetails.longName')
  if (contractDetails_longName_ !== undefined) contractDetails.longName = contractDetails_longName_
  const contract_primaryExch_ = r.string('contract.primaryExch')
  if (contract_primaryExch_ !== undefined) contract.primaryExch = contract_primaryExch_
  const contractDetails_contractMonth_ = r.string('contractDetails.contractMonth')
  if (contractDetails_contractMonth_ !== undefined) contractDetails.contractMonth = contractDetails_contractMonth_
  const contractDetails_industry_ = r.string('contractDetails.industry')
  if (contractDetails_industry_ !== undefined) contractDetails.industry = contractDetails_industry_
  const contractDetails_category_ = r.string('contractDetails.category')
  if (contractDetails_category_ !== undefined) contractDetails.category = contractDetails_category_
  const contractDetails_subcategory_ = r.string('contractDetails.subcategory')
  if (contractDetails_subcategory_ !== undefined) contractDetails.subcategory = contractDetails_subcategory_
  const contractDetails_timeZoneId_ = r.string('contractDetails.timeZoneId')
  if (contractDetails_timeZoneId_ !== undefined) contractDetails.timeZoneId = contractDetails_timeZoneId_
  const contractDetails_tradingHours_ = r.string('contractDetails.tradingHours')
  if (contractDetails_tradingHours_ !== undefined) contractDetails.tradingHours = contractDetails_tradingHours_
  const contractDetails_liquidHours_ = r.string('contractDetails.liquidHours')
  if (contractDetails_liquidHours_ !== undefined) contractDetails.liquidHours = contractDetails_liquidHours_
  const contractDetails_evRule_ = r.string('contractDetails.evRule')
  if (contractDetails_evRule_ !== undefined) contractDetails.evRule = contractDetails_evRule_
  const contractDetails_evMultiplier_ = r.float('contractDetails.evMultiplier')
  if (contractDetails_evMultiplier_ !== undefined) contractDetails.evMultiplier = contractDetails_evMultiplier_
  const contractDetails_secIdList_ = r.tagList('contractDetails.secIdList')
  if (contractDetails_secIdList_ !== undefined) contractDetails.secIdList = contractDetails_secIdList_
  const contractDetails_aggGroup_ = r.int('contractDetails.aggGroup')
  if (contractDetails_aggGroup_ !== undefined) contractDetails.aggGroup = contractDetails_aggGroup_
  const contractDetails_underSymbol_ = r.string('contractDetails.underSymbol')
  if (contractDetails_underSymbol_ !== undefined) contractDetails.underSymbol = contractDetails_underSymbol_
  const contractDetails_underSecType_ = r.string('contractDetails.underSecType')
  if (contractDetails_underSecType_ !== undefined) contractDetails.underSecType = contractDetails_underSecType_
  const contractDetails_marketRuleIds_ = r.string('contractDetails.marketRuleIds')
  if (contractDetails_marketRuleIds_ !== undefined) contractDetails.marketRuleIds = contractDetails_marketRuleIds_
  const contractDetails_realExpirationDate_ = r.string('contractDetails.realExpirationDate')
  if (contractDetails_realExpirationDate_ !== undefined) contractDetails.realExpirationDate = contractDetails_realExpirationDate_
  const contractDetails_stockType_ = r.string('contractDetails.stockType')
  if (contractDetails_stockType_ !== undefined) contractDetails.stockType = contractDetails_stockType_
  const contractDetails_minSize_ = r.decimal('contractDetails.minSize')
  if (contractDetails_minSize_ !== undefined) contractDetails.minSize = contractDetails_minSize_
  const contractDetails_sizeIncrement_ = r.decimal('contractDetails.sizeIncrement')
  if (contractDetails_sizeIncrement_ !== undefined) contractDetails.sizeIncrement = contractDetails_sizeIncrement_
  const contractDetails_suggestedSizeIncrement_ = r.decimal('contractDetails.suggestedSizeIncrement')
  if (contractDetails_suggestedSizeIncrement_ !== undefined) contractDetails.suggestedSizeIncrement = contractDetails_suggestedSizeIncrement_
  if (v >= 179) {
    if (contract.secType === 'FUND') {
      const contractDetails_fundName_ = r.string('contractDetails.fundName')
      if (contractDetails_fundName_ !== undefined) contractDetails.fundName = contractDetails_fundName_
      const contractDetails_fundFamily_ = r.string('contractDetails.fundFamily')
      if (contractDetails_fundFamily_ !== undefined) contractDetails.fundFamily = contractDetails_fundFamily_
      const contractDetails_fundType_ = r.string('contractDetails.fundType')
      if (contractDetails_fundType_ !== undefined) contractDetails.fundType = contractDetails_fundType_
      const contractDetails_fundFrontLoad_ = r.string('contractDetails.fundFrontLoad')
      if (contractDetails_fundFrontLoad_ !== undefined) contractDetails.fundFrontLoad = contractDetails_fundFrontLoad_
      const contractDetails_fundBackLoad_ = r.string('contractDetails.fundBackLoad')
      if (contractDetails_fundBackLoad_ !== undefined) contractDetails.fundBackLoad = contractDetails_fundBackLoad_
      const contractDetails_fundBackLoadTimeInterval_ = r.string('contractDetails.fundBackLoadTimeInterval')
      if (contractDetails_fundBackLoadTimeInterval_ !== undefined) contractDetails.fundBackLoadTimeInterval = contractDetails_fundBackLoadTimeInterval_
      const contractDetails_fundManagementFee_ = r.string('contractDetails.fundManagementFee')
      if (contractDetails_fundManagementFee_ !== undefined) contractDetails.fundManagementFee = contractDetails_fundManagementFee_
      contractDetails.fundClosed = r.bool('contractDetails.fundClosed')
      contractDetails.fundClosedForNewInvestors = r.bool('contractDetails.fundClosedForNewInvestors')
      contractDetails.fundClosedForNewMoney = r.bool('contractDetails.fundClosedForNewMoney')
      const contractDetails_fundNotifyAmount_ = r.string('contractDetails.fundNotifyAmount')
      if (contractDetails_fundNotifyAmount_ !== undefined) contractDetails.fundNotifyAmount = contractDetails_fundNotifyAmount_
      const contractDetails_fundMinimumInitialPurchase_ = r.string('contractDetails.fundMinimumInitialPurchase')
      if (contractDetails_fundMinimumInitialPurchase_ !== undefined) contractDetails.fundMinimumInitialPurchase = contractDetails_fundMinimumInitialPurchase_
      const contractDetails_fundMinimumSubsequentPurchase_ = r.string('contractDetails.fundMinimumSubsequentPurchase')
      if (contractDetails_fundMinimumSubsequentPurchase_ !== undefined) contractDetails.fundMinimumSubsequentPurchase = contractDetails_fundMinimumSubsequentPurchase_
      const contractDetails_fundBlueSkyStates_ = r.string('contractDetails.fundBlueSkyStates')
      if (contractDetails_fundBlueSkyStates_ !== undefined) contractDetails.fundBlueSkyStates = contractDetails_fundBlueSkyStates_
      const contractDetails_fundBlueSkyTerritories_ = r.string('contractDetails.fundBlueSkyTerritories')
      if (contractDetails_fundBlueSkyTerritories_ !== undefined) contractDetails.fundBlueSkyTerritories = contractDetails_fundBlueSkyTerritories_
      const contractDetails_fundDistributionPolicyIndicator_ = r.string('contractDetails.fundDistributionPolicyIndicator')
      if (contractDetails_fundDistributionPolicyIndicator_ !== undefined) contractDetails.fundDistributionPolicyIndicator = contractDetails_fundDistributionPolicyIndicator_
      const contractDetails_fundAssetType_ = r.string('contractDetails.fundAssetType')
      if (contractDetails_fundAssetType_ !== undefined) contractDetails.fundAssetType = contractDetails_fundAssetType_
    }
  }
  if (v >= 186) {
    const count1 = r.count('contractDetails.ineligibilityReasonList')
    const list1: IneligibilityReason[] = []
    for (let i = 0; i < count1; i++) {
      const id = r.string('contractDetails.ineligibilityReasonList.id')
      const description = r.string('contractDetails.ineligibilityReasonList.description')
      list1.push({ id, description })
    }
    if (list1.length > 0) contractDetails.ineligibilityReasonList = list1
  }
  return { type: 'ContractData', reqId, contract, contractDetails }
}

export function writeContractDataText(w: TextWriter, m: ContractData, v: number): void {
  const m_contract: Contract = m.contract ?? {}
  const m_contractDetails: ContractDetails = m.contractDetails ?? {}
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contract.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  if (v >= 182) {
    w.string(m_contract.lastTradeDate, 'contract.lastTradeDate')
  }
  w.float(m_contract.strike, 'contract.strike', '1.7976931348623157E308')
  w.string(m_contract.right, 'contract.right')
  w.string(m_contract.exchange, 'contract.exchange')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contract.localSymbol, 'contract.localSymbol')
  w.string(m_contractDetails.marketName, 'contractDetails.marketName')
  w.string(m_contract.tradingClass, 'contract.tradingClass')
  w.int(m_contract.conId, 'contract.conId', '2147483647')
  w.decimal(m_contractDetails.minTick, 'contractDetails.minTick', '1.7976931348623157E308')
  w.loose(m_contract.multiplier, 'contract.multiplier')
  w.string(m_contractDetails.orderTypes, 'contractDetails.orderTypes')
  w.string(m_contractDetails.validExchanges, 'contractDetails.validExchanges')
  w.int(m_contractDetails.priceMagnifier, 'contractDetails.priceMagnifier', '2147483647')
  w.int(m_contractDetails.underConId, 'contractDetails.underConId', '2147483647')
  w.escaped(m_contractDetails.longName, 'contractDetails.longName')
  w.string(m_contract.primaryExch, 'contract.primaryExch')
  w.string(m_contractDetails.contractMonth, 'contractDetails.contractMonth')
  w.string(m_contractDetails.industry, 'contractDetails.industry')
  w.string(m_contractDetails.category, 'contractDetails.category')
  w.string(m_contractDetails.subcategory, 'contractDetails.subcategory')
  w.string(m_contractDetails.timeZoneId, 'contractDetails.timeZoneId')
  w.string(m_contractDetails.tradingHours, 'contractDetails.tradingHours')
  w.string(m_contractDetails.liquidHours, 'contractDetails.liquidHours')
  w.string(m_contractDetails.evRule, 'contractDetails.evRule')
  w.float(m_contractDetails.evMultiplier, 'contractDetails.evMultiplier', '1.7976931348623157E308')
  w.tagList(m_contractDetails.secIdList, 'contractDetails.secIdList')
  w.int(m_contractDetails.aggGroup, 'contractDetails.aggGroup', '2147483647')
  w.string(m_contractDetails.underSymbol, 'contractDetails.underSymbol')
  w.string(m_contractDetails.underSecType, 'contractDetails.underSecType')
  w.string(m_contractDetails.marketRuleIds, 'contractDetails.marketRuleIds')
  w.string(m_contractDetails.realExpirationDate, 'contractDetails.realExpirationDate')
  w.string(m_contractDetails.stockType, 'contractDetails.stockType')
  w.decimal(m_contractDetails.minSize, 'contractDetails.minSize', '')
  w.decimal(m_contractDetails.sizeIncrement, 'contractDetails.sizeIncrement', '')
  w.decimal(m_contractDetails.suggestedSizeIncrement, 'contractDetails.suggestedSizeIncrement', '')
  if (v >= 179) {
    if (m_contract.secType === 'FUND') {
      w.string(m_contractDetails.fundName, 'contractDetails.fundName')
      w.string(m_contractDetails.fundFamily, 'contractDetails.fundFamily')
      w.string(m_contractDetails.fundType, 'contractDetails.fundType')
      w.string(m_contractDetails.fundFrontLoad, 'contractDetails.fundFrontLoad')
      w.string(m_contractDetails.fundBackLoad, 'contractDetails.fundBackLoad')
      w.string(m_contractDetails.fundBackLoadTimeInterval, 'contractDetails.fundBackLoadTimeInterval')
      w.string(m_contractDetails.fundManagementFee, 'contractDetails.fundManagementFee')
      w.bool(m_contractDetails.fundClosed, 'contractDetails.fundClosed')
      w.bool(m_contractDetails.fundClosedForNewInvestors, 'contractDetails.fundClosedForNewInvestors')
      w.bool(m_contractDetails.fundClosedForNewMoney, 'contractDetails.fundClosedForNewMoney')
      w.string(m_contractDetails.fundNotifyAmount, 'contractDetails.fundNotifyAmount')
      w.string(m_contractDetails.fundMinimumInitialPurchase, 'contractDetails.fundMinimumInitialPurchase')
      w.string(m_contractDetails.fundMinimumSubsequentPurchase, 'contractDetails.fundMinimumSubsequentPurchase')
      w.string(m_contractDetails.fundBlueSkyStates, 'contractDetails.fundBlueSkyStates')
      w.string(m_contractDetails.fundBlueSkyTerritories, 'contractDetails.fundBlueSkyTerritories')
      w.string(m_contractDetails.fundDistributionPolicyIndicator, 'contractDetails.fundDistributionPolicyIndicator')
      w.string(m_contractDetails.fundAssetType, 'contractDetails.fundAssetType')
    }
  }
  if (v >= 186) {
    const list1 = m_contractDetails.ineligibilityReasonList ?? []
    w.count(list1.length)
    for (const each1 of list1) {
      w.string(each1.id, 'contractDetails.ineligibilityReasonList.id')
      w.string(each1.description, 'contractDetails.ineligibilityReasonList.description')
    }
  }
}

export function readContractDataProto(r: ProtoReader): ContractData {
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
  return { type: 'ContractData', reqId, contract, contractDetails }
}

export function writeContractDataProto(w: ProtoWriter, m: ContractData, _v: number): void {
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
