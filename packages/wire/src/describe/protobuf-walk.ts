import type { Field, Fields, ProtoField } from '../../protocol/grammar.ts'
import { readUtf8 } from '../bytes/utf8.ts'
import { type Annotations, Misfit } from './annotation.ts'
import { numbered } from './protobuf-rows.ts'

const UNKNOWN = 'not known to twskit: a field of a newer server'

type Layout = Readonly<Record<string, ProtoField>>

/** Takes the fields of a protobuf body apart by a layout. */
export class ProtobufWalk {
  readonly #body: Uint8Array
  readonly #view: DataView
  readonly #out: Annotations
  #at: number
  #end: number

  constructor(body: Uint8Array, at: number, out: Annotations) {
    this.#body = body
    this.#view = new DataView(body.buffer, body.byteOffset, body.byteLength)
    this.#out = out
    this.#at = at
    this.#end = body.length
  }

  /** Annotates a message up to its end; a nested one by its path and end. */
  message(fields: Fields, layout: Layout, prefix = '', end: number = this.#end): void {
    const outer = this.#end
    this.#end = end
    const names = new Map(Object.entries(layout).map(([name, proto]) => [numbered(proto)[0], name]))
    const counts = new Map<string, number>()
    while (this.#at < this.#end) {
      const start = this.#at
      const tag = this.#varint()
      const number = Number(tag >> 3n)
      if (number === 0) throw new Misfit(`A field number of zero stands at byte ${start}.`)
      const name = names.get(number)
      const field = name === undefined ? undefined : fields[name]
      this.#value(start, Number(tag & 7n), number, field, `${prefix}${name ?? ''}`, counts)
    }
    this.#end = outer
  }

  /** Annotates what is left as one run of bytes. */
  rest(meaning: string): void {
    if (this.#at < this.#body.length) this.#out.add(this.#at, hex(this.#body.subarray(this.#at)), '', meaning)
    this.#at = this.#body.length
  }

  #value(
    start: number,
    wireType: number,
    number: number,
    field: Field | undefined,
    path: string,
    counts: Map<string, number>,
  ): void {
    const meaning = field?.doc ?? UNKNOWN
    const add = (raw: string): void => this.#out.add(start, raw, field === undefined ? '' : path, meaning, number)
    switch (wireType) {
      case 0: {
        const value = BigInt.asIntN(64, this.#varint())
        add(field?.kind === 'bool' ? String(value !== 0n) : String(value))
        return
      }
      case 1:
        this.#need(8)
        add(String(this.#view.getFloat64(this.#at, true)))
        this.#at += 8
        return
      case 5:
        this.#need(4)
        add(String(this.#view.getFloat32(this.#at, true)))
        this.#at += 4
        return
      case 2: {
        const length = Number(this.#varint())
        this.#need(length)
        const index = counts.get(path) ?? 0
        counts.set(path, index + 1)
        this.#bytes(start, length, field, field?.kind === 'list' ? `${path}[${index}]` : path, number)
        return
      }
      default:
        throw new Misfit(`Field ${number} at byte ${start} has wire type ${wireType}, which no field uses.`)
    }
  }

  /** Annotates a length-delimited value: a nested message, a packed list, a pair or text. */
  #bytes(start: number, length: number, field: Field | undefined, path: string, number: number): void {
    const end = this.#at + length
    if (field?.struct !== undefined) {
      this.#out.add(start, `${length} bytes`, path, field.doc, number)
      this.message(field.struct.fields, field.struct.proto, `${path}.`, end)
    } else if (field?.kind === 'list' && field.of !== 'string') {
      this.#packed(start, end, field, path, number)
    } else if (field?.kind === 'tags') {
      this.#pair(start, end, field, path, number)
    } else if (field?.kind === 'string' || field?.kind === 'decimal' || field?.kind === 'list') {
      this.#out.add(start, readUtf8(this.#body, this.#at, end), path, field.doc, number)
    } else {
      const bytes = hex(this.#body.subarray(this.#at, end))
      this.#out.add(start, bytes, field === undefined ? '' : path, field?.doc ?? UNKNOWN, number)
    }
    this.#at = end
  }

  #packed(start: number, end: number, field: Field, path: string, number: number): void {
    const outer = this.#end
    this.#end = end
    const values: string[] = []
    while (this.#at < end) {
      if (field.of === 'int') {
        values.push(String(BigInt.asIntN(32, this.#varint())))
      } else {
        this.#need(8)
        values.push(String(this.#view.getFloat64(this.#at, true)))
        this.#at += 8
      }
    }
    this.#end = outer
    this.#out.add(start, values.join(' '), path.replace(/\[\d+\]$/, ''), field.doc, number)
  }

  #pair(start: number, end: number, field: Field, path: string, number: number): void {
    const outer = this.#end
    this.#end = end
    const parts: [key: string, value: string] = ['', '']
    while (this.#at < end) {
      const tag = this.#varint()
      const part = Number(tag >> 3n) - 1
      if ((tag & 7n) !== 2n || (part !== 0 && part !== 1)) throw new Misfit(`A pair of ${path} cannot be read.`)
      const length = Number(this.#varint())
      this.#need(length)
      parts[part] = readUtf8(this.#body, this.#at, this.#at + length)
      this.#at += length
    }
    this.#end = outer
    this.#out.add(start, parts[1], `${path}.${parts[0]}`, field.doc, number)
  }

  #need(bytes: number): void {
    if (bytes > this.#end - this.#at) {
      throw new Misfit(`The field at byte ${this.#at} needs ${bytes} bytes, and ${this.#end - this.#at} are left.`)
    }
  }

  #varint(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      this.#need(1)
      const byte = this.#body[this.#at++] as number
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw new Misfit(`A number at byte ${this.#at} is longer than ten bytes.`)
  }
}

/** Writes bytes as hex digits. */
function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
