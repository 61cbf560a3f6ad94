import type { ClientMessage, Contract, GatewayCode, GatewayMessage } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { priority } from '../pacing/index.ts'
import type { Sink, StreamKind, StreamOptions, StreamSpec, Taking, TickTaker } from '../requests/index.ts'
import type { OverflowPolicy, Replay } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { genericTick, priceTick, readTick, sizeTick, stringTick } from './read-tick.ts'
import { rerouted } from './reroute.ts'
import type { Tick } from './tick.ts'

/** What to ask for beside the quotes every subscription has. */
export interface MarketDataOptions extends StreamOptions {
  /** The numbers of the generic ticks wanted: 233 for trades as they happen, 165 for ranges of weeks, 236 for shortable shares, ... */
  readonly genericTicks?: readonly (number | string)[] | undefined
  /** Takes delayed data where the account has no live subscription, whatever the session's market data type. */
  readonly orDelayed?: boolean | undefined
}

const genericTicksSchema = z
  .array(z.union([z.int().min(1), z.string().regex(/^(\d+(:[^\s,]+)?|[a-z]\w*)$/)]), {
    error: "a list of numbers of generic ticks, or texts such as '292:BRFG' and 'mdoff'",
  })
  .readonly()

/** What one level-1 subscription was given. */
interface Level1Args {
  readonly contract: Contract
  readonly genericTickList?: string
  readonly orDelayed?: true
}

/**
 * What every level-1 subscription has: the request, its cancel, and the ticks, whatever becomes of them. A class, because programs hold
 * thousands of these: what is the same for all is not kept by each.
 */
export abstract class Level1<Value> implements StreamSpec<Value>, TickTaker<Value> {
  abstract readonly kind: StreamKind
  abstract readonly overflow: OverflowPolicy<Value>
  abstract readonly replay: () => Replay<Value>
  readonly args: Level1Args
  readonly priority: number
  protected readonly context: ClientContext
  #hasFollowed = false

  /**
   * Checks what the subscription is given.
   *
   * @throws {@link ValidationError} when the contract or an option is not what it should be.
   */
  constructor(context: ClientContext, contract: Contract, options: MarketDataOptions, rank: number = priority.data) {
    const { genericTicks = [], orDelayed } = options
    const genericTickList = check(genericTicksSchema, genericTicks, 'options.genericTicks').join()
    this.context = context
    this.priority = rank
    // What is not asked for is left out: it would only lengthen the key of each line.
    this.args = {
      contract: check(contractSchema, contract, 'contract'),
      ...(genericTickList === '' ? {} : { genericTickList }),
      ...(orDelayed === true ? { orDelayed } : {}),
    }
  }

  get cancel(): (reqId: number) => ClientMessage {
    return cancelMarketData
  }

  get afterDisconnect(): 'resume' {
    return 'resume'
  }

  /**
   * 10197 says that another session has the live data. Gateways have been seen to say it once, to the first of several requests, and to send
   * delayed data to those after it; so the first one is asked for again where delayed data will do.
   */
  asksAgainAfter({ code }: GatewayCode): boolean {
    return code === COMPETING_SESSION && (this.args.orDelayed === true || takesDelayed(this.context))
  }

  get lines(): number {
    return 1
  }

  ask(reqId: number): ClientMessage {
    const { contract, genericTickList = '', orDelayed } = this.args
    this.#hasFollowed = false
    this.begin()
    if (orDelayed === true) withDelayed(this.context, this.priority)
    return { type: 'MarketDataRequest', reqId, contract, genericTickList, snapshot: false }
  }

  read(message: GatewayMessage, sink: Sink<Value>): void {
    const tick = readTick(message)
    if (tick !== undefined) {
      this.take(tick, sink)
    } else if (message.type === 'RerouteMarketDataRequest') {
      const contract = rerouted(this.kind, message, this.#hasFollowed)
      this.#hasFollowed = true
      const { genericTickList = '' } = this.args
      sink.send({ type: 'MarketDataRequest', reqId: sink.id, contract, genericTickList, snapshot: false })
    }
  }

  get ticks(): TickTaker<Value> {
    return this
  }

  price(tickType: number, price: number, size: number | undefined, attrMask: number, to: Taking<Value>): void {
    this.take(priceTick(tickType, price, size, attrMask), to)
  }

  size(tickType: number, size: number, to: Taking<Value>): void {
    this.take(sizeTick(tickType, size), to)
  }

  string(tickType: number, value: string, to: Taking<Value>): void {
    this.take(stringTick(tickType, value), to)
  }

  generic(tickType: number, value: number, to: Taking<Value>): void {
    this.take(genericTick(tickType, value), to)
  }

  /** Takes one tick. */
  protected abstract take(tick: Tick, to: Taking<Value>): void

  /** Begins anew: it is being asked for, for the first time or again. */
  protected abstract begin(): void
}

/** Another live session of the user has the market data. */
export const COMPETING_SESSION = 10197

/** Whether the session takes delayed data where live data is not to be had. */
export function takesDelayed({ session }: ClientContext): boolean {
  return session.marketDataType >= 3
}

function cancelMarketData(reqId: number): ClientMessage {
  return { type: 'CancelMarketData', reqId }
}

/** By the type in force: the same with delayed data where there is no subscription. */
const orDelayedType: readonly (number | undefined)[] = [undefined, 3, 4]

/**
 * Puts delayed data in force for the one subscription that is just being asked for. The type is a state of the session that counts when
 * a subscription begins, so it is set before and put back after; messages of one rank keep their order.
 */
function withDelayed({ pacer, session }: ClientContext, rank: number): void {
  const type = orDelayedType[session.marketDataType]
  if (type === undefined) return
  const use = (marketDataType: number): void => {
    pacer.submit({ message: { type: 'MarketDataTypeRequest', marketDataType }, priority: rank })
  }
  use(type)
  queueMicrotask(() => {
    if (session.isOnline) use(session.marketDataType)
  })
}
