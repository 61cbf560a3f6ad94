/**
 * What a stream does when one of its messages cannot be read:
 *
 * - `go-on`: its values are a state, and the next message of that field says how it stands; a notice tells of the loss
 * - `gap`: its values are events; a notice and a gap say that one is missing, and the next value ends the gap
 * - `ask-again`: what follows builds on what is missing; there is a gap, and it is asked for again under a fresh id
 */
export type AfterLoss = 'go-on' | 'gap' | 'ask-again'

/** The rules of one kind of stream. */
export interface StreamRule {
  readonly afterLoss: AfterLoss
}

/** The rules of every stream, by the call that makes it. */
export const streamRules = {
  marketData: { afterLoss: 'go-on' },
  quotes: { afterLoss: 'go-on' },
  tickByTick: { afterLoss: 'gap' },
  // A row that is missing shifts or leaves every row behind it.
  marketDepth: { afterLoss: 'ask-again' },
  realTimeBars: { afterLoss: 'gap' },
  // The last bar grows by updates, and the first message holds all bars of the past.
  historicalDataUpdates: { afterLoss: 'ask-again' },
  // Each message is the whole list.
  scanner: { afterLoss: 'go-on' },
  newsTicks: { afterLoss: 'gap' },
  newsBulletins: { afterLoss: 'gap' },
  subscribeToGroupEvents: { afterLoss: 'go-on' },
  accountUpdates: { afterLoss: 'go-on' },
  accountUpdatesMulti: { afterLoss: 'go-on' },
  accountSummary: { afterLoss: 'go-on' },
  // A position is told once and then only when it changes: one that is missing would stay unknown.
  positions: { afterLoss: 'ask-again' },
  positionsMulti: { afterLoss: 'ask-again' },
  pnl: { afterLoss: 'go-on' },
  pnlSingle: { afterLoss: 'go-on' },
} satisfies Readonly<Record<string, StreamRule>>

/** The kinds of streams. A new one does not compile before it has its rules. */
export type StreamKind = keyof typeof streamRules

/** Gives the rules of a kind of stream. */
export function ruleOf(kind: StreamKind): StreamRule {
  return streamRules[kind]
}
