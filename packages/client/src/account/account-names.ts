import * as z from 'zod'
import type { SessionView } from '../context.ts'
import { ValidationError } from '../errors.ts'

/** Checks the code of an account. */
export const accountSchema: z.ZodType<string, string> = z.string().min(1)

/** An account, or a model portfolio of it. */
export interface AccountOrModel {
  /** The account; may be left out with a model code. */
  readonly account?: string | undefined
  /** The model portfolio; none unless given. */
  readonly modelCode?: string | undefined
}

/** Checks which account or model is meant. */
export const accountOrModelSchema: z.ZodType<AccountOrModel, AccountOrModel> = z
  .strictObject({ account: accountSchema.optional(), modelCode: z.string().min(1).optional() })
  .refine(({ account, modelCode }) => account !== undefined || modelCode !== undefined, {
    error: 'an object with an account, a modelCode or both',
  })

/**
 * Finds the account that is meant: the one given, or the only one of the login.
 *
 * @throws {@link ValidationError} when none is given and there are several, or when it is not the login's only one.
 */
export function accountMeant({ managedAccounts }: SessionView, account: string | undefined, path: string): string {
  const [only, ...others] = managedAccounts
  const isOneOfMany = others.length > 0
  // Advisors may also name groups of accounts; the gateway knows those.
  if (account !== undefined && (isOneOfMany || account === only)) return account
  if (account === undefined && !isOneOfMany && only !== undefined) return only
  throw new ValidationError({
    path,
    value: account,
    allowed: managedAccounts.map((each) => `'${each}'`).join(', ') || 'an account of the login',
  })
}
