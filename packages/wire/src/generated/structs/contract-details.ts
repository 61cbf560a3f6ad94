// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { readIneligibilityReasonProto, writeIneligibilityReasonProto, type IneligibilityReason } from './ineligibility-reason.ts'

/** Describes a contract: how, when and in which steps it trades, and what only funds or bonds have. */
export interface ContractDetails {
  /** the name of its market, often the trading class */
  readonly marketName?: string | undefined
  /** the smallest price step anywhere, in the contract currency; marketRuleIds tell the steps by price */
  readonly minTick?: number | undefined
  /** comma-separated order types and attributes it accepts */
  readonly orderTypes?: string | undefined
  /** comma-separated exchanges it trades on */
  readonly validExchanges?: string | undefined
  /** what prices are multiplied by: 100 where they come in cents, else 1 */
  readonly priceMagnifier?: number | undefined
  /** the contract id of the underlying; 0 when there is none */
  readonly underConId?: number | undefined
  /** the name of the company, fund or product */
  readonly longName?: string | undefined
  /** the month of a future or option as yyyymm */
  readonly contractMonth?: string | undefined
  /** the industry of the issuer */
  readonly industry?: string | undefined
  /** the industry category of the issuer */
  readonly category?: string | undefined
  /** the industry subcategory of the issuer */
  readonly subcategory?: string | undefined
  /** the time zone of the trading hours, such as US/Eastern or MET */
  readonly timeZoneId?: string | undefined
  /** sessions of some days, semicolon-separated: 20260312:0400-20260312:2000 or 20260314:CLOSED */
  readonly tradingHours?: string | undefined
  /** the regular sessions in the form of the trading hours */
  readonly liquidHours?: string | undefined
  /** the rule of the economic value; empty for none */
  readonly evRule?: string | undefined
  /** the multiplier of the economic value, used with the rule */
  readonly evMultiplier?: number | undefined
  /** other identifiers by kind, such as ISIN */
  readonly secIdList?: TagValues | undefined
  /** names the group of exchanges whose smart-routed quotes are combined; -1 for none */
  readonly aggGroup?: number | undefined
  /** the symbol of the underlying */
  readonly underSymbol?: string | undefined
  /** the security type of the underlying */
  readonly underSecType?: string | undefined
  /** comma-separated price-step rules, one for each exchange in validExchanges; 0 for no rule */
  readonly marketRuleIds?: string | undefined
  /** the true expiry as yyyymmdd, where the contract month is named after another date */
  readonly realExpirationDate?: string | undefined
  /** COMMON, ETF, ADR, REIT and the like */
  readonly stockType?: string | undefined
  /** the smallest size of an order */
  readonly minSize?: number | undefined
  /** the step sizes of orders must have */
  readonly sizeIncrement?: number | undefined
  /** the step suggested for sizes of orders */
  readonly suggestedSizeIncrement?: number | undefined
  /** the name of the fund */
  readonly fundName?: string | undefined
  /** the family of the fund */
  readonly fundFamily?: string | undefined
  /** the kind of fund */
  readonly fundType?: string | undefined
  /** the charge when buying */
  readonly fundFrontLoad?: string | undefined
  /** the charge when selling */
  readonly fundBackLoad?: string | undefined
  /** how long after buying the charge when selling applies */
  readonly fundBackLoadTimeInterval?: string | undefined
  /** the yearly fee */
  readonly fundManagementFee?: string | undefined
  /** true when the fund is closed */
  readonly fundClosed?: boolean | undefined
  /** true when only present investors may buy */
  readonly fundClosedForNewInvestors?: boolean | undefined
  /** true when nobody may buy */
  readonly fundClosedForNewMoney?: boolean | undefined
  /** the amount from which the fund wants notice */
  readonly fundNotifyAmount?: string | undefined
  /** the smallest first purchase */
  readonly fundMinimumInitialPurchase?: string | undefined
  /** the smallest later purchase */
  readonly fundMinimumSubsequentPurchase?: string | undefined
  /** the US states the fund may be sold in */
  readonly fundBlueSkyStates?: string | undefined
  /** the US territories the fund may be sold in */
  readonly fundBlueSkyTerritories?: string | undefined
  /** N accumulation, Y income */
  readonly fundDistributionPolicyIndicator?: string | undefined
  /** 000 others, 001 money market, 002 fixed income, 003 multi-asset, 004 equity, 005 sector, 006 guaranteed, 007 alternative */
  readonly fundAssetType?: string | undefined
  /** the CUSIP of a bond */
  readonly cusip?: string | undefined
  /** when the bond was issued, as yyyymmdd */
  readonly issueDate?: string | undefined
  /** the credit rating */
  readonly ratings?: string | undefined
  /** the kind of bond */
  readonly bondType?: string | undefined
  /** the yearly coupon in percent */
  readonly coupon?: number | undefined
  /** the kind of coupon, such as fixed */
  readonly couponType?: string | undefined
  /** true when the bond converts into shares */
  readonly convertible?: boolean | undefined
  /** true when the issuer may call the bond */
  readonly callable?: boolean | undefined
  /** true when the holder may give the bond back */
  readonly puttable?: boolean | undefined
  /** what follows the description, such as coupon and maturity */
  readonly descAppend?: string | undefined
  /** when the next call or put of the bond falls due, as yyyymmdd */
  readonly nextOptionDate?: string | undefined
  /** the kind of the next option, such as call or put */
  readonly nextOptionType?: string | undefined
  /** true when the next call may be partial */
  readonly nextOptionPartial?: boolean | undefined
  /** further remarks on the bond */
  readonly bondNotes?: string | undefined
  /** why this login cannot trade it; empty when it can */
  readonly ineligibilityReasonList?: readonly IneligibilityReason[] | undefined
  /** the event an event contract is about */
  readonly eventContract1?: string | undefined
  /** the event in words */
  readonly eventContractDescription1?: string | undefined
  /** more words on the event */
  readonly eventContractDescription2?: string | undefined
  /** the smallest size an algorithm accepts */
  readonly minAlgoSize?: number | undefined
  /** the step of last prices, such as 0.000001 */
  readonly lastPricePrecision?: string | undefined
  /** the step of last sizes, such as 0.000001 */
  readonly lastSizePrecision?: string | undefined
  /** Physical Delivery or Cash */
  readonly settlementMethod?: string | undefined
}

export function readContractDetailsProto(r: ProtoReader): ContractDetails {
  const it: Mutable<ContractDetails> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        it.marketName = r.string()
        break
      case 18:
        it.minTick = r.decimal()
        break
      case 26:
        it.orderTypes = r.string()
        break
      case 34:
        it.validExchanges = r.string()
        break
      case 40:
        it.priceMagnifier = r.int32()
        break
      case 48:
        it.underConId = r.int32()
        break
      case 58:
        it.longName = r.string()
        break
      case 66:
        it.contractMonth = r.string()
        break
      case 74:
        it.industry = r.string()
        break
      case 82:
        it.category = r.string()
        break
      case 90:
        it.subcategory = r.string()
        break
      case 98:
        it.timeZoneId = r.string()
        break
      case 106:
        it.tradingHours = r.string()
        break
      case 114:
        it.liquidHours = r.string()
        break
      case 122:
        it.evRule = r.string()
        break
      case 129:
        it.evMultiplier = r.double()
        break
      case 138:
        r.mapEntry((it.secIdList ??= {}))
        break
      case 144:
        it.aggGroup = r.int32()
        break
      case 154:
        it.underSymbol = r.string()
        break
      case 162:
        it.underSecType = r.string()
        break
      case 170:
        it.marketRuleIds = r.string()
        break
      case 178:
        it.realExpirationDate = r.string()
        break
      case 186:
        it.stockType = r.string()
        break
      case 194:
        it.minSize = r.decimal()
        break
      case 202:
        it.sizeIncrement = r.decimal()
        break
      case 210:
        it.suggestedSizeIncrement = r.decimal()
        break
      case 218:
        it.fundName = r.string()
        break
      case 226:
        it.fundFamily = r.string()
        break
      case 234:
        it.fundType = r.string()
        break
      case 242:
        it.fundFrontLoad = r.string()
        break
      case 250:
        it.fundBackLoad = r.string()
        break
      case 258:
        it.fundBackLoadTimeInterval = r.string()
        break
      case 266:
        it.fundManagementFee = r.string()
        break
      case 272:
        it.fundClosed = r.bool()
        break
      case 280:
        it.fundClosedForNewInvestors = r.bool()
        break
      case 288:
        it.fundClosedForNewMoney = r.bool()
        break
      case 298:
        it.fundNotifyAmount = r.string()
        break
      case 306:
        it.fundMinimumInitialPurchase = r.string()
        break
      case 314:
        it.fundMinimumSubsequentPurchase = r.string()
        break
      case 322:
        it.fundBlueSkyStates = r.string()
        break
      case 330:
        it.fundBlueSkyTerritories = r.string()
        break
      case 338:
        it.fundDistributionPolicyIndicator = r.string()
        break
      case 346:
        it.fundAssetType = r.string()
        break
      case 354:
        it.cusip = r.string()
        break
      case 362:
        it.issueDate = r.string()
        break
      case 370:
        it.ratings = r.string()
        break
      case 378:
        it.bondType = r.string()
        break
      case 385:
        it.coupon = r.double()
        break
      case 394:
        it.couponType = r.string()
        break
      case 400:
        it.convertible = r.bool()
        break
      case 408:
        it.callable = r.bool()
        break
      case 416:
        it.puttable = r.bool()
        break
      case 426:
        it.descAppend = r.string()
        break
      case 434:
        it.nextOptionDate = r.string()
        break
      case 442:
        it.nextOptionType = r.string()
        break
      case 448:
        it.nextOptionPartial = r.bool()
        break
      case 458:
        it.bondNotes = r.string()
        break
      case 466:
        {
          const outer = r.enter()
          const list = (it.ineligibilityReasonList ??= []) as IneligibilityReason[]
          list.push(readIneligibilityReasonProto(r))
          r.leave(outer)
        }
        break
      case 474:
        it.eventContract1 = r.string()
        break
      case 482:
        it.eventContractDescription1 = r.string()
        break
      case 490:
        it.eventContractDescription2 = r.string()
        break
      case 498:
        it.minAlgoSize = r.decimal()
        break
      case 506:
        it.lastPricePrecision = r.string()
        break
      case 514:
        it.lastSizePrecision = r.string()
        break
      case 522:
        it.settlementMethod = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeContractDetailsProto(w: ProtoWriter, s: ContractDetails): void {
  w.string(10, s.marketName, 'contractDetails.marketName')
  w.decimal(18, s.minTick, 'contractDetails.minTick')
  w.string(26, s.orderTypes, 'contractDetails.orderTypes')
  w.string(34, s.validExchanges, 'contractDetails.validExchanges')
  w.int32(40, s.priceMagnifier, 'contractDetails.priceMagnifier')
  w.int32(48, s.underConId, 'contractDetails.underConId')
  w.string(58, s.longName, 'contractDetails.longName')
  w.string(66, s.contractMonth, 'contractDetails.contractMonth')
  w.string(74, s.industry, 'contractDetails.industry')
  w.string(82, s.category, 'contractDetails.category')
  w.string(90, s.subcategory, 'contractDetails.subcategory')
  w.string(98, s.timeZoneId, 'contractDetails.timeZoneId')
  w.string(106, s.tradingHours, 'contractDetails.tradingHours')
  w.string(114, s.liquidHours, 'contractDetails.liquidHours')
  w.string(122, s.evRule, 'contractDetails.evRule')
  w.double(129, s.evMultiplier, 'contractDetails.evMultiplier')
  w.map(138, s.secIdList, 'contractDetails.secIdList')
  w.int32(144, s.aggGroup, 'contractDetails.aggGroup')
  w.string(154, s.underSymbol, 'contractDetails.underSymbol')
  w.string(162, s.underSecType, 'contractDetails.underSecType')
  w.string(170, s.marketRuleIds, 'contractDetails.marketRuleIds')
  w.string(178, s.realExpirationDate, 'contractDetails.realExpirationDate')
  w.string(186, s.stockType, 'contractDetails.stockType')
  w.decimal(194, s.minSize, 'contractDetails.minSize')
  w.decimal(202, s.sizeIncrement, 'contractDetails.sizeIncrement')
  w.decimal(210, s.suggestedSizeIncrement, 'contractDetails.suggestedSizeIncrement')
  w.string(218, s.fundName, 'contractDetails.fundName')
  w.string(226, s.fundFamily, 'contractDetails.fundFamily')
  w.string(234, s.fundType, 'contractDetails.fundType')
  w.string(242, s.fundFrontLoad, 'contractDetails.fundFrontLoad')
  w.string(250, s.fundBackLoad, 'contractDetails.fundBackLoad')
  w.string(258, s.fundBackLoadTimeInterval, 'contractDetails.fundBackLoadTimeInterval')
  w.string(266, s.fundManagementFee, 'contractDetails.fundManagementFee')
  w.bool(272, s.fundClosed, 'contractDetails.fundClosed')
  w.bool(280, s.fundClosedForNewInvestors, 'contractDetails.fundClosedForNewInvestors')
  w.bool(288, s.fundClosedForNewMoney, 'contractDetails.fundClosedForNewMoney')
  w.string(298, s.fundNotifyAmount, 'contractDetails.fundNotifyAmount')
  w.string(306, s.fundMinimumInitialPurchase, 'contractDetails.fundMinimumInitialPurchase')
  w.string(314, s.fundMinimumSubsequentPurchase, 'contractDetails.fundMinimumSubsequentPurchase')
  w.string(322, s.fundBlueSkyStates, 'contractDetails.fundBlueSkyStates')
  w.string(330, s.fundBlueSkyTerritories, 'contractDetails.fundBlueSkyTerritories')
  w.string(338, s.fundDistributionPolicyIndicator, 'contractDetails.fundDistributionPolicyIndicator')
  w.string(346, s.fundAssetType, 'contractDetails.fundAssetType')
  w.string(354, s.cusip, 'contractDetails.cusip')
  w.string(362, s.issueDate, 'contractDetails.issueDate')
  w.string(370, s.ratings, 'contractDetails.ratings')
  w.string(378, s.bondType, 'contractDetails.bondType')
  w.double(385, s.coupon, 'contractDetails.coupon')
  w.string(394, s.couponType, 'contractDetails.couponType')
  w.bool(400, s.convertible, 'contractDetails.convertible')
  w.bool(408, s.callable, 'contractDetails.callable')
  w.bool(416, s.puttable, 'contractDetails.puttable')
  w.string(426, s.descAppend, 'contractDetails.descAppend')
  w.string(434, s.nextOptionDate, 'contractDetails.nextOptionDate')
  w.string(442, s.nextOptionType, 'contractDetails.nextOptionType')
  w.bool(448, s.nextOptionPartial, 'contractDetails.nextOptionPartial')
  w.string(458, s.bondNotes, 'contractDetails.bondNotes')
  for (const each of s.ineligibilityReasonList ?? []) {
    const mark = w.open(466)
    writeIneligibilityReasonProto(w, each)
    w.close(mark)
  }
  w.string(474, s.eventContract1, 'contractDetails.eventContract1')
  w.string(482, s.eventContractDescription1, 'contractDetails.eventContractDescription1')
  w.string(490, s.eventContractDescription2, 'contractDetails.eventContractDescription2')
  w.decimal(498, s.minAlgoSize, 'contractDetails.minAlgoSize')
  w.string(506, s.lastPricePrecision, 'contractDetails.lastPricePrecision')
  w.string(514, s.lastSizePrecision, 'contractDetails.lastSizePrecision')
  w.string(522, s.settlementMethod, 'contractDetails.settlementMethod')
}
