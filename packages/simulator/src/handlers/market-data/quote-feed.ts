import { type BackEnd, farmOf } from '../../session/back-end.ts'
import type { GatewayContext } from '../../session/context.ts'
import type { Session } from '../../session/session.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import { genericTicks, tradeTicks } from '../../world/market/generic-ticks.ts'
import type { MarketUpdate } from '../../world/market/market.ts'
import { optionComputations } from '../../world/market/option-computation.ts'
import { changedTicks, openingTicks, type Tick } from '../../world/market/ticks.ts'
import type { World } from '../../world/world.ts'
import { type LineTick, sendTick } from './send-tick.ts'

/** Which ticks a line carries. */
export interface FeedFacts {
  readonly instrument: Instrument
  readonly delayMs: number
  /** Generic ticks beside the ordinary ones. */
  readonly genericIds: readonly number[]
  /** True when the ordinary ones are switched off. */
  readonly isWithoutQuotes: boolean
}

/** A client's line on a feed. */
export interface Line {
  readonly session: Session
  readonly reqId: number | undefined
}

/** Generic ticks that are worth a look at every change. */
const movingIds: ReadonlySet<number> = new Set([221, 232, 293, 318, 576, 577, 614, 787])

/**
 * The ticks of one instrument for all lines that want the same ones: each change is turned into ticks once, however many
 * clients watch.
 */
export class QuoteFeed {
  readonly #facts: FeedFacts
  readonly #world: World
  readonly #backEnd: BackEnd
  readonly #lines = new Set<Line>()
  readonly #movingIds: readonly number[]
  #moving: readonly Tick[] = []
  #unwatch: (() => void) | undefined

  constructor({ world, backEnd }: Pick<GatewayContext, 'world' | 'backEnd'>, facts: FeedFacts) {
    this.#world = world
    this.#backEnd = backEnd
    this.#facts = facts
    this.#movingIds = facts.genericIds.filter((id) => movingIds.has(id))
  }

  /** True when nobody watches any more. */
  get isIdle(): boolean {
    return this.#lines.size === 0
  }

  /** The farm that the ticks come from. */
  get farm(): string {
    return farmOf(this.#facts.instrument)
  }

  /** Opens a line: all there is to know now, then every change. Returns the way to close it. */
  open(line: Line): () => void {
    for (const tick of this.snapshot()) sendTick(line.session, line.reqId, tick)
    this.#lines.add(line)
    const { instrument, delayMs } = this.#facts
    this.#unwatch ??= this.#world.market.watch(instrument, (update) => this.#tell(update), { delayMs })
    return () => {
      this.#lines.delete(line)
      if (!this.isIdle) return
      this.#unwatch?.()
      this.#unwatch = undefined
    }
  }

  /** Returns everything there is to know now. */
  snapshot(): readonly LineTick[] {
    const { instrument, delayMs, genericIds, isWithoutQuotes } = this.#facts
    const { market, clock } = this.#world
    const quote = market.quote(instrument, clock.now() - delayMs)
    if (quote === undefined || this.#backEnd.isSilent(instrument, delayMs > 0)) return []
    const generic = genericTicks(market.tapeOf(instrument), quote, genericIds)
    if (isWithoutQuotes) return generic
    return [...openingTicks(quote, delayMs > 0), ...this.#computations(quote), ...generic]
  }

  /** Tells every line everything again: what it knows is out of date. */
  repeat(): void {
    const ticks = this.snapshot()
    for (const { session, reqId } of this.#lines) for (const tick of ticks) sendTick(session, reqId, tick)
  }

  #tell(update: MarketUpdate): void {
    if (this.#backEnd.isSilent(update.instrument, this.#facts.delayMs > 0)) return
    const ticks = this.#ticksOf(update)
    for (const { session, reqId } of this.#lines) for (const tick of ticks) sendTick(session, reqId, tick)
  }

  #ticksOf({ instrument, quote, previous, trades }: MarketUpdate): readonly LineTick[] {
    const { delayMs, genericIds, isWithoutQuotes } = this.#facts
    const ticks: LineTick[] = []
    if (!isWithoutQuotes) {
      const isDelayed = delayMs > 0
      ticks.push(
        ...(previous === undefined ? openingTicks(quote, isDelayed) : changedTicks(quote, previous, isDelayed)),
      )
      ticks.push(...this.#computations(quote))
    }
    if (genericIds.length === 0) return ticks
    ticks.push(...tradeTicks(quote, trades, genericIds))
    if (this.#movingIds.length > 0) {
      const moving = genericTicks(this.#world.market.tapeOf(instrument), quote, this.#movingIds)
      ticks.push(...moving.filter((tick) => !this.#moving.some((before) => isSame(tick, before))))
      this.#moving = moving
    }
    return ticks
  }

  #computations(quote: MarketUpdate['quote']): readonly LineTick[] {
    const { instrument, delayMs } = this.#facts
    if (instrument.pricing.kind !== 'option') return []
    const { catalogue, market } = this.#world
    return optionComputations(catalogue, market, instrument, quote, delayMs > 0).map((computation) => ({
      kind: 'option',
      ...computation,
    }))
  }
}

function isSame(a: Tick, b: Tick): boolean {
  if (a.tickType !== b.tickType || a.kind !== b.kind) return false
  return valueOf(a) === valueOf(b)
}

function valueOf(tick: Tick): number | string {
  return tick.kind === 'price' ? tick.price : tick.kind === 'size' ? tick.size : tick.value
}
