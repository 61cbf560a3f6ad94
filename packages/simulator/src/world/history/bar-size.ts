import type { Refusal } from '../search/contract-search.ts'

/** How long a bar is. */
export interface BarSize {
  /** As the protocol writes it: `5 mins`. */
  readonly text: string
  readonly unit: 'intraday' | 'day' | 'week' | 'month'
  /** Length of an intraday bar; the usual length of the others. */
  readonly lengthMs: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const sizes: readonly BarSize[] = [
  ...[1, 5, 10, 15, 30].map((count) => intraday(`${count} secs`, count * SECOND)),
  intraday('1 min', MINUTE),
  ...[2, 3, 5, 10, 15, 20, 30].map((count) => intraday(`${count} mins`, count * MINUTE)),
  intraday('1 hour', HOUR),
  ...[2, 3, 4, 8].map((count) => intraday(`${count} hours`, count * HOUR)),
  { text: '1 day', unit: 'day', lengthMs: DAY },
  { text: '1 week', unit: 'week', lengthMs: 7 * DAY },
  { text: '1 month', unit: 'month', lengthMs: 30 * DAY },
]

const aliases: Readonly<Record<string, string>> = {
  '1 sec': '1 secs',
  '1 mins': '1 min',
  '1 hours': '1 hour',
  '1D': '1 day',
  '1 D': '1 day',
  '1W': '1 week',
  '1 W': '1 week',
  '1M': '1 month',
  '1 M': '1 month',
}

/** Reads a bar size; what is none is refused with the list of those that are. */
export function parseBarSize(text: string): BarSize | { readonly refused: Refusal } {
  const wanted = aliases[text.trim()] ?? text.trim().toLowerCase()
  const size = sizes.find((each) => each.text === wanted)
  if (size !== undefined) return size
  const legal = sizes.map((each) => each.text).join(', ')
  return invalid(`Historical data bar size setting is invalid. Legal ones are: ${legal}`)
}

/** Refuses a request as one that makes no sense: code 321. */
export function invalid(cause: string): { readonly refused: Refusal } {
  return { refused: { code: 321, message: `Error validating request.-'bS' : cause - ${cause}` } }
}

function intraday(text: string, lengthMs: number): BarSize {
  return { text, unit: 'intraday', lengthMs }
}
