import * as z from 'zod'
import type { OptionChainParams } from './sec-def-opt-params.ts'

/** Which options of an underlying are wanted. What is left out is not restricted. */
export interface OptionChainFilter {
  /** Where the options are to be traded; `SMART` unless given. */
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

/** Lists the look-ups a filter leaves of the parameters, the nearest expiry first. */
export function expiriesWanted(rows: readonly OptionChainParams[], filter: OptionChainFilter): readonly Expiry[] {
  const { exchange = 'SMART', tradingClass } = filter
  return rows
    .filter((row) => row.exchange === exchange && (tradingClass ?? row.tradingClass) === row.tradingClass)
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
