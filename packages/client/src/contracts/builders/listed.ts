import type { Contract } from '@twskit/wire'
import { build, checkSymbol, type ContractFields } from './build.ts'

/**
 * Names an index. The exchange is where it is published; the currency is US dollars unless given. An index has prices and history, and
 * cannot be traded.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { index } from '@twskit/client'
 *
 * const spx = index('SPX', { exchange: 'CBOE' })
 * const dax = index('DAX', { exchange: 'EUREX', currency: 'EUR' })
 * ```
 */
export function index(symbol: string, fields: ContractFields & { readonly exchange: string }): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'IND', currency: 'USD', ...fields })
}

/**
 * Names a crypto currency. Without more it trades at PAXOS and is paid in US dollars.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { crypto } from '@twskit/client'
 *
 * const bitcoin = crypto('BTC')
 * const ether = crypto('ETH', { exchange: 'ZEROHASH' })
 * ```
 */
export function crypto(symbol: string, fields: ContractFields = {}): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD', ...fields })
}

/**
 * Names a contract for difference. Without more it is routed by SMART and paid in US dollars. Its quotes are those of what lies
 * beneath it; the gateway says where, and the client follows.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { cfd } from '@twskit/client'
 *
 * const ibm = cfd('IBM')
 * ```
 */
export function cfd(symbol: string, fields: ContractFields = {}): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'CFD', exchange: 'SMART', currency: 'USD', ...fields })
}

/**
 * Names a mutual fund. Without more it trades at FUNDSERV and is paid in US dollars.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { fund } from '@twskit/client'
 *
 * const vanguard = fund('VINIX')
 * ```
 */
export function fund(symbol: string, fields: ContractFields = {}): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'FUND', exchange: 'FUNDSERV', currency: 'USD', ...fields })
}

/**
 * Names a commodity such as spot gold. Without more it is routed by SMART and paid in US dollars.
 *
 * @throws {@link ValidationError} when a field is not what it should be.
 *
 * @example
 * ```ts
 * import { commodity } from '@twskit/client'
 *
 * const gold = commodity('XAUUSD')
 * ```
 */
export function commodity(symbol: string, fields: ContractFields = {}): Contract {
  return build({ symbol: checkSymbol(symbol), secType: 'CMDTY', exchange: 'SMART', currency: 'USD', ...fields })
}
