// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { readOrderConditionProto, writeOrderConditionProto, type OrderCondition } from './order-condition.ts'
import { readSoftDollarTierProto, writeSoftDollarTierProto, type SoftDollarTier } from './soft-dollar-tier.ts'

/** Describes an order: what to do, at which price, until when, for whom. */
export interface Order {
  /** the client that placed it */
  readonly clientId?: number | undefined
  /** the order id; the message carries it */
  readonly orderId?: number | undefined
  /** names the order for good, across sessions and clients; set by the gateway */
  readonly permId?: number | undefined
  /** the order this one is attached to; 0 for none */
  readonly parentId?: number | undefined
  /** BUY or SELL; SSHORT and SLONG for institutions */
  readonly action?: string | undefined
  /** the quantity, exact; 0 when cashQty says how much */
  readonly totalQuantity?: number | undefined
  /** the quantity others see, of an iceberg order */
  readonly displaySize?: number | undefined
  /** MKT, LMT, STP, STP LMT, TRAIL, TRAIL LIMIT, MOC, LOC, MIT, LIT, REL, PEG MID, MIDPRICE and others */
  readonly orderType?: string | undefined
  /** the limit, in the contract currency */
  readonly lmtPrice?: number | undefined
  /** the stop price, trigger price or offset, as the order type has it */
  readonly auxPrice?: number | undefined
  /** how long it works: DAY, GTC, IOC, GTD, OPG, FOK, DTC, AUC or Minutes; rejected when left out */
  readonly tif?: string | undefined
  /** the account; required where the login has several */
  readonly account?: string | undefined
  /** the firm that settles, for institutions */
  readonly settlingFirm?: string | undefined
  /** the account it is cleared in, for institutions */
  readonly clearingAccount?: string | undefined
  /** IB, Away or PTA for post-trade allocation */
  readonly clearingIntent?: string | undefined
  /** true fills the whole quantity or nothing */
  readonly allOrNone?: boolean | undefined
  /** true marks a block order of at least 50 option contracts */
  readonly blockOrder?: boolean | undefined
  /** true keeps it out of the order book */
  readonly hidden?: boolean | undefined
  /** true also works outside regular trading hours */
  readonly outsideRth?: boolean | undefined
  /** true takes the best price first and goes through the book at once */
  readonly sweepToFill?: boolean | undefined
  /** the offset of a relative order, 0.01 for 1 percent */
  readonly percentOffset?: number | undefined
  /** the trailing amount in percent, instead of auxPrice */
  readonly trailingPercent?: number | undefined
  /** the stop a trailing order starts with; echoes fill it for other orders too */
  readonly trailStopPrice?: number | undefined
  /** the least quantity of a fill */
  readonly minQty?: number | undefined
  /** works from then on: yyyymmdd hh:mm:ss with a zone, or yyyymmdd-hh:mm:ss in UTC */
  readonly goodAfterTime?: string | undefined
  /** works until then when tif is GTD: yyyymmdd hh:mm:ss with a zone, or yyyymmdd-hh:mm:ss in UTC */
  readonly goodTillDate?: string | undefined
  /** names a group of which one fill cancels or reduces the others */
  readonly ocaGroup?: string | undefined
  /** a text of your own, which fills repeat */
  readonly orderRef?: string | undefined
  /** I individual, A agency, W agent for a member, and J, U, M, K, Y, N of program trading */
  readonly rule80A?: string | undefined
  /** what a fill in the group does: 1 cancels the others, 2 reduces with block, 3 reduces without block */
  readonly ocaType?: number | undefined
  /** 0 default, 1 double bid or ask, 2 last, 3 double last, 4 bid or ask, 7 last or bid or ask, 8 midpoint */
  readonly triggerMethod?: number | undefined
  /** when a good-till-cancelled order starts each day */
  readonly activeStartTime?: string | undefined
  /** when a good-till-cancelled order stops each day */
  readonly activeStopTime?: string | undefined
  /** the group of an advisor it is allocated to */
  readonly faGroup?: string | undefined
  /** how it is allocated: EqualQuantity, AvailableEquity, NetLiq, Equal, Ratio, Percent, MonetaryAmount and others */
  readonly faMethod?: string | undefined
  /** the percentage of a PctChange allocation */
  readonly faPercentage?: string | undefined
  /** the volatility of a VOL order in percent */
  readonly volatility?: number | undefined
  /** 1 daily, 2 annual */
  readonly volatilityType?: number | undefined
  /** true moves the price of a VOL order with the underlying */
  readonly continuousUpdate?: boolean | undefined
  /** what a VOL order is priced from: 1 the average of bid and ask, 2 the bid or the ask by side */
  readonly referencePriceType?: number | undefined
  /** the order type of the hedge of a VOL order; None in answers when there is none */
  readonly deltaNeutralOrderType?: string | undefined
  /** the auxPrice of the hedge */
  readonly deltaNeutralAuxPrice?: number | undefined
  /** the contract of the hedge */
  readonly deltaNeutralConId?: number | undefined
  /** whether the hedge opens or closes, for institutions */
  readonly deltaNeutralOpenClose?: string | undefined
  /** true when the hedge is a short sale */
  readonly deltaNeutralShortSale?: boolean | undefined
  /** where shares for the hedge come from: 1 clearing broker, 2 elsewhere */
  readonly deltaNeutralShortSaleSlot?: number | undefined
  /** where they are held when the slot is 2 */
  readonly deltaNeutralDesignatedLocation?: string | undefined
  /** the quantity of the first component of a scale order */
  readonly scaleInitLevelSize?: number | undefined
  /** the quantity of each further component */
  readonly scaleSubsLevelSize?: number | undefined
  /** the price step between components; a scale order has it above 0 */
  readonly scalePriceIncrement?: number | undefined
  /** how much the starting price is adjusted */
  readonly scalePriceAdjustValue?: number | undefined
  /** after how many seconds it is adjusted */
  readonly scalePriceAdjustInterval?: number | undefined
  /** the offset at which filled components take profit */
  readonly scaleProfitOffset?: number | undefined
  /** true restores a component after its profit was taken */
  readonly scaleAutoReset?: boolean | undefined
  /** the position to start from */
  readonly scaleInitPosition?: number | undefined
  /** the quantity of the first component filled already */
  readonly scaleInitFillQty?: number | undefined
  /** true varies the quantity of components */
  readonly scaleRandomPercent?: boolean | undefined
  /** the levels as a table, instead of sizes and steps */
  readonly scaleTable?: string | undefined
  /** D delta, B beta, F currency, P pair; makes this a hedge of its parent */
  readonly hedgeType?: string | undefined
  /** beta or ratio of the hedge */
  readonly hedgeParam?: string | undefined
  /** the algorithm, such as Adaptive, Twap, Vwap or ArrivalPx */
  readonly algoStrategy?: string | undefined
  /** the settings of the algorithm by name; yes and no are 1 and 0 */
  readonly algoParams?: TagValues | undefined
  /** names the algorithm order, to tell several apart */
  readonly algoId?: string | undefined
  /** settings of smart routing for a combination, such as NonGuaranteed */
  readonly smartComboRoutingParams?: TagValues | undefined
  /** true asks what it would cost and places nothing */
  readonly whatIf?: boolean | undefined
  /** false holds it in the gateway until sent again with true */
  readonly transmit?: boolean | undefined
  /** true skips the precaution against prices far from the market */
  readonly overridePercentageConstraints?: boolean | undefined
  /** O or C, for institutions */
  readonly openClose?: string | undefined
  /** 0 customer, 1 firm, 2 unknown */
  readonly origin?: number | undefined
  /** 0 not a short sale, 1 shares held by the clearing broker, 2 elsewhere */
  readonly shortSaleSlot?: number | undefined
  /** where the shares are held when the slot is 2 */
  readonly designatedLocation?: string | undefined
  /** the exemption from the short-sale rule; -1 for none */
  readonly exemptCode?: number | undefined
  /** the firm that settles the hedge */
  readonly deltaNeutralSettlingFirm?: string | undefined
  /** the account the hedge is cleared in */
  readonly deltaNeutralClearingAccount?: string | undefined
  /** IB, Away or PTA for the hedge */
  readonly deltaNeutralClearingIntent?: string | undefined
  /** how far beyond the limit it may trade */
  readonly discretionaryAmt?: number | undefined
  /** true keeps it at the native exchange */
  readonly optOutSmartRouting?: boolean | undefined
  /** the price an auction on BOX starts with */
  readonly startingPrice?: number | undefined
  /** the price of the stock that delta orders refer to */
  readonly stockRefPrice?: number | undefined
  /** the delta of an order pegged to a stock, from 0 to 100 */
  readonly delta?: number | undefined
  /** the stock price below which it is cancelled */
  readonly stockRangeLower?: number | undefined
  /** the stock price above which it is cancelled */
  readonly stockRangeUpper?: number | undefined
  /** true leaves time and price to the broker */
  readonly notHeld?: boolean | undefined
  /** extra options by name; reserved */
  readonly orderMiscOptions?: TagValues | undefined
  /** true when the broker suggested it to the customer */
  readonly solicited?: boolean | undefined
  /** true varies the size a little */
  readonly randomizeSize?: boolean | undefined
  /** true varies the price a little */
  readonly randomizePrice?: boolean | undefined
  /** the contract a PEG BENCH order follows */
  readonly referenceContractId?: number | undefined
  /** how much the price moves for each change of the reference */
  readonly peggedChangeAmount?: number | undefined
  /** true moves against the reference */
  readonly isPeggedChangeAmountDecrease?: boolean | undefined
  /** the change of the reference that moves the price */
  readonly referenceChangeAmount?: number | undefined
  /** the exchange of the reference */
  readonly referenceExchangeId?: string | undefined
  /** what a stop becomes once triggered: STP, STP LMT, TRAIL or TRAIL LIMIT; None in answers when nothing */
  readonly adjustedOrderType?: string | undefined
  /** the price that triggers the adjustment */
  readonly triggerPrice?: number | undefined
  /** the stop after the adjustment */
  readonly adjustedStopPrice?: number | undefined
  /** the limit after the adjustment */
  readonly adjustedStopLimitPrice?: number | undefined
  /** the trailing amount after the adjustment */
  readonly adjustedTrailingAmount?: number | undefined
  /** the unit of that amount: 0 money, 1 percent */
  readonly adjustableTrailingUnit?: number | undefined
  /** the offset of the limit of a trailing limit order */
  readonly lmtPriceOffset?: number | undefined
  /** what must hold before it works, or cancels it */
  readonly conditions?: readonly OrderCondition[] | undefined
  /** true cancels it when the conditions hold, false lets it work then */
  readonly conditionsCancelOrder?: boolean | undefined
  /** true watches the conditions outside regular trading hours too */
  readonly conditionsIgnoreRth?: boolean | undefined
  /** the model portfolio it is for */
  readonly modelCode?: string | undefined
  /** the operator who places it, for CME */
  readonly extOperator?: string | undefined
  /** the soft dollar tier */
  readonly softDollarTier?: SoftDollarTier | undefined
  /** the amount of money to trade, instead of a quantity */
  readonly cashQty?: number | undefined
  /** the person who decided, for MiFID II */
  readonly mifid2DecisionMaker?: string | undefined
  /** the algorithm that decided, for MiFID II */
  readonly mifid2DecisionAlgo?: string | undefined
  /** the trader who executes, for MiFID II */
  readonly mifid2ExecutionTrader?: string | undefined
  /** the algorithm that executes, for MiFID II */
  readonly mifid2ExecutionAlgo?: string | undefined
  /** true keeps the price of a hedge from being set automatically */
  readonly dontUseAutoPriceForHedge?: boolean | undefined
  /** true makes it a container of an order management system */
  readonly isOmsContainer?: boolean | undefined
  /** true makes a relative order discretionary up to its limit */
  readonly discretionaryUpToLimitPrice?: boolean | undefined
  /** when the gateway cancels it by itself; only in answers */
  readonly autoCancelDate?: string | undefined
  /** the quantity filled, final once it is filled; only in answers */
  readonly filledQuantity?: number | undefined
  /** the future a VOL order is priced from; only in answers */
  readonly refFuturesConId?: number | undefined
  /** true cancels the parent when this order is cancelled */
  readonly autoCancelParent?: boolean | undefined
  /** the shareholder; only in answers */
  readonly shareholder?: string | undefined
  /** true takes part in imbalances of auctions only */
  readonly imbalanceOnly?: boolean | undefined
  /** 1 routes a marketable order to the best price, 0 does not, unset leaves it to the setting */
  readonly routeMarketableToBbo?: number | undefined
  /** the permanent id of the parent; only in answers */
  readonly parentPermId?: number | undefined
  /** 1 lets the broker manage the price, 0 does not, unset leaves it to the setting */
  readonly usePriceMgmtAlgo?: number | undefined
  /** how long it works in minutes, when tif is Minutes */
  readonly duration?: number | undefined
  /** how long it rests at the ATS of Interactive Brokers, in seconds */
  readonly postToAts?: number | undefined
  /** comma-separated codes of rejections to override */
  readonly advancedErrorOverride?: string | undefined
  /** when it was given by hand, as yyyymmdd-hh:mm:ss in UTC; empty unless it was */
  readonly manualOrderTime?: string | undefined
  /** the least quantity of a trade, at the ATS and for pegged orders */
  readonly minTradeQty?: number | undefined
  /** the least size of orders a PEG BEST order competes with */
  readonly minCompeteSize?: number | undefined
  /** by how much it betters the best price */
  readonly competeAgainstBestOffset?: number | undefined
  /** the offset from the midpoint when the spread is an even number of cents */
  readonly midOffsetAtWhole?: number | undefined
  /** the offset from the midpoint when the spread is an odd number of cents */
  readonly midOffsetAtHalf?: number | undefined
  /** the account of the customer, where a broker trades for others */
  readonly customerAccount?: string | undefined
  /** true when the customer is a professional */
  readonly professionalCustomer?: boolean | undefined
  /** the accrued interest of a bond; only in answers */
  readonly bondAccruedInterest?: string | undefined
  /** true also works in the overnight session */
  readonly includeOvernight?: boolean | undefined
  /** 1 given by hand, 0 by a program, for CME */
  readonly manualOrderIndicator?: number | undefined
  /** the user who submitted it */
  readonly submitter?: string | undefined
  /** true takes it off the market and keeps it */
  readonly deactivate?: boolean | undefined
  /** true never takes liquidity */
  readonly postOnly?: boolean | undefined
  /** true also works before the opening */
  readonly allowPreOpen?: boolean | undefined
  /** true stays out of the opening auction */
  readonly ignoreOpenAuction?: boolean | undefined
  /** 1 looks for better prices, 0 does not, unset leaves it to the setting */
  readonly seekPriceImprovement?: number | undefined
  /** which preview: 1 margins and costs */
  readonly whatIfType?: number | undefined
  /** the largest size of the hedge */
  readonly hedgeMaxSize?: number | undefined
  /** true watches the conditions in the overnight session too */
  readonly conditionsIncludeOvernight?: boolean | undefined
  /** 1 match, 2 improvement, 3 transparent, for auctions on BOX; text only */
  readonly auctionStrategy?: number | undefined
  /** the basis points of an exchange for physical; text answers only */
  readonly basisPoints?: number | undefined
  /** the kind of those basis points; text answers only */
  readonly basisPointsType?: number | undefined
}

export function readOrderProto(r: ProtoReader): Order {
  const it: Mutable<Order> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        it.clientId = r.int32()
        break
      case 16:
        it.orderId = r.int32()
        break
      case 24:
        it.permId = r.int64()
        break
      case 32:
        it.parentId = r.int32()
        break
      case 42:
        it.action = r.string()
        break
      case 50:
        it.totalQuantity = r.decimal()
        break
      case 56:
        it.displaySize = r.int32()
        break
      case 66:
        it.orderType = r.string()
        break
      case 73:
        it.lmtPrice = r.double()
        break
      case 81:
        it.auxPrice = r.double()
        break
      case 90:
        it.tif = r.string()
        break
      case 98:
        it.account = r.string()
        break
      case 106:
        it.settlingFirm = r.string()
        break
      case 114:
        it.clearingAccount = r.string()
        break
      case 122:
        it.clearingIntent = r.string()
        break
      case 128:
        it.allOrNone = r.bool()
        break
      case 136:
        it.blockOrder = r.bool()
        break
      case 144:
        it.hidden = r.bool()
        break
      case 152:
        it.outsideRth = r.bool()
        break
      case 160:
        it.sweepToFill = r.bool()
        break
      case 169:
        it.percentOffset = r.double()
        break
      case 177:
        it.trailingPercent = r.double()
        break
      case 185:
        it.trailStopPrice = r.double()
        break
      case 192:
        it.minQty = r.int32()
        break
      case 202:
        it.goodAfterTime = r.string()
        break
      case 210:
        it.goodTillDate = r.string()
        break
      case 218:
        it.ocaGroup = r.string()
        break
      case 226:
        it.orderRef = r.string()
        break
      case 234:
        it.rule80A = r.string()
        break
      case 240:
        it.ocaType = r.int32()
        break
      case 248:
        it.triggerMethod = r.int32()
        break
      case 258:
        it.activeStartTime = r.string()
        break
      case 266:
        it.activeStopTime = r.string()
        break
      case 274:
        it.faGroup = r.string()
        break
      case 282:
        it.faMethod = r.string()
        break
      case 290:
        it.faPercentage = r.string()
        break
      case 297:
        it.volatility = r.double()
        break
      case 304:
        it.volatilityType = r.int32()
        break
      case 312:
        it.continuousUpdate = r.bool()
        break
      case 320:
        it.referencePriceType = r.int32()
        break
      case 330:
        it.deltaNeutralOrderType = r.string()
        break
      case 337:
        it.deltaNeutralAuxPrice = r.double()
        break
      case 344:
        it.deltaNeutralConId = r.int32()
        break
      case 354:
        it.deltaNeutralOpenClose = r.string()
        break
      case 360:
        it.deltaNeutralShortSale = r.bool()
        break
      case 368:
        it.deltaNeutralShortSaleSlot = r.int32()
        break
      case 378:
        it.deltaNeutralDesignatedLocation = r.string()
        break
      case 384:
        it.scaleInitLevelSize = r.int32()
        break
      case 392:
        it.scaleSubsLevelSize = r.int32()
        break
      case 401:
        it.scalePriceIncrement = r.double()
        break
      case 409:
        it.scalePriceAdjustValue = r.double()
        break
      case 416:
        it.scalePriceAdjustInterval = r.int32()
        break
      case 425:
        it.scaleProfitOffset = r.double()
        break
      case 432:
        it.scaleAutoReset = r.bool()
        break
      case 440:
        it.scaleInitPosition = r.int32()
        break
      case 448:
        it.scaleInitFillQty = r.int32()
        break
      case 456:
        it.scaleRandomPercent = r.bool()
        break
      case 466:
        it.scaleTable = r.string()
        break
      case 474:
        it.hedgeType = r.string()
        break
      case 482:
        it.hedgeParam = r.string()
        break
      case 490:
        it.algoStrategy = r.string()
        break
      case 498:
        r.mapEntry((it.algoParams ??= {}))
        break
      case 506:
        it.algoId = r.string()
        break
      case 514:
        r.mapEntry((it.smartComboRoutingParams ??= {}))
        break
      case 520:
        it.whatIf = r.bool()
        break
      case 528:
        it.transmit = r.bool()
        break
      case 536:
        it.overridePercentageConstraints = r.bool()
        break
      case 546:
        it.openClose = r.string()
        break
      case 552:
        it.origin = r.int32()
        break
      case 560:
        it.shortSaleSlot = r.int32()
        break
      case 570:
        it.designatedLocation = r.string()
        break
      case 576:
        it.exemptCode = r.int32()
        break
      case 586:
        it.deltaNeutralSettlingFirm = r.string()
        break
      case 594:
        it.deltaNeutralClearingAccount = r.string()
        break
      case 602:
        it.deltaNeutralClearingIntent = r.string()
        break
      case 609:
        it.discretionaryAmt = r.double()
        break
      case 616:
        it.optOutSmartRouting = r.bool()
        break
      case 625:
        it.startingPrice = r.double()
        break
      case 633:
        it.stockRefPrice = r.double()
        break
      case 641:
        it.delta = r.double()
        break
      case 649:
        it.stockRangeLower = r.double()
        break
      case 657:
        it.stockRangeUpper = r.double()
        break
      case 664:
        it.notHeld = r.bool()
        break
      case 674:
        r.mapEntry((it.orderMiscOptions ??= {}))
        break
      case 680:
        it.solicited = r.bool()
        break
      case 688:
        it.randomizeSize = r.bool()
        break
      case 696:
        it.randomizePrice = r.bool()
        break
      case 704:
        it.referenceContractId = r.int32()
        break
      case 713:
        it.peggedChangeAmount = r.double()
        break
      case 720:
        it.isPeggedChangeAmountDecrease = r.bool()
        break
      case 729:
        it.referenceChangeAmount = r.double()
        break
      case 738:
        it.referenceExchangeId = r.string()
        break
      case 746:
        it.adjustedOrderType = r.string()
        break
      case 753:
        it.triggerPrice = r.double()
        break
      case 761:
        it.adjustedStopPrice = r.double()
        break
      case 769:
        it.adjustedStopLimitPrice = r.double()
        break
      case 777:
        it.adjustedTrailingAmount = r.double()
        break
      case 784:
        it.adjustableTrailingUnit = r.int32()
        break
      case 793:
        it.lmtPriceOffset = r.double()
        break
      case 802:
        {
          const outer = r.enter()
          const list = (it.conditions ??= []) as OrderCondition[]
          list.push(readOrderConditionProto(r))
          r.leave(outer)
        }
        break
      case 808:
        it.conditionsCancelOrder = r.bool()
        break
      case 816:
        it.conditionsIgnoreRth = r.bool()
        break
      case 826:
        it.modelCode = r.string()
        break
      case 834:
        it.extOperator = r.string()
        break
      case 842:
        {
          const outer = r.enter()
          it.softDollarTier = readSoftDollarTierProto(r)
          r.leave(outer)
        }
        break
      case 849:
        it.cashQty = r.double()
        break
      case 858:
        it.mifid2DecisionMaker = r.string()
        break
      case 866:
        it.mifid2DecisionAlgo = r.string()
        break
      case 874:
        it.mifid2ExecutionTrader = r.string()
        break
      case 882:
        it.mifid2ExecutionAlgo = r.string()
        break
      case 888:
        it.dontUseAutoPriceForHedge = r.bool()
        break
      case 896:
        it.isOmsContainer = r.bool()
        break
      case 904:
        it.discretionaryUpToLimitPrice = r.bool()
        break
      case 914:
        it.autoCancelDate = r.string()
        break
      case 922:
        it.filledQuantity = r.decimal()
        break
      case 928:
        it.refFuturesConId = r.int32()
        break
      case 936:
        it.autoCancelParent = r.bool()
        break
      case 946:
        it.shareholder = r.string()
        break
      case 952:
        it.imbalanceOnly = r.bool()
        break
      case 960:
        it.routeMarketableToBbo = r.int32()
        break
      case 968:
        it.parentPermId = r.int64()
        break
      case 976:
        it.usePriceMgmtAlgo = r.int32()
        break
      case 984:
        it.duration = r.int32()
        break
      case 992:
        it.postToAts = r.int32()
        break
      case 1002:
        it.advancedErrorOverride = r.string()
        break
      case 1010:
        it.manualOrderTime = r.string()
        break
      case 1016:
        it.minTradeQty = r.int32()
        break
      case 1024:
        it.minCompeteSize = r.int32()
        break
      case 1033:
        it.competeAgainstBestOffset = r.double()
        break
      case 1041:
        it.midOffsetAtWhole = r.double()
        break
      case 1049:
        it.midOffsetAtHalf = r.double()
        break
      case 1058:
        it.customerAccount = r.string()
        break
      case 1064:
        it.professionalCustomer = r.bool()
        break
      case 1074:
        it.bondAccruedInterest = r.string()
        break
      case 1080:
        it.includeOvernight = r.bool()
        break
      case 1088:
        it.manualOrderIndicator = r.int32()
        break
      case 1098:
        it.submitter = r.string()
        break
      case 1104:
        it.deactivate = r.bool()
        break
      case 1112:
        it.postOnly = r.bool()
        break
      case 1120:
        it.allowPreOpen = r.bool()
        break
      case 1128:
        it.ignoreOpenAuction = r.bool()
        break
      case 1136:
        it.seekPriceImprovement = r.int32()
        break
      case 1144:
        it.whatIfType = r.int32()
        break
      case 1152:
        it.hedgeMaxSize = r.int32()
        break
      case 1160:
        it.conditionsIncludeOvernight = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeOrderProto(w: ProtoWriter, s: Order): void {
  w.int32(8, s.clientId, 'order.clientId')
  w.int32(16, s.orderId, 'order.orderId')
  w.int64(24, s.permId, 'order.permId')
  w.int32(32, s.parentId, 'order.parentId')
  w.string(42, s.action, 'order.action')
  w.decimal(50, s.totalQuantity, 'order.totalQuantity')
  w.int32(56, s.displaySize, 'order.displaySize')
  w.string(66, s.orderType, 'order.orderType')
  w.double(73, s.lmtPrice, 'order.lmtPrice')
  w.double(81, s.auxPrice, 'order.auxPrice')
  w.string(90, s.tif, 'order.tif')
  w.string(98, s.account, 'order.account')
  w.string(106, s.settlingFirm, 'order.settlingFirm')
  w.string(114, s.clearingAccount, 'order.clearingAccount')
  w.string(122, s.clearingIntent, 'order.clearingIntent')
  w.bool(128, s.allOrNone, 'order.allOrNone')
  w.bool(136, s.blockOrder, 'order.blockOrder')
  w.bool(144, s.hidden, 'order.hidden')
  w.bool(152, s.outsideRth, 'order.outsideRth')
  w.bool(160, s.sweepToFill, 'order.sweepToFill')
  w.double(169, s.percentOffset, 'order.percentOffset')
  w.double(177, s.trailingPercent, 'order.trailingPercent')
  w.double(185, s.trailStopPrice, 'order.trailStopPrice')
  w.int32(192, s.minQty, 'order.minQty')
  w.string(202, s.goodAfterTime, 'order.goodAfterTime')
  w.string(210, s.goodTillDate, 'order.goodTillDate')
  w.string(218, s.ocaGroup, 'order.ocaGroup')
  w.string(226, s.orderRef, 'order.orderRef')
  w.string(234, s.rule80A, 'order.rule80A')
  w.int32(240, s.ocaType, 'order.ocaType')
  w.int32(248, s.triggerMethod, 'order.triggerMethod')
  w.string(258, s.activeStartTime, 'order.activeStartTime')
  w.string(266, s.activeStopTime, 'order.activeStopTime')
  w.string(274, s.faGroup, 'order.faGroup')
  w.string(282, s.faMethod, 'order.faMethod')
  w.string(290, s.faPercentage, 'order.faPercentage')
  w.double(297, s.volatility, 'order.volatility')
  w.int32(304, s.volatilityType, 'order.volatilityType')
  w.bool(312, s.continuousUpdate, 'order.continuousUpdate')
  w.int32(320, s.referencePriceType, 'order.referencePriceType')
  w.string(330, s.deltaNeutralOrderType, 'order.deltaNeutralOrderType')
  w.double(337, s.deltaNeutralAuxPrice, 'order.deltaNeutralAuxPrice')
  w.int32(344, s.deltaNeutralConId, 'order.deltaNeutralConId')
  w.string(354, s.deltaNeutralOpenClose, 'order.deltaNeutralOpenClose')
  w.bool(360, s.deltaNeutralShortSale, 'order.deltaNeutralShortSale')
  w.int32(368, s.deltaNeutralShortSaleSlot, 'order.deltaNeutralShortSaleSlot')
  w.string(378, s.deltaNeutralDesignatedLocation, 'order.deltaNeutralDesignatedLocation')
  w.int32(384, s.scaleInitLevelSize, 'order.scaleInitLevelSize')
  w.int32(392, s.scaleSubsLevelSize, 'order.scaleSubsLevelSize')
  w.double(401, s.scalePriceIncrement, 'order.scalePriceIncrement')
  w.double(409, s.scalePriceAdjustValue, 'order.scalePriceAdjustValue')
  w.int32(416, s.scalePriceAdjustInterval, 'order.scalePriceAdjustInterval')
  w.double(425, s.scaleProfitOffset, 'order.scaleProfitOffset')
  w.bool(432, s.scaleAutoReset, 'order.scaleAutoReset')
  w.int32(440, s.scaleInitPosition, 'order.scaleInitPosition')
  w.int32(448, s.scaleInitFillQty, 'order.scaleInitFillQty')
  w.bool(456, s.scaleRandomPercent, 'order.scaleRandomPercent')
  w.string(466, s.scaleTable, 'order.scaleTable')
  w.string(474, s.hedgeType, 'order.hedgeType')
  w.string(482, s.hedgeParam, 'order.hedgeParam')
  w.string(490, s.algoStrategy, 'order.algoStrategy')
  w.map(498, s.algoParams, 'order.algoParams')
  w.string(506, s.algoId, 'order.algoId')
  w.map(514, s.smartComboRoutingParams, 'order.smartComboRoutingParams')
  w.bool(520, s.whatIf, 'order.whatIf')
  w.bool(528, s.transmit, 'order.transmit')
  w.bool(536, s.overridePercentageConstraints, 'order.overridePercentageConstraints')
  w.string(546, s.openClose, 'order.openClose')
  w.int32(552, s.origin, 'order.origin')
  w.int32(560, s.shortSaleSlot, 'order.shortSaleSlot')
  w.string(570, s.designatedLocation, 'order.designatedLocation')
  w.int32(576, s.exemptCode, 'order.exemptCode')
  w.string(586, s.deltaNeutralSettlingFirm, 'order.deltaNeutralSettlingFirm')
  w.string(594, s.deltaNeutralClearingAccount, 'order.deltaNeutralClearingAccount')
  w.string(602, s.deltaNeutralClearingIntent, 'order.deltaNeutralClearingIntent')
  w.double(609, s.discretionaryAmt, 'order.discretionaryAmt')
  w.bool(616, s.optOutSmartRouting, 'order.optOutSmartRouting')
  w.double(625, s.startingPrice, 'order.startingPrice')
  w.double(633, s.stockRefPrice, 'order.stockRefPrice')
  w.double(641, s.delta, 'order.delta')
  w.double(649, s.stockRangeLower, 'order.stockRangeLower')
  w.double(657, s.stockRangeUpper, 'order.stockRangeUpper')
  w.bool(664, s.notHeld, 'order.notHeld')
  w.map(674, s.orderMiscOptions, 'order.orderMiscOptions')
  w.bool(680, s.solicited, 'order.solicited')
  w.bool(688, s.randomizeSize, 'order.randomizeSize')
  w.bool(696, s.randomizePrice, 'order.randomizePrice')
  w.int32(704, s.referenceContractId, 'order.referenceContractId')
  w.double(713, s.peggedChangeAmount, 'order.peggedChangeAmount')
  w.bool(720, s.isPeggedChangeAmountDecrease, 'order.isPeggedChangeAmountDecrease')
  w.double(729, s.referenceChangeAmount, 'order.referenceChangeAmount')
  w.string(738, s.referenceExchangeId, 'order.referenceExchangeId')
  w.string(746, s.adjustedOrderType, 'order.adjustedOrderType')
  w.double(753, s.triggerPrice, 'order.triggerPrice')
  w.double(761, s.adjustedStopPrice, 'order.adjustedStopPrice')
  w.double(769, s.adjustedStopLimitPrice, 'order.adjustedStopLimitPrice')
  w.double(777, s.adjustedTrailingAmount, 'order.adjustedTrailingAmount')
  w.int32(784, s.adjustableTrailingUnit, 'order.adjustableTrailingUnit')
  w.double(793, s.lmtPriceOffset, 'order.lmtPriceOffset')
  for (const each of s.conditions ?? []) {
    const mark = w.open(802)
    writeOrderConditionProto(w, each)
    w.close(mark)
  }
  w.bool(808, s.conditionsCancelOrder, 'order.conditionsCancelOrder')
  w.bool(816, s.conditionsIgnoreRth, 'order.conditionsIgnoreRth')
  w.string(826, s.modelCode, 'order.modelCode')
  w.string(834, s.extOperator, 'order.extOperator')
  if (s.softDollarTier !== undefined) {
    const mark = w.open(842)
    writeSoftDollarTierProto(w, s.softDollarTier)
    w.close(mark)
  }
  w.double(849, s.cashQty, 'order.cashQty')
  w.string(858, s.mifid2DecisionMaker, 'order.mifid2DecisionMaker')
  w.string(866, s.mifid2DecisionAlgo, 'order.mifid2DecisionAlgo')
  w.string(874, s.mifid2ExecutionTrader, 'order.mifid2ExecutionTrader')
  w.string(882, s.mifid2ExecutionAlgo, 'order.mifid2ExecutionAlgo')
  w.bool(888, s.dontUseAutoPriceForHedge, 'order.dontUseAutoPriceForHedge')
  w.bool(896, s.isOmsContainer, 'order.isOmsContainer')
  w.bool(904, s.discretionaryUpToLimitPrice, 'order.discretionaryUpToLimitPrice')
  w.string(914, s.autoCancelDate, 'order.autoCancelDate')
  w.decimal(922, s.filledQuantity, 'order.filledQuantity')
  w.int32(928, s.refFuturesConId, 'order.refFuturesConId')
  w.bool(936, s.autoCancelParent, 'order.autoCancelParent')
  w.string(946, s.shareholder, 'order.shareholder')
  w.bool(952, s.imbalanceOnly, 'order.imbalanceOnly')
  w.int32(960, s.routeMarketableToBbo, 'order.routeMarketableToBbo')
  w.int64(968, s.parentPermId, 'order.parentPermId')
  w.int32(976, s.usePriceMgmtAlgo, 'order.usePriceMgmtAlgo')
  w.int32(984, s.duration, 'order.duration')
  w.int32(992, s.postToAts, 'order.postToAts')
  w.string(1002, s.advancedErrorOverride, 'order.advancedErrorOverride')
  w.string(1010, s.manualOrderTime, 'order.manualOrderTime')
  w.int32(1016, s.minTradeQty, 'order.minTradeQty')
  w.int32(1024, s.minCompeteSize, 'order.minCompeteSize')
  w.double(1033, s.competeAgainstBestOffset, 'order.competeAgainstBestOffset')
  w.double(1041, s.midOffsetAtWhole, 'order.midOffsetAtWhole')
  w.double(1049, s.midOffsetAtHalf, 'order.midOffsetAtHalf')
  w.string(1058, s.customerAccount, 'order.customerAccount')
  w.bool(1064, s.professionalCustomer, 'order.professionalCustomer')
  w.string(1074, s.bondAccruedInterest, 'order.bondAccruedInterest')
  w.bool(1080, s.includeOvernight, 'order.includeOvernight')
  w.int32(1088, s.manualOrderIndicator, 'order.manualOrderIndicator')
  w.string(1098, s.submitter, 'order.submitter')
  w.bool(1104, s.deactivate, 'order.deactivate')
  w.bool(1112, s.postOnly, 'order.postOnly')
  w.bool(1120, s.allowPreOpen, 'order.allowPreOpen')
  w.bool(1128, s.ignoreOpenAuction, 'order.ignoreOpenAuction')
  w.int32(1136, s.seekPriceImprovement, 'order.seekPriceImprovement')
  w.int32(1144, s.whatIfType, 'order.whatIfType')
  w.int32(1152, s.hedgeMaxSize, 'order.hedgeMaxSize')
  w.bool(1160, s.conditionsIncludeOvernight, 'order.conditionsIncludeOvernight')
}
