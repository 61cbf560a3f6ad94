import type { ClientContext } from '../context.ts'
import { replaceFa, type ReplaceFaCall } from './replace-fa.ts'
import { requestFa, type RequestFaCall } from './request-fa.ts'
import { softDollarTiers, type SoftDollarTiersCall } from './soft-dollar-tiers.ts'

/** The calls of advisors. */
export interface AdvisorCalls extends ReplaceFaCall, RequestFaCall, SoftDollarTiersCall {}

export function advisorCalls(context: ClientContext): AdvisorCalls {
  return { ...replaceFa(context), ...requestFa(context), ...softDollarTiers(context) }
}
