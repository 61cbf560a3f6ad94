import type { Contract } from '@twskit/wire'
import { build, checkExpiry, checkSymbol, type ContractFields } from './build.ts'

/** What tells one future of a symbol from the others, and any other field of the contract by its official name. */
export interface FutureFields extends Omit<ContractFields, 'lastTradeDateOrContractMonth'> {
  /** The contract month, as `2026-12` or `202612`, or the last trading day. Left out, a look-up finds all. */
  readonly expiry?: string | undefined
  readonly exchange: string
}

/**
 * Names a future. The exchange is needed; the currency is US dollars unless given.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { future } from '@twskit/client'
 *
 * const mini = future('ES', { expiry: '2026-12', exchange: 'CME' })
 * const byLocalSymbol = future('ES', { exchange: 'CME', localSymbol: 'ESZ6' })
 * ```
 */
export function future(symbol: string, { expiry, ...fields }: FutureFields): Contract {
  const lastTradeDateOrContractMonth = expiry === undefined ? undefined : checkExpiry(expiry)
  return build({
    symbol: checkSymbol(symbol),
    secType: 'FUT',
    currency: 'USD',
    lastTradeDateOrContractMonth,
    ...fields,
  })
}

/**
 * Names the continuous future of a symbol: the lead month, spliced. It serves look-ups and history; it cannot be traded.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { continuousFuture } from '@twskit/client'
 *
 * const mini = continuousFuture('ES', { exchange: 'CME' })
 * ```
 */
export function continuousFuture(
  symbol: string,
  fields: Omit<ContractFields, 'lastTradeDateOrContractMonth'> & { readonly exchange: string },
): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'CONTFUT', currency: 'USD', ...fields })
}
