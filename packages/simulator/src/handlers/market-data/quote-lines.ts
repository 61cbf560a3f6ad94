import type { GatewayContext } from '../../session/context.ts'
import { openNewsLine } from './news-ticks.ts'
import { type FeedFacts, type Line, QuoteFeed } from './quote-feed.ts'

/** How long ticks of a cancelled line may still arrive: they were on their way already. */
const LINGER_MS = 300

/** The generic tick that asks for headlines. */
const NEWS = 292

/** All market-data lines of a gateway; those that carry the same ticks share a feed. */
export class QuoteLines {
  readonly #gateway: Pick<GatewayContext, 'world' | 'backEnd' | 'clock'>
  readonly #feeds = new Map<string, QuoteFeed>()

  constructor(gateway: Pick<GatewayContext, 'world' | 'backEnd' | 'clock'>) {
    this.#gateway = gateway
  }

  /** Opens a line for a client, who cancels it or leaves. */
  open(line: Line, facts: FeedFacts, newsProviders: readonly string[]): void {
    const { instrument, delayMs, genericIds, isWithoutQuotes } = facts
    const name = `${instrument.conId} ${delayMs} ${isWithoutQuotes} ${genericIds.join(',')}`
    const feed = this.#feeds.get(name) ?? new QuoteFeed(this.#gateway, facts)
    this.#feeds.set(name, feed)
    const { session, reqId } = line
    const closeLine = feed.open(line)
    const closeNews = genericIds.includes(NEWS) ? openNewsLine(session, reqId, instrument, newsProviders) : undefined
    const close = (): void => {
      closeLine()
      closeNews?.()
      if (feed.isIdle && this.#feeds.get(name) === feed) this.#feeds.delete(name)
    }
    const stop = (): void => {
      // Gateways do not stop at once: some ticks of a cancelled line still arrive.
      if (session.isOpen) this.#gateway.clock.setTimer(LINGER_MS, close)
      else close()
    }
    session.begin('marketData', reqId, stop, feed.farm)
  }

  /** Tells every line everything again, or those whose data comes from one farm. */
  repeat(farm?: string): void {
    for (const feed of this.#feeds.values()) if (farm === undefined || feed.farm === farm) feed.repeat()
  }
}
