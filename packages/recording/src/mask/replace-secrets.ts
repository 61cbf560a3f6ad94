import { ACCOUNT_CODE, type Secret, type Secrets } from './secrets.ts'

/** Replaces every known secret in bytes, in place; also where the bytes hold text in base64. */
export function replaceSecrets(bytes: Buffer, secrets: Secrets): void {
  replaceKnown(bytes, secrets)
  for (const { index, text } of base64Runs(bytes)) {
    // Base64 within a longer run of letters may begin at any of four places.
    for (let skip = 0; skip < 4; skip++) {
      const inner = text.slice(skip, text.length - ((text.length - skip) % 4))
      const decoded = Buffer.from(inner, 'base64')
      const before = Buffer.from(decoded)
      for (const code of decoded.toString('latin1').match(ACCOUNT_CODE) ?? []) {
        if (!secrets.beginsWithReplacement(code) && isReadable(decoded)) secrets.addCode(code)
      }
      replaceKnown(decoded, secrets)
      if (!decoded.equals(before))
        bytes.write(decoded.toString('base64').slice(0, inner.length), index + skip, 'latin1')
    }
  }
}

/** Finds the first secret that is left in bytes, plain or in base64. */
export function findSecret(bytes: Buffer, secrets: Secrets): Secret | undefined {
  const known = secrets.all.find((secret) => placeOf(bytes, secret, 0) >= 0)
  if (known !== undefined) return known
  for (const { text } of base64Runs(bytes)) {
    for (let skip = 0; skip < 4; skip++) {
      const decoded = Buffer.from(text.slice(skip), 'base64')
      const inner = secrets.all.find((secret) => placeOf(decoded, secret, 0) >= 0)
      if (inner !== undefined) return inner
    }
  }
  return undefined
}

function replaceKnown(bytes: Buffer, secrets: Secrets): void {
  for (const secret of secrets.all) {
    for (let at = placeOf(bytes, secret, 0); at >= 0; at = placeOf(bytes, secret, at + secret.original.length))
      secret.replacement.copy(bytes, at)
  }
}

function placeOf(bytes: Buffer, secret: Secret, from: number): number {
  let at = bytes.indexOf(secret.original, from)
  while (at >= 0 && secret.isShort && !isWord(bytes, at, secret.original.length)) {
    at = bytes.indexOf(secret.original, at + 1)
  }
  return at
}

/** Whether no letter or digit touches a place. In protobuf the byte behind a text may be one: there the byte before is the length. */
function isWord(bytes: Buffer, at: number, length: number): boolean {
  const before = at === 0 ? 0 : (bytes[at - 1] as number)
  return before === length || (!isAlphanumeric(before) && !isAlphanumeric(bytes[at + length] ?? 0))
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}

function base64Runs(bytes: Buffer): readonly { readonly index: number; readonly text: string }[] {
  const runs = bytes.toString('latin1').matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)
  return [...runs].map((run) => ({ index: run.index, text: run[0] }))
}

/** Whether bytes are text: what is no base64 decodes to anything, and account codes occur in it by chance. */
function isReadable(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
}
