import { Contract, comboLeg8, contractReceived } from '../contracts/contract.ts'
import { before, bool, custom, isPositive, isSet, list, literal, message, nested, optional, since, tagList, when } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { orderCondition } from './order-condition.ts'
import { OrderState } from './order-state.ts'
import { Order, isPegBench } from './order.ts'

/** CompletedOrdersRequest */
export const CompletedOrdersRequest = message({
  id: 99,
  from: 'client',
  official: ['reqCompletedOrders'],
  doc: '',
  fields: {
    apiOnly: bool(''),
  },
  text: ['apiOnly'],
  proto: [since(v.protobufCompletedOrder), { apiOnly: 1 }],
})

/** CompletedOrder */
export const CompletedOrder = message({
  id: 101,
  from: 'gateway',
  official: ['completedOrder'],
  doc: '',
  fields: {
    contract: nested(Contract, ''),
    order: nested(Order, ''),
    orderState: nested(OrderState, ''),
  },
  text: [...contractReceived, 'order.action', 'order.totalQuantity', 'order.orderType', 'order.lmtPrice?', 'order.auxPrice?', 'order.tif', 'order.ocaGroup', 'order.account', 'order.openClose', 'order.origin', 'order.orderRef', 'order.permId', 'order.outsideRth', 'order.hidden', 'order.discretionaryAmt', 'order.goodAfterTime', 'order.faGroup', 'order.faMethod', 'order.faPercentage', before(v.faProfileDesupport, literal('', 'retired advisor profile')), 'order.modelCode', 'order.goodTillDate', 'order.rule80A', 'order.percentOffset?', 'order.settlingFirm', 'order.shortSaleSlot', 'order.designatedLocation', 'order.exemptCode', 'order.startingPrice?', 'order.stockRefPrice?', 'order.delta?', 'order.stockRangeLower?', 'order.stockRangeUpper?', 'order.displaySize?', 'order.sweepToFill', 'order.allOrNone', 'order.minQty?', 'order.ocaType', 'order.triggerMethod', 'order.volatility?', 'order.volatilityType', 'order.deltaNeutralOrderType', 'order.deltaNeutralAuxPrice?', when(isSet('order.deltaNeutralOrderType'), 'order.deltaNeutralConId', 'order.deltaNeutralShortSale', 'order.deltaNeutralShortSaleSlot', 'order.deltaNeutralDesignatedLocation'), 'order.continuousUpdate', 'order.referencePriceType', 'order.trailStopPrice?', 'order.trailingPercent?', 'contract.comboLegsDescrip', list('contract.comboLegs', ...comboLeg8), custom('comboLegPrices', 'contract.comboLegs'), tagList('order.smartComboRoutingParams'), 'order.scaleInitLevelSize?', 'order.scaleSubsLevelSize?', 'order.scalePriceIncrement?', when(isPositive('order.scalePriceIncrement'), 'order.scalePriceAdjustValue?', 'order.scalePriceAdjustInterval?', 'order.scaleProfitOffset?', 'order.scaleAutoReset', 'order.scaleInitPosition?', 'order.scaleInitFillQty?', 'order.scaleRandomPercent'), 'order.hedgeType', when(isSet('order.hedgeType'), 'order.hedgeParam'), 'order.clearingAccount', 'order.clearingIntent', 'order.notHeld', optional('contract.deltaNeutralContract', 'conId', 'delta', 'price'), 'order.algoStrategy', when(isSet('order.algoStrategy'), tagList('order.algoParams')), 'order.solicited', 'orderState.status', 'order.randomizeSize', 'order.randomizePrice', when(isPegBench, 'order.referenceContractId', 'order.isPeggedChangeAmountDecrease', 'order.peggedChangeAmount', 'order.referenceChangeAmount', 'order.referenceExchangeId'), list('order.conditions', ...orderCondition), when(isSet('order.conditions'), 'order.conditionsIgnoreRth', 'order.conditionsCancelOrder'), 'order.trailStopPrice', 'order.lmtPriceOffset', 'order.cashQty', 'order.dontUseAutoPriceForHedge', 'order.isOmsContainer', 'order.autoCancelDate', 'order.filledQuantity', 'order.refFuturesConId', 'order.autoCancelParent', 'order.shareholder', 'order.imbalanceOnly', 'order.routeMarketableToBbo', 'order.parentPermId', 'orderState.completedTime', 'orderState.completedStatus', 'order.minTradeQty?', 'order.minCompeteSize?', 'order.competeAgainstBestOffset?', 'order.midOffsetAtWhole?', 'order.midOffsetAtHalf?', since(v.customerAccount, 'order.customerAccount'), since(v.professionalCustomer, 'order.professionalCustomer'), since(v.submitter, 'order.submitter')],
  proto: [since(v.protobufCompletedOrder), { contract: 1, order: 2, orderState: 3 }],
})

/** CompletedOrdersEnd */
export const CompletedOrdersEnd = message({
  id: 102,
  from: 'gateway',
  official: ['completedOrdersEnd'],
  doc: '',
  fields: {},
  text: [],
  proto: [since(v.protobufCompletedOrder), {  }],
})
