import { readUtf8 } from '../bytes/utf8.ts'

/** Account codes: one or two capital letters (a D in front for advisors and demo logins) and digits. */
const ACCOUNT_CODE = /\b(D?[A-Z]{1,2})\d{4,10}\b/g

/** Replaces the digits of account codes, so that errors, logs and recordings can be shared. */
export function maskAccounts(text: string): string {
  return text.replace(ACCOUNT_CODE, (code, letters: string) => letters + '*'.repeat(code.length - letters.length))
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
