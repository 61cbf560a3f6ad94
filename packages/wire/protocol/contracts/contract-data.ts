import { escaped, int, is, list, message, nested, since, tagList, version, when } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { ContractDetails } from './contract-details.ts'
import { Contract, contractToSend } from './contract.ts'

/** ContractDataRequest */
export const ContractDataRequest = message({
  id: 9,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqContractDetails'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
  },
  text: [version(8), 'reqId', ...contractToSend, 'contract.includeExpired', 'contract.secIdType', 'contract.secId', 'contract.issuerId'],
  proto: [since(v.protobufContractData), { reqId: 1, contract: 2 }],
})

/** CancelContractData */
export const CancelContractData = message({
  id: 106,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelContractData'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  exists: since(v.cancelContractData),
  proto: [since(v.cancelContractData), { reqId: 1 }],
})

/** ContractData */
export const ContractData = message({
  id: 10,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['contractDetails'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    contractDetails: nested(ContractDetails, ''),
  },
  text: ['reqId', 'contract.symbol', 'contract.secType', 'contract.lastTradeDateOrContractMonth', since(v.lastTradeDate, 'contract.lastTradeDate'), 'contract.strike', 'contract.right', 'contract.exchange', 'contract.currency', 'contract.localSymbol', 'contractDetails.marketName', 'contract.tradingClass', 'contract.conId', 'contractDetails.minTick', 'contract.multiplier', 'contractDetails.orderTypes', 'contractDetails.validExchanges', 'contractDetails.priceMagnifier', 'contractDetails.underConId', escaped('contractDetails.longName'), 'contract.primaryExch', 'contractDetails.contractMonth', 'contractDetails.industry', 'contractDetails.category', 'contractDetails.subcategory', 'contractDetails.timeZoneId', 'contractDetails.tradingHours', 'contractDetails.liquidHours', 'contractDetails.evRule', 'contractDetails.evMultiplier', tagList('contractDetails.secIdList'), 'contractDetails.aggGroup', 'contractDetails.underSymbol', 'contractDetails.underSecType', 'contractDetails.marketRuleIds', 'contractDetails.realExpirationDate', 'contractDetails.stockType', 'contractDetails.minSize', 'contractDetails.sizeIncrement', 'contractDetails.suggestedSizeIncrement', since(v.fundDataFields, when(is('contract.secType', 'FUND'), 'contractDetails.fundName', 'contractDetails.fundFamily', 'contractDetails.fundType', 'contractDetails.fundFrontLoad', 'contractDetails.fundBackLoad', 'contractDetails.fundBackLoadTimeInterval', 'contractDetails.fundManagementFee', 'contractDetails.fundClosed', 'contractDetails.fundClosedForNewInvestors', 'contractDetails.fundClosedForNewMoney', 'contractDetails.fundNotifyAmount', 'contractDetails.fundMinimumInitialPurchase', 'contractDetails.fundMinimumSubsequentPurchase', 'contractDetails.fundBlueSkyStates', 'contractDetails.fundBlueSkyTerritories', 'contractDetails.fundDistributionPolicyIndicator', 'contractDetails.fundAssetType')), since(v.ineligibilityReasons, list('contractDetails.ineligibilityReasonList', 'id', 'description'))],
  proto: [since(v.protobufContractData), { reqId: 1, contract: 2, contractDetails: 3 }],
})

/** BondContractData */
export const BondContractData = message({
  id: 18,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['bondContractDetails'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    contractDetails: nested(ContractDetails, ''),
  },
  text: ['reqId', 'contract.symbol', 'contract.secType', 'contractDetails.cusip', 'contractDetails.coupon', 'contract.lastTradeDateOrContractMonth', 'contractDetails.issueDate', 'contractDetails.ratings', 'contractDetails.bondType', 'contractDetails.couponType', 'contractDetails.convertible', 'contractDetails.callable', 'contractDetails.puttable', 'contractDetails.descAppend', 'contract.exchange', 'contract.currency', 'contractDetails.marketName', 'contract.tradingClass', 'contract.conId', 'contractDetails.minTick', 'contractDetails.orderTypes', 'contractDetails.validExchanges', 'contractDetails.nextOptionDate', 'contractDetails.nextOptionType', 'contractDetails.nextOptionPartial', 'contractDetails.bondNotes', 'contractDetails.longName', since(v.bondTradingHours, 'contractDetails.timeZoneId', 'contractDetails.tradingHours', 'contractDetails.liquidHours'), 'contractDetails.evRule', 'contractDetails.evMultiplier', tagList('contractDetails.secIdList'), 'contractDetails.aggGroup', 'contractDetails.marketRuleIds', 'contractDetails.minSize', 'contractDetails.sizeIncrement', 'contractDetails.suggestedSizeIncrement'],
  proto: [since(v.protobufContractData), { reqId: 1, contract: 2, contractDetails: 3 }],
})

/** ContractDataEnd */
export const ContractDataEnd = message({
  id: 52,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['contractDetailsEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufContractData), { reqId: 1 }],
})
