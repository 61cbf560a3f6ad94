import type { Contract, GatewayMessage } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { ClosedError, TimeoutError } from '../errors.ts'
import { priority } from '../pacing/index.ts'
import { type CallOptions, type Collector, stableKey } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { type Quote, QuoteBoard, type QuoteField } from './quote-board.ts'
import { COMPETING_SESSION, takesDelayed } from './level-1.ts'
import { QuoteSubscription } from './quotes.ts'
import { readTick } from './read-tick.ts'

/** What a quote must have, and how long to wait for it. */
export interface QuoteOptions extends CallOptions {
  /** The fields to wait for: `['bid', 'ask']`. With it the quote comes from a short subscription, not from a snapshot. */
  readonly need?: readonly QuoteField[] | undefined
  /** How long to wait for them, in milliseconds; the deadline (`timeoutMs`) unless given. */
  readonly withinMs?: number | undefined
  /** Takes a regulatory snapshot, for which the exchange may charge the account. Never repeated by itself. */
  readonly regulatory?: boolean | undefined
  /** Takes delayed data where the account has no live subscription; for quotes with `need`. */
  readonly orDelayed?: boolean | undefined
}

const DEFAULT_TIMEOUT_MS = 30_000

const fields = [
  'bid',
  'ask',
  'last',
  'bidSize',
  'askSize',
  'lastSize',
  'lastTime',
  'open',
  'high',
  'low',
  'close',
  'volume',
  'markPrice',
  'halted',
  'bidGreeks',
  'askGreeks',
  'lastGreeks',
  'modelGreeks',
] as const satisfies readonly QuoteField[]

const needSchema = z.array(z.enum(fields)).min(1)
const withinSchema = z.number().min(1)

/** The call `quote`. */
export interface QuoteCall {
  /**
   * Takes one quote. Without more it is a snapshot: the gateway sends what it has and says when that was all, after some eleven seconds at
   * most; fields it has nothing for stay `undefined`. With `need` it is the first quote that has all the fields named.
   *
   * Stands for `reqMktData` with snapshot, or for a subscription that is cancelled once the need is met.
   *
   * @throws {@link RequestError} when the contract is unknown (200) or the account has no subscription (354, 10089).
   * @throws {@link TimeoutError} when what is needed does not come in time; what did is in its `arrived`.
   * @throws {@link ValidationError} when the contract or an option is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { bid, ask } = await ib.quote(stock('AAPL'), { need: ['bid', 'ask'], withinMs: 5000 })
   * console.log(bid, ask)
   * ```
   */
  quote(contract: Contract, options?: QuoteOptions): Promise<Quote>
}

/** Makes the call `quote`. */
export function quote(context: ClientContext): QuoteCall {
  return {
    quote: async (contract, options = {}) => {
      const checked = check(contractSchema, contract, 'contract')
      if (options.need === undefined) return snapshot(context, checked, options)
      check(needSchema, options.need, 'options.need')
      if (options.withinMs !== undefined) check(withinSchema, options.withinMs, 'options.withinMs')
      return firstThatHas(context, checked, options.need, options)
    },
  }
}

function snapshot(context: ClientContext, contract: Contract, options: QuoteOptions): Promise<Quote> {
  const { requests, clock } = context
  const regulatorySnapshot = options.regulatory ?? false
  return requests.ask(
    {
      kind: 'quote',
      args: { contract, regulatorySnapshot },
      ask: (reqId) => ({
        type: 'MarketDataRequest',
        reqId,
        contract,
        snapshot: !regulatorySnapshot,
        regulatorySnapshot,
      }),
      cancel: (reqId) => ({ type: 'CancelMarketData', reqId }),
      // A regulatory snapshot may cost money, so it is never repeated.
      asksAgainAfter: ({ code }) => code === COMPETING_SESSION && !regulatorySnapshot && takesDelayed(context),
      collect: () => quoteCollector(contract, () => clock.now()),
    },
    options,
  )
}

function quoteCollector(contract: Contract, now: () => number): Collector<Quote> {
  const board = new QuoteBoard(contract)
  let hasTicks = false
  return {
    waitingFor: 'TickSnapshotEnd',
    take: (message: GatewayMessage) => {
      if (message.type === 'TickSnapshotEnd') return true
      const tick = readTick(message)
      if (tick !== undefined && board.take(tick, now())) hasTicks = true
      return false
    },
    value: () => board.quote(now()),
    arrived: () => (hasTicks ? [board.quote(now())] : []),
  }
}

/** Watches the quotes until one has what is needed. */
function firstThatHas(
  context: ClientContext,
  contract: Contract,
  need: readonly QuoteField[],
  options: QuoteOptions,
): Promise<Quote> {
  const { signal, orDelayed } = options
  // Somebody waits for it: it leaves with the look-ups, ahead of the streams that a reconnect asks for again.
  const spec = new QuoteSubscription(context, contract, { orDelayed }, priority.lookup)
  const timeoutMs = options.withinMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS
  return new Promise((resolve, reject) => {
    let last: Quote | undefined
    let isOver = false
    const releases: (() => void)[] = []
    const end = (settle: () => void): void => {
      if (isOver) return
      isOver = true
      for (const release of releases) release()
      settle()
    }
    if (timeoutMs > 0 && Number.isFinite(timeoutMs)) {
      const late = (): void => {
        const key = stableKey([spec.kind, spec.args])
        const asked = context.requests.snapshot().find(({ kind, args }) => stableKey([kind, args]) === key)
        const waitedFor = asked?.wait?.rule ?? need.filter((field) => last?.[field] === undefined).join(' and ')
        const arrived = last === undefined ? [] : [last]
        const request = { kind: 'quote', args: { contract, need } }
        reject(new TimeoutError({ timeoutMs, arrived, waitedFor, request }))
      }
      releases.push(context.clock.setTimer(timeoutMs, () => end(late)))
    }
    const subscription = context.requests.stream(spec, { signal }).subscribe({
      next: (quote) => {
        last = quote
        if (need.every((field) => quote[field] !== undefined)) end(() => resolve(quote))
      },
      error: (error: unknown) => end(() => reject(error)),
      // Quotes have no end of their own.
      complete: () => end(() => reject(new ClosedError({ request: { kind: 'quote', args: { contract, need } } }))),
    })
    releases.push(() => subscription.unsubscribe())
    // It may have ended at once: by a quote that was there, a signal, a client that is closed.
    if (isOver) subscription.unsubscribe()
  })
}
