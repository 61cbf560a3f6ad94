/**
 * What a stream does when one of its messages cannot be read:
 *
 * - `go-on`: its values are a state, and the next message of that field says how it stands; a notice tells of the loss
 * - `gap`: its values are events; a notice and a gap say that one is missing, and the next value ends the gap
 * - `ask-again`: what follows builds on what is missing; there is a gap, and it is asked for again under a fresh id
 */
type AfterLoss = 'go-on' | 'gap' | 'ask-again'

/** The rules of one kind of stream. */
export interface StreamRule {
  readonly afterLoss: AfterLoss
  /** After how much silence it is `stale`, in milliseconds, unless its reader says otherwise; never without it. */
  readonly staleAfterMs?: number
  /**
   * How long the first message may take, in milliseconds, after it was asked for or after the gateway's own line came back.
   * Without it silence is normal: news, bulletins, positions.
   */
  readonly arrivesWithinMs?: number
}

/** The streams, by the calls that make them. A new one does not compile before it has its rules. */
export type StreamKind =
  | 'marketData'
  | 'quotes'
  | 'tickByTick'
  | 'marketDepth'
  | 'realTimeBars'
  | 'historicalDataUpdates'
  | 'scanner'
  | 'newsTicks'
  | 'newsBulletins'
  | 'subscribeToGroupEvents'
  | 'accountUpdates'
  | 'accountUpdatesMulti'
  | 'accountSummary'
  | 'positions'
  | 'positionsMulti'
  | 'pnl'
  | 'pnlSingle'

const streamRules: Readonly<Record<StreamKind, StreamRule>> = {
  marketData: { afterLoss: 'go-on', staleAfterMs: 60_000, arrivesWithinMs: 10_000 },
  quotes: { afterLoss: 'go-on', staleAfterMs: 60_000, arrivesWithinMs: 10_000 },
  // Gateways allow one request for an instrument within 15 seconds.
  tickByTick: { afterLoss: 'gap', arrivesWithinMs: 20_000 },
  // A row that is missing shifts or leaves every row behind it.
  marketDepth: { afterLoss: 'ask-again', arrivesWithinMs: 10_000 },
  // A bar comes every five seconds, whether anything was traded or not.
  realTimeBars: { afterLoss: 'gap', staleAfterMs: 30_000, arrivesWithinMs: 15_000 },
  // The last bar grows by updates, and the first message holds all bars of the past.
  historicalDataUpdates: { afterLoss: 'ask-again', arrivesWithinMs: 60_000 },
  // Each message is the whole list, every 30 seconds.
  scanner: { afterLoss: 'go-on', arrivesWithinMs: 60_000 },
  newsTicks: { afterLoss: 'gap' },
  newsBulletins: { afterLoss: 'gap' },
  subscribeToGroupEvents: { afterLoss: 'go-on' },
  // Account values come every three minutes.
  accountUpdates: { afterLoss: 'go-on', arrivesWithinMs: 240_000 },
  accountUpdatesMulti: { afterLoss: 'go-on', arrivesWithinMs: 240_000 },
  accountSummary: { afterLoss: 'go-on', arrivesWithinMs: 240_000 },
  // A position is told once and then only when it changes: one that is missing would stay unknown.
  positions: { afterLoss: 'ask-again' },
  positionsMulti: { afterLoss: 'ask-again' },
  pnl: { afterLoss: 'go-on', arrivesWithinMs: 60_000 },
  pnlSingle: { afterLoss: 'go-on', arrivesWithinMs: 60_000 },
}

const usualRule: StreamRule = { afterLoss: 'gap' }

/** Returns the rules of a kind of stream; requests as they are (`ib.request`) have kinds without rules of their own. */
export function ruleOf(kind: StreamKind): StreamRule {
  return streamRules[kind] ?? usualRule
}
