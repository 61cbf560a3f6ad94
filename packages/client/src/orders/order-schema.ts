import type { Order } from '@twskit/wire'
import * as z from 'zod'
import { orderConditionSchema, triggerMethods } from './condition-schema.ts'
import { orderActions, orderTypes, timesInForce } from './order-words.ts'

const text = z.string().optional()
const flag = z.boolean().optional()
const number = z.number().optional()
const whole = z.int().optional()
const amount = z.number().min(0).optional()
const count = z.int().min(0).optional()
/** A quantity. As a numeric string it travels to the letter, with more digits than a number holds. */
const quantity = z
  .union([z.number().min(0), z.string().regex(/^\d+(\.\d+)?$/, { error: "a numeric string, such as '0.00000001'" })])
  .optional() as unknown as z.ZodType<number | undefined, number | undefined>
const time = z
  .string()
  .regex(/^(\d{8}[ -]\d{2}:\d{2}:\d{2}( \S.*)?)?$/, {
    error: "a time as '20261231-15:00:00' (UTC) or '20261231 15:00:00 US/Eastern'",
  })
  .optional()
// Not a record: zod would copy it, and lose a tag that is called __proto__.
const tags = z
  .custom<Readonly<Record<string, string>>>(
    (value) =>
      typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string'),
    'an object of texts',
  )
  .optional()

const fields = {
  clientId: whole,
  orderId: whole,
  permId: whole,
  parentId: count,
  action: z.enum(orderActions),
  totalQuantity: quantity,
  displaySize: count,
  orderType: z.enum(orderTypes),
  lmtPrice: number,
  auxPrice: number,
  tif: z.enum(timesInForce).optional(),
  account: text,
  settlingFirm: text,
  clearingAccount: text,
  clearingIntent: z.enum(['', 'IB', 'Away', 'PTA']).optional(),
  allOrNone: flag,
  blockOrder: flag,
  hidden: flag,
  outsideRth: flag,
  sweepToFill: flag,
  percentOffset: number,
  trailingPercent: number,
  trailStopPrice: number,
  minQty: count,
  goodAfterTime: time,
  goodTillDate: time,
  ocaGroup: text,
  orderRef: text,
  rule80A: z.enum(['', 'I', 'A', 'W', 'J', 'U', 'M', 'K', 'Y', 'N']).optional(),
  ocaType: z.literal([0, 1, 2, 3]).optional(),
  triggerMethod: z.literal(triggerMethods).optional(),
  activeStartTime: text,
  activeStopTime: text,
  faGroup: text,
  faMethod: text,
  faPercentage: text,
  volatility: amount,
  volatilityType: z.literal([0, 1, 2]).optional(),
  continuousUpdate: flag,
  referencePriceType: z.literal([0, 1, 2]).optional(),
  deltaNeutralOrderType: text,
  deltaNeutralAuxPrice: number,
  deltaNeutralConId: count,
  deltaNeutralOpenClose: text,
  deltaNeutralShortSale: flag,
  deltaNeutralShortSaleSlot: z.literal([0, 1, 2]).optional(),
  deltaNeutralDesignatedLocation: text,
  scaleInitLevelSize: count,
  scaleSubsLevelSize: count,
  scalePriceIncrement: number,
  scalePriceAdjustValue: number,
  scalePriceAdjustInterval: count,
  scaleProfitOffset: number,
  scaleAutoReset: flag,
  scaleInitPosition: whole,
  scaleInitFillQty: count,
  scaleRandomPercent: flag,
  scaleTable: text,
  hedgeType: z.enum(['', 'D', 'B', 'F', 'P']).optional(),
  hedgeParam: text,
  algoStrategy: text,
  algoParams: tags,
  algoId: text,
  smartComboRoutingParams: tags,
  whatIf: flag,
  transmit: flag,
  overridePercentageConstraints: flag,
  openClose: z.enum(['', 'O', 'C']).optional(),
  origin: z.literal([0, 1, 2]).optional(),
  shortSaleSlot: z.literal([0, 1, 2]).optional(),
  designatedLocation: text,
  exemptCode: whole,
  deltaNeutralSettlingFirm: text,
  deltaNeutralClearingAccount: text,
  deltaNeutralClearingIntent: text,
  discretionaryAmt: number,
  optOutSmartRouting: flag,
  startingPrice: number,
  stockRefPrice: number,
  delta: number,
  stockRangeLower: number,
  stockRangeUpper: number,
  notHeld: flag,
  orderMiscOptions: tags,
  solicited: flag,
  randomizeSize: flag,
  randomizePrice: flag,
  referenceContractId: count,
  peggedChangeAmount: number,
  isPeggedChangeAmountDecrease: flag,
  referenceChangeAmount: number,
  referenceExchangeId: text,
  adjustedOrderType: z.enum(['', 'None', 'STP', 'STP LMT', 'TRAIL', 'TRAIL LIMIT']).optional(),
  triggerPrice: number,
  adjustedStopPrice: number,
  adjustedStopLimitPrice: number,
  adjustedTrailingAmount: number,
  adjustableTrailingUnit: whole,
  lmtPriceOffset: number,
  conditions: z.array(orderConditionSchema).readonly().optional(),
  conditionsCancelOrder: flag,
  conditionsIgnoreRth: flag,
  modelCode: text,
  extOperator: text,
  softDollarTier: z.strictObject({ name: text, value: text, displayName: text }).optional(),
  cashQty: amount,
  mifid2DecisionMaker: text,
  mifid2DecisionAlgo: text,
  mifid2ExecutionTrader: text,
  mifid2ExecutionAlgo: text,
  dontUseAutoPriceForHedge: flag,
  isOmsContainer: flag,
  discretionaryUpToLimitPrice: flag,
  autoCancelDate: text,
  filledQuantity: amount,
  refFuturesConId: whole,
  autoCancelParent: flag,
  shareholder: text,
  imbalanceOnly: flag,
  routeMarketableToBbo: z.literal([0, 1]).optional(),
  parentPermId: whole,
  usePriceMgmtAlgo: z.literal([0, 1]).optional(),
  duration: count,
  postToAts: count,
  advancedErrorOverride: text,
  manualOrderTime: text,
  minTradeQty: count,
  minCompeteSize: count,
  competeAgainstBestOffset: z.number().or(z.literal(Number.POSITIVE_INFINITY)).optional(),
  midOffsetAtWhole: number,
  midOffsetAtHalf: number,
  customerAccount: text,
  professionalCustomer: flag,
  bondAccruedInterest: text,
  includeOvernight: flag,
  manualOrderIndicator: z.literal([0, 1]).optional(),
  submitter: text,
  deactivate: flag,
  postOnly: flag,
  allowPreOpen: flag,
  ignoreOpenAuction: flag,
  seekPriceImprovement: z.literal([0, 1]).optional(),
  whatIfType: whole,
  hedgeMaxSize: whole,
  conditionsIncludeOvernight: flag,
  auctionStrategy: z.literal([0, 1, 2, 3]).optional(),
  basisPoints: number,
  basisPointsType: whole,
} as const satisfies { readonly [Name in keyof Required<Order>]: z.ZodType<Order[Name]> }

/**
 * An order as callers may give it: its quantity as a number, or as a numeric string where it has more digits than a number holds.
 */
export type OrderInput = Omit<Order, 'totalQuantity'> & { readonly totalQuantity?: number | string | undefined }

/** What must be there for an order type, beside action and quantity. */
const needs: Readonly<Record<string, readonly (readonly (keyof Order)[])[]>> = {
  LMT: [['lmtPrice']],
  LOC: [['lmtPrice']],
  'STP LMT': [['lmtPrice'], ['auxPrice']],
  LIT: [['lmtPrice'], ['auxPrice']],
  STP: [['auxPrice']],
  'STP PRT': [['auxPrice']],
  MIT: [['auxPrice']],
  TRAIL: [['auxPrice', 'trailingPercent']],
  'TRAIL LIMIT': [
    ['auxPrice', 'trailingPercent'],
    ['lmtPriceOffset', 'lmtPrice'],
  ],
  VOL: [['volatility']],
}

/**
 * Checks an order, whether built by hand or by a builder. Fields have their official names. What goes with which instrument the gateway
 * decides; it answers with a code.
 */
export const orderSchema: z.ZodType<Order, Order> = z.strictObject(fields).superRefine((order, issues) => {
  const missing = (name: string, message: string): void => issues.addIssue({ code: 'custom', path: [name], message })
  const hasAmount = (order.totalQuantity ?? 0) > 0 || (order.cashQty ?? 0) > 0
  if (!hasAmount && !order.hedgeType) missing('totalQuantity', 'a quantity above 0, or a cashQty')
  for (const names of needs[order.orderType] ?? []) {
    if (names.every((name) => order[name] === undefined)) {
      missing(
        names[0] as string,
        `needed for ${order.orderType} orders${names[1] === undefined ? '' : ` (or ${names[1]} instead)`}`,
      )
    }
  }
  if (order.tif === 'GTD' && !order.goodTillDate) missing('goodTillDate', 'needed for orders with tif GTD')
  if (order.tif === 'Minutes' && !order.duration) missing('duration', 'needed for orders with tif Minutes')
})

/** Checks what is to change of an order. */
export const orderChangesSchema: z.ZodType<Partial<Order>, Partial<Order>> = z
  .strictObject(fields)
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, { error: 'at least one field to change' })
