import { type IbClient, type Stream, type StreamState, stock } from '@twskit/client'

const AAPL = stock('AAPL', { exchange: 'SMART', currency: 'USD' })
const IBM = stock('IBM', { exchange: 'SMART', currency: 'USD' })

/** A stream to keep open. */
export interface Feed {
  readonly name: string
  readonly open: (ib: IbClient) => Stream<unknown>
  /** Says that it may well have nothing to tell. */
  readonly isQuiet?: true
}

const feeds: readonly Feed[] = [
  ...['AAPL', 'MSFT', 'IBM', 'TSLA', 'NVDA', 'AMZN'].map((symbol) => ({
    name: `marketData ${symbol}`,
    open: (ib: IbClient) => ib.marketData(stock(symbol, { exchange: 'SMART', currency: 'USD' })),
  })),
  { name: 'quotes AAPL', open: (ib) => ib.quotes(AAPL) },
  { name: 'tickByTick AAPL', open: (ib) => ib.tickByTick(AAPL, 'BidAsk') },
  { name: 'tickByTick IBM', open: (ib) => ib.tickByTick(IBM, 'MidPoint') },
  { name: 'marketDepth AAPL', open: (ib) => ib.marketDepth(AAPL, { isSmartDepth: true }) },
  { name: 'realTimeBars AAPL', open: (ib) => ib.realTimeBars(AAPL) },
  {
    name: 'historicalDataUpdates AAPL',
    open: (ib) => ib.historicalDataUpdates(AAPL, { barSize: '1 min', duration: '1 D' }),
  },
  { name: 'positionUpdates', open: (ib) => ib.positionUpdates() },
  { name: 'accountSummaryUpdates', open: (ib) => ib.accountSummaryUpdates() },
  { name: 'accountUpdatesFeed', open: (ib) => ib.accountUpdatesFeed() },
  { name: 'pnl', open: (ib) => ib.pnl() },
  { name: 'openOrderUpdates', open: (ib) => ib.openOrderUpdates(), isQuiet: true },
  { name: 'newsBulletins', open: (ib) => ib.newsBulletins(), isQuiet: true },
]

const account = (ib: IbClient): string => ib.managedAccounts[0] ?? ''

/** One or more of every kind of stream there is. */
export const allKinds: readonly Feed[] = [
  ...feeds,
  { name: 'quotes MSFT', open: (ib) => ib.quotes(stock('MSFT', { exchange: 'SMART', currency: 'USD' })) },
  { name: 'tickByTick AAPL Last', open: (ib) => ib.tickByTick(AAPL, 'Last'), isQuiet: true },
  { name: 'positionMultiUpdates', open: (ib) => ib.positionMultiUpdates({ account: account(ib) }) },
  { name: 'accountUpdatesMultiFeed', open: (ib) => ib.accountUpdatesMultiFeed({ account: account(ib) }) },
  {
    name: 'scanner',
    open: (ib) => ib.scanner({ instrument: 'STK', locationCode: 'STK.US.MAJOR', scanCode: 'MOST_ACTIVE' }),
  },
  { name: 'subscribeToGroupEvents', open: (ib) => ib.subscribeToGroupEvents(1), isQuiet: true },
  { name: 'newsTicks AAPL', open: (ib) => ib.newsTicks(AAPL, { providers: ['BRFG'] }), isQuiet: true },
  { name: 'executionUpdates', open: (ib) => ib.executionUpdates(), isQuiet: true },
]

/** All kinds, and as much market data as makes up the number. */
export function manyOf(count: number): readonly Feed[] {
  const symbols = ['AAPL', 'MSFT', 'IBM', 'TSLA', 'NVDA', 'AMZN', 'GOOG', 'META']
  const more = Array.from({ length: Math.max(0, count - allKinds.length) }, (_, n): Feed => {
    const contract = stock(symbols[n % symbols.length] ?? 'AAPL', { exchange: 'SMART', currency: 'USD' })
    // Lists that differ make subscriptions that differ.
    const genericTicks = [100, 101, 104, 105, 106, 165, 221, 225].filter((_, bit) => ((n >> 3) + 1) & (1 << bit))
    return { name: `marketData ${n}`, open: (ib) => ib.marketData(contract, { genericTicks }) }
  })
  return [...allKinds, ...more]
}

/** A stream and what became of it. */
interface Watched {
  readonly feed: Feed
  stream: Stream<unknown>
  values: number
  /** How often it ended and was opened again. */
  endings: number
}

/** Keeps streams open through everything, as a program does: one that ends says why and is opened again. */
export class Streams {
  /** Why streams ended, and how often. */
  readonly reasons = new Map<string, number>()
  /** What must not be: values after the end, an end without a reason. */
  readonly faults: string[] = []
  readonly #ib: IbClient
  readonly #watched: readonly Watched[]
  #isOver = false

  constructor(ib: IbClient, kept: readonly Feed[] = feeds) {
    this.#ib = ib
    this.#watched = kept.map((feed) => this.#open(feed))
  }

  get values(): number {
    return this.#watched.reduce((sum, { values }) => sum + values, 0)
  }

  /** Those that are not live, and where they stand. */
  get behind(): readonly string[] {
    return this.#watched
      .filter(({ feed, stream }) => !isWell(stream.state.value, feed.isQuiet === true))
      .map(({ feed, stream }) => `${feed.name} is ${describe(stream.state.value)}`)
  }

  /** Lets streams end from now on. */
  release(): void {
    this.#isOver = true
  }

  #open(feed: Feed): Watched {
    const watched: Watched = { feed, stream: feed.open(this.#ib), values: 0, endings: 0 }
    this.#follow(watched)
    return watched
  }

  #follow(watched: Watched): void {
    const { stream, feed } = watched
    let isOver = false
    const end = (error: unknown): void => {
      if (isOver) this.faults.push(`${feed.name} ended twice`)
      isOver = true
      watched.endings++
      const state = stream.state.value
      if (state.kind !== 'ended') this.faults.push(`${feed.name} ended while its state was ${state.kind}`)
      if (this.#isOver) return
      if (state.kind === 'ended' && state.reason.by === 'error' && state.reason.error !== error) {
        this.faults.push(`${feed.name} says two reasons for its end`)
      }
      const reason = `${feed.name}: ${error === undefined ? 'completed' : nameOf(error)}`
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
      // Not in the same turn: what ends at once would be opened for ever.
      setTimeout(() => {
        if (this.#isOver) return
        watched.stream = feed.open(this.#ib)
        this.#follow(watched)
      }, 20)
    }
    stream.subscribe({
      next: () => {
        watched.values++
        if (isOver) this.faults.push(`${feed.name} had a value after its end`)
      },
      error: end,
      complete: () => end(undefined),
    })
  }
}

function isWell(state: StreamState, isQuiet: boolean): boolean {
  return state.kind === 'live' || (isQuiet && state.kind === 'pending')
}

function describe(state: StreamState): string {
  if (state.kind === 'gap') return `in a gap: ${state.reason}`
  if (state.kind === 'ended') return `ended by ${state.reason.by}`
  return state.kind
}

/** Names an error by its class, and its code where it has one. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { gatewayCode } = error as { readonly gatewayCode?: number }
  return gatewayCode === undefined ? error.name : `${error.name} ${gatewayCode}`
}
