import { EncodeError } from '../errors.ts'
import { isNumberText, plainDecimalText, plainNumberText } from '../values/number-text.ts'
import { tagPairs, type TagValueInput } from '../values/tag-values.ts'
import type { Output } from './output.ts'
import { writeUtf8 } from './utf8.ts'

/** A number as callers may give it: decimal text is taken where it reads as one. */
type Numeric = number | string | bigint

/** Writes protobuf fields. A field is written when it is set; what has no form on the wire is refused with the field's name. */
export class ProtoWriter {
  readonly #out: Output
  #messageType = ''

  constructor(out: Output) {
    this.#out = out
  }

  /** Names the message for errors. */
  start(messageType: string): this {
    this.#messageType = messageType
    return this
  }

  #refuse(field: string, value: unknown, why: string): never {
    const shown = typeof value === 'string' ? JSON.stringify(value) : String(value)
    throw new EncodeError(`${this.#messageType}.${field} ${why}: ${shown}. Nothing was sent.`, {
      messageType: this.#messageType,
      field,
      value,
    })
  }

  #varint(value: number): void {
    const { bytes } = this.#out
    let at = this.#out.at
    let rest = value >>> 0
    while (rest > 0x7f) {
      bytes[at++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    bytes[at++] = rest
    this.#out.at = at
  }

  /** Writes a whole number of up to 64 bits, negative ones in the ten bytes protobuf gives them. */
  #varint64(value: number): void {
    if (value >= 0 && value <= 0xffffffff) {
      this.#varint(value)
      return
    }
    let rest = BigInt.asUintN(64, BigInt(value))
    while (rest > 0x7fn) {
      this.#out.bytes[this.#out.at++] = Number(rest & 0x7fn) | 0x80
      rest >>= 7n
    }
    this.#out.bytes[this.#out.at++] = Number(rest)
  }

  #whole(value: Numeric, field: string, min: number, max: number): number {
    const whole = typeof value === 'number' ? value : isNumberText(String(value)) ? Number(value) : Number.NaN
    if (!Number.isInteger(whole) || whole < min || whole > max) {
      this.#refuse(field, value, `must be a whole number from ${min} to ${max}`)
    }
    return whole
  }

  int32(tag: number, value: Numeric | undefined, field: string): void {
    if (value === undefined) return
    this.#out.reserve(20)
    const whole = this.#whole(value, field, -2147483648, 2147483647)
    this.#varint(tag)
    this.#varint64(whole)
  }

  int64(tag: number, value: Numeric | undefined, field: string): void {
    if (value === undefined) return
    this.#out.reserve(20)
    const whole = this.#whole(value, field, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
    this.#varint(tag)
    this.#varint64(whole)
  }

  bool(tag: number, value: boolean | number | undefined, field: string): void {
    if (value === undefined) return
    if (typeof value !== 'boolean' && typeof value !== 'number') this.#refuse(field, value, 'must be true or false')
    this.#out.reserve(6)
    this.#varint(tag)
    this.#out.bytes[this.#out.at++] = value ? 1 : 0
  }

  double(tag: number, value: Numeric | undefined, field: string): void {
    if (value === undefined) return
    this.#out.reserve(13)
    const number = this.#double(value, field)
    this.#varint(tag)
    this.#out.view.setFloat64(this.#out.at, number, true)
    this.#out.at += 8
  }

  #double(value: Numeric, field: string): number {
    if (typeof value === 'number') return value
    const text = String(value)
    if (!isNumberText(text) && !/^(?:-?Infinity|NaN)$/.test(text)) this.#refuse(field, value, 'must be a number')
    return Number(text)
  }

  string(tag: number, value: string | undefined, field: string): void {
    if (value === undefined) return
    if (typeof value !== 'string') this.#refuse(field, value, 'must be text')
    this.#text(tag, value)
  }

  #text(tag: number, value: string): void {
    const out = this.#out
    out.reserve(10 + value.length * 3)
    this.#varint(tag)
    const mark = out.at
    out.at = writeUtf8(out.bytes, mark + 1, value)
    this.#close(mark)
  }

  decimal(tag: number, value: Numeric | undefined, field: string): void {
    if (value === undefined || value === '') return
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) this.#refuse(field, value, 'must be a finite number')
      this.#text(tag, plainNumberText(value))
      return
    }
    const text = String(value)
    if (!isNumberText(text)) this.#refuse(field, value, 'must be a number')
    this.#text(tag, plainDecimalText(text))
  }

  /** Opens a nested message; hand the answer to {@link close}. */
  open(tag: number): number {
    this.#out.reserve(12)
    this.#varint(tag)
    return this.#out.at++
  }

  close(mark: number): void {
    this.#out.reserve(5)
    this.#close(mark)
  }

  /** Writes the length of what stands behind a one-byte mark, moving it when the length needs more than one byte. */
  #close(mark: number): void {
    const out = this.#out
    const length = out.at - mark - 1
    if (length > 0x7f) {
      const extra = length > 0x1fffff ? 3 : length > 0x3fff ? 2 : 1
      out.bytes.copyWithin(mark + 1 + extra, mark + 1, out.at)
      const end = out.at + extra
      out.at = mark
      this.#varint(length)
      out.at = end
      return
    }
    out.bytes[mark] = length
  }

  map(tag: number, value: TagValueInput | undefined, field: string): void {
    for (const [key, of] of tagPairs(value)) {
      const mark = this.open(tag)
      this.string(10, key, field)
      this.string(18, of, field)
      this.close(mark)
    }
  }

  strings(tag: number, values: readonly string[] | undefined, field: string): void {
    if (values === undefined) return
    for (const value of values) this.string(tag, value, field)
  }

  doubles(tag: number, values: readonly Numeric[] | undefined, field: string): void {
    if (values === undefined || values.length === 0) return
    const out = this.#out
    out.reserve(20 + values.length * 8)
    const mark = this.open(tag)
    for (const value of values) {
      out.view.setFloat64(out.at, this.#double(value, field), true)
      out.at += 8
    }
    this.close(mark)
  }

  int32s(tag: number, values: readonly Numeric[] | undefined, field: string): void {
    if (values === undefined || values.length === 0) return
    this.#out.reserve(20 + values.length * 10)
    const mark = this.open(tag)
    for (const value of values) this.#varint64(this.#whole(value, field, -2147483648, 2147483647))
    this.close(mark)
  }
}
