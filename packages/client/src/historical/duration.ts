/** How far back from its end a request reaches: a whole number and `S`econds, `D`ays, `W`eeks, `M`onths or `Y`ears, such as `'2 D'`. */
export type HistoryDuration = `${number} ${'S' | 'D' | 'W' | 'M' | 'Y'}`

const DAY_MS = 86_400_000

/** Finds the shortest duration the gateway takes that reaches back so far. */
export function durationOver(spanMs: number): HistoryDuration {
  if (spanMs <= DAY_MS) return `${Math.max(1, Math.ceil(spanMs / 1_000))} S`
  if (spanMs <= 365 * DAY_MS) return `${Math.ceil(spanMs / DAY_MS)} D`
  return `${Math.ceil(spanMs / (365 * DAY_MS))} Y`
}
