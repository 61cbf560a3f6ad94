import * as z from 'zod'
import { type AccountOrModel, accountSchema } from './account-names.ts'

const shape = { account: accountSchema.optional(), modelCode: z.string().min(1).optional() }

/** Checks whose profit and loss is wanted. */
export const pnlQuerySchema: z.ZodType<AccountOrModel, AccountOrModel> = z.strictObject(shape)

/** Whose profit and loss in which contract is wanted. */
export interface PnlSingleQuery extends AccountOrModel {
  readonly conId: number
}

/** Checks whose profit and loss in which contract is wanted. */
export const pnlSingleQuerySchema: z.ZodType<PnlSingleQuery, PnlSingleQuery> = z.strictObject({
  ...shape,
  conId: z.int().min(1),
})
