// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import { comboLegPrices } from '../../layout/combo-leg-prices.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readAttachedOrdersProto, writeAttachedOrdersProto, type AttachedOrders } from '../structs/attached-orders.ts'
import { type ComboLeg } from '../structs/combo-leg.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'
import { readOrderProto, writeOrderProto, type Order } from '../structs/order.ts'
import { type OrderCondition } from '../structs/order-condition.ts'
import { type SoftDollarTier } from '../structs/soft-dollar-tier.ts'

/** Places an order, or changes one that has the same id. */
export interface PlaceOrderRequest {
  readonly type: 'PlaceOrderRequest'
  /** from NextValidId upwards, never used twice but to change the same order */
  readonly orderId?: number | undefined
  /** what to trade; its conId, or symbol, type, exchange and currency */
  readonly contract?: Contract | undefined
  /** the order */
  readonly order?: Order | undefined
  /** the ids of orders a preset attaches */
  readonly attachedOrders?: AttachedOrders | undefined
}

export function readPlaceOrderRequestText(r: TextReader, v: number): PlaceOrderRequest {
  const contract: Mutable<Contract> = {}
  const order: Mutable<Order> = {}
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
  const contract_primaryExch_ = r.string('contract.primaryExch')
  if (contract_primaryExch_ !== undefined) contract.primaryExch = contract_primaryExch_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contract_localSymbol_ = r.string('contract.localSymbol')
  if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
  const contract_tradingClass_ = r.string('contract.tradingClass')
  if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
  const contract_secIdType_ = r.string('contract.secIdType')
  if (contract_secIdType_ !== undefined) contract.secIdType = contract_secIdType_
  const contract_secId_ = r.string('contract.secId')
  if (contract_secId_ !== undefined) contract.secId = contract_secId_
  const order_action_ = r.string('order.action')
  if (order_action_ !== undefined) order.action = order_action_
  const order_totalQuantity_ = r.decimal('order.totalQuantity')
  if (order_totalQuantity_ !== undefined) order.totalQuantity = order_totalQuantity_
  const order_orderType_ = r.string('order.orderType')
  if (order_orderType_ !== undefined) order.orderType = order_orderType_
  const order_lmtPrice_ = r.optFloat('order.lmtPrice')
  if (order_lmtPrice_ !== undefined) order.lmtPrice = order_lmtPrice_
  const order_auxPrice_ = r.optFloat('order.auxPrice')
  if (order_auxPrice_ !== undefined) order.auxPrice = order_auxPrice_
  const order_tif_ = r.string('order.tif')
  if (order_tif_ !== undefined) order.tif = order_tif_
  const order_ocaGroup_ = r.string('order.ocaGroup')
  if (order_ocaGroup_ !== undefined) order.ocaGroup = order_ocaGroup_
  const order_account_ = r.string('order.account')
  if (order_account_ !== undefined) order.account = order_account_
  const order_openClose_ = r.string('order.openClose')
  if (order_openClose_ !== undefined) order.openClose = order_openClose_
  const order_origin_ = r.int('order.origin')
  if (order_origin_ !== undefined) order.origin = order_origin_
  const order_orderRef_ = r.string('order.orderRef')
  if (order_orderRef_ !== undefined) order.orderRef = order_orderRef_
  order.transmit = r.bool('order.transmit')
  const order_parentId_ = r.int('order.parentId')
  if (order_parentId_ !== undefined) order.parentId = order_parentId_
  order.blockOrder = r.bool('order.blockOrder')
  order.sweepToFill = r.bool('order.sweepToFill')
  const order_displaySize_ = r.optInt('order.displaySize')
  if (order_displaySize_ !== undefined) order.displaySize = order_displaySize_
  const order_triggerMethod_ = r.int('order.triggerMethod')
  if (order_triggerMethod_ !== undefined) order.triggerMethod = order_triggerMethod_
  order.outsideRth = r.bool('order.outsideRth')
  order.hidden = r.bool('order.hidden')
  if (contract.secType === 'BAG') {
    const count1 = r.count('contract.comboLegs')
    const list1: ComboLeg[] = []
    for (let i = 0; i < count1; i++) {
      const conId = r.int('contract.comboLegs.conId')
      const ratio = r.int('contract.comboLegs.ratio')
      const action = r.string('contract.comboLegs.action')
      const exchange = r.string('contract.comboLegs.exchange')
      const openClose = r.int('contract.comboLegs.openClose')
      const shortSalesSlot = r.int('contract.comboLegs.shortSalesSlot')
      const designatedLocation = r.string('contract.comboLegs.designatedLocation')
      const exemptCode = r.int('contract.comboLegs.exemptCode')
      list1.push({ conId, ratio, action, exchange, openClose, shortSalesSlot, designatedLocation, exemptCode, perLegPrice: undefined })
    }
    if (list1.length > 0) contract.comboLegs = list1
    comboLegPrices.read(r, contract.comboLegs)
    const order_smartComboRoutingParams_ = r.tagList('order.smartComboRoutingParams')
    if (order_smartComboRoutingParams_ !== undefined) order.smartComboRoutingParams = order_smartComboRoutingParams_
  }
  r.skip('retired share allocation')
  const order_discretionaryAmt_ = r.float('order.discretionaryAmt')
  if (order_discretionaryAmt_ !== undefined) order.discretionaryAmt = order_discretionaryAmt_
  const order_goodAfterTime_ = r.string('order.goodAfterTime')
  if (order_goodAfterTime_ !== undefined) order.goodAfterTime = order_goodAfterTime_
  const order_goodTillDate_ = r.string('order.goodTillDate')
  if (order_goodTillDate_ !== undefined) order.goodTillDate = order_goodTillDate_
  const order_faGroup_ = r.string('order.faGroup')
  if (order_faGroup_ !== undefined) order.faGroup = order_faGroup_
  const order_faMethod_ = r.string('order.faMethod')
  if (order_faMethod_ !== undefined) order.faMethod = order_faMethod_
  const order_faPercentage_ = r.string('order.faPercentage')
  if (order_faPercentage_ !== undefined) order.faPercentage = order_faPercentage_
  if (v < 177) {
    r.skip('retired advisor profile')
  }
  const order_modelCode_ = r.string('order.modelCode')
  if (order_modelCode_ !== undefined) order.modelCode = order_modelCode_
  const order_shortSaleSlot_ = r.int('order.shortSaleSlot')
  if (order_shortSaleSlot_ !== undefined) order.shortSaleSlot = order_shortSaleSlot_
  const order_designatedLocation_ = r.string('order.designatedLocation')
  if (order_designatedLocation_ !== undefined) order.designatedLocation = order_designatedLocation_
  const order_exemptCode_ = r.int('order.exemptCode')
  if (order_exemptCode_ !== undefined) order.exemptCode = order_exemptCode_
  const order_ocaType_ = r.int('order.ocaType')
  if (order_ocaType_ !== undefined) order.ocaType = order_ocaType_
  const order_rule80A_ = r.string('order.rule80A')
  if (order_rule80A_ !== undefined) order.rule80A = order_rule80A_
  const order_settlingFirm_ = r.string('order.settlingFirm')
  if (order_settlingFirm_ !== undefined) order.settlingFirm = order_settlingFirm_
  order.allOrNone = r.bool('order.allOrNone')
  const order_minQty_ = r.optInt('order.minQty')
  if (order_minQty_ !== undefined) order.minQty = order_minQty_
  const order_percentOffset_ = r.optFloat('order.percentOffset')
  if (order_percentOffset_ !== undefined) order.percentOffset = order_percentOffset_
  r.skip('retired electronic-trading switch')
  r.skip('retired firm-quote switch')
  r.skip('retired price cap')
  const order_auctionStrategy_ = r.int('order.auctionStrategy')
  if (order_auctionStrategy_ !== undefined) order.auctionStrategy = order_auctionStrategy_
  const order_startingPrice_ = r.optFloat('order.startingPrice')
  if (order_startingPrice_ !== undefined) order.startingPrice = order_startingPrice_
  const order_stockRefPrice_ = r.optFloat('order.stockRefPrice')
  if (order_stockRefPrice_ !== undefined) order.stockRefPrice = order_stockRefPrice_
  const order_delta_ = r.optFloat('order.delta')
  if (order_delta_ !== undefined) order.delta = order_delta_
  const order_stockRangeLower_ = r.optFloat('order.stockRangeLower')
  if (order_stockRangeLower_ !== undefined) order.stockRangeLower = order_stockRangeLower_
  const order_stockRangeUpper_ = r.optFloat('order.stockRangeUpper')
  if (order_stockRangeUpper_ !== undefined) order.stockRangeUpper = order_stockRangeUpper_
  order.overridePercentageConstraints = r.bool('order.overridePercentageConstraints')
  const order_volatility_ = r.optFloat('order.volatility')
  if (order_volatility_ !== undefined) order.volatility = order_volatility_
  const order_volatilityType_ = r.optInt('order.volatilityType')
  if (order_volatilityType_ !== undefined) order.volatilityType = order_volatilityType_
  const order_deltaNeutralOrderType_ = r.string('order.deltaNeutralOrderType')
  if (order_deltaNeutralOrderType_ !== undefined) order.deltaNeutralOrderType = order_deltaNeutralOrderType_
  const order_deltaNeutralAuxPrice_ = r.optFloat('order.deltaNeutralAuxPrice')
  if (order_deltaNeutralAuxPrice_ !== undefined) order.deltaNeutralAuxPrice = order_deltaNeutralAuxPrice_
  if (order.deltaNeutralOrderType !== undefined) {
    const order_deltaNeutralConId_ = r.int('order.deltaNeutralConId')
    if (order_deltaNeutralConId_ !== undefined) order.deltaNeutralConId = order_deltaNeutralConId_
    const order_deltaNeutralSettlingFirm_ = r.string('order.deltaNeutralSettlingFirm')
    if (order_deltaNeutralSettlingFirm_ !== undefined) order.deltaNeutralSettlingFirm = order_deltaNeutralSettlingFirm_
    const order_deltaNeutralClearingAccount_ = r.string('order.deltaNeutralClearingAccount')
    if (order_deltaNeutralClearingAccount_ !== undefined) order.deltaNeutralClearingAccount = order_deltaNeutralClearingAccount_
    const order_deltaNeutralClearingIntent_ = r.string('order.deltaNeutralClearingIntent')
    if (order_deltaNeutralClearingIntent_ !== undefined) order.deltaNeutralClearingIntent = order_deltaNeutralClearingIntent_
    const order_deltaNeutralOpenClose_ = r.string('order.deltaNeutralOpenClose')
    if (order_deltaNeutralOpenClose_ !== undefined) order.deltaNeutralOpenClose = order_deltaNeutralOpenClose_
    order.deltaNeutralShortSale = r.bool('order.deltaNeutralShortSale')
    const order_deltaNeutralShortSaleSlot_ = r.int('order.deltaNeutralShortSaleSlot')
    if (order_deltaNeutralShortSaleSlot_ !== undefined) order.deltaNeutralShortSaleSlot = order_deltaNeutralShortSaleSlot_
    const order_deltaNeutralDesignatedLocation_ = r.string('order.deltaNeutralDesignatedLocation')
    if (order_deltaNeutralDesignatedLocation_ !== undefined) order.deltaNeutralDesignatedLocation = order_deltaNeutralDesignatedLocation_
  }
  order.continuousUpdate = r.bool('order.continuousUpdate')
  const order_referencePriceType_ = r.optInt('order.referencePriceType')
  if (order_referencePriceType_ !== undefined) order.referencePriceType = order_referencePriceType_
  const order_trailStopPrice_ = r.optFloat('order.trailStopPrice')
  if (order_trailStopPrice_ !== undefined) order.trailStopPrice = order_trailStopPrice_
  const order_trailingPercent_ = r.optFloat('order.trailingPercent')
  if (order_trailingPercent_ !== undefined) order.trailingPercent = order_trailingPercent_
  const order_scaleInitLevelSize_ = r.optInt('order.scaleInitLevelSize')
  if (order_scaleInitLevelSize_ !== undefined) order.scaleInitLevelSize = order_scaleInitLevelSize_
  const order_scaleSubsLevelSize_ = r.optInt('order.scaleSubsLevelSize')
  if (order_scaleSubsLevelSize_ !== undefined) order.scaleSubsLevelSize = order_scaleSubsLevelSize_
  const order_scalePriceIncrement_ = r.optFloat('order.scalePriceIncrement')
  if (order_scalePriceIncrement_ !== undefined) order.scalePriceIncrement = order_scalePriceIncrement_
  if ((order.scalePriceIncrement !== undefined && order.scalePriceIncrement > 0)) {
    const order_scalePriceAdjustValue_ = r.optFloat('order.scalePriceAdjustValue')
    if (order_scalePriceAdjustValue_ !== undefined) order.scalePriceAdjustValue = order_scalePriceAdjustValue_
    const order_scalePriceAdjustInterval_ = r.optInt('order.scalePriceAdjustInterval')
    if (order_scalePriceAdjustInterval_ !== undefined) order.scalePriceAdjustInterval = order_scalePriceAdjustInterval_
    const order_scaleProfitOffset_ = r.optFloat('order.scaleProfitOffset')
    if (order_scaleProfitOffset_ !== undefined) order.scaleProfitOffset = order_scaleProfitOffset_
    order.scaleAutoReset = r.bool('order.scaleAutoReset')
    const order_scaleInitPosition_ = r.optInt('order.scaleInitPosition')
    if (order_scaleInitPosition_ !== undefined) order.scaleInitPosition = order_scaleInitPosition_
    const order_scaleInitFillQty_ = r.optInt('order.scaleInitFillQty')
    if (order_scaleInitFillQty_ !== undefined) order.scaleInitFillQty = order_scaleInitFillQty_
    order.scaleRandomPercent = r.bool('order.scaleRandomPercent')
  }
  const order_scaleTable_ = r.string('order.scaleTable')
  if (order_scaleTable_ !== undefined) order.scaleTable = order_scaleTable_
  const order_activeStartTime_ = r.string('order.activeStartTime')
  if (order_activeStartTime_ !== undefined) order.activeStartTime = order_activeStartTime_
  const order_activeStopTime_ = r.string('order.activeStopTime')
  if (order_activeStopTime_ !== undefined) order.activeStopTime = order_activeStopTime_
  const order_hedgeType_ = r.string('order.hedgeType')
  if (order_hedgeType_ !== undefined) order.hedgeType = order_hedgeType_
  if (order.hedgeType !== undefined) {
    const order_hedgeParam_ = r.string('order.hedgeParam')
    if (order_hedgeParam_ !== undefined) order.hedgeParam = order_hedgeParam_
  }
  order.optOutSmartRouting = r.bool('order.optOutSmartRouting')
  const order_clearingAccount_ = r.string('order.clearingAccount')
  if (order_clearingAccount_ !== undefined) order.clearingAccount = order_clearingAccount_
  const order_clearingIntent_ = r.string('order.clearingIntent')
  if (order_clearingIntent_ !== undefined) order.clearingIntent = order_clearingIntent_
  order.notHeld = r.bool('order.notHeld')
  if (r.bool('contract.deltaNeutralContract')) {
    const conId = r.int('contract.deltaNeutralContract.conId')
    const delta = r.float('contract.deltaNeutralContract.delta')
    const price = r.float('contract.deltaNeutralContract.price')
    contract.deltaNeutralContract = { conId, delta, price }
  }
  const order_algoStrategy_ = r.string('order.algoStrategy')
  if (order_algoStrategy_ !== undefined) order.algoStrategy = order_algoStrategy_
  if (order.algoStrategy !== undefined) {
    const order_algoParams_ = r.tagList('order.algoParams')
    if (order_algoParams_ !== undefined) order.algoParams = order_algoParams_
  }
  const order_algoId_ = r.string('order.algoId')
  if (order_algoId_ !== undefined) order.algoId = order_algoId_
  order.whatIf = r.bool('order.whatIf')
  const order_orderMiscOptions_ = r.tagString('order.orderMiscOptions')
  if (order_orderMiscOptions_ !== undefined) order.orderMiscOptions = order_orderMiscOptions_
  order.solicited = r.bool('order.solicited')
  order.randomizeSize = r.bool('order.randomizeSize')
  order.randomizePrice = r.bool('order.randomizePrice')
  if ((order.orderType === 'PEG BENCH' || order.orderType === 'PEGBENCH')) {
    const order_referenceContractId_ = r.int('order.referenceContractId')
    if (order_referenceContractId_ !== undefined) order.referenceContractId = order_referenceContractId_
    order.isPeggedChangeAmountDecrease = r.bool('order.isPeggedChangeAmountDecrease')
    const order_peggedChangeAmount_ = r.float('order.peggedChangeAmount')
    if (order_peggedChangeAmount_ !== undefined) order.peggedChangeAmount = order_peggedChangeAmount_
    const order_referenceChangeAmount_ = r.float('order.referenceChangeAmount')
    if (order_referenceChangeAmount_ !== undefined) order.referenceChangeAmount = order_referenceChangeAmount_
    const order_referenceExchangeId_ = r.string('order.referenceExchangeId')
    if (order_referenceExchangeId_ !== undefined) order.referenceExchangeId = order_referenceExchangeId_
  }
  const count2 = r.count('order.conditions')
  const list2: OrderCondition[] = []
  for (let i = 0; i < count2; i++) {
    const it: Mutable<OrderCondition> = {}
    const type_ = r.known('order.conditions.type', r.int('order.conditions.type'), [1, 3, 4, 5, 6, 7])
    if (type_ !== undefined) it.type = type_
    it.isConjunctionConnection = r.string('order.conditions.isConjunctionConnection') === 'a'
    if (!(it.type === 5)) {
      it.isMore = r.bool('order.conditions.isMore')
    }
    if (it.type === 1) {
      const price_ = r.float('order.conditions.price')
      if (price_ !== undefined) it.price = price_
    }
    if (it.type === 3) {
      const time_ = r.string('order.conditions.time')
      if (time_ !== undefined) it.time = time_
    }
    if (it.type === 4) {
      const percent_ = r.float('order.conditions.percent')
      if (percent_ !== undefined) it.percent = percent_
    }
    if (it.type === 6) {
      const volume_ = r.int('order.conditions.volume')
      if (volume_ !== undefined) it.volume = volume_
    }
    if (it.type === 7) {
      const changePercent_ = r.float('order.conditions.changePercent')
      if (changePercent_ !== undefined) it.changePercent = changePercent_
    }
    if ((it.type === 1 || it.type === 6 || it.type === 7)) {
      const conId_ = r.int('order.conditions.conId')
      if (conId_ !== undefined) it.conId = conId_
      const exchange_ = r.string('order.conditions.exchange')
      if (exchange_ !== undefined) it.exchange = exchange_
    }
    if (it.type === 1) {
      const triggerMethod_ = r.int('order.conditions.triggerMethod')
      if (triggerMethod_ !== undefined) it.triggerMethod = triggerMethod_
    }
    if (it.type === 5) {
      const secType_ = r.string('order.conditions.secType')
      if (secType_ !== undefined) it.secType = secType_
      it.exchange = r.string('order.conditions.exchange')
      const symbol_ = r.string('order.conditions.symbol')
      if (symbol_ !== undefined) it.symbol = symbol_
    }
    list2.push(it)
  }
  if (list2.length > 0) order.conditions = list2
  if ((order.conditions !== undefined && order.conditions.length > 0)) {
    order.conditionsIgnoreRth = r.bool('order.conditionsIgnoreRth')
    order.conditionsCancelOrder = r.bool('order.conditionsCancelOrder')
  }
  const order_adjustedOrderType_ = r.string('order.adjustedOrderType')
  if (order_adjustedOrderType_ !== undefined) order.adjustedOrderType = order_adjustedOrderType_
  const order_triggerPrice_ = r.float('order.triggerPrice')
  if (order_triggerPrice_ !== undefined) order.triggerPrice = order_triggerPrice_
  const order_lmtPriceOffset_ = r.float('order.lmtPriceOffset')
  if (order_lmtPriceOffset_ !== undefined) order.lmtPriceOffset = order_lmtPriceOffset_
  const order_adjustedStopPrice_ = r.float('order.adjustedStopPrice')
  if (order_adjustedStopPrice_ !== undefined) order.adjustedStopPrice = order_adjustedStopPrice_
  const order_adjustedStopLimitPrice_ = r.float('order.adjustedStopLimitPrice')
  if (order_adjustedStopLimitPrice_ !== undefined) order.adjustedStopLimitPrice = order_adjustedStopLimitPrice_
  const order_adjustedTrailingAmount_ = r.float('order.adjustedTrailingAmount')
  if (order_adjustedTrailingAmount_ !== undefined) order.adjustedTrailingAmount = order_adjustedTrailingAmount_
  const order_adjustableTrailingUnit_ = r.int('order.adjustableTrailingUnit')
  if (order_adjustableTrailingUnit_ !== undefined) order.adjustableTrailingUnit = order_adjustableTrailingUnit_
  const order_extOperator_ = r.string('order.extOperator')
  if (order_extOperator_ !== undefined) order.extOperator = order_extOperator_
  const order_softDollarTier_name = r.string('order.softDollarTier.name')
  const order_softDollarTier_value = r.string('order.softDollarTier.value')
  const order_cashQty_ = r.float('order.cashQty')
  if (order_cashQty_ !== undefined) order.cashQty = order_cashQty_
  const order_mifid2DecisionMaker_ = r.string('order.mifid2DecisionMaker')
  if (order_mifid2DecisionMaker_ !== undefined) order.mifid2DecisionMaker = order_mifid2DecisionMaker_
  const order_mifid2DecisionAlgo_ = r.string('order.mifid2DecisionAlgo')
  if (order_mifid2DecisionAlgo_ !== undefined) order.mifid2DecisionAlgo = order_mifid2DecisionAlgo_
  const order_mifid2ExecutionTrader_ = r.string('order.mifid2ExecutionTrader')
  if (order_mifid2ExecutionTrader_ !== undefined) order.mifid2ExecutionTrader = order_mifid2ExecutionTrader_
  const order_mifid2ExecutionAlgo_ = r.string('order.mifid2ExecutionAlgo')
  if (order_mifid2ExecutionAlgo_ !== undefined) order.mifid2ExecutionAlgo = order_mifid2ExecutionAlgo_
  order.dontUseAutoPriceForHedge = r.bool('order.dontUseAutoPriceForHedge')
  order.isOmsContainer = r.bool('order.isOmsContainer')
  order.discretionaryUpToLimitPrice = r.bool('order.discretionaryUpToLimitPrice')
  const order_usePriceMgmtAlgo_ = r.optInt('order.usePriceMgmtAlgo')
  if (order_usePriceMgmtAlgo_ !== undefined) order.usePriceMgmtAlgo = order_usePriceMgmtAlgo_
  const order_duration_ = r.int('order.duration')
  if (order_duration_ !== undefined) order.duration = order_duration_
  const order_postToAts_ = r.int('order.postToAts')
  if (order_postToAts_ !== undefined) order.postToAts = order_postToAts_
  order.autoCancelParent = r.bool('order.autoCancelParent')
  const order_advancedErrorOverride_ = r.string('order.advancedErrorOverride')
  if (order_advancedErrorOverride_ !== undefined) order.advancedErrorOverride = order_advancedErrorOverride_
  const order_manualOrderTime_ = r.string('order.manualOrderTime')
  if (order_manualOrderTime_ !== undefined) order.manualOrderTime = order_manualOrderTime_
  if (contract.exchange === 'IBKRATS') {
    const order_minTradeQty_ = r.optInt('order.minTradeQty')
    if (order_minTradeQty_ !== undefined) order.minTradeQty = order_minTradeQty_
  }
  if ((order.orderType === 'PEG BEST' || order.orderType === 'PEGBEST')) {
    const order_minCompeteSize_ = r.optInt('order.minCompeteSize')
    if (order_minCompeteSize_ !== undefined) order.minCompeteSize = order_minCompeteSize_
    const order_competeAgainstBestOffset_ = r.optFloat('order.competeAgainstBestOffset')
    if (order_competeAgainstBestOffset_ !== undefined) order.competeAgainstBestOffset = order_competeAgainstBestOffset_
  }
  if ((((order.orderType === 'PEG BEST' || order.orderType === 'PEGBEST') && order.competeAgainstBestOffset === Infinity) || (order.orderType === 'PEG MID' || order.orderType === 'PEGMID'))) {
    const order_midOffsetAtWhole_ = r.optFloat('order.midOffsetAtWhole')
    if (order_midOffsetAtWhole_ !== undefined) order.midOffsetAtWhole = order_midOffsetAtWhole_
    const order_midOffsetAtHalf_ = r.optFloat('order.midOffsetAtHalf')
    if (order_midOffsetAtHalf_ !== undefined) order.midOffsetAtHalf = order_midOffsetAtHalf_
  }
  if (v >= 183) {
    const order_customerAccount_ = r.string('order.customerAccount')
    if (order_customerAccount_ !== undefined) order.customerAccount = order_customerAccount_
  }
  if (v >= 184) {
    order.professionalCustomer = r.bool('order.professionalCustomer')
  }
  if (v < 190) {
    if (v >= 187) {
      r.skip('reserved')
      r.skip('reserved')
    }
  }
  if (v >= 189) {
    order.includeOvernight = r.bool('order.includeOvernight')
  }
  if (v >= 192) {
    const order_manualOrderIndicator_ = r.int('order.manualOrderIndicator')
    if (order_manualOrderIndicator_ !== undefined) order.manualOrderIndicator = order_manualOrderIndicator_
  }
  if (v >= 199) {
    order.imbalanceOnly = r.bool('order.imbalanceOnly')
  }
  if (order_softDollarTier_name !== undefined || order_softDollarTier_value !== undefined) order.softDollarTier = { name: order_softDollarTier_name, value: order_softDollarTier_value }
  return { type: 'PlaceOrderRequest', orderId, contract, order, attachedOrders: undefined }
}

export function writePlaceOrderRequestText(w: TextWriter, m: PlaceOrderRequest, v: number): void {
  if (v < 199) refuseGiven(m.order?.imbalanceOnly, 0, 'PlaceOrderRequest', 'order.imbalanceOnly', 199, v)
  if (v < 217) refuseGiven(m.order?.routeMarketableToBbo, 0, 'PlaceOrderRequest', 'order.routeMarketableToBbo', 217, v)
  if (v < 183) refuseGiven(m.order?.customerAccount, 0, 'PlaceOrderRequest', 'order.customerAccount', 183, v)
  if (v < 184) refuseGiven(m.order?.professionalCustomer, 0, 'PlaceOrderRequest', 'order.professionalCustomer', 184, v)
  if (v < 189) refuseGiven(m.order?.includeOvernight, 0, 'PlaceOrderRequest', 'order.includeOvernight', 189, v)
  if (v < 192) refuseGiven(m.order?.manualOrderIndicator, 2147483647, 'PlaceOrderRequest', 'order.manualOrderIndicator', 192, v)
  if (v < 216) refuseGiven(m.order?.deactivate, 0, 'PlaceOrderRequest', 'order.deactivate', 216, v)
  if (v < 216) refuseGiven(m.order?.postOnly, 0, 'PlaceOrderRequest', 'order.postOnly', 216, v)
  if (v < 216) refuseGiven(m.order?.allowPreOpen, 0, 'PlaceOrderRequest', 'order.allowPreOpen', 216, v)
  if (v < 216) refuseGiven(m.order?.ignoreOpenAuction, 0, 'PlaceOrderRequest', 'order.ignoreOpenAuction', 216, v)
  if (v < 217) refuseGiven(m.order?.seekPriceImprovement, 0, 'PlaceOrderRequest', 'order.seekPriceImprovement', 217, v)
  if (v < 217) refuseGiven(m.order?.whatIfType, 0, 'PlaceOrderRequest', 'order.whatIfType', 217, v)
  if (v < 223) refuseGiven(m.order?.hedgeMaxSize, 0, 'PlaceOrderRequest', 'order.hedgeMaxSize', 223, v)
  if (v < 226) refuseGiven(m.order?.conditionsIncludeOvernight, 0, 'PlaceOrderRequest', 'order.conditionsIncludeOvernight', 226, v)
  if (v < 218) refuseGiven(m.attachedOrders, 0, 'PlaceOrderRequest', 'attachedOrders', 218, v)
  const m_contract: Contract = m.contract ?? {}
  const m_order: Order = m.order ?? {}
  const m_order_softDollarTier: SoftDollarTier = m_order.softDollarTier ?? {}
  w.int(m.orderId, 'orderId', '0')
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
  w.string(m_contract.secIdType, 'contract.secIdType')
  w.string(m_contract.secId, 'contract.secId')
  w.string(m_order.action, 'order.action')
  w.decimal(m_order.totalQuantity, 'order.totalQuantity', '')
  w.string(m_order.orderType, 'order.orderType')
  w.float(m_order.lmtPrice, 'order.lmtPrice', '')
  w.float(m_order.auxPrice, 'order.auxPrice', '')
  w.string(m_order.tif, 'order.tif')
  w.string(m_order.ocaGroup, 'order.ocaGroup')
  w.string(m_order.account, 'order.account')
  w.string(m_order.openClose, 'order.openClose')
  w.int(m_order.origin, 'order.origin', '0')
  w.string(m_order.orderRef, 'order.orderRef')
  w.bool(m_order.transmit, 'order.transmit')
  w.int(m_order.parentId, 'order.parentId', '0')
  w.bool(m_order.blockOrder, 'order.blockOrder')
  w.bool(m_order.sweepToFill, 'order.sweepToFill')
  w.int(m_order.displaySize, 'order.displaySize', '')
  w.int(m_order.triggerMethod, 'order.triggerMethod', '0')
  w.bool(m_order.outsideRth, 'order.outsideRth')
  w.bool(m_order.hidden, 'order.hidden')
  if (m_contract.secType === 'BAG') {
    const list1 = m_contract.comboLegs ?? []
    w.count(list1.length)
    for (const each1 of list1) {
      w.int(each1.conId, 'contract.comboLegs.conId', '0')
      w.int(each1.ratio, 'contract.comboLegs.ratio', '0')
      w.string(each1.action, 'contract.comboLegs.action')
      w.string(each1.exchange, 'contract.comboLegs.exchange')
      w.int(each1.openClose, 'contract.comboLegs.openClose', '0')
      w.int(each1.shortSalesSlot, 'contract.comboLegs.shortSalesSlot', '0')
      w.string(each1.designatedLocation, 'contract.comboLegs.designatedLocation')
      w.int(each1.exemptCode, 'contract.comboLegs.exemptCode', '-1')
    }
    comboLegPrices.write(w, m_contract.comboLegs)
    w.tagList(m_order.smartComboRoutingParams, 'order.smartComboRoutingParams')
  }
  w.literal('')
  w.float(m_order.discretionaryAmt, 'order.discretionaryAmt', '0')
  w.string(m_order.goodAfterTime, 'order.goodAfterTime')
  w.string(m_order.goodTillDate, 'order.goodTillDate')
  w.string(m_order.faGroup, 'order.faGroup')
  w.string(m_order.faMethod, 'order.faMethod')
  w.string(m_order.faPercentage, 'order.faPercentage')
  if (v < 177) {
    w.literal('')
  }
  w.string(m_order.modelCode, 'order.modelCode')
  w.int(m_order.shortSaleSlot, 'order.shortSaleSlot', '0')
  w.string(m_order.designatedLocation, 'order.designatedLocation')
  w.int(m_order.exemptCode, 'order.exemptCode', '-1')
  w.int(m_order.ocaType, 'order.ocaType', '0')
  w.string(m_order.rule80A, 'order.rule80A')
  w.string(m_order.settlingFirm, 'order.settlingFirm')
  w.bool(m_order.allOrNone, 'order.allOrNone')
  w.int(m_order.minQty, 'order.minQty', '')
  w.float(m_order.percentOffset, 'order.percentOffset', '')
  w.literal('0')
  w.literal('0')
  w.literal('')
  w.int(m_order.auctionStrategy, 'order.auctionStrategy', '0')
  w.float(m_order.startingPrice, 'order.startingPrice', '')
  w.float(m_order.stockRefPrice, 'order.stockRefPrice', '')
  w.float(m_order.delta, 'order.delta', '')
  w.float(m_order.stockRangeLower, 'order.stockRangeLower', '')
  w.float(m_order.stockRangeUpper, 'order.stockRangeUpper', '')
  w.bool(m_order.overridePercentageConstraints, 'order.overridePercentageConstraints')
  w.float(m_order.volatility, 'order.volatility', '')
  w.int(m_order.volatilityType, 'order.volatilityType', '')
  w.string(m_order.deltaNeutralOrderType, 'order.deltaNeutralOrderType')
  w.float(m_order.deltaNeutralAuxPrice, 'order.deltaNeutralAuxPrice', '')
  if ((m_order.deltaNeutralOrderType !== undefined && m_order.deltaNeutralOrderType !== '')) {
    w.int(m_order.deltaNeutralConId, 'order.deltaNeutralConId', '0')
    w.string(m_order.deltaNeutralSettlingFirm, 'order.deltaNeutralSettlingFirm')
    w.string(m_order.deltaNeutralClearingAccount, 'order.deltaNeutralClearingAccount')
    w.string(m_order.deltaNeutralClearingIntent, 'order.deltaNeutralClearingIntent')
    w.string(m_order.deltaNeutralOpenClose, 'order.deltaNeutralOpenClose')
    w.bool(m_order.deltaNeutralShortSale, 'order.deltaNeutralShortSale')
    w.int(m_order.deltaNeutralShortSaleSlot, 'order.deltaNeutralShortSaleSlot', '0')
    w.string(m_order.deltaNeutralDesignatedLocation, 'order.deltaNeutralDesignatedLocation')
  }
  w.bool(m_order.continuousUpdate, 'order.continuousUpdate')
  w.int(m_order.referencePriceType, 'order.referencePriceType', '')
  w.float(m_order.trailStopPrice, 'order.trailStopPrice', '')
  w.float(m_order.trailingPercent, 'order.trailingPercent', '')
  w.int(m_order.scaleInitLevelSize, 'order.scaleInitLevelSize', '')
  w.int(m_order.scaleSubsLevelSize, 'order.scaleSubsLevelSize', '')
  w.float(m_order.scalePriceIncrement, 'order.scalePriceIncrement', '')
  if ((m_order.scalePriceIncrement !== undefined && Number(m_order.scalePriceIncrement) > 0)) {
    w.float(m_order.scalePriceAdjustValue, 'order.scalePriceAdjustValue', '')
    w.int(m_order.scalePriceAdjustInterval, 'order.scalePriceAdjustInterval', '')
    w.float(m_order.scaleProfitOffset, 'order.scaleProfitOffset', '')
    w.bool(m_order.scaleAutoReset, 'order.scaleAutoReset')
    w.int(m_order.scaleInitPosition, 'order.scaleInitPosition', '')
    w.int(m_order.scaleInitFillQty, 'order.scaleInitFillQty', '')
    w.bool(m_order.scaleRandomPercent, 'order.scaleRandomPercent')
  }
  w.string(m_order.scaleTable, 'order.scaleTable')
  w.string(m_order.activeStartTime, 'order.activeStartTime')
  w.string(m_order.activeStopTime, 'order.activeStopTime')
  w.string(m_order.hedgeType, 'order.hedgeType')
  if ((m_order.hedgeType !== undefined && m_order.hedgeType !== '')) {
    w.string(m_order.hedgeParam, 'order.hedgeParam')
  }
  w.bool(m_order.optOutSmartRouting, 'order.optOutSmartRouting')
  w.string(m_order.clearingAccount, 'order.clearingAccount')
  w.string(m_order.clearingIntent, 'order.clearingIntent')
  w.bool(m_order.notHeld, 'order.notHeld')
  const part2 = m_contract.deltaNeutralContract
  w.bool(part2 !== undefined, 'contract.deltaNeutralContract')
  if (part2 !== undefined) {
    w.int(part2.conId, 'contract.deltaNeutralContract.conId', '0')
    w.float(part2.delta, 'contract.deltaNeutralContract.delta', '0')
    w.float(part2.price, 'contract.deltaNeutralContract.price', '0')
  }
  w.string(m_order.algoStrategy, 'order.algoStrategy')
  if ((m_order.algoStrategy !== undefined && m_order.algoStrategy !== '')) {
    w.tagList(m_order.algoParams, 'order.algoParams')
  }
  w.string(m_order.algoId, 'order.algoId')
  w.bool(m_order.whatIf, 'order.whatIf')
  w.tagString(m_order.orderMiscOptions, 'order.orderMiscOptions')
  w.bool(m_order.solicited, 'order.solicited')
  w.bool(m_order.randomizeSize, 'order.randomizeSize')
  w.bool(m_order.randomizePrice, 'order.randomizePrice')
  if ((m_order.orderType === 'PEG BENCH' || m_order.orderType === 'PEGBENCH')) {
    w.int(m_order.referenceContractId, 'order.referenceContractId', '0')
    w.bool(m_order.isPeggedChangeAmountDecrease, 'order.isPeggedChangeAmountDecrease')
    w.float(m_order.peggedChangeAmount, 'order.peggedChangeAmount', '0')
    w.float(m_order.referenceChangeAmount, 'order.referenceChangeAmount', '0')
    w.string(m_order.referenceExchangeId, 'order.referenceExchangeId')
  }
  const list3 = m_order.conditions ?? []
  w.count(list3.length)
  for (const each3 of list3) {
    w.known('order.conditions.type', each3.type, [1, 3, 4, 5, 6, 7])
    w.int(each3.type, 'order.conditions.type', '0')
    w.literal(each3.isConjunctionConnection ? 'a' : 'o')
    if (!(Number(each3.type) === 5)) {
      w.bool(each3.isMore, 'order.conditions.isMore')
    }
    if (Number(each3.type) === 1) {
      w.float(each3.price, 'order.conditions.price', '0')
    }
    if (Number(each3.type) === 3) {
      w.string(each3.time, 'order.conditions.time')
    }
    if (Number(each3.type) === 4) {
      w.float(each3.percent, 'order.conditions.percent', '0')
    }
    if (Number(each3.type) === 6) {
      w.int(each3.volume, 'order.conditions.volume', '0')
    }
    if (Number(each3.type) === 7) {
      w.float(each3.changePercent, 'order.conditions.changePercent', '0')
    }
    if ((Number(each3.type) === 1 || Number(each3.type) === 6 || Number(each3.type) === 7)) {
      w.int(each3.conId, 'order.conditions.conId', '0')
      w.string(each3.exchange, 'order.conditions.exchange')
    }
    if (Number(each3.type) === 1) {
      w.int(each3.triggerMethod, 'order.conditions.triggerMethod', '0')
    }
    if (Number(each3.type) === 5) {
      w.string(each3.secType, 'order.conditions.secType')
      w.string(each3.exchange, 'order.conditions.exchange')
      w.string(each3.symbol, 'order.conditions.symbol')
    }
  }
  if ((m_order.conditions !== undefined && m_order.conditions.length > 0)) {
    w.bool(m_order.conditionsIgnoreRth, 'order.conditionsIgnoreRth')
    w.bool(m_order.conditionsCancelOrder, 'order.conditionsCancelOrder')
  }
  w.string(m_order.adjustedOrderType, 'order.adjustedOrderType')
  w.float(m_order.triggerPrice, 'order.triggerPrice', '1.7976931348623157E308')
  w.float(m_order.lmtPriceOffset, 'order.lmtPriceOffset', '1.7976931348623157E308')
  w.float(m_order.adjustedStopPrice, 'order.adjustedStopPrice', '1.7976931348623157E308')
  w.float(m_order.adjustedStopLimitPrice, 'order.adjustedStopLimitPrice', '1.7976931348623157E308')
  w.float(m_order.adjustedTrailingAmount, 'order.adjustedTrailingAmount', '1.7976931348623157E308')
  w.int(m_order.adjustableTrailingUnit, 'order.adjustableTrailingUnit', '0')
  w.string(m_order.extOperator, 'order.extOperator')
  w.string(m_order_softDollarTier.name, 'order.softDollarTier.name')
  w.string(m_order_softDollarTier.value, 'order.softDollarTier.value')
  w.float(m_order.cashQty, 'order.cashQty', '1.7976931348623157E308')
  w.string(m_order.mifid2DecisionMaker, 'order.mifid2DecisionMaker')
  w.string(m_order.mifid2DecisionAlgo, 'order.mifid2DecisionAlgo')
  w.string(m_order.mifid2ExecutionTrader, 'order.mifid2ExecutionTrader')
  w.string(m_order.mifid2ExecutionAlgo, 'order.mifid2ExecutionAlgo')
  w.bool(m_order.dontUseAutoPriceForHedge, 'order.dontUseAutoPriceForHedge')
  w.bool(m_order.isOmsContainer, 'order.isOmsContainer')
  w.bool(m_order.discretionaryUpToLimitPrice, 'order.discretionaryUpToLimitPrice')
  w.int(m_order.usePriceMgmtAlgo, 'order.usePriceMgmtAlgo', '')
  w.int(m_order.duration, 'order.duration', '2147483647')
  w.int(m_order.postToAts, 'order.postToAts', '2147483647')
  w.bool(m_order.autoCancelParent, 'order.autoCancelParent')
  w.string(m_order.advancedErrorOverride, 'order.advancedErrorOverride')
  w.string(m_order.manualOrderTime, 'order.manualOrderTime')
  if (m_contract.exchange === 'IBKRATS') {
    w.int(m_order.minTradeQty, 'order.minTradeQty', '')
  }
  if ((m_order.orderType === 'PEG BEST' || m_order.orderType === 'PEGBEST')) {
    w.int(m_order.minCompeteSize, 'order.minCompeteSize', '')
    w.float(m_order.competeAgainstBestOffset, 'order.competeAgainstBestOffset', '')
  }
  if ((((m_order.orderType === 'PEG BEST' || m_order.orderType === 'PEGBEST') && Number(m_order.competeAgainstBestOffset) === Infinity) || (m_order.orderType === 'PEG MID' || m_order.orderType === 'PEGMID'))) {
    w.float(m_order.midOffsetAtWhole, 'order.midOffsetAtWhole', '')
    w.float(m_order.midOffsetAtHalf, 'order.midOffsetAtHalf', '')
  }
  if (v >= 183) {
    w.string(m_order.customerAccount, 'order.customerAccount')
  }
  if (v >= 184) {
    w.bool(m_order.professionalCustomer, 'order.professionalCustomer')
  }
  if (v < 190) {
    if (v >= 187) {
      w.literal('')
      w.literal('2147483647')
    }
  }
  if (v >= 189) {
    w.bool(m_order.includeOvernight, 'order.includeOvernight')
  }
  if (v >= 192) {
    w.int(m_order.manualOrderIndicator, 'order.manualOrderIndicator', '2147483647')
  }
  if (v >= 199) {
    w.bool(m_order.imbalanceOnly, 'order.imbalanceOnly')
  }
}

export function readPlaceOrderRequestProto(r: ProtoReader): PlaceOrderRequest {
  let orderId: number | undefined
  let contract: Contract | undefined
  let order: Order | undefined
  let attachedOrders: AttachedOrders | undefined
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
      case 26:
        {
          const outer = r.enter()
          order = readOrderProto(r)
          r.leave(outer)
        }
        break
      case 34:
        {
          const outer = r.enter()
          attachedOrders = readAttachedOrdersProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PlaceOrderRequest', orderId, contract, order, attachedOrders }
}

export function writePlaceOrderRequestProto(w: ProtoWriter, m: PlaceOrderRequest, v: number): void {
  if (v < 217) refuseGiven(m.order?.routeMarketableToBbo, 2147483647, 'PlaceOrderRequest', 'order.routeMarketableToBbo', 217, v)
  if (v < 216) refuseGiven(m.order?.deactivate, 0, 'PlaceOrderRequest', 'order.deactivate', 216, v)
  if (v < 216) refuseGiven(m.order?.postOnly, 0, 'PlaceOrderRequest', 'order.postOnly', 216, v)
  if (v < 216) refuseGiven(m.order?.allowPreOpen, 0, 'PlaceOrderRequest', 'order.allowPreOpen', 216, v)
  if (v < 216) refuseGiven(m.order?.ignoreOpenAuction, 0, 'PlaceOrderRequest', 'order.ignoreOpenAuction', 216, v)
  if (v < 217) refuseGiven(m.order?.seekPriceImprovement, 2147483647, 'PlaceOrderRequest', 'order.seekPriceImprovement', 217, v)
  if (v < 217) refuseGiven(m.order?.whatIfType, 2147483647, 'PlaceOrderRequest', 'order.whatIfType', 217, v)
  if (v < 223) refuseGiven(m.order?.hedgeMaxSize, 2147483647, 'PlaceOrderRequest', 'order.hedgeMaxSize', 223, v)
  if (v < 226) refuseGiven(m.order?.conditionsIncludeOvernight, 0, 'PlaceOrderRequest', 'order.conditionsIncludeOvernight', 226, v)
  if (v < 218) refuseGiven(m.attachedOrders?.slOrderId, 2147483647, 'PlaceOrderRequest', 'attachedOrders.slOrderId', 218, v)
  if (v < 218) refuseGiven(m.attachedOrders?.slOrderType, 0, 'PlaceOrderRequest', 'attachedOrders.slOrderType', 218, v)
  if (v < 218) refuseGiven(m.attachedOrders?.ptOrderId, 2147483647, 'PlaceOrderRequest', 'attachedOrders.ptOrderId', 218, v)
  if (v < 218) refuseGiven(m.attachedOrders?.ptOrderType, 0, 'PlaceOrderRequest', 'attachedOrders.ptOrderType', 218, v)
  w.int32(8, m.orderId, 'orderId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  if (m.order !== undefined) {
    const mark = w.open(26)
    writeOrderProto(w, m.order)
    w.close(mark)
  }
  if (m.attachedOrders !== undefined) {
    const mark = w.open(34)
    writeAttachedOrdersProto(w, m.attachedOrders)
    w.close(mark)
  }
}
