import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import * as declarations from '../protocol/index.ts'
import type { Fields, Message, ProtoField } from '../protocol/grammar.ts'
import {
  type ClientMessage,
  decodeClientMessage,
  decodeGatewayMessage,
  encodeClientMessage,
  encodeGatewayMessage,
  type GatewayMessage,
  IbError,
  MAX_SERVER_VERSION,
  MIN_SERVER_VERSION,
} from '../src/index.ts'
import { arbitraryMessage, boundaries, type Purpose } from './arbitrary.ts'
import {
  pruned,
  readProto,
  readText,
  type Shape,
  type TextField,
  type Value,
  writeProto,
  writeText,
} from './interpreter.ts'
import { fieldsOf } from './same-values.ts'

/** A declared message and its name. */
export interface Declared {
  readonly name: string
  readonly message: Message
}

/** All declared messages. */
export const declared: readonly Declared[] = Object.entries(declarations)
  .filter((entry): entry is [string, Message] => typeof entry[1] === 'object' && 'from' in entry[1])
  .map(([name, message]) => ({ name, message }))

const READS_AT = [176, 187, 196, 200, 201, 206, 213, 226] as const

/** Encodes through the door of the message's direction. */
export function encode({ name, message }: Declared, value: Shape, version: number): Uint8Array {
  const typed = { ...value, type: name }
  return message.from === 'client'
    ? encodeClientMessage(typed as unknown as ClientMessage, version)
    : encodeGatewayMessage(typed as unknown as GatewayMessage, version)
}

/** Decodes through the door of the message's direction, without the type. */
export function decode({ message }: Declared, body: Uint8Array, version: number): Value {
  const { type: _type, ...fields } =
    message.from === 'client' ? decodeClientMessage(body, version) : decodeGatewayMessage(body, version)
  return fields as unknown as Value
}

/** Versions of a message that use text, and those that use protobuf. */
export function versionsOf({ message }: Declared): { text: number[]; protobuf: number[] } {
  const all = boundaries(message, MIN_SERVER_VERSION, MAX_SERVER_VERSION)
  const protoSince = message.proto?.[0].since ?? Infinity
  const isText = (version: number): boolean => message.text !== undefined && version < protoSince
  return { text: all.filter(isText), protobuf: all.filter((version) => !isText(version)) }
}

/**
 * Encoding and decoding a message is identity at every version around a gate, and the generated code does what the interpreter says.
 * Values are cut down to what the layout carries: the rest is refused or left out, which the golden frames show.
 */
export function roundTrips(of: Declared): fc.IProperty<unknown>[] {
  const { text, protobuf } = versionsOf(of)
  const { message } = of
  const purpose: Purpose = message.from === 'client' ? 'client-text' : 'gateway-text'
  const properties: fc.IProperty<unknown>[] = []
  if (text.length > 0) {
    properties.push(
      fc.property(arbitraryMessage(message, purpose), fc.constantFrom(...text), (value, version) => {
        textRoundTrip(of, value, version)
      }) as fc.IProperty<unknown>,
    )
  }
  if (protobuf.length > 0) {
    properties.push(
      fc.property(arbitraryMessage(message, 'protobuf'), fc.constantFrom(...protobuf), (value, version) => {
        protoRoundTrip(of, value, version)
      }) as fc.IProperty<unknown>,
    )
  }
  return properties
}

function textRoundTrip(of: Declared, generated: Shape, version: number): void {
  const { textRefusal } = of.message
  fc.pre(textRefusal === undefined || generated[textRefusal.field] !== textRefusal.value)
  const carried: string[][] = []
  writeText(of.message, generated, version, (path) => carried.push([...path]))
  const value = picked(generated, carried)
  const wanted = writeText(of.message, value, version)
  const frame = encode(of, value, version)
  const [id, ...fields] = fieldsOf(frame, version)
  deepStrictEqual(id, String(of.message.id))
  deepStrictEqual(fields.length, wanted.length)
  for (const [i, field] of fields.entries()) ok(says(field, wanted[i]), `field ${i}: ${field}, not ${wanted[i]}`)
  const read = decode(of, frame.subarray(4), version)
  deepStrictEqual(pruned(read), pruned(readText(of.message, fields, version)))
  const lost = losses(value, read, '')
  deepStrictEqual(lost, [])
}

function says(field: string, wanted: TextField | undefined): boolean {
  if (typeof wanted === 'string') return field === wanted
  return Number(field) === wanted && field !== '' && !/e/i.test(field)
}

/** Lists leaves of a message that did not come back. What was unset may come back as a default. */
function losses(sent: Value, read: Value, path: string): string[] {
  if (sent === undefined || (Array.isArray(sent) && sent.length === 0)) return []
  if (typeof sent === 'object') {
    return Object.entries(sent).flatMap(([key, value]) =>
      losses(value as Value, (read as Shape | undefined)?.[key], `${path}.${key}`),
    )
  }
  return sent === read || (sent === false && read === undefined)
    ? []
    : [`${path}: sent ${sent}, read ${JSON.stringify(read)}`]
}

function picked(value: Shape, paths: readonly (readonly string[])[]): Shape {
  const kept = new Map<string, (readonly string[])[]>()
  for (const [first, ...rest] of paths) {
    const inner = kept.get(first as string) ?? []
    inner.push(rest)
    kept.set(first as string, inner)
  }
  const pick = (of: Value, inner: readonly (readonly string[])[]): Value => {
    if (of === undefined || typeof of !== 'object' || inner.every((path) => path.length === 0)) {
      return of
    }
    const deeper = inner.filter((path) => path.length > 0)
    return Array.isArray(of)
      ? Object.values(picked(Object.fromEntries(Object.entries(of)), deeper))
      : picked(of as Shape, deeper)
  }
  return Object.fromEntries([...kept].map(([key, inner]) => [key, pick(value[key], inner)]))
}

function protoRoundTrip(of: Declared, generated: Shape, version: number): void {
  const layout = of.message.proto?.[1] ?? {}
  const value = ungated(generated, of.message.fields, layout, of.message.from === 'client' ? version : Infinity)
  const wanted = writeProto(of.message.fields, layout, value)
  const frame = encode(of, value, version)
  deepStrictEqual(Buffer.from(frame.subarray(8)).toString('hex'), Buffer.from(wanted).toString('hex'))
  const read = decode(of, frame.subarray(4), version)
  deepStrictEqual(pruned(read), pruned(value))
  deepStrictEqual(pruned(readProto(of.message.fields, layout, Buffer.from(wanted))), pruned(value))
}

/** Takes out the fields that protobuf has no number for, or none yet. */
export function ungated(
  value: Shape,
  fields: Fields,
  layout: Readonly<Record<string, ProtoField>>,
  version: number,
): Shape {
  const kept = Object.entries(value).filter(([key]) => {
    const proto = layout[key]
    return proto !== undefined && (typeof proto === 'number' || proto[1].since <= version)
  })
  return Object.fromEntries(
    kept.map(([key, inner]) => {
      const struct = fields[key]?.struct
      if (struct === undefined || inner === undefined) return [key, inner]
      const cut = (each: Value): Value => ungated(each as Shape, struct.fields, struct.proto, version)
      return [key, Array.isArray(inner) ? inner.map(cut) : cut(inner)]
    }),
  )
}

/** How a frame is broken: cut short, some bytes changed, or bytes put in. */
interface Damage {
  readonly cut: number
  readonly flips: readonly (readonly [at: number, bits: number])[]
}

const damages: fc.Arbitrary<Damage> = fc.record({
  cut: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
    maxLength: 4,
  }),
})

/** A broken frame gives a value or a typed error, whatever was broken, and so does any body of arbitrary bytes. */
export function survivals(of: Declared): fc.IProperty<unknown>[] {
  const { text, protobuf } = versionsOf(of)
  const { message } = of
  const purpose: Purpose = message.from === 'client' ? 'client-text' : 'gateway-text'
  const properties: fc.IProperty<unknown>[] = []
  for (const [versions, kind] of [
    [text, purpose],
    [protobuf, 'protobuf'],
  ] as const) {
    if (versions.length === 0) continue
    properties.push(
      fc.property(arbitraryMessage(message, kind), fc.constantFrom(...versions), damages, (value, version, damage) => {
        survives(of, broken(bodyOf(of, value, version, kind), damage), version)
      }) as fc.IProperty<unknown>,
    )
  }
  properties.push(
    fc.property(
      fc.uint8Array({ maxLength: 64 }),
      fc.constantFrom(...READS_AT),
      fc.boolean(),
      (bytes, version, isProto) => {
        survives(of, headed(message.id, bytes, version, isProto), version)
      },
    ) as fc.IProperty<unknown>,
  )
  return properties
}

/** A body with the message's id, written by the interpreter. */
function bodyOf({ message }: Declared, value: Shape, version: number, kind: Purpose): Uint8Array {
  if (kind === 'protobuf') {
    return headed(
      message.id,
      Uint8Array.from(writeProto(message.fields, message.proto?.[1] ?? {}, value)),
      version,
      true,
    )
  }
  const fields = writeText(message, value, version)
  return headed(message.id, Buffer.from(fields.map((field) => `${field}\0`).join(''), 'utf8'), version, false)
}

function headed(id: number, bytes: Uint8Array, version: number, isProto: boolean): Uint8Array {
  if (version < 201) return new Uint8Array(Buffer.concat([Buffer.from(`${id}\0`), bytes]))
  const head = Buffer.alloc(4)
  head.writeUInt32BE(isProto ? id + 200 : id)
  return new Uint8Array(Buffer.concat([head, bytes]))
}

function broken(body: Uint8Array, { cut, flips }: Damage): Uint8Array {
  const bytes = body.slice(0, Math.ceil(body.length * cut))
  for (const [at, bits] of flips) {
    const index = Math.floor(at * bytes.length)
    if (index < bytes.length) bytes[index] = (bytes[index] as number) ^ bits
  }
  return bytes
}

function survives(of: Declared, body: Uint8Array, version: number): void {
  try {
    decode(of, body, version)
  } catch (error) {
    if (!(error instanceof IbError)) throw error
  }
}
