import { wallText } from '../clock/days.ts'
import { LONGEST_SCHEDULE_MS } from './schedule.ts'
import type { BookOrder, Wait } from './book-order.ts'
import { normalizedTif } from './order-checks.ts'
import { parseOrderTime } from './order-times.ts'
import { nextCloseMs, stretchAt, tradesAt } from './trading-hours.ts'

/** Tells whether an order may trade outside regular hours. */
export function isExtended({ order }: BookOrder): boolean {
  const tif = normalizedTif(order.tif)
  return order.outsideRth === true || order.includeOvernight === true || tif === 'OVT' || tif === 'OND'
}

/** Returns the auction an order trades in, at one price: that of the close or of the opening. Funds have their value at the close. */
export function auctionOf(order: BookOrder): 'close' | 'open' | undefined {
  if (order.instrument.secType === 'FUND') return 'close'
  return isForOpening(order) ? 'open' : order.kind.auction
}

function isForOpening({ order }: BookOrder): boolean {
  const tif = normalizedTif(order.tif)
  return tif === 'OPG' || tif === 'AUC'
}

/** Returns the instant before which an order may not trade, when it names one that is still to come. */
export function startOf({ order }: BookOrder, nowMs: number, zone: string): number | undefined {
  const text = order.goodAfterTime?.trim() || order.activeStartTime?.trim() || ''
  const startMs = text === '' ? undefined : parseOrderTime(text, zone, nowMs)
  return startMs !== undefined && startMs > nowMs ? startMs : undefined
}

/** Lists what a newly accepted order has to wait for. */
export function waitsOf(order: BookOrder, nowMs: number): readonly Wait[] {
  const waits: Wait[] = []
  if (order.parent !== undefined && order.parent.status !== 'Filled') waits.push('parent')
  if (order.kind.trigger !== undefined) waits.push('trigger')
  if ((order.order.conditions ?? []).length > 0 && order.order.conditionsCancelOrder !== true) waits.push('conditions')
  if (order.startsMs !== undefined) waits.push('time')
  if (auctionOf(order) !== undefined) waits.push('auction')
  if (!isForOpening(order) && !tradesAt(order.instrument, isExtended(order), nowMs)) waits.push('market')
  return waits
}

/** Returns the instant at which an order ends by itself; `Infinity` when only its owner ends it. */
export function expiryOf(order: BookOrder, nowMs: number, zone: string): number {
  const { tif, goodTillDate, duration } = order.order
  const endMs = order.instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
  switch (normalizedTif(tif)) {
    case 'GTC':
    case 'IOC':
    case 'FOK':
    case 'OPG':
    case 'AUC':
      return endMs
    case 'GTD':
      return Math.min(endMs, parseOrderTime(goodTillDate ?? '', zone, nowMs) ?? endMs)
    case 'Minutes':
      return Math.min(endMs, nowMs + (duration ?? 1) * 60_000)
    default:
      return stretchAt(order.instrument, isExtended(order), order.startsMs ?? nowMs)?.dayEndMs ?? endMs
  }
}

/** Returns when an order's algorithm begins and ends. */
export function algoTimes(order: BookOrder, nowMs: number, zone: string): { startMs: number; endMs: number } {
  const { startTime, endTime } = order.order.algoParams ?? {}
  const given = (text: string | undefined): number | undefined =>
    text === undefined || text === '' ? undefined : parseOrderTime(text, zone, nowMs)
  const startMs = Math.max(nowMs, given(startTime) ?? nowMs)
  const closeMs = nextCloseMs(order.instrument, startMs) ?? Number.POSITIVE_INFINITY
  return { startMs, endMs: Math.max(startMs, given(endTime) ?? Math.min(closeMs, startMs + LONGEST_SCHEDULE_MS)) }
}

/** Writes the notice that an order waits for the market's opening. */
export function closedText(order: BookOrder, openMs: number, zone: string): string {
  const { action, totalQuantity } = order.order
  const what = `${action?.toUpperCase() ?? ''} ${totalQuantity ?? 0} ${order.instrument.symbol} ${order.contract.exchange ?? ''}`
  return `Order Message:\n${what}\nWarning: The order will not be placed at the exchange until ${wallText(openMs, zone)} ${zone}`
}
