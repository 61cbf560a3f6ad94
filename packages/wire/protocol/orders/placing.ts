import { Contract, comboLeg8, contractToSend } from '../contracts/contract.ts'
import { all, any, before, bool, custom, int, is, isPositive, isSet, list, literal, message, nested, optional, since, string, struct, tagList, tagString, version, when } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { orderCondition } from './order-condition.ts'
import { Order, isPegBench, isPegBest, isPegMid } from './order.ts'

/** AttachedOrders */
export const AttachedOrders = struct({
  doc: '',
  fields: {
    slOrderId: int(''),
    slOrderType: string(''),
    ptOrderId: int(''),
    ptOrderType: string(''),
  },
  proto: {
    slOrderId: 1,
    slOrderType: 2,
    ptOrderId: 3,
    ptOrderType: 4,
  },
})

/** OrderCancel */
export const OrderCancel = struct({
  doc: '',
  fields: {
    manualOrderCancelTime: string(''),
    extOperator: string(''),
    manualOrderIndicator: int(''),
  },
  proto: {
    manualOrderCancelTime: 1,
    extOperator: 2,
    manualOrderIndicator: 3,
  },
})

/** PlaceOrderRequest */
export const PlaceOrderRequest = message({
  id: 3,
  from: 'client',
  belongsTo: 'orderId',
  official: ['placeOrder'],
  doc: '',
  fields: {
    orderId: int(''),
    contract: nested(Contract, ''),
    order: nested(Order, ''),
    attachedOrders: nested(AttachedOrders, ''),
  },
  text: ['orderId', ...contractToSend, 'contract.secIdType', 'contract.secId', 'order.action', 'order.totalQuantity', 'order.orderType', 'order.lmtPrice?', 'order.auxPrice?', 'order.tif', 'order.ocaGroup', 'order.account', 'order.openClose', 'order.origin', 'order.orderRef', 'order.transmit', 'order.parentId', 'order.blockOrder', 'order.sweepToFill', 'order.displaySize?', 'order.triggerMethod', 'order.outsideRth', 'order.hidden', when(is('contract.secType', 'BAG'), list('contract.comboLegs', ...comboLeg8), custom('comboLegPrices', 'contract.comboLegs'), tagList('order.smartComboRoutingParams')), literal('', 'retired share allocation'), 'order.discretionaryAmt', 'order.goodAfterTime', 'order.goodTillDate', 'order.faGroup', 'order.faMethod', 'order.faPercentage', before(v.faProfileDesupport, literal('', 'retired advisor profile')), 'order.modelCode', 'order.shortSaleSlot', 'order.designatedLocation', 'order.exemptCode', 'order.ocaType', 'order.rule80A', 'order.settlingFirm', 'order.allOrNone', 'order.minQty?', 'order.percentOffset?', literal('0', 'retired electronic-trading switch'), literal('0', 'retired firm-quote switch'), literal('', 'retired price cap'), 'order.auctionStrategy', 'order.startingPrice?', 'order.stockRefPrice?', 'order.delta?', 'order.stockRangeLower?', 'order.stockRangeUpper?', 'order.overridePercentageConstraints', 'order.volatility?', 'order.volatilityType?', 'order.deltaNeutralOrderType', 'order.deltaNeutralAuxPrice?', when(isSet('order.deltaNeutralOrderType'), 'order.deltaNeutralConId', 'order.deltaNeutralSettlingFirm', 'order.deltaNeutralClearingAccount', 'order.deltaNeutralClearingIntent', 'order.deltaNeutralOpenClose', 'order.deltaNeutralShortSale', 'order.deltaNeutralShortSaleSlot', 'order.deltaNeutralDesignatedLocation'), 'order.continuousUpdate', 'order.referencePriceType?', 'order.trailStopPrice?', 'order.trailingPercent?', 'order.scaleInitLevelSize?', 'order.scaleSubsLevelSize?', 'order.scalePriceIncrement?', when(isPositive('order.scalePriceIncrement'), 'order.scalePriceAdjustValue?', 'order.scalePriceAdjustInterval?', 'order.scaleProfitOffset?', 'order.scaleAutoReset', 'order.scaleInitPosition?', 'order.scaleInitFillQty?', 'order.scaleRandomPercent'), 'order.scaleTable', 'order.activeStartTime', 'order.activeStopTime', 'order.hedgeType', when(isSet('order.hedgeType'), 'order.hedgeParam'), 'order.optOutSmartRouting', 'order.clearingAccount', 'order.clearingIntent', 'order.notHeld', optional('contract.deltaNeutralContract', 'conId', 'delta', 'price'), 'order.algoStrategy', when(isSet('order.algoStrategy'), tagList('order.algoParams')), 'order.algoId', 'order.whatIf', tagString('order.orderMiscOptions'), 'order.solicited', 'order.randomizeSize', 'order.randomizePrice', when(isPegBench, 'order.referenceContractId', 'order.isPeggedChangeAmountDecrease', 'order.peggedChangeAmount', 'order.referenceChangeAmount', 'order.referenceExchangeId'), list('order.conditions', ...orderCondition), when(isSet('order.conditions'), 'order.conditionsIgnoreRth', 'order.conditionsCancelOrder'), 'order.adjustedOrderType', 'order.triggerPrice!', 'order.lmtPriceOffset!', 'order.adjustedStopPrice!', 'order.adjustedStopLimitPrice!', 'order.adjustedTrailingAmount!', 'order.adjustableTrailingUnit', 'order.extOperator', 'order.softDollarTier.name', 'order.softDollarTier.value', 'order.cashQty!', 'order.mifid2DecisionMaker', 'order.mifid2DecisionAlgo', 'order.mifid2ExecutionTrader', 'order.mifid2ExecutionAlgo', 'order.dontUseAutoPriceForHedge', 'order.isOmsContainer', 'order.discretionaryUpToLimitPrice', 'order.usePriceMgmtAlgo?', 'order.duration!', 'order.postToAts!', 'order.autoCancelParent', 'order.advancedErrorOverride', 'order.manualOrderTime', when(is('contract.exchange', 'IBKRATS'), 'order.minTradeQty?'), when(isPegBest, 'order.minCompeteSize?', 'order.competeAgainstBestOffset?'), when(any(all(isPegBest, is('order.competeAgainstBestOffset', Infinity)), isPegMid), 'order.midOffsetAtWhole?', 'order.midOffsetAtHalf?'), since(v.customerAccount, 'order.customerAccount'), since(v.professionalCustomer, 'order.professionalCustomer'), before(v.undoRfqFields, since(v.rfqFields, literal('', 'reserved'), literal('2147483647', 'reserved'))), since(v.includeOvernight, 'order.includeOvernight'), since(v.cmeTaggingFields, 'order.manualOrderIndicator!'), since(v.imbalanceOnly, 'order.imbalanceOnly')],
  proto: [since(v.protobufPlaceOrder), { orderId: 1, contract: 2, order: 3, attachedOrders: [4, since(v.attachedOrders)] }],
})

/** CancelOrderRequest */
export const CancelOrderRequest = message({
  id: 4,
  from: 'client',
  belongsTo: 'orderId',
  official: ['cancelOrder'],
  doc: '',
  fields: {
    orderId: int(''),
    orderCancel: nested(OrderCancel, ''),
  },
  text: [before(v.cmeTaggingFields, version(1)), 'orderId', 'orderCancel.manualOrderCancelTime', before(v.undoRfqFields, since(v.rfqFields, literal('', 'reserved'), literal('', 'reserved'), literal('2147483647', 'reserved'))), since(v.cmeTaggingFields, 'orderCancel.extOperator', 'orderCancel.manualOrderIndicator!')],
  proto: [since(v.protobufPlaceOrder), { orderId: 1, orderCancel: 2 }],
})

/** GlobalCancelRequest */
export const GlobalCancelRequest = message({
  id: 58,
  from: 'client',
  official: ['reqGlobalCancel'],
  doc: '',
  fields: {
    orderCancel: nested(OrderCancel, ''),
  },
  text: [before(v.cmeTaggingFields, version(1)), since(v.cmeTaggingFields, 'orderCancel.extOperator', 'orderCancel.manualOrderIndicator!')],
  proto: [since(v.protobufPlaceOrder), { orderCancel: 1 }],
})

/** ExerciseOptionsRequest */
export const ExerciseOptionsRequest = message({
  id: 21,
  from: 'client',
  belongsTo: 'orderId',
  official: ['exerciseOptions'],
  doc: '',
  fields: {
    orderId: int(''),
    contract: nested(Contract, ''),
    exerciseAction: int(''),
    exerciseQuantity: int(''),
    account: string(''),
    override: bool(''),
    manualOrderTime: string(''),
    customerAccount: string(''),
    professionalCustomer: bool(''),
  },
  text: [version(2), 'orderId', 'contract.conId', 'contract.symbol', 'contract.secType', 'contract.lastTradeDateOrContractMonth', 'contract.strike?', 'contract.right', 'contract.multiplier', 'contract.exchange', 'contract.currency', 'contract.localSymbol', 'contract.tradingClass', 'exerciseAction', 'exerciseQuantity', 'account', 'override', since(v.manualOrderTimeExerciseOptions, 'manualOrderTime'), since(v.customerAccount, 'customerAccount'), since(v.professionalCustomer, 'professionalCustomer')],
  proto: [since(v.protobufRestMessages1), { orderId: 1, contract: 2, exerciseAction: 3, exerciseQuantity: 4, account: 5, override: 6, manualOrderTime: 7, customerAccount: 8, professionalCustomer: 9 }],
})
