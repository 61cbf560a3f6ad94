import type {
  GatewayMessage,
  HistoricalTick,
  HistoricalTickBidAsk as WireBidAsk,
  HistoricalTickLast as WireLast,
} from '@twskit/wire'
import type { Collector } from '../requests/index.ts'

/** A trade of the past. */
export interface HistoricalTrade {
  /** Whole seconds: the gateway has no finer time here. */
  readonly time: Date
  readonly price: number
  readonly size: number
  readonly exchange: string
  /** Condition codes of the exchange, separated by blanks. */
  readonly specialConditions: string
  /** Says whether the price is beyond the limits of the day. */
  readonly pastLimit: boolean
  /** Says whether the trade is not reported on the tape. */
  readonly unreported: boolean
}

/** A quote of the past. */
export interface HistoricalBidAsk {
  /** Whole seconds: the gateway has no finer time here. */
  readonly time: Date
  readonly bid: number
  readonly ask: number
  readonly bidSize: number
  readonly askSize: number
  /** Says whether the bid is below the lowest price of the day. */
  readonly bidPastLow: boolean
  /** Says whether the ask is above the highest price of the day. */
  readonly askPastHigh: boolean
}

/** A midpoint of the past. */
export interface HistoricalMidpoint {
  /** Whole seconds: the gateway has no finer time here. */
  readonly time: Date
  readonly price: number
}

/** The ticks of each kind. */
export interface HistoricalTickKinds {
  readonly TRADES: HistoricalTrade
  readonly BID_ASK: HistoricalBidAsk
  readonly MIDPOINT: HistoricalMidpoint
}

/** What past ticks are about. */
export type HistoricalTickKind = keyof HistoricalTickKinds

type AnyTick = HistoricalTickKinds[HistoricalTickKind]

/** Collects past ticks until their last message. */
export function collectTicks<Kind extends HistoricalTickKind>(): Collector<readonly HistoricalTickKinds[Kind][]> {
  const ticks: AnyTick[] = []
  return {
    waitingFor: 'the last of the ticks',
    take: (message) => {
      for (const tick of ticksIn(message)) ticks.push(tick)
      return 'isDone' in message && message.isDone === true
    },
    value: () => ticks as HistoricalTickKinds[Kind][],
    arrived: () => ticks,
  }
}

function ticksIn(message: GatewayMessage): readonly AnyTick[] {
  switch (message.type) {
    case 'HistoricalTicksLast':
      return (message.historicalTicksLast ?? []).map(trade)
    case 'HistoricalTicksBidAsk':
      return (message.historicalTicksBidAsk ?? []).map(bidAsk)
    case 'HistoricalTicks':
      return (message.historicalTicks ?? []).map(midpoint)
    default:
      return []
  }
}

function trade(tick: WireLast): HistoricalTrade {
  return {
    time: new Date((tick.time ?? 0) * 1000),
    price: tick.price ?? 0,
    size: tick.size ?? 0,
    exchange: tick.exchange ?? '',
    specialConditions: tick.specialConditions ?? '',
    pastLimit: tick.tickAttribLast?.pastLimit ?? false,
    unreported: tick.tickAttribLast?.unreported ?? false,
  }
}

function bidAsk(tick: WireBidAsk): HistoricalBidAsk {
  return {
    time: new Date((tick.time ?? 0) * 1000),
    bid: tick.priceBid ?? 0,
    ask: tick.priceAsk ?? 0,
    bidSize: tick.sizeBid ?? 0,
    askSize: tick.sizeAsk ?? 0,
    bidPastLow: tick.tickAttribBidAsk?.bidPastLow ?? false,
    askPastHigh: tick.tickAttribBidAsk?.askPastHigh ?? false,
  }
}

function midpoint(tick: HistoricalTick): HistoricalMidpoint {
  return { time: new Date((tick.time ?? 0) * 1000), price: tick.price ?? 0 }
}
