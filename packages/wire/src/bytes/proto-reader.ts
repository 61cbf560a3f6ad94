import { isUnsetQuantity, UNSET_DOUBLE, UNSET_INT } from '../values/unset.ts'
import { putTag } from '../values/tag-values.ts'
import { ReadFault } from './fault.ts'
import { parseDouble, POWERS } from './parse-number.ts'
import { readUtf8 } from './utf8.ts'

const TWO_32 = 4294967296

/** Doubles are read from a copy of their bytes: a view of the body would have to be made for each frame. */
const eight = new Uint8Array(8)
const eightView = new DataView(eight.buffer)

/**
 * Reads a protobuf body. Generated readers switch on the whole tag (number and wire type), so a known number with another wire
 * type is skipped like an unknown field.
 */
export class ProtoReader {
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #end = 0
  #tag = 0
  /** Fields skipped because no declaration knows them. */
  unknownFields = 0

  /** Starts over on a body that lies from `start` to `end`. */
  reset(bytes: Uint8Array, start: number, end: number): this {
    this.#bytes = bytes
    this.#at = start
    this.#end = end
    this.#tag = 0
    this.unknownFields = 0
    return this
  }

  /** Position of the next byte to read. */
  get at(): number {
    return this.#at
  }

  #fail(reason: 'ended-early' | 'bad-bytes' | 'bad-value', why: string): never {
    throw new ReadFault(reason, this.#tag === 0 ? '' : `protobuf field ${this.#tag >>> 3}`, this.#at, why)
  }

  /** Reads the next field's tag, or 0 at the end of the message. */
  next(): number {
    const at = this.#at
    if (at >= this.#end) return 0
    const byte = this.#bytes[at] as number
    if (byte > 7 && byte < 0x80) {
      this.#at = at + 1
      this.#tag = byte
      return byte
    }
    this.#tag = 0
    const tag = this.#varint32()
    if (tag >>> 3 === 0) this.#fail('bad-bytes', 'a field number of zero')
    this.#tag = tag
    return tag
  }

  /** Enters a length-delimited message; hand the answer to {@link leave}. */
  enter(): number {
    const length = this.#length()
    const outer = this.#end
    this.#end = this.#at + length
    return outer
  }

  leave(outer: number): void {
    this.#end = outer
  }

  #length(): number {
    const length = this.#varint32()
    if (length > this.#end - this.#at)
      this.#fail('ended-early', `announces ${length} bytes, ${this.#end - this.#at} are left`)
    return length
  }

  #byte(): number {
    if (this.#at >= this.#end) this.#fail('ended-early', 'the body ends inside it')
    return this.#bytes[this.#at++] as number
  }

  #varint32(): number {
    const at = this.#at
    if (at < this.#end) {
      const first = this.#bytes[at] as number
      if (first < 0x80) {
        this.#at = at + 1
        return first
      }
    }
    return this.#longVarint32()
  }

  #longVarint32(): number {
    const at = this.#at
    if (this.#end - at < 5) return this.#carefulVarint32()
    const bytes = this.#bytes
    let value = (bytes[at] as number) & 0x7f
    for (let i = 1; i < 5; i++) {
      const byte = bytes[at + i] as number
      value |= (byte & 0x7f) << (7 * i)
      if (byte < 0x80) {
        this.#at = at + i + 1
        return value >>> 0
      }
    }
    return this.#carefulVarint32()
  }

  /** Reads near the end of the body, and the ten bytes of a negative number. */
  #carefulVarint32(): number {
    let value = 0
    for (let i = 0; i < 10; i++) {
      const byte = this.#byte()
      if (i < 5) value |= (byte & 0x7f) << (7 * i)
      if (byte < 0x80) return value >>> 0
    }
    this.#fail('bad-bytes', 'a number longer than ten bytes')
  }

  int32(): number {
    const at = this.#at
    const first = this.#bytes[at] as number
    if (first < 0x80 && at < this.#end) {
      this.#at = at + 1
      return first
    }
    return this.#longVarint32() | 0
  }

  bool(): boolean {
    let any = 0
    for (let i = 0; i < 10; i++) {
      const byte = this.#byte()
      any |= byte & 0x7f
      if (byte < 0x80) return any !== 0
    }
    this.#fail('bad-bytes', 'a number longer than ten bytes')
  }

  /** Reads a 64-bit integer; the sentinels for "not set" are undefined, other values beyond 2^53 are refused rather than rounded. */
  int64(): number | undefined {
    let low = 0
    let high = 0
    for (let i = 0; ; i++) {
      if (i === 10) this.#fail('bad-bytes', 'a number longer than ten bytes')
      const byte = this.#byte()
      const part = byte & 0x7f
      if (i < 4) low |= part << (7 * i)
      else if (i === 4) {
        low |= part << 28
        high |= part >>> 4
      } else if (i < 9) high |= part << (7 * i - 32)
      else high |= part << 31
      if (byte < 0x80) break
    }
    low >>>= 0
    high |= 0
    const value = high * TWO_32 + low
    if (Number.isSafeInteger(value)) return value
    if ((high === 0x7fffffff && low === 0xffffffff) || (high === -0x80000000 && low === 0)) return undefined
    this.#fail('bad-value', `${(BigInt(high) << 32n) + BigInt(low)} is beyond 2^53`)
  }

  double(): number | undefined {
    const at = this.#at
    if (at + 8 > this.#end) this.#fail('ended-early', 'the body ends inside it')
    const bytes = this.#bytes
    for (let i = 0; i < 8; i++) eight[i] = bytes[at + i] as number
    const value = eightView.getFloat64(0, true)
    this.#at = at + 8
    return value === UNSET_DOUBLE ? undefined : value
  }

  string(): string {
    const length = this.#length()
    const start = this.#at
    this.#at = start + length
    return length === 0 ? '' : readUtf8(this.#bytes, start, this.#at)
  }

  /** Reads a quantity that travels as decimal text. */
  decimal(): number | undefined {
    const bytes = this.#bytes
    const start = this.#at + 1
    const length = bytes[start - 1] as number
    const end = start + length
    if (length > 15 || !(end <= this.#end)) return this.#longDecimal()
    let value = 0
    let point = 0
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] as number) - 0x30
      if (digit >= 0 && digit <= 9) value = value * 10 + digit
      else if (digit === -2 && point === 0 && at > start && at + 1 < end) point = at + 1
      else return this.#longDecimal()
    }
    this.#at = end
    if (point !== 0) return value / (POWERS[end - point] as number)
    return value === UNSET_INT || length === 0 ? undefined : value
  }

  #longDecimal(): number | undefined {
    const length = this.#length()
    const start = this.#at
    this.#at = start + length
    if (length === 0) return undefined
    const value = parseDouble(this.#bytes, start, this.#at)
    if (isUnsetQuantity(value)) return undefined
    if (Number.isNaN(value)) {
      this.#fail(
        'bad-value',
        `is not a number: ${JSON.stringify(readUtf8(this.#bytes, start, Math.min(this.#at, start + 80)))}`,
      )
    }
    return value
  }

  doubles(into: number[]): void {
    const outer = this.enter()
    while (this.#at < this.#end) into.push(this.double() ?? UNSET_DOUBLE)
    this.leave(outer)
  }

  int32s(into: number[]): void {
    const outer = this.enter()
    while (this.#at < this.#end) into.push(this.int32())
    this.leave(outer)
  }

  /** Reads one entry of a map of strings. */
  mapEntry(into: Record<string, string>): void {
    const outer = this.enter()
    let key = ''
    let value = ''
    for (let tag = this.next(); tag !== 0; tag = this.next()) {
      if (tag === 10) key = this.string()
      else if (tag === 18) value = this.string()
      else this.skip(tag)
    }
    this.leave(outer)
    putTag(into, key, value)
  }

  /** Skips a field no declaration knows. */
  skip(tag: number): void {
    this.unknownFields++
    switch (tag & 7) {
      case 0:
        this.bool()
        return
      case 1:
        this.#advance(8)
        return
      case 2:
        this.#advance(this.#length())
        return
      case 5:
        this.#advance(4)
        return
      default:
        this.#fail('bad-bytes', `has wire type ${tag & 7}, which no field uses`)
    }
  }

  #advance(by: number): void {
    if (by > this.#end - this.#at) this.#fail('ended-early', 'the body ends inside it')
    this.#at += by
  }
}
