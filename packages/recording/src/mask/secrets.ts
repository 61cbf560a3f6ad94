/** Something that must not leave the machine, and the text of the same length in bytes that takes its place. */
export interface Secret {
  readonly original: Buffer
  readonly replacement: Buffer
  /** Whether it is so short that it only counts as a word of its own. */
  readonly isShort: boolean
}

/** Below this many bytes a text occurs by chance in the middle of others. */
const SHORT_BYTES = 5

/** Account codes: one or two capital letters (a D in front for advisors and demo logins) and digits. */
export const ACCOUNT_CODE: RegExp = /(?<![A-Za-z0-9])D?[A-Z]{1,2}\d{5,9}(?![A-Za-z0-9])/g

/** Collects secrets and gives each its replacement. */
export class Secrets {
  readonly #byOriginal = new Map<string, Secret>()
  readonly #replacements = new Set<string>()
  #sorted: readonly Secret[] | undefined

  /** All secrets, the longest first, because one may be the beginning of another. */
  get all(): readonly Secret[] {
    this.#sorted ??= [...this.#byOriginal.values()].toSorted((a, b) => b.original.length - a.original.length)
    return this.#sorted
  }

  /** Whether a text was put in place of a secret. */
  isReplacement(text: string): boolean {
    return this.#replacements.has(text)
  }

  /** Whether a text begins with what was put in place of a secret. */
  beginsWithReplacement(text: string): boolean {
    return [...this.#replacements].some((replacement) => text.startsWith(replacement))
  }

  /** Adds an account code. Its letters stay, so that a demo account can still be recognised. */
  addCode(code: string): void {
    if (code.length < 3 || code === 'All' || this.#byOriginal.has(code) || this.#replacements.has(code)) return
    let count = this.#byOriginal.size + 1
    let replacement = codeLike(code, count)
    while (this.#byOriginal.has(replacement) || this.#replacements.has(replacement) || replacement === code)
      replacement = codeLike(code, ++count)
    this.#add(code, replacement)
    this.#add(code.toLowerCase(), replacement.toLowerCase())
  }

  /** Adds a name. Every byte of it becomes an x. */
  addName(name: string): void {
    const trimmed = name.trim()
    if (trimmed.length < 2) return
    for (const spelling of new Set([trimmed, trimmed.toLowerCase(), trimmed.toUpperCase()])) {
      const replacement = 'x'.repeat(Buffer.byteLength(spelling))
      if (spelling !== replacement) this.#add(spelling, replacement)
    }
  }

  #add(original: string, replacement: string): void {
    if (this.#byOriginal.has(original)) return
    const bytes = Buffer.from(original)
    this.#byOriginal.set(original, {
      original: bytes,
      replacement: Buffer.from(replacement),
      isShort: bytes.length < SHORT_BYTES,
    })
    this.#replacements.add(replacement)
    this.#sorted = undefined
  }
}

/** Writes a number over the digits of a code; over its last characters where it has too few digits. */
function codeLike(code: string, count: number): string {
  const letters = /^[A-Za-z]*/.exec(code)?.[0] ?? ''
  const room = Buffer.byteLength(code) - letters.length
  const number = String(count)
  if (room >= number.length) return letters + number.padStart(room, '0')
  return `${'X'.repeat(Math.max(0, Buffer.byteLength(code) - number.length))}${number}`.slice(-Buffer.byteLength(code))
}
