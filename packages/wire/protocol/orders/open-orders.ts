import { Contract, comboLeg8, contractReceived } from '../contracts/contract.ts'
import { before, bool, custom, decimal, float, int, isPositive, isSet, list, literal, long, message, nested, optional, since, string, tagList, version, when } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { orderCondition } from './order-condition.ts'
import { OrderState } from './order-state.ts'
import { Order, isPegBench } from './order.ts'

/** OpenOrdersRequest */
export const OpenOrdersRequest = message({
  id: 5,
  from: 'client',
  official: ['reqOpenOrders'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufCompletedOrder), {  }],
})

/** AllOpenOrdersRequest */
export const AllOpenOrdersRequest = message({
  id: 16,
  from: 'client',
  official: ['reqAllOpenOrders'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufCompletedOrder), {  }],
})

/** AutoOpenOrdersRequest */
export const AutoOpenOrdersRequest = message({
  id: 15,
  from: 'client',
  official: ['reqAutoOpenOrders'],
  doc: '',
  fields: {
    autoBind: bool(''),
  },
  text: [version(1), 'autoBind'],
  proto: [since(v.protobufCompletedOrder), { autoBind: 1 }],
})

/** OpenOrder */
export const OpenOrder = message({
  id: 5,
  from: 'gateway',
  belongsTo: 'orderId',
  official: ['openOrder'],
  doc: '',
  fields: {
    orderId: int(''),
    contract: nested(Contract, ''),
    order: nested(Order, ''),
    orderState: nested(OrderState, ''),
  },
  text: ['orderId', ...contractReceived, 'order.action', 'order.totalQuantity', 'order.orderType', 'order.lmtPrice?', 'order.auxPrice?', 'order.tif', 'order.ocaGroup', 'order.account', 'order.openClose', 'order.origin', 'order.orderRef', 'order.clientId', 'order.permId', 'order.outsideRth', 'order.hidden', 'order.discretionaryAmt', 'order.goodAfterTime', literal('', 'retired share allocation'), 'order.faGroup', 'order.faMethod', 'order.faPercentage', before(v.faProfileDesupport, literal('', 'retired advisor profile')), 'order.modelCode', 'order.goodTillDate', 'order.rule80A', 'order.percentOffset?', 'order.settlingFirm', 'order.shortSaleSlot', 'order.designatedLocation', 'order.exemptCode', 'order.auctionStrategy', 'order.startingPrice?', 'order.stockRefPrice?', 'order.delta?', 'order.stockRangeLower?', 'order.stockRangeUpper?', 'order.displaySize?', 'order.blockOrder', 'order.sweepToFill', 'order.allOrNone', 'order.minQty?', 'order.ocaType', literal('0', 'retired electronic-trading switch'), literal('0', 'retired firm-quote switch'), literal('', 'retired price cap'), 'order.parentId', 'order.triggerMethod', 'order.volatility?', 'order.volatilityType', 'order.deltaNeutralOrderType', 'order.deltaNeutralAuxPrice?', when(isSet('order.deltaNeutralOrderType'), 'order.deltaNeutralConId', 'order.deltaNeutralSettlingFirm', 'order.deltaNeutralClearingAccount', 'order.deltaNeutralClearingIntent', 'order.deltaNeutralOpenClose', 'order.deltaNeutralShortSale', 'order.deltaNeutralShortSaleSlot', 'order.deltaNeutralDesignatedLocation'), 'order.continuousUpdate', 'order.referencePriceType', 'order.trailStopPrice?', 'order.trailingPercent?', 'order.basisPoints?', 'order.basisPointsType?', 'contract.comboLegsDescrip', list('contract.comboLegs', ...comboLeg8), custom('comboLegPrices', 'contract.comboLegs'), tagList('order.smartComboRoutingParams'), 'order.scaleInitLevelSize?', 'order.scaleSubsLevelSize?', 'order.scalePriceIncrement?', when(isPositive('order.scalePriceIncrement'), 'order.scalePriceAdjustValue?', 'order.scalePriceAdjustInterval?', 'order.scaleProfitOffset?', 'order.scaleAutoReset', 'order.scaleInitPosition?', 'order.scaleInitFillQty?', 'order.scaleRandomPercent'), 'order.hedgeType', when(isSet('order.hedgeType'), 'order.hedgeParam'), 'order.optOutSmartRouting', 'order.clearingAccount', 'order.clearingIntent', 'order.notHeld', optional('contract.deltaNeutralContract', 'conId', 'delta', 'price'), 'order.algoStrategy', when(isSet('order.algoStrategy'), tagList('order.algoParams')), 'order.solicited', 'order.whatIf', 'orderState.status', 'orderState.initMarginBefore', 'orderState.maintMarginBefore', 'orderState.equityWithLoanBefore', 'orderState.initMarginChange', 'orderState.maintMarginChange', 'orderState.equityWithLoanChange', 'orderState.initMarginAfter', 'orderState.maintMarginAfter', 'orderState.equityWithLoanAfter', 'orderState.commissionAndFees?', 'orderState.minCommissionAndFees?', 'orderState.maxCommissionAndFees?', 'orderState.commissionAndFeesCurrency', since(v.fullOrderPreviewFields, 'orderState.marginCurrency', 'orderState.initMarginBeforeOutsideRTH?', 'orderState.maintMarginBeforeOutsideRTH?', 'orderState.equityWithLoanBeforeOutsideRTH?', 'orderState.initMarginChangeOutsideRTH?', 'orderState.maintMarginChangeOutsideRTH?', 'orderState.equityWithLoanChangeOutsideRTH?', 'orderState.initMarginAfterOutsideRTH?', 'orderState.maintMarginAfterOutsideRTH?', 'orderState.equityWithLoanAfterOutsideRTH?', 'orderState.suggestedSize', 'orderState.rejectReason', list('orderState.orderAllocations', 'account', 'position', 'positionDesired', 'positionAfter', 'desiredAllocQty', 'allowedAllocQty', 'isMonetary')), 'orderState.warningText', 'order.randomizeSize', 'order.randomizePrice', when(isPegBench, 'order.referenceContractId', 'order.isPeggedChangeAmountDecrease', 'order.peggedChangeAmount', 'order.referenceChangeAmount', 'order.referenceExchangeId'), list('order.conditions', ...orderCondition), when(isSet('order.conditions'), 'order.conditionsIgnoreRth', 'order.conditionsCancelOrder'), 'order.adjustedOrderType', 'order.triggerPrice', 'order.trailStopPrice', 'order.lmtPriceOffset', 'order.adjustedStopPrice', 'order.adjustedStopLimitPrice', 'order.adjustedTrailingAmount', 'order.adjustableTrailingUnit', 'order.softDollarTier.name', 'order.softDollarTier.value', 'order.softDollarTier.displayName', 'order.cashQty', 'order.dontUseAutoPriceForHedge', 'order.isOmsContainer', 'order.discretionaryUpToLimitPrice', 'order.usePriceMgmtAlgo', 'order.duration?', 'order.postToAts?', 'order.autoCancelParent', 'order.minTradeQty?', 'order.minCompeteSize?', 'order.competeAgainstBestOffset?', 'order.midOffsetAtWhole?', 'order.midOffsetAtHalf?', since(v.customerAccount, 'order.customerAccount'), since(v.professionalCustomer, 'order.professionalCustomer'), since(v.bondAccruedInterest, 'order.bondAccruedInterest'), since(v.includeOvernight, 'order.includeOvernight'), since(v.cmeTaggingFieldsInOpenOrder, 'order.extOperator', 'order.manualOrderIndicator?'), since(v.submitter, 'order.submitter'), since(v.imbalanceOnly, 'order.imbalanceOnly')],
  proto: [since(v.protobufPlaceOrder), { orderId: 1, contract: 2, order: 3, orderState: 4 }],
})

/** OpenOrdersEnd */
export const OpenOrdersEnd = message({
  id: 53,
  from: 'gateway',
  official: ['openOrderEnd'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufPlaceOrder), {  }],
})

/** OrderStatus */
export const OrderStatus = message({
  id: 3,
  from: 'gateway',
  belongsTo: 'orderId',
  official: ['orderStatus'],
  doc: '',
  fields: {
    orderId: int(''),
    status: string(''),
    filled: decimal(''),
    remaining: decimal(''),
    avgFillPrice: float(''),
    permId: long(''),
    parentId: int(''),
    lastFillPrice: float(''),
    clientId: int(''),
    whyHeld: string(''),
    mktCapPrice: float(''),
  },
  text: ['orderId', 'status', 'filled', 'remaining', 'avgFillPrice', 'permId', 'parentId', 'lastFillPrice', 'clientId', 'whyHeld', 'mktCapPrice'],
  proto: [since(v.protobufPlaceOrder), { orderId: 1, status: 2, filled: 3, remaining: 4, avgFillPrice: 5, permId: 6, parentId: 7, lastFillPrice: 8, clientId: 9, whyHeld: 10, mktCapPrice: 11 }],
})

/** OrderBound */
export const OrderBound = message({
  id: 100,
  from: 'gateway',
  belongsTo: 'orderId',
  official: ['orderBound'],
  doc: '',
  fields: {
    permId: long(''),
    clientId: int(''),
    orderId: int(''),
  },
  text: ['permId', 'clientId', 'orderId'],
  proto: [since(v.protobufCompletedOrder), { permId: 1, clientId: 2, orderId: 3 }],
})
