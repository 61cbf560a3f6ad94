import * as z from 'zod'
import { ValidationError } from '../errors.ts'
import { check, nearNames } from '../validation/index.ts'
import type { CallOptions, StreamOptions } from './specs.ts'

const signal = z
  .custom<AbortSignal>((value) => {
    const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>
    return typeof aborted === 'boolean' && typeof addEventListener === 'function'
  }, 'an AbortSignal')
  .optional()

// Loose, for each call has names of its own beside these.
const callOptions = z.looseObject({
  signal,
  timeoutMs: z
    .union([z.number().min(0), z.literal(Number.POSITIVE_INFINITY)], 'a number of milliseconds, 0 for no limit')
    .optional(),
})

const streamOptions = z.looseObject({
  signal,
  markers: z.boolean().optional(),
  linePriority: z.number().optional(),
  whenLinesRunOut: z.enum(['refuse', 'evict']).optional(),
  staleAfterMs: z
    .number('a number of milliseconds, 0 for never')
    .min(0, 'a number of milliseconds, 0 for never')
    .optional(),
  onStale: z.enum(['say', 'renew']).optional(),
})

/**
 * Checks what every call takes last.
 *
 * @throws {@link ValidationError} that names the option.
 */
export function checkCallOptions(options: CallOptions): void {
  check(callOptions, options, 'options')
  refuseMisspelt(options)
}

/** The same for what every stream takes last. */
export function checkStreamOptions(options: StreamOptions): void {
  check(streamOptions, options, 'options')
  refuseMisspelt(options)
}

const names: readonly string[] = Object.keys({ ...callOptions.shape, ...streamOptions.shape })

/** Calls have options of their own besides these, so only what looks like a slip is refused: `timeout`, `timeoutMS`, `onstale`. */
function refuseMisspelt(options: object): void {
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue
    const [near] = nearNames(name, names)
    if (near === undefined || !isSlip(name, near)) continue
    const value: unknown = (options as Readonly<Record<string, unknown>>)[name]
    throw new ValidationError({ path: `options.${name}`, value, allowed: `no such name; perhaps ${near}` })
  }
}

function isSlip(name: string, near: string): boolean {
  const [given, meant] = [name.toLowerCase(), near.toLowerCase()]
  return meant.startsWith(given) || given.startsWith(meant) || Math.abs(given.length - meant.length) <= 2
}
