import { isUnsetQuantity, UNSET_DOUBLE, UNSET_INT } from '../values/unset.ts'
import { unescapeUnicode } from '../values/unicode-escapes.ts'
import type { TagValues } from '../values/tag-values.ts'
import { parseTagString, putTag } from '../values/tag-values.ts'
import { ReadFault } from './fault.ts'
import { parseDouble, POWERS } from './parse-number.ts'
import { readUtf8 } from './utf8.ts'

/** Up to here one digit more leaves a value below 2^31 - 1, which stands for unset. */
const LAST_SHORT = 214_748_363

/** By so many powers of ten, the largest that a double holds exactly, a division rounds once. */
const MOST_PLACES = 22

/**
 * Reads the NUL-terminated fields of a text body in order. Methods named `opt…` take an empty field as unset; their
 * plain twins take it as zero, as the official client does there. Sentinels are unset everywhere.
 */
export class TextReader {
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #end = 0
  /** Where the field just taken starts. */
  #start = 0

  /** Starts over on a body that lies from `start` to `end`. */
  reset(bytes: Uint8Array, start: number, end: number): this {
    this.#bytes = bytes
    this.#at = start
    this.#end = end
    return this
  }

  /** Position of the next field, in bytes from the start of the body. */
  get at(): number {
    return this.#at
  }

  /** Counts the fields nobody has read. */
  leftover(): number {
    let fields = 0
    for (let at = this.#at; at < this.#end; at++) if (this.#bytes[at] === 0) fields++
    return fields
  }

  /** Moves past one field and gives the position of its end (the start is in `#start`). A last field may lack its NUL. */
  #take(field: string): number {
    const start = this.#at
    const end = this.#end
    if (start >= end) throw new ReadFault('ended-early', field, start, 'the body ends before it')
    this.#start = start
    const bytes = this.#bytes
    let at = start
    while (at < end && bytes[at] !== 0) at++
    this.#at = at + 1
    return at
  }

  #bad(field: string, end: number, what: string): never {
    const text = readUtf8(this.#bytes, this.#start, Math.min(end, this.#start + 80))
    throw new ReadFault('bad-value', field, this.#start, `is not ${what}: ${JSON.stringify(text)}`)
  }

  skip(field: string): void {
    // What is skipped is mostly a layout version of one digit.
    const at = this.#at
    if (at + 1 < this.#end && this.#bytes[at + 1] === 0 && this.#bytes[at] !== 0) this.#at = at + 2
    else this.#take(field)
  }

  /**
   * Takes a field of digits whose value stays below 2^31, so that the processor's integers do. Anything else (an empty field too) gives -1
   * and is still there to be taken: the methods below then look closer.
   *
   * Whether the body has ended is asked once, behind the field: what follows a body is the length of the next, which begins with
   * a NUL, or nothing at all, and neither is a digit. This and the next are small, too: they are inlined as long as they are.
   */
  #short(): number {
    const bytes = this.#bytes
    const start = this.#at
    let at = start
    let value = 0
    for (;;) {
      const digit = (bytes[at] as number) - 0x30
      if (!(digit >= 0 && digit <= 9)) break
      if (value > LAST_SHORT) return -1
      value = (value * 10 + digit) | 0
      at++
    }
    if (at === start || bytes[at] !== 0 || at >= this.#end) return -1
    this.#at = at + 1
    return value
  }

  /** The same for a field with at most one point and a sign: NaN for what is not so simple or so short. */
  #plain(): number {
    const bytes = this.#bytes
    const isNegative = bytes[this.#at] === 0x2d
    const first = isNegative ? this.#at + 1 : this.#at
    let at = first
    let value = 0
    let point = 0
    for (;;) {
      const digit = (bytes[at] as number) - 0x30
      if (digit >= 0 && digit <= 9) {
        if (value > LAST_SHORT) return Number.NaN
        value = (value * 10 + digit) | 0
      } else if (digit === -2 && point === 0) point = at + 1
      else break
      at++
    }
    const places = point === 0 ? 0 : at - point
    if (at === first || point === at || places > MOST_PLACES || bytes[at] !== 0 || at >= this.#end) return Number.NaN
    this.#at = at + 1
    const exact = places === 0 ? value : value / (POWERS[places] as number)
    return isNegative ? -exact : exact
  }

  int(field: string): number | undefined {
    const value = this.#short()
    return value >= 0 ? value : this.#whole(field, 0)
  }

  optInt(field: string): number | undefined {
    const value = this.#short()
    return value >= 0 ? value : this.#whole(field, undefined)
  }

  #whole(field: string, empty: 0 | undefined): number | undefined {
    const end = this.#take(field)
    if (end === this.#start) return empty
    const value = parseDouble(this.#bytes, this.#start, end)
    if (isUnsetQuantity(value)) return undefined
    if (!Number.isSafeInteger(value)) this.#bad(field, end, 'a whole number within 2^53')
    return value
  }

  long(field: string): number | undefined {
    const value = this.#short()
    return value >= 0 ? value : this.#wholeLong(field, 0)
  }

  optLong(field: string): number | undefined {
    const value = this.#short()
    return value >= 0 ? value : this.#wholeLong(field, undefined)
  }

  #wholeLong(field: string, empty: 0 | undefined): number | undefined {
    const end = this.#take(field)
    if (end === this.#start) return empty
    const value = parseDouble(this.#bytes, this.#start, end)
    if (value === UNSET_INT) return value
    if (isUnsetQuantity(value)) return undefined
    if (!Number.isSafeInteger(value)) this.#bad(field, end, 'a whole number within 2^53')
    return value
  }

  float(field: string): number | undefined {
    const value = this.#plain()
    return Number.isNaN(value) ? this.#double(field, 0) : value
  }

  optFloat(field: string): number | undefined {
    const value = this.#plain()
    return Number.isNaN(value) ? this.#double(field, undefined) : value
  }

  #double(field: string, empty: 0 | undefined): number | undefined {
    const end = this.#take(field)
    if (end === this.#start) return empty
    const value = parseDouble(this.#bytes, this.#start, end)
    if (value === UNSET_DOUBLE) return undefined
    if (Number.isNaN(value) && readUtf8(this.#bytes, this.#start, end) !== 'NaN') this.#bad(field, end, 'a number')
    return value
  }

  decimal(field: string): number | undefined {
    const value = this.#short()
    return value >= 0 ? value : this.#fraction(field)
  }

  #fraction(field: string): number | undefined {
    const plain = this.#plain()
    if (!Number.isNaN(plain)) return plain
    const end = this.#take(field)
    if (end === this.#start) return undefined
    const value = parseDouble(this.#bytes, this.#start, end)
    if (isUnsetQuantity(value)) return undefined
    if (Number.isNaN(value)) this.#bad(field, end, 'a number')
    return value
  }

  /** Reads a number if it is one, else the text as it came. */
  loose(field: string): number | string | undefined {
    const end = this.#take(field)
    if (end === this.#start) return undefined
    const value = parseDouble(this.#bytes, this.#start, end)
    if (value === UNSET_DOUBLE) return undefined
    return Number.isNaN(value) ? readUtf8(this.#bytes, this.#start, end) : value
  }

  /** Reads text that the body may end before. */
  mayLack(field: string): string | undefined {
    return this.#at >= this.#end ? undefined : this.string(field)
  }

  string(field: string): string | undefined {
    const end = this.#take(field)
    return end === this.#start ? undefined : readUtf8(this.#bytes, this.#start, end)
  }

  escaped(field: string): string | undefined {
    const text = this.string(field)
    return text === undefined ? undefined : unescapeUnicode(text)
  }

  bool(field: string): boolean {
    const end = this.#take(field)
    if (end - this.#start === 1) {
      const byte = this.#bytes[this.#start]
      if (byte === 0x31) return true
      if (byte === 0x30) return false
    }
    if (end === this.#start) return false
    const value = parseDouble(this.#bytes, this.#start, end)
    if (!Number.isNaN(value)) return value !== 0
    const text = readUtf8(this.#bytes, this.#start, end).toLowerCase()
    if (text === 'true') return true
    if (text === 'false') return false
    this.#bad(field, end, '0 or 1')
  }

  /** Reads how many elements follow: never more than there are bytes left, so that a lie cannot make us allocate. */
  count(field: string): number {
    const end = this.#take(field)
    if (end === this.#start) return 0
    const value = parseDouble(this.#bytes, this.#start, end)
    if (!Number.isInteger(value) || value > this.#end - this.#at) this.#bad(field, end, 'a count the body can hold')
    return value < 0 ? 0 : value
  }

  tagString(field: string): TagValues | undefined {
    const text = this.string(field)
    return text === undefined ? undefined : parseTagString(text)
  }

  tagList(field: string): TagValues | undefined {
    const count = this.count(field)
    if (count === 0) return undefined
    const tags: Record<string, string> = {}
    for (let i = 0; i < count; i++) {
      const tag = this.string(field) ?? ''
      putTag(tags, tag, this.string(field) ?? '')
    }
    return tags
  }

  /** Refuses a value that leaves the rest of the body without a meaning. */
  known(field: string, value: number | undefined, known: readonly number[]): number | undefined {
    if (value === undefined || !known.includes(value)) {
      throw new ReadFault(
        'bad-value',
        field,
        this.#start,
        `is ${value}, and only ${known.join(', ')} have a known layout`,
      )
    }
    return value
  }
}
