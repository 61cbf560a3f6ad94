import { describe, expect, test } from 'vitest'
import type { Field, Fields, ProtoField, TextItem } from '../protocol/grammar.ts'
import { MAX_SERVER_VERSION, MIN_SERVER_VERSION } from '../src/index.ts'
import type { Shape, Value } from './interpreter.ts'
import { type Declared, declared, encode } from './properties.ts'

interface Gated {
  readonly name: string
  readonly of: Declared
  readonly path: string
  readonly gate: number
  readonly field: Field
}

function fieldAt(fields: Fields, path: string): Field {
  const [first, ...rest] = path.split('.')
  const field = fields[first as string] as Field
  return rest.length === 0 ? field : fieldAt(field.struct?.fields ?? {}, rest.join('.'))
}

/** Lists the fields that a text layout has from a version on. */
function textGates(items: readonly TextItem[], gate = 0): [path: string, gate: number][] {
  return items.flatMap((item): [string, number][] => {
    if (typeof item === 'string') return gate === 0 ? [] : [[item.replace(/[?!]$/, ''), gate]]
    if (item.word === 'since') return textGates(item.items, item.gate)
    if (item.word === 'before' || item.word === 'when') return textGates(item.items, gate)
    return 'path' in item && gate > 0 ? [[item.path, gate]] : []
  })
}

/** Lists the fields that a protobuf layout has from a version on. */
function protoGates(fields: Fields, layout: Readonly<Record<string, ProtoField>>, prefix = ''): [string, number][] {
  return Object.entries(layout).flatMap(([key, proto]): [string, number][] => {
    const struct = fields[key]?.struct
    const own: [string, number][] = typeof proto === 'number' ? [] : [[`${prefix}${key}`, proto[1].since]]
    return struct === undefined ? own : [...own, ...protoGates(struct.fields, struct.proto, `${prefix}${key}.`)]
  })
}

function gated(of: Declared): Gated[] {
  const { name, message } = of
  const proto = protoGates(message.fields, message.proto?.[1] ?? {})
  const later = new Set(proto.map(([path]) => path))
  const text = textGates(message.text ?? []).filter(([path]) => !later.has(path))
  return [...text, ...proto].map(([path, gate]) => ({
    name: `${name}.${path} at ${gate}`,
    of,
    path,
    gate,
    field: fieldAt(message.fields, path),
  }))
}

/** Gives a value that no layout takes for unset. */
function someValue(field: Field): Value {
  switch (field.kind) {
    case 'bool':
      return true
    case 'string':
    case 'loose':
      return 'x'
    case 'tags':
      return { tag: 'x' }
    case 'list':
      return field.struct ? [someStruct(field.struct.fields)] : [field.of === 'string' ? 'x' : 7]
    case 'struct':
      return someStruct(field.struct?.fields ?? {})
    default:
      return 7
  }
}

function someStruct(fields: Fields): Shape {
  const [first] = Object.entries(fields)
  return first === undefined ? {} : { [first[0]]: someValue(first[1]) }
}

/** Makes a message with one field set. */
function withOnly(path: string, value: Value): Shape {
  return path.split('.').reduceRight<Value>((inner, key) => ({ [key]: inner }), value) as Shape
}

const requests = declared.filter(({ message }) => message.from === 'client')
const fields = requests.flatMap(gated).filter(({ gate }) => gate > MIN_SERVER_VERSION)

describe('a field set by the caller', () => {
  test('has gates to test', () => {
    expect(fields.length).toBeGreaterThan(20)
  })

  test.each(fields)('$name is refused just below and sent from there on', ({ of, path, gate, field }) => {
    const message = withOnly(path, someValue(field))
    for (let version = Math.max(MIN_SERVER_VERSION, of.message.exists?.since ?? 0); version < gate; version++) {
      expect(() => encode(of, message, version)).toThrow(
        expect.objectContaining({
          code: 'VERSION',
          subject: expect.stringContaining(`${of.name}.${path}`) as string,
          needed: gate,
          serverVersion: version,
        }),
      )
    }
    const bare = withOnly(path, undefined)
    expect(encode(of, message, gate)).not.toEqual(encode(of, bare, gate))
    expect(encode(of, bare, gate - 1).length).toBeGreaterThan(0)
  })
})

test('a zero counts as set where leaving the field out means something else', () => {
  const order = requests.find(({ name }) => name === 'PlaceOrderRequest') as Declared
  const message = withOnly('attachedOrders.slOrderId', 0)
  expect(() => encode(order, message, 217)).toThrow(
    expect.objectContaining({ code: 'VERSION', subject: 'PlaceOrderRequest.attachedOrders.slOrderId', needed: 218 }),
  )
  expect(encode(order, message, 218)).not.toEqual(encode(order, {}, 218))
})

describe('a request', () => {
  const existing = requests.filter(({ message }) => (message.exists?.since ?? 0) > MIN_SERVER_VERSION)
  test.each(existing)('$name is refused below the version that has it', (of) => {
    const needed = of.message.exists?.since ?? 0
    expect(() => encode(of, {}, needed - 1)).toThrow(
      expect.objectContaining({ code: 'VERSION', subject: of.name, needed }),
    )
    expect(encode(of, {}, needed).length).toBeGreaterThan(4)
  })

  const retired = requests.filter(({ message }) => (message.retiredAfter ?? Infinity) < MAX_SERVER_VERSION)
  test.each(retired)('$name is refused above the last version that has it', (of) => {
    const lastSupported = of.message.retiredAfter ?? 0
    expect(encode(of, {}, lastSupported).length).toBeGreaterThan(4)
    expect(() => encode(of, {}, lastSupported + 1)).toThrow(
      expect.objectContaining({ code: 'VERSION', subject: of.name, lastSupported }),
    )
  })
})
