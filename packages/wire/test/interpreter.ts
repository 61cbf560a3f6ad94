import type { Condition, Field, Fields, Message, ProtoField, Struct, TextItem } from '../protocol/grammar.ts'

/**
 * Interprets declarations directly, slowly and without a word of the generated code or of the byte readers and writers. Both have
 * to agree on every value.
 */

/** A value as a message holds it. */
export type Value = undefined | number | string | boolean | readonly Value[] | { readonly [key: string]: Value }
export type Shape = Readonly<Record<string, Value>>

/** One text field: text as it stands, or a number that may be spelled in several ways. */
export type TextField = string | number

/** Told of each leaf that a layout carries, by its path with list positions. */
export type Visitor = (path: readonly string[]) => void

const SENTINELS: Partial<Record<Field['kind'], string>> = {
  int: '2147483647',
  long: '9223372036854775807',
  float: '1.7976931348623157E308',
}
const UNSET_ANY = [2147483647, Number.MAX_VALUE, 2 ** 63, -(2 ** 63), 2 ** 127]

/** Finds the declaration of a field by its path. */
function declaredAt(fields: Fields, path: string): Field {
  const [first, ...rest] = path.split('.')
  const field = fields[first as string] as Field
  return rest.length === 0 ? field : declaredAt((field.struct as Struct).fields, rest.join('.'))
}

function get(of: Value, path: string): Value {
  let value = of
  for (const key of path.split('.')) value = (value as Shape | undefined)?.[key]
  return value
}

function put(into: Record<string, Value>, path: string, value: Value): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  let at = into
  for (const key of keys) at = (at[key] ??= {}) as Record<string, Value>
  at[last] = value
}

/** Tells whether a condition holds for a message or list element. */
function holds(condition: Condition, of: Value): boolean {
  switch (condition.test) {
    case 'is':
      return condition.values.some((wanted) => get(of, condition.path) === wanted)
    case 'isSet': {
      const value = get(of, condition.path)
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
    }
    case 'isPositive':
      return Number(get(of, condition.path)) > 0
    case 'not':
      return !holds(condition.condition, of)
    case 'any':
      return condition.conditions.some((inner) => holds(inner, of))
    case 'all':
      return condition.conditions.every((inner) => holds(inner, of))
  }
}

/** Takes the mark of a field item off its path. */
function marked(item: string): [path: string, mark: '' | '?' | '!'] {
  const mark = item.at(-1)
  return mark === '?' || mark === '!' ? [item.slice(0, -1), mark] : [item, '']
}

/** Writes the fields of a text body, in order. */
export function writeText(message: Message, value: Value, version: number, visit: Visitor = () => {}): TextField[] {
  const out: TextField[] = []
  const fromGateway = message.from === 'gateway'

  function number(field: Field, of: Value, mark: string): TextField {
    if (of !== undefined) return of as number
    if (mark === '?' || field.kind === 'decimal') return ''
    if (mark === '!' || fromGateway) return SENTINELS[field.kind] ?? ''
    return field.textDefault ?? 0
  }

  function scalar(field: Field, of: Value, mark: string): TextField {
    switch (field.kind) {
      case 'bool':
        return of ? 1 : 0
      case 'string':
      case 'loose':
        return (of as TextField | undefined) ?? ''
      default:
        return number(field, of, mark)
    }
  }

  function items(layout: readonly TextItem[], fields: Fields, of: Value, at: readonly string[]): void {
    for (const item of layout) one(item, fields, of, at)
  }

  function one(item: TextItem, fields: Fields, of: Value, at: readonly string[]): void {
    const see = (path: string): Value => {
      visit([...at, ...path.split('.')])
      return get(of, path)
    }
    if (typeof item === 'string') {
      const [path, mark] = marked(item)
      out.push(scalar(declaredAt(fields, path), see(path), mark))
      return
    }
    switch (item.word) {
      case 'version':
        out.push(item.value)
        return
      case 'literal':
        out.push(item.value)
        return
      case 'since':
        if (version >= item.gate) items(item.items, fields, of, at)
        return
      case 'before':
        if (version < item.gate) items(item.items, fields, of, at)
        return
      case 'when':
        if (holds(item.condition, of)) items(item.items, fields, of, at)
        return
      case 'optional': {
        const inner = see(item.path)
        out.push(inner === undefined ? 0 : 1)
        if (inner === undefined) return
        items(item.items, declaredAt(fields, item.path).struct?.fields ?? {}, inner, [...at, ...item.path.split('.')])
        return
      }
      case 'list': {
        const { struct } = declaredAt(fields, item.path)
        const list = (see(item.path) ?? []) as readonly Value[]
        out.push(list.length)
        for (const [i, each] of list.entries()) {
          if (struct === undefined) out.push(each as TextField)
          else items(item.items, struct.fields, each, [...at, ...item.path.split('.'), String(i)])
        }
        return
      }
      case 'tagString':
      case 'tagStringWithCount': {
        const pairs = Object.entries((see(item.path) ?? {}) as Shape)
        if (item.word === 'tagStringWithCount') out.push(pairs.length)
        out.push(pairs.map(([tag, text]) => `${tag}=${text as string};`).join(''))
        return
      }
      case 'tagList': {
        const pairs = Object.entries((see(item.path) ?? {}) as Record<string, string>)
        out.push(pairs.length, ...pairs.flat())
        return
      }
      case 'escaped': {
        const text = (see(item.path) ?? '') as string
        const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
        out.push(units.map(escapedUnit).join(''))
        return
      }
      case 'mayLack':
        out.push((see(item.path) as string | undefined) ?? '')
        return
      case 'trueFalse':
        out.push(see(item.path) ? 'true' : 'false')
        return
      case 'double':
      case 'fraction':
        out.push((see(item.path) as number | undefined) ?? (fromGateway ? (SENTINELS.float as string) : 0))
        return
      case 'bits': {
        const flags = (see(item.path) ?? {}) as Shape
        out.push(item.names.reduce((sum, name, bit) => sum + (flags[name] ? 2 ** bit : 0), 0))
        return
      }
      case 'choice':
        out.push(see(item.path) ? item.whenTrue : item.whenFalse)
        return
      case 'oneOf':
        out.push(see(item.path) as number)
        return
      case 'custom': {
        const legs = (get(of, item.path) ?? []) as readonly Shape[]
        for (const i of legs.keys()) visit([...at, ...item.path.split('.'), String(i), 'perLegPrice'])
        const priced = legs.some((leg) => leg['perLegPrice'] !== undefined) ? legs : []
        out.push(priced.length, ...priced.map((leg) => (leg['perLegPrice'] as number | undefined) ?? ''))
        return
      }
    }
  }

  items(message.text ?? [], message.fields, value, [])
  return out
}

/** Reads the fields of a text body. Only what a writer wrote is read; the generated readers alone face broken bodies. */
export function readText(message: Message, fields: readonly string[], version: number): Shape {
  let next = 0
  const take = (): string => fields[next++] as string

  function number(kind: Field['kind'], mark: string): number | undefined {
    const text = take()
    if (text === '') return mark === '?' || kind === 'decimal' ? undefined : 0
    const value = Number(text)
    if (kind === 'float') return value === Number.MAX_VALUE ? undefined : value
    if (kind === 'long' && value === 2147483647) return value
    return UNSET_ANY.includes(value) ? undefined : value
  }

  function scalar(field: Field, mark: string): Value {
    switch (field.kind) {
      case 'bool':
        return take() === '1'
      case 'string':
        return take() || undefined
      case 'loose': {
        const text = take()
        if (text === '') return undefined
        if (Number.isNaN(Number(text))) return text
        return Number(text) === Number.MAX_VALUE ? undefined : Number(text)
      }
      default:
        return number(field.kind, mark)
    }
  }

  function items(layout: readonly TextItem[], declared: Fields, into: Record<string, Value>): void {
    for (const item of layout) one(item, declared, into)
  }

  function one(item: TextItem, declared: Fields, into: Record<string, Value>): void {
    if (typeof item === 'string') {
      const [path, mark] = marked(item)
      put(into, path, scalar(declaredAt(declared, path), mark))
      return
    }
    switch (item.word) {
      case 'version':
      case 'literal':
        take()
        return
      case 'since':
        if (version >= item.gate) items(item.items, declared, into)
        return
      case 'before':
        if (version < item.gate) items(item.items, declared, into)
        return
      case 'when':
        if (holds(item.condition, into)) items(item.items, declared, into)
        return
      case 'optional': {
        if (take() !== '1') return
        const inner: Record<string, Value> = {}
        items(item.items, declaredAt(declared, item.path).struct?.fields ?? {}, inner)
        put(into, item.path, inner)
        return
      }
      case 'list': {
        const { struct, of } = declaredAt(declared, item.path)
        const list = Array.from({ length: Number(take()) }, () => {
          if (struct === undefined) return of === 'string' ? take() : Number(take())
          const inner: Record<string, Value> = {}
          items(item.items, struct.fields, inner)
          return inner
        })
        put(into, item.path, list)
        return
      }
      case 'tagStringWithCount':
        take()
        put(into, item.path, pairsOf(take()))
        return
      case 'tagString':
        put(into, item.path, pairsOf(take()))
        return
      case 'tagList': {
        const pairs = Array.from({ length: Number(take()) }, () => [take(), take()])
        put(into, item.path, Object.fromEntries(pairs) as Shape)
        return
      }
      case 'escaped':
        put(into, item.path, JSON.parse(`"${take().replaceAll(/[\u0000-\u001f"]/g, hexEscape)}"`) || undefined)
        return
      case 'mayLack':
        put(into, item.path, take() || undefined)
        return
      case 'trueFalse':
        put(into, item.path, take() === 'true')
        return
      case 'double':
      case 'fraction':
        put(into, item.path, number('float', ''))
        return
      case 'bits': {
        const mask = Number(take())
        const flags = item.names.map((name, bit) => [name, Math.floor(mask / 2 ** bit) % 2 === 1])
        put(into, item.path, Object.fromEntries(flags) as Shape)
        return
      }
      case 'choice':
        put(into, item.path, take() === item.whenTrue)
        return
      case 'oneOf':
        put(into, item.path, Number(take()))
        return
      case 'custom': {
        const legs = (get(into, item.path) ?? []) as Record<string, Value>[]
        const prices = Array.from({ length: Number(take()) }, take)
        for (const [i, price] of prices.entries()) {
          const leg = legs[i]
          if (leg !== undefined && price !== '') leg['perLegPrice'] = Number(price)
        }
        return
      }
    }
  }

  const value: Record<string, Value> = {}
  items(message.text ?? [], message.fields, value)
  return value
}

function escapedUnit(unit: number): string {
  if (unit === 92) return '\\\\'
  const character = String.fromCharCode(unit)
  return unit > 127 ? hexEscape(character) : character
}

function hexEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function pairsOf(text: string): Shape {
  const pieces = text.split(';').filter((piece) => piece !== '')
  return Object.fromEntries(pieces.map((piece) => [piece.split('=')[0], piece.split('=').slice(1).join('=')]))
}

const WIRE: Record<Field['kind'], 0 | 1 | 2> = {
  int: 0,
  long: 0,
  bool: 0,
  float: 1,
  loose: 1,
  decimal: 2,
  string: 2,
  tags: 2,
  struct: 2,
  list: 2,
}

type Layout = Readonly<Record<string, ProtoField>>

function numberOf(field: ProtoField): number {
  return typeof field === 'number' ? field : field[0]
}

function varint(of: bigint): number[] {
  const bytes: number[] = []
  for (let rest = BigInt.asUintN(64, of); ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)]
    bytes.push(Number(rest & 127n) | 128)
  }
}

function sized(bytes: readonly number[]): number[] {
  return [...varint(BigInt(bytes.length)), ...bytes]
}

function utf8(text: string): number[] {
  return sized([...Buffer.from(text, 'utf8')])
}

function double(value: number): number[] {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return [...bytes]
}

function scalarBytes(kind: Field['kind'], value: Value): number[] {
  switch (kind) {
    case 'float':
    case 'loose':
      return double(value as number)
    case 'string':
      return utf8(value as string)
    case 'decimal':
      return utf8(plain(value as number))
    case 'bool':
      return [value ? 1 : 0]
    default:
      return varint(BigInt(value as number))
  }
}

/** Spells a number without an exponent, through the digits of the shortest form. */
function plain(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', places = ''] = mantissa.replace('-', '').split('.')
  const point = whole.length + Number(exponent)
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${places}`.padEnd(Math.max(point, 1), '0')
  const at = Math.max(point, 1)
  const fraction = digits.slice(at).replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${digits.slice(0, at)}${fraction === '' ? '' : `.${fraction}`}`
}

/** Writes a protobuf body. */
export function writeProto(fields: Fields, layout: Layout, value: Shape): number[] {
  return Object.entries(layout)
    .toSorted(([, a], [, b]) => numberOf(a) - numberOf(b))
    .flatMap(([key, proto]) => fieldBytes(fields[key] as Field, numberOf(proto), value[key]))
}

function fieldBytes(field: Field, number: number, value: Value): number[] {
  const tag = varint(BigInt(number * 8 + WIRE[field.kind]))
  if (value === undefined) return []
  const body = (struct: Struct, of: Value): number[] => [
    ...tag,
    ...sized(writeProto(struct.fields, struct.proto, of as Shape)),
  ]
  switch (field.kind) {
    case 'struct':
      return body(field.struct as Struct, value)
    case 'tags':
      return Object.entries(value as Record<string, string>).flatMap(([key, text]) => [
        ...tag,
        ...sized([10, ...utf8(key), 18, ...utf8(text)]),
      ])
    case 'list': {
      const list = value as readonly Value[]
      if (field.struct !== undefined) return list.flatMap((each) => body(field.struct as Struct, each))
      if (field.of === 'string') return list.flatMap((each) => [...tag, ...utf8(each as string)])
      return list.length === 0
        ? []
        : [...tag, ...sized(list.flatMap((each) => scalarBytes(field.of as Field['kind'], each)))]
    }
    default:
      return [...tag, ...scalarBytes(field.kind, value)]
  }
}

/** Reads a protobuf body. Only what a writer wrote is read. */
export function readProto(fields: Fields, layout: Layout, bytes: Buffer): Shape {
  const value: Record<string, Value> = {}
  const byNumber = new Map(Object.entries(layout).map(([key, proto]) => [numberOf(proto), key]))
  let at = 0
  const integer = (): bigint => {
    let sum = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] as number
      sum |= BigInt(byte & 127) << shift
      if (byte < 128) return BigInt.asIntN(64, sum)
    }
  }
  const chunk = (): Buffer => {
    const length = Number(integer())
    at += length
    return bytes.subarray(at - length, at)
  }
  const real = (): number => bytes.readDoubleLE((at += 8) - 8)
  const scalar = (kind: Field['kind']): Value => {
    if (WIRE[kind] === 1) return real()
    if (kind === 'bool') return integer() !== 0n
    if (kind === 'decimal') return Number(chunk().toString('utf8'))
    return kind === 'string' ? chunk().toString('utf8') : Number(integer())
  }
  while (at < bytes.length) {
    const key = byNumber.get(Number(integer()) >> 3) as string
    const field = fields[key] as Field
    const struct = field.struct
    if (field.kind === 'struct') value[key] = readProto((struct as Struct).fields, (struct as Struct).proto, chunk())
    else if (field.kind === 'tags') {
      const pair = readProto(PAIR, { key: 1, value: 2 }, chunk())
      value[key] = { ...(value[key] as Shape | undefined), [pair['key'] as string]: pair['value'] }
    } else if (field.kind === 'list') {
      const list = (value[key] ??= []) as Value[]
      if (struct !== undefined) list.push(readProto(struct.fields, struct.proto, chunk()))
      else if (field.of === 'string') list.push(chunk().toString('utf8'))
      else {
        const end = Number(integer()) + at
        while (at < end) list.push(scalar(field.of as Field['kind']))
      }
    } else value[key] = scalar(field.kind)
  }
  return value
}

const PAIR: Fields = { key: { kind: 'string', doc: '' }, value: { kind: 'string', doc: '' } }

/** Takes out what means nothing: unset fields, and objects and lists that hold none. */
export function pruned(value: Value): Value {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each: Value) => pruned(each) ?? {})
  if (typeof value === 'object') {
    const kept = Object.entries(value)
      .map(([key, inner]) => [key, pruned(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
    return kept.length === 0 ? undefined : Object.fromEntries(kept)
  }
  return value === 0 ? 0 : value
}
