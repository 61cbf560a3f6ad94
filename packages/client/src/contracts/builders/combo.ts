import type { ComboLeg, Contract } from '@twskit/wire'
import * as z from 'zod'
import { check } from '../../validation/index.ts'
import { comboLegSchema } from '../contract-schema.ts'
import { build, checkSymbol, type ContractFields } from './build.ts'

/** One leg of a combination. The contract is named by its `conId`, which a look-up gives. */
export interface Leg extends Omit<ComboLeg, 'conId' | 'action'> {
  readonly conId: number
  readonly action: 'BUY' | 'SELL' | 'SSHORT'
  /** How many of this leg make one combination; 1 unless given. */
  readonly ratio?: number | undefined
  /** SMART unless given. */
  readonly exchange?: string | undefined
}

const legsSchema = z
  .array(comboLegSchema, { error: 'a list of at least two legs' })
  .min(2, { error: 'at least two legs' })

/**
 * Names a combination that is quoted and traded as one: a spread, a butterfly. The symbol is that of what lies beneath it. Without
 * more it is routed by SMART and paid in US dollars.
 *
 * @throws {@link ValidationError} when there are fewer than two legs, or one is not what it should be.
 *
 * @example
 * ```ts
 * import { combo } from '@twskit/client'
 *
 * const spread = combo('AAPL', [
 *   { conId: 650000001, action: 'BUY' },
 *   { conId: 650000002, action: 'SELL' },
 * ])
 * ```
 */
export function combo(symbol: string, legs: readonly Leg[], fields: Omit<ContractFields, 'comboLegs'> = {}): Contract {
  const comboLegs = check(legsSchema, legs, 'legs').map((leg) => ({ ratio: 1, exchange: 'SMART', ...leg }))
  return build({
    symbol: checkSymbol(symbol),
    secType: 'BAG',
    exchange: 'SMART',
    currency: 'USD',
    comboLegs,
    ...fields,
  })
}
