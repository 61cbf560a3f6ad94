import type { Contract } from '@twskit/wire'
import { build, checkExpiry, checkSymbol, type ContractFields } from './build.ts'

/** What tells one option of an underlying from the others, and any other field of the contract by its official name. */
export interface OptionFields extends Omit<ContractFields, 'lastTradeDateOrContractMonth'> {
  /** The last trading day, as `2026-12-18` or `20261218`, or the month alone, as `2026-12` or `202612`. */
  readonly expiry: string
  readonly strike?: number | undefined
  /** `C` for a call, `P` for a put. Left out, a look-up finds both. */
  readonly right?: 'C' | 'P' | 'CALL' | 'PUT' | undefined
}

/**
 * Names an option on a stock or an index. Without more it is routed by SMART and paid in US dollars. A look-up without strike or
 * right finds all that fit.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { option } from '@twskit/client'
 *
 * const call = option('AAPL', { expiry: '2026-12-18', strike: 250, right: 'C' })
 * ```
 */
export function option(symbol: string, fields: OptionFields): Contract {
  return optionLike('OPT', symbol, { exchange: 'SMART', currency: 'USD', ...fields })
}

/**
 * Names an option on a future. The exchange is that of the future, `CME` for ES; the currency is US dollars unless given.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { futureOption } from '@twskit/client'
 *
 * const put = futureOption('ES', { expiry: '202612', strike: 6000, right: 'P', exchange: 'CME' })
 * ```
 */
export function futureOption(symbol: string, fields: OptionFields & { readonly exchange: string }): Contract {
  return optionLike('FOP', symbol, { currency: 'USD', ...fields })
}

/**
 * Names a warrant. Exchange and currency are those of its listing.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { warrant } from '@twskit/client'
 *
 * const call = warrant('GOOG', { expiry: '20261117', strike: 180, right: 'C', exchange: 'FWB', currency: 'EUR' })
 * ```
 */
export function warrant(
  symbol: string,
  fields: OptionFields & { readonly exchange: string; readonly currency: string },
): Contract {
  return optionLike('WAR', symbol, fields)
}

function optionLike(secType: string, symbol: string, { expiry, ...fields }: OptionFields): Contract {
  const lastTradeDateOrContractMonth = checkExpiry(expiry)
  return build({ symbol: checkSymbol(symbol), secType, lastTradeDateOrContractMonth, ...fields })
}
