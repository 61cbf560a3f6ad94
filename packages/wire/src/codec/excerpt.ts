import { readUtf8 } from '../bytes/utf8.ts'

/**
 * Account codes: one or two capital letters (a D in front for advisors and demo logins) and digits, and at times a letter behind. Text may
 * stand right before or behind one.
 */
const ACCOUNT_CODE = /(?<![A-Z\d])(D?[A-Z]{1,2})\d{4,10}(?!\d)/g

/**
 * Replaces the digits of account codes, so that errors, logs and recordings can be shared.
 *
 * @param known The codes of the session, which are masked wherever they stand, whatever they look like.
 */
export function maskAccounts(text: string, known: readonly string[] = []): string {
  let masked = text
  // The longest first: one code can be the beginning of another.
  for (const code of known.toSorted((a, b) => b.length - a.length)) {
    if (code.length > 2) masked = masked.replaceAll(code, maskOf(code))
  }
  return masked.replace(ACCOUNT_CODE, (code, letters: string) => letters + '*'.repeat(code.length - letters.length))
}

function maskOf(code: string): string {
  const letters = /^[A-Z]{0,3}/.exec(code)?.[0] ?? ''
  return letters + '*'.repeat(code.length - letters.length)
}

/** Shows the bytes around a position as text: fields split by `|`, anything unprintable as a dot, account codes masked. */
export function excerpt(body: Uint8Array, at: number): string {
  const from = Math.max(0, Math.min(at, body.length) - 40)
  const to = Math.min(body.length, at + 40)
  const text = readUtf8(body, from, to)
    .replaceAll('\0', '|')
    .replace(/[^\x20-\x7e]/g, '.')
  return `${from > 0 ? '…' : ''}${maskAccounts(text)}${to < body.length ? '…' : ''}`
}
