import type { z } from 'zod'
import { ValidationError } from '../errors.ts'
import { allowedBy } from './allowed.ts'

/**
 * Checks a value a caller handed in and gives it back as the schema reads it. `path` is how the caller knows the value: `contract`.
 *
 * @throws {@link ValidationError} that names the path, the value and what is allowed.
 */
export function check<Output>(schema: z.ZodType<Output>, value: unknown, path: string): Output {
  // The words of a schema come first; this gives words to those that have none of their own.
  const result = schema.safeParse(value, { error: allowedBy })
  if (result.success) return result.data
  const { issues } = result.error
  // A misspelt name explains why the right one is missing.
  const issue = (issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]) as z.core.$ZodIssue
  const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path
  throw new ValidationError({
    path: at.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : `${so}.${String(key)}`), path),
    value: at.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key], value),
    allowed: issue.message,
    cause: result.error,
  })
}
