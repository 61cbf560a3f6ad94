import type { Contract, GatewayMessage, HistoricalTickBidAsk, HistoricalTickLast } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { Sink, StreamOptions, StreamSpec } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'

/** A trade, as it was reported. */
export interface TradeByTick {
  readonly kind: 'trade'
  /** To the second; several trades can share one. */
  readonly time: Date
  readonly price: number
  readonly size: number
  readonly exchange: string
  /** Condition codes of the exchange, separated by blanks. */
  readonly specialConditions: string
  readonly pastLimit: boolean
  /** Says whether it does not count for the consolidated tape. */
  readonly unreported: boolean
}

/** A change of the best bid or ask. */
export interface BidAskByTick {
  readonly kind: 'bidAsk'
  readonly time: Date
  readonly bid: number
  readonly ask: number
  readonly bidSize: number
  readonly askSize: number
  /** Says whether the bid is below the lowest of the day. */
  readonly bidPastLow: boolean
  /** Says whether the ask is above the highest of the day. */
  readonly askPastHigh: boolean
}

/** A change of the middle between bid and ask. */
export interface MidPointByTick {
  readonly kind: 'midPoint'
  readonly time: Date
  readonly price: number
}

/** The values of each kind of tick-by-tick data. */
export interface TickByTickValues {
  /** Trades that count for the consolidated tape. */
  Last: TradeByTick
  /** All trades: combinations, derivatively priced and average-price trades included. */
  AllLast: TradeByTick
  BidAsk: BidAskByTick
  MidPoint: MidPointByTick
}

/** What is watched tick by tick. */
export type TickByTickType = keyof TickByTickValues

/** How ticks are asked for. */
export interface TickByTickOptions extends StreamOptions {
  /** How many past ticks come first, up to 1,000; none unless given. */
  readonly numberOfTicks?: number | undefined
  /** Leaves changes of size alone out; for `BidAsk`. */
  readonly ignoreSize?: boolean | undefined
}

const typeSchema = z.enum(['Last', 'AllLast', 'BidAsk', 'MidPoint'])
const optionsSchema = z.object({
  numberOfTicks: z.int().min(0).max(1000).default(0),
  ignoreSize: z.boolean().default(false),
})

const BUFFERED = 10_000

/** The call `tickByTick`. */
export interface TickByTickCall {
  /**
   * Streams every trade, or every change of bid and ask, or of the middle between them, where `marketData` gives a few samples a second.
   * Gateways allow few of these at once and one for each instrument within 15 seconds.
   *
   * Stands for `reqTickByTickData` and `cancelTickByTickData`. A `for await` more than 10,000 ticks behind ends with `SlowConsumerError`.
   * After a reconnect it goes on by itself; what went by meanwhile is missing.
   *
   * @throws {@link ValidationError} when an argument is not what it should be. The stream itself fails with {@link RequestError} (10189 or 10089
   *   without permission).
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { time, price, size } of ib.tickByTick(stock('AAPL'), 'Last')) {
   *   console.log(time.toISOString(), price, size)
   *   if (size >= 1000) break
   * }
   * ```
   */
  tickByTick<Type extends TickByTickType>(
    contract: Contract,
    type: Type,
    options: TickByTickOptions & { readonly markers: true },
  ): Stream<TickByTickValues[Type] | StreamMarker>
  tickByTick<Type extends TickByTickType>(
    contract: Contract,
    type: Type,
    options?: TickByTickOptions,
  ): Stream<TickByTickValues[Type]>
}

/** Makes the call `tickByTick`. */
export function tickByTick({ requests }: ClientContext): TickByTickCall {
  function tickByTick<Type extends TickByTickType>(
    contract: Contract,
    type: Type,
    options: TickByTickOptions & { readonly markers: true },
  ): Stream<TickByTickValues[Type] | StreamMarker>
  function tickByTick<Type extends TickByTickType>(
    contract: Contract,
    type: Type,
    options?: TickByTickOptions,
  ): Stream<TickByTickValues[Type]>
  function tickByTick<Type extends TickByTickType>(
    contract: Contract,
    type: Type,
    options: TickByTickOptions = {},
  ): Stream<TickByTickValues[Type]> | Stream<TickByTickValues[Type] | StreamMarker> {
    const checked = check(contractSchema, contract, 'contract')
    const tickType = check(typeSchema, type, 'type')
    const { numberOfTicks, ignoreSize } = check(optionsSchema, options, 'options')
    const spec: StreamSpec<TickByTickValues[Type]> = {
      kind: 'tickByTick',
      args: { contract: checked, tickType, numberOfTicks, ignoreSize },
      ask: (reqId) => ({ type: 'TickByTickRequest', reqId, contract: checked, tickType, numberOfTicks, ignoreSize }),
      cancel: (reqId) => ({ type: 'CancelTickByTick', reqId }),
      // The gateway sends what was asked for, and nothing else under this id.
      read,
      overflow: { kind: 'buffer', capacity: BUFFERED },
      afterDisconnect: 'resume',
    }
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { tickByTick }
}

function read(message: GatewayMessage, sink: Sink<TradeByTick | BidAskByTick | MidPointByTick>): void {
  switch (message.type) {
    case 'TickByTickData':
      if (message.historicalTickLast !== undefined) sink.next(tradeFrom(message.historicalTickLast))
      else if (message.historicalTickBidAsk !== undefined) sink.next(bidAskFrom(message.historicalTickBidAsk))
      else if (message.historicalTickMidPoint !== undefined) {
        const { time = 0, price = 0 } = message.historicalTickMidPoint
        sink.next({ kind: 'midPoint', time: new Date(time * 1000), price })
      }
      break
    // Past ticks, where they were asked for, come in one piece ahead of the others.
    case 'HistoricalTicksLast':
      for (const tick of message.historicalTicksLast ?? []) sink.next(tradeFrom(tick))
      break
    case 'HistoricalTicksBidAsk':
      for (const tick of message.historicalTicksBidAsk ?? []) sink.next(bidAskFrom(tick))
      break
    case 'HistoricalTicks':
      for (const { time = 0, price = 0 } of message.historicalTicks ?? []) {
        sink.next({ kind: 'midPoint', time: new Date(time * 1000), price })
      }
      break
    default:
      break
  }
}

function tradeFrom(tick: HistoricalTickLast): TradeByTick {
  const { time = 0, price = 0, size = 0, exchange = '', specialConditions = '', tickAttribLast } = tick
  return {
    kind: 'trade',
    time: new Date(time * 1000),
    price,
    size,
    exchange,
    specialConditions,
    pastLimit: tickAttribLast?.pastLimit ?? false,
    unreported: tickAttribLast?.unreported ?? false,
  }
}

function bidAskFrom(tick: HistoricalTickBidAsk): BidAskByTick {
  const { time = 0, priceBid = 0, priceAsk = 0, sizeBid = 0, sizeAsk = 0, tickAttribBidAsk } = tick
  return {
    kind: 'bidAsk',
    time: new Date(time * 1000),
    bid: priceBid,
    ask: priceAsk,
    bidSize: sizeBid,
    askSize: sizeAsk,
    bidPastLow: tickAttribBidAsk?.bidPastLow ?? false,
    askPastHigh: tickAttribBidAsk?.askPastHigh ?? false,
  }
}
