import * as z from 'zod'
import { nearNames } from './near-names.ts'

/**
 * A word out of a list that gateways may know more of than this client: the listed words keep their completion in editors, and any
 * other word is taken too.
 */
export type OpenWord<Word extends string> = Word | (string & {})

/** How words that are newer than a list look: capital letters first, as the gateway writes its own words. */
const GATEWAY_WORD = /^[A-Z][A-Z0-9_+&/.-]*( [A-Z0-9_+&/.-]+)*$/

/** How an open list reads a word it does not have. */
export interface OpenWordOptions {
  /** The form of words that are newer than the list. */
  readonly form?: RegExp | undefined
  /** That form in words, for the error. */
  readonly formWords?: string | undefined
}

/**
 * Checks a word out of a list that may be older than the gateway. A listed word passes. A word that is not listed passes as well if it
 * has the form of the gateway's words, because a gateway may have it by now. A listed word in the wrong case is a mistake.
 */
export function openWord<Word extends string>(
  words: readonly Word[],
  { form = GATEWAY_WORD, formWords = 'a newer word of the gateway in capital letters' }: OpenWordOptions = {},
): z.ZodType<OpenWord<Word>, OpenWord<Word>> {
  const listed: ReadonlySet<string> = new Set(words)
  const inLowerCase: ReadonlySet<string> = new Set(words.map((word) => word.toLowerCase()))
  const isNewer = (value: string): boolean => form.test(value) && !inLowerCase.has(value.toLowerCase())
  return z.custom<OpenWord<Word>>((value) => typeof value === 'string' && (listed.has(value) || isNewer(value)), {
    error: ({ input }) => `${nearest(input, words)}${words.map((word) => `'${word}'`).join(', ')}, or ${formWords}`,
  })
}

function nearest(input: unknown, words: readonly string[]): string {
  const [near] = typeof input === 'string' ? nearNames(input, words) : []
  return near === undefined ? '' : `perhaps '${near}'; all are `
}
