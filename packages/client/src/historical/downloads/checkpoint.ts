import type { Contract } from '@twskit/wire'
import { ValidationError } from '../../errors.ts'
import { stableKey } from '../../requests/index.ts'

/** How far a download has come: everything before `atMs` is done, and of what bears that time, the first `taken`. */
export interface Cursor {
  readonly atMs: number
  readonly taken: number
}

/** Names what is downloaded, so that a checkpoint of something else is told apart. */
export function fingerprint(contract: Contract, what: unknown): string {
  // FNV-1a: short, and the same wherever it runs.
  let hash = 0x811c9dc5
  for (const character of stableKey([contract, what])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** Writes a checkpoint. */
export function formatCheckpoint(name: string, { atMs, taken }: Cursor): string {
  return `1.${name}.${atMs.toString(36)}.${taken.toString(36)}`
}

/**
 * Reads a checkpoint.
 *
 * @throws {@link ValidationError} when it is none, or one of another download.
 */
export function parseCheckpoint(name: string, text: string): Cursor {
  const [, whose, at, taken] = /^1\.([0-9a-z]+)\.(-?[0-9a-z]+)\.([0-9a-z]+)$/.exec(text) ?? []
  const refuse = (allowed: string): ValidationError =>
    new ValidationError({ path: 'options.checkpoint', value: text, allowed })
  if (whose === undefined || at === undefined || taken === undefined) throw refuse('the `checkpoint` of a download')
  if (whose !== name) throw refuse('a checkpoint of a download with the same contract and options')
  return { atMs: Number.parseInt(at, 36), taken: Number.parseInt(taken, 36) }
}
