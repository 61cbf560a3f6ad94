import fc from 'fast-check'
import type { Condition, Field, Fields, Message, ProtoField, TextItem } from '../protocol/grammar.ts'
import type { Shape, Value } from './interpreter.ts'

/** Values that conditions and closed sets ask for, by field name: without them most sections would never be written. */
type Wanted = ReadonlyMap<string, readonly (string | number)[]>

/** Fields whose value decides the rest of a text layout, so that only known ones can be written. */
const closedSets = new WeakSet<Field>()

/** Which encoding the values are for: text has neither empty text nor pairs with `;` in them, clients send ASCII there. */
export type Purpose = 'client-text' | 'gateway-text' | 'protobuf'

const UNSET = new Set([2147483647, Number.MAX_VALUE, 2 ** 63, -(2 ** 63), 2 ** 127])

const ints = fc.oneof(fc.integer({ min: -3, max: 300 }), fc.integer({ min: -2147483648, max: 2147483646 }))
const longs = fc.oneof(ints, fc.maxSafeInteger())
const floats = fc
  .oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.double({ noNaN: true }),
  )
  .filter((value) => !UNSET.has(value))
  .map((value) => (value === 0 ? 0 : value))
const decimals = floats.filter(Number.isFinite)
const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 20 })
const unicode = fc.oneof(
  ascii,
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
)
const words = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_ -]{0,8}$/)

function scalar(field: Field, name: string, wanted: Wanted, purpose: Purpose): fc.Arbitrary<Value> {
  const asked = wanted.get(name) ?? []
  if (closedSets.has(field) && purpose !== 'protobuf') return fc.constantFrom(...asked)
  const free = unasked(field.kind, purpose)
  return asked.length === 0
    ? free
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...asked) }, { weight: 1, arbitrary: free })
}

function unasked(kind: Field['kind'], purpose: Purpose): fc.Arbitrary<Value> {
  switch (kind) {
    case 'int':
      return ints
    case 'long':
      return longs
    case 'float':
      return floats
    case 'decimal':
      return decimals
    case 'loose':
      return purpose === 'protobuf'
        ? floats
        : fc.oneof(
            decimals,
            words.map((word) => `x${word}`),
          )
    case 'bool':
      return fc.boolean()
    case 'tags':
      return fc.dictionary(words, words, { maxKeys: 3, noNullPrototype: true })
    default:
      return purpose === 'protobuf'
        ? unicode
        : (purpose === 'client-text' ? ascii : unicode).map((text) => text || undefined)
  }
}

function fieldOf(field: Field, name: string, wanted: Wanted, purpose: Purpose): fc.Arbitrary<Value> {
  if (field.struct !== undefined) {
    const struct = shapeOf(field.struct.fields, wanted, purpose)
    return field.kind === 'list' ? fc.array(struct, { maxLength: 3 }) : struct
  }
  if (field.kind === 'list') {
    return fc.array(
      unasked(field.of as Field['kind'], purpose).map((each) => each ?? ''),
      { maxLength: 3 },
    )
  }
  return scalar(field, name, wanted, purpose)
}

function shapeOf(fields: Fields, wanted: Wanted, purpose: Purpose): fc.Arbitrary<Shape> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const always = purpose !== 'protobuf' && closedSets.has(field)
    const value = fieldOf(field, name, wanted, purpose)
    return [name, always ? value : fc.option(value, { nil: undefined, freq: 6 })] as const
  })
  return fc.record(Object.fromEntries(entries), { noNullPrototype: true })
}

/** Generates messages of a declaration, every field set most of the time, without regard to versions. */
export function arbitraryMessage(message: Message, purpose: Purpose): fc.Arbitrary<Shape> {
  const wanted = new Map<string, (string | number)[]>()
  const ask = (path: string, values: readonly (string | number)[]): void => {
    const name = path.slice(path.lastIndexOf('.') + 1)
    wanted.set(name, [...(wanted.get(name) ?? []), ...values])
  }
  collect(message.text ?? [], message.fields, ask)
  return shapeOf(message.fields, wanted, purpose)
}

function collect(
  items: readonly TextItem[],
  fields: Fields,
  ask: (path: string, values: readonly (string | number)[]) => void,
): void {
  for (const item of items) {
    if (typeof item === 'string') continue
    if (item.word === 'when') conditionValues(item.condition, ask)
    if (item.word === 'oneOf') {
      ask(item.path, item.values)
      closedSets.add(fields[item.path] as Field)
    }
    if ('items' in item) {
      const struct = item.word === 'list' || item.word === 'optional' ? structAt(fields, item.path) : undefined
      collect(item.items, struct ?? fields, ask)
    }
  }
}

function structAt(fields: Fields, path: string): Fields | undefined {
  return path.split('.').reduce<Fields | undefined>((at, key) => at?.[key]?.struct?.fields, fields)
}

function conditionValues(
  condition: Condition,
  ask: (path: string, values: readonly (string | number)[]) => void,
): void {
  if (condition.test === 'is') ask(condition.path, condition.values)
  else if (condition.test === 'not') conditionValues(condition.condition, ask)
  else if (condition.test === 'any' || condition.test === 'all') {
    for (const inner of condition.conditions) conditionValues(inner, ask)
  }
}

/** Lists the versions at which something about a message changes, on both sides of each, from the lowest to the highest. */
export function boundaries(message: Message, lowest: number, highest: number): number[] {
  const gates = new Set([message.proto?.[0].since ?? 0, 201, 203])
  textGates(message.text ?? [], gates)
  const protoGates = (fields: Fields, layout: Readonly<Record<string, ProtoField>>): void => {
    for (const [key, proto] of Object.entries(layout)) {
      if (typeof proto !== 'number') gates.add(proto[1].since)
      const struct = fields[key]?.struct
      if (struct !== undefined) protoGates(struct.fields, struct.proto)
    }
  }
  protoGates(message.fields, message.proto?.[1] ?? {})
  const versions = [...gates].flatMap((gate) => [gate - 1, gate])
  return [...new Set([lowest, highest, ...versions])]
    .filter((version) => version >= Math.max(lowest, message.exists?.since ?? 0))
    .filter((version) => version <= Math.min(highest, message.retiredAfter ?? highest))
    .toSorted((a, b) => a - b)
}

function textGates(items: readonly TextItem[], gates: Set<number>): void {
  for (const item of items) {
    if (typeof item === 'string') continue
    if (item.word === 'since' || item.word === 'before') gates.add(item.gate)
    if ('items' in item) textGates(item.items, gates)
  }
}
