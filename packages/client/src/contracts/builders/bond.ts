import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import { check } from '../../validation/index.ts'
import { build, type ContractFields } from './build.ts'

const idSchema = z
  .string()
  .regex(/^([0-9A-Z]{9}|[A-Z]{2}[0-9A-Z]{10})$/, { error: 'a CUSIP of 9 characters or an ISIN of 12' })

/**
 * Names a bond by its CUSIP or ISIN. Without more it is routed by SMART and paid in US dollars.
 *
 * @throws {@link ValidationError} when the id is neither.
 *
 * @example
 * ```ts
 * import { bond } from '@twskit/client'
 *
 * const treasury = bond('912810RN0')
 * const corporate = bond('US064159KJ44')
 * ```
 */
export function bond(id: string, fields: ContractFields = {}): Contract {
  const checked = check(idSchema, id, 'id')
  // A look-up of a bond takes a CUSIP as its symbol; an ISIN goes where other identifiers go.
  const by = checked.length === 9 ? { symbol: checked } : { secIdType: 'ISIN', secId: checked }
  return build({ ...by, secType: 'BOND', exchange: 'SMART', currency: 'USD', ...fields })
}
