import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import { check } from '../../validation/index.ts'
import { build, type ContractFields } from './build.ts'

const pairSchema = z
  .string()
  .regex(/^[A-Z]{3}[./]?[A-Z]{3}$/, { error: "a currency pair such as 'EUR.USD', 'EUR/USD' or 'EURUSD'" })

/**
 * Names a currency pair: the first currency, priced in the second. It trades at IDEALPRO.
 *
 * @throws {@link ValidationError} when the pair is not two currencies.
 *
 * @example
 * ```ts
 * import { forex } from '@twskit/client'
 *
 * const euro = forex('EUR.USD')
 * ```
 */
export function forex(pair: string, fields: Omit<ContractFields, 'currency'> = {}): Contract {
  const checked = check(pairSchema, pair, 'pair')
  return build({
    symbol: checked.slice(0, 3),
    secType: 'CASH',
    currency: checked.slice(-3),
    exchange: 'IDEALPRO',
    ...fields,
  })
}
