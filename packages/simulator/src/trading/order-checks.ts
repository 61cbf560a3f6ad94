import type { Contract, Order } from '@twskit/wire'
import { priceStepsOf } from '../world/instruments/contract.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { incrementAt } from '../world/instruments/market-rules.ts'
import { conditionTypes } from './conditions.ts'
import { type OrderKind, normalized, orderKindOf, timesInForce } from './order-kind.ts'
import { parseOrderTime } from './order-times.ts'
import { invalid, type Refusal, refuse, reject } from './refusal.ts'
import { algorithms } from './schedule.ts'
import { triggerMethods } from './triggers.ts'

/** What an order is checked against. */
export interface CheckFacts {
  readonly instrument: Instrument
  readonly contract: Contract
  readonly nowMs: number
  /** Zone of times that name none. */
  readonly zone: string
  readonly isKnown: (conId: number) => boolean
  /** True when the size was worked out from a cash quantity. */
  readonly isSizedByCash: boolean
}

type Check = (order: Order, facts: CheckFacts) => Refusal | undefined

/** Checks what needs no contract: the order's type and action. Gateways answer these mistakes before they look further. */
export function checkForm(order: Order): Refusal | undefined {
  if (!actions.has(order.action?.toUpperCase() ?? '')) return invalid('The action must be BUY, SELL or SSHORT')
  if (orderKindOf(order.orderType) === undefined)
    return invalid(`Invalid order type was entered: ${order.orderType ?? ''}`)
  if (!ocaTypes.has(order.ocaType ?? 0)) return invalid('The OCA type must be 0, 1, 2 or 3')
  if (order.whatIf === true && order.transmit === false) return refuse(413, 'A what-if order must have transmit set')
  if (!triggerMethods.has(order.triggerMethod ?? 0)) return refuse(146, 'The trigger method is invalid')
  const tif = normalizedTif(order.tif)
  if (tif !== '' && !timesInForce.has(tif.toUpperCase())) return refuse(10052, `Invalid time in force: ${order.tif}`)
  return undefined
}

/** Checks an order against what it wants to trade. Returns the first thing that is wrong. */
export function checkOrder(order: Order, facts: CheckFacts): Refusal | undefined {
  for (const check of checks) {
    const refusal = check(order, facts)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** Returns the spelling under which gateways echo a time in force. */
export function normalizedTif(tif: string | undefined): string {
  const name = tif?.trim().toUpperCase() ?? ''
  return name === 'MINUTES' ? 'Minutes' : name
}

const actions: ReadonlySet<string> = new Set(['BUY', 'SELL', 'SSHORT', 'SLONG'])
const ocaTypes: ReadonlySet<number> = new Set([0, 1, 2, 3])

const checks: readonly Check[] = [
  checkTradable,
  checkType,
  checkTimeInForce,
  checkSize,
  checkPrices,
  checkDisplay,
  checkTimes,
  checkShortSale,
  checkAlgorithm,
  checkConditions,
  checkGroup,
]

function checkTradable(_order: Order, { instrument, nowMs }: CheckFacts): Refusal | undefined {
  if (instrument.orderTypes === '') return refuse(10345, `${instrument.symbol} cannot be traded`)
  if (nowMs >= (instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY)) {
    return refuse(392, `${instrument.localSymbol} has expired`)
  }
  return undefined
}

function checkType(order: Order, { instrument }: CheckFacts): Refusal | undefined {
  const kind = orderKindOf(order.orderType)
  const type = normalized(order.orderType)
  if (kind === undefined || kind === 'unlisted' || !lists(instrument, kind)) {
    if (type === 'REL') return refuse(114, 'Relative orders are for stocks only')
    return refuse(387, `Order type ${type} is not supported for ${instrument.secType} on this exchange`)
  }
  if (kind.auction === 'close' && !['', 'DAY'].includes(normalizedTif(order.tif))) {
    return refuse(113, 'A market-on-close or limit-on-close order must be a DAY order')
  }
  return undefined
}

function lists(instrument: Instrument, kind: OrderKind): boolean {
  const listed = instrument.orderTypes.split(',')
  return kind.listedAs.some((name) => listed.includes(name))
}

/** Times in force that contract details list where they may be used. */
const listedTifs: ReadonlySet<string> = new Set(['FOK', 'OPG', 'GTD', 'IOC', 'GTC'])

function checkTimeInForce(order: Order, { instrument }: CheckFacts): Refusal | undefined {
  const tif = normalizedTif(order.tif)
  const isAuction = orderKindOf(order.orderType)
  if (tif === 'OPG' && isAuction !== undefined && isAuction !== 'unlisted') {
    if (!['MKT', 'LMT'].includes(normalized(order.orderType))) {
      return refuse(111, `Time in force OPG does not go with order type ${normalized(order.orderType)}`)
    }
  }
  if (tif === 'Minutes' && (order.duration ?? 0) <= 0) return refuse(10052, 'Minutes needs a duration')
  if (!listedTifs.has(tif) || instrument.orderTypes.split(',').includes(tif)) return undefined
  return reject(`The time in force ${tif} is invalid for this combination of exchange and security type`)
}

function checkSize(order: Order, { instrument, isSizedByCash }: CheckFacts): Refusal | undefined {
  const quantity = order.totalQuantity ?? 0
  const cash = order.cashQty ?? 0
  if (cash > 0) {
    if (!instrument.orderTypes.split(',').includes('CASHQTY')) {
      return refuse(10244, 'A cash quantity cannot be used for this order')
    }
    if (instrument.secType === 'CRYPTO' && !isSizedByCash) {
      return refuse(10293, 'A crypto order with a cash quantity must not give a size')
    }
    return undefined
  }
  if (order.hedgeType !== undefined && order.hedgeType !== '') return undefined
  if (!(quantity > 0)) {
    return instrument.secType === 'FUND'
      ? refuse(427, 'A fund order needs a cash quantity')
      : refuse(434, 'The order size cannot be zero')
  }
  if (isMultiple(quantity, instrument.sizeIncrement)) {
    return quantity < instrument.minSize ? refuse(388, `The order size is below ${instrument.minSize}`) : undefined
  }
  return Number.isInteger(quantity)
    ? refuse(355, `The order size does not conform to the market rule: multiples of ${instrument.sizeIncrement}`)
    : refuse(10318, 'This order does not support a fractional quantity')
}

function checkPrices(order: Order, facts: CheckFacts): Refusal | undefined {
  const kind = orderKindOf(order.orderType)
  if (kind === undefined || kind === 'unlisted') return undefined
  const { trigger, pricing } = kind
  if (pricing === 'limit' && trigger !== 'trail' && order.lmtPrice === undefined) return invalid('Missing limit price')
  if ((trigger === 'stop' || trigger === 'touch') && !isPrice(order.auxPrice, facts)) {
    return refuse(403, 'Invalid stop price')
  }
  if (trigger === 'trail') {
    const hasDistance = (order.auxPrice ?? 0) > 0 || (order.trailingPercent ?? 0) > 0
    if (!hasDistance) return refuse(158, 'A trailing order needs an amount or a percentage')
  }
  if (order.percentOffset !== undefined && (order.percentOffset < 0 || order.percentOffset >= 1)) {
    return refuse(159, 'The percent offset must be from 0 to 100')
  }
  const prices = [order.lmtPrice, trigger === 'stop' || trigger === 'touch' ? order.auxPrice : undefined]
  return prices.every((price) => fitsGrid(price, facts))
    ? undefined
    : refuse(110, 'The price does not conform to the minimum price variation for this contract')
}

function isPrice(price: number | undefined, { instrument }: CheckFacts): boolean {
  if (price === undefined || price === 0) return false
  return price > 0 || instrument.secType === 'BAG'
}

function fitsGrid(price: number | undefined, { instrument }: CheckFacts): boolean {
  if (price === undefined) return true
  return isMultiple(Math.abs(price), incrementAt(priceStepsOf(instrument), price))
}

function isMultiple(value: number, increment: number): boolean {
  const steps = value / increment
  return Math.abs(steps - Math.round(steps)) < 1e-6 * Math.max(1, Math.abs(steps) * 1e-3)
}

function checkDisplay(order: Order): Refusal | undefined {
  const shown = order.displaySize ?? 0
  if (shown === 0) return undefined
  if (shown > (order.totalQuantity ?? 0)) return refuse(10020, 'The display size must be smaller than the order size')
  if ((order.discretionaryAmt ?? 0) > 0) return refuse(157, 'Display size and discretionary amount exclude each other')
  return undefined
}

function checkTimes(order: Order, { zone, nowMs }: CheckFacts): Refusal | undefined {
  const isTime = (text: string): boolean => parseOrderTime(text, zone, nowMs) !== undefined
  if (normalizedTif(order.tif) === 'GTD') {
    if (text(order.goodTillDate) === '') return refuse(334, 'A good-till-date order needs its date')
    if (!isTime(text(order.goodTillDate))) {
      return refuse(391, `The date, time or zone is invalid: ${order.goodTillDate}`)
    }
  }
  if (text(order.goodAfterTime) !== '' && !isTime(text(order.goodAfterTime))) {
    return refuse(337, `The date, time or zone is invalid: ${order.goodAfterTime}`)
  }
  for (const time of [order.activeStartTime, order.activeStopTime]) {
    if (text(time) !== '' && !isTime(text(time))) return refuse(10315, `The time is invalid: ${time}`)
  }
  return undefined
}

function checkShortSale(order: Order): Refusal | undefined {
  const slot = order.shortSaleSlot ?? 0
  if (slot === 0) return undefined
  if (order.action?.toUpperCase() !== 'SSHORT') return refuse(348, 'A short sale slot needs the action SSHORT')
  if (slot !== 1 && slot !== 2) return refuse(347, 'The short sale slot must be 1 or 2')
  if (slot === 2 && text(order.designatedLocation) === '') return refuse(352, 'Short sale slot 2 needs a location')
  if (slot === 1 && text(order.designatedLocation) !== '') return refuse(353, 'Short sale slot 1 must have no location')
  return undefined
}

function checkAlgorithm(order: Order): Refusal | undefined {
  const name = text(order.algoStrategy)
  if (name === '') return undefined
  const parameters = algorithms[name]
  if (parameters === undefined) return refuse(439, `The algo definition ${name} was not found`)
  for (const parameter of Object.keys(order.algoParams ?? {})) {
    if (!parameters.includes(parameter)) return refuse(443, `Unknown algo attribute ${parameter}`)
  }
  if (!['MKT', 'LMT'].includes(normalized(order.orderType))) {
    return refuse(442, `The algo ${name} cannot be used with order type ${normalized(order.orderType)}`)
  }
  if (name === 'DarkIce' && order.whatIf === true && (order.displaySize ?? 0) > 0) {
    return refuse(10255, 'The display size does not go with this algo')
  }
  const priority = order.algoParams?.['adaptivePriority']
  if (priority !== undefined && !['Urgent', 'Normal', 'Patient'].includes(priority)) {
    return refuse(441, `Algo attributes validation failed: adaptivePriority ${priority}`)
  }
  return undefined
}

function checkConditions(order: Order, { isKnown, zone, nowMs }: CheckFacts): Refusal | undefined {
  for (const condition of order.conditions ?? []) {
    const { type, conId, time } = condition
    const namesContract =
      type === conditionTypes.price || type === conditionTypes.volume || type === conditionTypes.percentChange
    if (namesContract && !isKnown(conId ?? 0)) return refuse(147, 'The contract of a condition is incomplete')
    if (type === conditionTypes.time && parseOrderTime(time ?? '', zone, nowMs) === undefined) {
      return refuse(343, `The date, time or zone is invalid: ${time ?? ''}`)
    }
  }
  return undefined
}

function checkGroup(order: Order, { instrument }: CheckFacts): Refusal | undefined {
  if (text(order.ocaGroup) === '' || instrument.secType !== 'BAG') return undefined
  return (order.ocaType ?? 0) === 3 || (order.ocaType ?? 0) === 0
    ? undefined
    : refuse(359, 'A combination supports only the OCA type reduce without block')
}

function text(value: string | undefined): string {
  return value?.trim() ?? ''
}
