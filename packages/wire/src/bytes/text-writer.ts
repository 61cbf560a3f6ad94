import { EncodeError } from '../errors.ts'
import { escapeUnicode } from '../values/unicode-escapes.ts'
import { isNumberText, plainDecimalText, plainNumberText } from '../values/number-text.ts'
import { tagPairs, type TagValueInput } from '../values/tag-values.ts'
import type { Output } from './output.ts'
import { writeUtf8 } from './utf8.ts'

/** A number as callers may give it: decimal text is taken where it reads as one. */
type Numeric = number | string | bigint | undefined

/** Writes the NUL-terminated fields of a text body. What has no form on the wire is refused with the field's name. */
export class TextWriter {
  readonly #out: Output
  /** Clients may send printable ASCII only; gateways send UTF-8. */
  readonly #asciiOnly: boolean
  #messageType = ''

  constructor(out: Output, asciiOnly: boolean) {
    this.#out = out
    this.#asciiOnly = asciiOnly
  }

  /** Names the message for errors. */
  start(messageType: string): this {
    this.#messageType = messageType
    return this
  }

  #refuse(field: string, value: unknown, why: string): never {
    throw new EncodeError(`${this.#messageType}.${field} ${why}: ${show(value)}. Nothing was sent.`, {
      messageType: this.#messageType,
      field,
      value,
    })
  }

  /** Writes text known to be plain ASCII. */
  #put(text: string): void {
    const out = this.#out
    out.reserve(text.length + 1)
    const bytes = out.bytes
    let at = out.at
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
    bytes[at++] = 0
    out.at = at
  }

  literal(text: string): void {
    this.#put(text)
  }

  int(value: Numeric, field: string, unset: string): void {
    this.#put(value === undefined ? unset : this.#whole(value, field, -2147483648, 2147483647))
  }

  long(value: Numeric, field: string, unset: string): void {
    this.#put(value === undefined ? unset : this.#whole(value, field, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))
  }

  #whole(value: number | string | bigint, field: string, min: number, max: number): string {
    const whole = typeof value === 'number' ? value : isNumberText(String(value)) ? Number(value) : Number.NaN
    if (!Number.isInteger(whole) || whole < min || whole > max) {
      this.#refuse(field, value, `must be a whole number from ${min} to ${max}`)
    }
    return plainNumberText(whole)
  }

  float(value: Numeric, field: string, unset: string): void {
    this.#put(value === undefined ? unset : this.#double(value, field))
  }

  #double(value: number | string | bigint, field: string): string {
    if (typeof value === 'number') {
      if (value === Infinity || value === -Infinity || Number.isNaN(value)) return String(value)
      return plainNumberText(value)
    }
    const text = String(value)
    if (text === 'Infinity' || text === '-Infinity' || text === 'NaN') return text
    if (!isNumberText(text)) this.#refuse(field, value, 'must be a number')
    return plainDecimalText(text)
  }

  decimal(value: Numeric, field: string, unset: string): void {
    this.#put(value === undefined || value === '' ? unset : this.#quantity(value, field))
  }

  #quantity(value: number | string | bigint, field: string): string {
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return plainNumberText(value)
      if (this.#asciiOnly) this.#refuse(field, value, 'must be a finite number')
      return String(value)
    }
    const text = String(value)
    if (!isNumberText(text)) this.#refuse(field, value, 'must be a number')
    return plainDecimalText(text)
  }

  loose(value: Numeric, field: string): void {
    if (typeof value === 'number' && Number.isFinite(value)) this.#put(plainNumberText(value))
    else if (typeof value === 'number') this.#refuse(field, value, 'must be a finite number')
    else this.string(value === undefined ? undefined : String(value), field)
  }

  bool(value: boolean | number | undefined, field: string): void {
    if (value !== undefined && typeof value !== 'boolean' && typeof value !== 'number') {
      this.#refuse(field, value, 'must be true or false')
    }
    this.#put(value ? '1' : '0')
  }

  string(value: string | undefined, field: string): void {
    const out = this.#out
    if (value === undefined) {
      out.reserve(1)
      out.bytes[out.at++] = 0
      return
    }
    if (typeof value !== 'string') this.#refuse(field, value, 'must be text')
    this.#check(value, field)
    out.reserve(value.length * 3 + 1)
    out.at = writeUtf8(out.bytes, out.at, value)
    out.bytes[out.at++] = 0
  }

  #check(text: string, field: string): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 0) this.#refuse(field, text, 'must not contain a NUL character')
      if (!this.#asciiOnly) continue
      if (unit > 0x7e || (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d)) {
        this.#refuse(field, text, 'must be printable ASCII at server versions that take this message as text')
      }
    }
  }

  escaped(value: string | undefined, field: string): void {
    this.string(value === undefined ? undefined : escapeUnicode(value), field)
  }

  tagString(value: TagValueInput | undefined, field: string): void {
    let text = ''
    for (const [tag, of] of tagPairs(value)) {
      if (/[;=]/.test(tag) || of.includes(';'))
        this.#refuse(field, `${tag}=${of}`, 'must not hold ; in a pair, nor = in a tag')
      text += `${tag}=${of};`
    }
    this.string(text === '' ? undefined : text, field)
  }

  tagList(value: TagValueInput | undefined, field: string): void {
    const pairs = tagPairs(value)
    this.#put(String(pairs.length))
    for (const [tag, of] of pairs) {
      this.string(tag, field)
      this.string(of, field)
    }
  }

  count(of: number): void {
    this.#put(String(of))
  }

  /** Refuses a value that has no layout. */
  known(field: string, value: Numeric, known: readonly number[]): void {
    if (!known.includes(Number(value))) this.#refuse(field, value, `must be one of ${known.join(', ')}`)
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
