/** The lengths of bars that gateways are known to make, as they write them; `4 mins` since 10.44. */
export const barSizes = [
  '1 secs',
  '5 secs',
  '10 secs',
  '15 secs',
  '30 secs',
  '1 min',
  '2 mins',
  '3 mins',
  '4 mins',
  '5 mins',
  '10 mins',
  '15 mins',
  '20 mins',
  '30 mins',
  '1 hour',
  '2 hours',
  '3 hours',
  '4 hours',
  '8 hours',
  '1 day',
  '1 week',
  '1 month',
] as const

// `& {}` keeps the listed sizes in the completion of editors.
type NewerSize<Unit extends string> = `${number} ${Unit}` & {}

/** The bar sizes whose bars belong to a trading day rather than to an instant. */
export type DailyBarSize = '1 day' | '1 week' | '1 month' | NewerSize<'days' | 'weeks' | 'months'>

/** The length of a bar: `'5 mins'`. Sizes that are not listed in `barSizes` pass too, because a gateway may make them by now. */
export type BarSize = (typeof barSizes)[number] | DailyBarSize | NewerSize<'secs' | 'mins' | 'hours'>

/** The form of every size: a number and a unit. */
export const barSizeForm: RegExp = /^[1-9]\d* (secs?|mins?|hours?|days?|weeks?|months?)$/

const unitMs: Readonly<Record<string, number>> = {
  sec: 1_000,
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
}

/** Gives the length of a bar in milliseconds; of a month, its usual one. */
export function barLengthMs(size: BarSize): number {
  const [count = '', unit = ''] = size.split(' ')
  return Number(count) * (unitMs[unit.replace(/s$/, '')] as number)
}

/** Says whether bars of that size are of trading days, weeks or months. */
export function isDaily(size: BarSize): size is DailyBarSize {
  return /(day|week|month)s?$/.test(size)
}
