import type { Contract } from '@twskit/wire'
import { build, checkSymbol, type ContractFields } from './build.ts'

/**
 * Names a stock or an exchange-traded fund. Without more it is routed by SMART and paid in US dollars.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { stock } from '@twskit/client'
 *
 * const apple = stock('AAPL')
 * const meituan = stock('3690', { exchange: 'SEHK', currency: 'HKD' })
 * const microsoft = stock('MSFT', { primaryExch: 'NASDAQ' })
 * ```
 */
export function stock(symbol: string, fields: ContractFields = {}): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'STK', exchange: 'SMART', currency: 'USD', ...fields })
}
