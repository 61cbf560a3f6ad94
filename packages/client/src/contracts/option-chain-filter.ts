import * as z from 'zod'
import { ValidationError } from '../errors.ts'
import type { OptionChainParams } from './sec-def-opt-params.ts'

/** Which options of an underlying are wanted. What is left out is not restricted. */
export interface OptionChainFilter {
  /** Where the options are to be traded; `SMART` unless given, and without SMART the only exchange there is. */
  readonly exchange?: string | undefined
  /** The trading class: `SPXW` and not `SPX`. */
  readonly tradingClass?: string | undefined
  /** Calls or puts alone. */
  readonly right?: 'C' | 'P' | undefined
  /** The last trading days wanted, or the first and last of them; `yyyymmdd` or `yyyy-mm-dd`. */
  readonly expirations?:
    | readonly string[]
    | { readonly from?: string | undefined; readonly to?: string | undefined }
    | undefined
  /** The strikes wanted, or the lowest and highest of them. */
  readonly strikes?:
    | readonly number[]
    | { readonly from?: number | undefined; readonly to?: number | undefined }
    | undefined
}

const day = z.string().regex(/^\d{4}-?\d{2}-?\d{2}$/, { error: "a day as '2026-12-18' or '20261218'" })

/** Checks the filter of an option chain. */
export const optionChainFilterSchema: z.ZodType<OptionChainFilter, OptionChainFilter> = z.strictObject({
  exchange: z.string().min(1).optional(),
  tradingClass: z.string().min(1).optional(),
  right: z.enum(['C', 'P']).optional(),
  expirations: z
    .union([z.array(day), z.strictObject({ from: day.optional(), to: day.optional() })], {
      error: 'a list of days, or an object with from and to',
    })
    .optional(),
  strikes: z
    .union([z.array(z.number()), z.strictObject({ from: z.number().optional(), to: z.number().optional() })], {
      error: 'a list of strikes, or an object with from and to',
    })
    .optional(),
})

/** One look-up of a chain: the options of one trading class that expire on one day. */
export interface Expiry {
  readonly tradingClass: string
  readonly expiration: string
}

/**
 * Chooses where the options of a chain are looked up: at the exchange of the filter; else at the preferred one where the parameters name
 * it; else at the only one they name. `undefined` when there are no options.
 *
 * @throws {@link ValidationError} when the exchange of the filter has none of the options, or several exchanges have them and none is
 *   preferred. It names the exchanges.
 */
export function exchangeOf(
  rows: readonly OptionChainParams[],
  filter: OptionChainFilter,
  preferred: string,
): string | undefined {
  const exchanges = new Set(rows.filter((row) => isClassWanted(row, filter)).map((row) => row.exchange))
  if (exchanges.size === 0) return undefined
  const wanted = filter.exchange ?? preferred
  if (exchanges.has(wanted)) return wanted
  if (filter.exchange === undefined && exchanges.size === 1) return [...exchanges][0]
  throw new ValidationError({
    path: 'filter.exchange',
    value: filter.exchange,
    allowed: `one of ${[...exchanges].toSorted().join(', ')}, where this underlying has options`,
  })
}

function isClassWanted(row: OptionChainParams, { tradingClass }: OptionChainFilter): boolean {
  return (tradingClass ?? row.tradingClass) === row.tradingClass
}

/** Lists the look-ups a filter leaves of the parameters, the nearest expiry first. */
export function expiriesWanted(
  rows: readonly OptionChainParams[],
  filter: OptionChainFilter,
  exchange: string,
): readonly Expiry[] {
  return rows
    .filter((row) => row.exchange === exchange && isClassWanted(row, filter))
    .filter((row) => row.strikes.some((strike) => isStrikeWanted(strike, filter)))
    .flatMap((row) =>
      row.expirations
        .filter((expiration) => isExpirationWanted(expiration, filter))
        .map((expiration) => ({ tradingClass: row.tradingClass, expiration })),
    )
    .sort((a, b) => (a.expiration < b.expiration ? -1 : a.expiration > b.expiration ? 1 : 0))
}

/** Says whether an option of this strike is wanted. */
export function isStrikeWanted(strike: number, { strikes }: OptionChainFilter): boolean {
  if (strikes === undefined) return true
  if (Array.isArray(strikes)) return strikes.includes(strike)
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = strikes as Extract<
    typeof strikes,
    { from?: unknown }
  >
  return strike >= from && strike <= to
}

function isExpirationWanted(expiration: string, { expirations }: OptionChainFilter): boolean {
  if (expirations === undefined) return true
  if (Array.isArray(expirations)) return expirations.some((wanted: string) => plain(wanted) === expiration)
  const { from, to } = expirations as Extract<typeof expirations, { from?: unknown }>
  return (from === undefined || expiration >= plain(from)) && (to === undefined || expiration <= plain(to))
}

function plain(day: string): string {
  return day.replaceAll('-', '')
}
