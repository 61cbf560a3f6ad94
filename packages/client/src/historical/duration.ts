/** How far back from its end a request reaches: a whole number and `S`econds, `D`ays, `W`eeks, `M`onths or `Y`ears, such as `'2 D'`. */
export type HistoryDuration = `${number} ${'S' | 'D' | 'W' | 'M' | 'Y'}`

const DAY_MS = 86_400_000

const unitMs: Readonly<Record<string, number>> = {
  S: 1_000,
  D: DAY_MS,
  W: 7 * DAY_MS,
  // The shortest month and year, so that a duration is never taken for longer than it is.
  M: 28 * DAY_MS,
  Y: 365 * DAY_MS,
}

/** Gives the time a duration reaches back on the calendar, at least. */
export function durationMs(duration: HistoryDuration): number {
  const [count = '', unit = ''] = duration.split(' ')
  return Number(count) * (unitMs[unit] as number)
}

/** Finds the shortest duration the gateway takes that reaches back so far. */
export function durationOver(spanMs: number): HistoryDuration {
  if (spanMs <= DAY_MS) return `${Math.max(1, Math.ceil(spanMs / 1_000))} S`
  if (spanMs <= 365 * DAY_MS) return `${Math.ceil(spanMs / DAY_MS)} D`
  return `${Math.ceil(spanMs / (365 * DAY_MS))} Y`
}
