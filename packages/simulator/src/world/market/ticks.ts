import type { Quote } from './quote.ts'

/** A tick of a market-data line, by the message that carries it. */
export type Tick =
  | {
      readonly kind: 'price'
      readonly tickType: number
      readonly price: number
      readonly size: number
      readonly attrMask: number
    }
  | { readonly kind: 'size'; readonly tickType: number; readonly size: number }
  | { readonly kind: 'string'; readonly tickType: number; readonly value: string }
  | { readonly kind: 'generic'; readonly tickType: number; readonly value: number }

/** Tick types of one market-data line. */
interface TickTypes {
  readonly bid: number
  readonly ask: number
  readonly last: number
  readonly bidSize: number
  readonly askSize: number
  readonly lastSize: number
  readonly high: number
  readonly low: number
  readonly volume: number
  readonly close: number
  readonly open: number
  readonly timestamp: number
  readonly halted: number
  /** Attributes of bids and offers. */
  readonly attrMask: number
}

/** Marks a live bid or offer as one that orders can be matched against at once; delayed ones bear no mark. */
const CAN_AUTO_EXECUTE = 1

const live: TickTypes = {
  bid: 1,
  ask: 2,
  last: 4,
  bidSize: 0,
  askSize: 3,
  lastSize: 5,
  high: 6,
  low: 7,
  volume: 8,
  close: 9,
  open: 14,
  timestamp: 45,
  halted: 49,
  attrMask: CAN_AUTO_EXECUTE,
}

const delayed: TickTypes = {
  bid: 66,
  ask: 67,
  last: 68,
  bidSize: 69,
  askSize: 70,
  lastSize: 71,
  high: 72,
  low: 73,
  volume: 74,
  close: 75,
  open: 76,
  timestamp: 88,
  halted: 90,
  attrMask: 0,
}

/** Writes everything a quote says as the ticks that open a market-data line. */
export function openingTicks(quote: Quote, isDelayed: boolean): readonly Tick[] {
  const types = isDelayed ? delayed : live
  const ticks: Tick[] = []
  // Where nothing trades, as with currencies, the time is that of the quote, and there is no opening.
  const isTraded = quote.last !== undefined || quote.volume !== undefined
  if (!isTraded) ticks.push(timestamp(types, quote.timeMs))
  if (!isDelayed) ticks.push({ kind: 'generic', tickType: types.halted, value: quote.halted })
  pushPrice(ticks, types.high, quote.high, 0)
  pushPrice(ticks, types.low, quote.low, 0)
  if (quote.volume !== undefined) ticks.push({ kind: 'size', tickType: types.volume, size: quote.volume })
  pushPrice(ticks, types.close, quote.close, 0)
  pushPrice(ticks, types.last, quote.last, quote.lastSize ?? 0)
  if (quote.lastMs !== undefined) ticks.push(timestamp(types, quote.lastMs))
  if (isTraded) pushPrice(ticks, types.open, quote.open, 0)
  pushPrice(ticks, types.bid, quote.bid, quote.bidSize ?? 0, types.attrMask)
  pushPrice(ticks, types.ask, quote.ask, quote.askSize ?? 0, types.attrMask)
  return ticks
}

/** Writes what changed between two quotes: a price with its size, else a size alone. */
export function changedTicks(quote: Quote, previous: Quote, isDelayed: boolean): readonly Tick[] {
  const types = isDelayed ? delayed : live
  const ticks: Tick[] = []
  if (quote.lastMs !== undefined && quote.lastMs !== previous.lastMs && quote.volume !== undefined) {
    if (Math.floor(quote.lastMs / 1000) !== Math.floor((previous.lastMs ?? 0) / 1000))
      ticks.push(timestamp(types, quote.lastMs))
  }
  if (quote.bid !== previous.bid) pushPrice(ticks, types.bid, quote.bid, quote.bidSize ?? 0, types.attrMask)
  else pushSize(ticks, types.bidSize, quote.bidSize, previous.bidSize)
  if (quote.ask !== previous.ask) pushPrice(ticks, types.ask, quote.ask, quote.askSize ?? 0, types.attrMask)
  else pushSize(ticks, types.askSize, quote.askSize, previous.askSize)
  if (quote.last !== previous.last) pushPrice(ticks, types.last, quote.last, quote.lastSize ?? 0)
  else pushSize(ticks, types.lastSize, quote.lastSize, previous.lastSize)
  pushSize(ticks, types.volume, quote.volume, previous.volume)
  if (quote.high !== previous.high) pushPrice(ticks, types.high, quote.high, 0)
  if (quote.low !== previous.low) pushPrice(ticks, types.low, quote.low, 0)
  if (quote.open !== previous.open) pushPrice(ticks, types.open, quote.open, 0)
  if (quote.close !== previous.close) pushPrice(ticks, types.close, quote.close, 0)
  if (quote.halted !== previous.halted) ticks.push({ kind: 'generic', tickType: types.halted, value: quote.halted })
  return ticks
}

function timestamp(types: TickTypes, instantMs: number): Tick {
  return { kind: 'string', tickType: types.timestamp, value: String(Math.floor(instantMs / 1000)) }
}

function pushPrice(
  ticks: Tick[],
  tickType: number,
  price: number | undefined,
  size: number,
  attrMask: number = 0,
): void {
  if (price !== undefined) ticks.push({ kind: 'price', tickType, price, size, attrMask })
}

function pushSize(ticks: Tick[], tickType: number, size: number | undefined, before: number | undefined): void {
  if (size !== undefined && size !== before) ticks.push({ kind: 'size', tickType, size })
}
