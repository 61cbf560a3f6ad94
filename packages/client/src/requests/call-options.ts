import * as z from 'zod'
import { check } from '../validation/index.ts'
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
}

/** The same for what every stream takes last. */
export function checkStreamOptions(options: StreamOptions): void {
  check(streamOptions, options, 'options')
}
