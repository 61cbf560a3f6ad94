import type { Field, Fields, ProtoField, Struct } from '../protocol/grammar.ts'
import { type Catalogue, isLiteral } from './catalogue.ts'
import { type Last, returned } from './text-read.ts'
import { typeOf } from './types.ts'

const VARINT = 0
const FIXED64 = 1
const BYTES = 2

const READERS: Partial<Record<Field['kind'], string>> = {
  int: 'int32',
  long: 'int64',
  float: 'double',
  loose: 'double',
  decimal: 'decimal',
  string: 'string',
  bool: 'bool',
}

/** Gives the field number of a protobuf field. */
export function numberOf(field: ProtoField): number {
  return typeof field === 'number' ? field : field[0]
}

/** Gives the version from which a client may send a protobuf field, if it has a gate of its own. */
export function gateOf(field: ProtoField): number | undefined {
  return typeof field === 'number' ? undefined : field[1].since
}

function wireType(field: Field): number {
  switch (field.kind) {
    case 'int':
    case 'long':
    case 'bool':
      return VARINT
    case 'float':
    case 'loose':
      return FIXED64
    default:
      return BYTES
  }
}

type Layout = Readonly<Record<string, ProtoField>>

/** Writes the body of a protobuf reader: one switch over whole tags. */
export function protoReadCode(
  name: string,
  fields: Fields,
  layout: Layout,
  isMessage: boolean,
  names: Catalogue,
  isSliced = false,
  last?: Last,
): string {
  const literal = isMessage || isLiteral(fields)
  const target = (key: string): string => (literal ? key : `it.${key}`)
  let head = literal ? '' : `  const it: Mutable<${name}> = {}\n`
  let cases = ''
  for (const [key, field] of Object.entries(fields)) {
    if (literal) {
      if (field.kind === 'list') head += `  const ${key}: ${typeOf(field, names).replace('readonly ', '')} = []\n`
      else
        head += `  let ${key}: ${field.kind === 'tags' ? 'Record<string, string>' : typeOf(field, names)} | undefined\n`
    }
    const proto = layout[key]
    if (proto !== undefined) cases += readCases(target(key), field, numberOf(proto), literal, names, isSliced)
  }
  const entries = Object.keys(fields)
  const loop =
    cases === ''
      ? `  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)\n`
      : `  for (let next = r.next(); next !== 0; next = r.next()) {\n    switch (next) {\n${cases}      default:\n        r.skip(next)\n    }\n  }\n`
  return `${head}${loop}${last === undefined ? result(name, entries, isMessage, literal) : last(entries)}`
}

function result(name: string, entries: readonly string[], isMessage: boolean, literal: boolean): string {
  if (isMessage) return returned(name, entries)
  return `  return ${literal ? `{ ${entries.join(', ')} }` : 'it'}\n`
}

function readCases(
  target: string,
  field: Field,
  number: number,
  literal: boolean,
  names: Catalogue,
  isSliced: boolean,
): string {
  const one = (type: number, statements: string): string =>
    `      case ${(number << 3) | type}:\n${statements
      .split('\n')
      .map((line) => `        ${line}\n`)
      .join('')}        break\n`
  const list = (element: string): string => (literal ? target : `(${target} ??= []) as ${element}[]`)
  if (field.kind === 'struct') {
    const struct = names.structName(field.struct as Struct)
    return one(BYTES, `{\n  const outer = r.enter()\n  ${target} = read${struct}Proto(r)\n  r.leave(outer)\n}`)
  }
  if (field.kind === 'tags') return one(BYTES, `r.mapEntry((${target} ??= {}))`)
  if (field.kind === 'list') {
    if (field.struct) {
      const struct = names.structName(field.struct)
      const pause = isSliced ? '\n  if (list.length % itemsPerSlice === 0) yield list.length' : ''
      return one(
        BYTES,
        `{\n  const outer = r.enter()\n  const list = ${list(struct)}\n  list.push(read${struct}Proto(r))\n  r.leave(outer)${pause}\n}`,
      )
    }
    const element = field.of === 'string' ? 'string' : 'number'
    const push = (value: string): string => `{\n  const list = ${list(element)}\n  ${value}\n}`
    if (field.of === 'string') return one(BYTES, push('list.push(r.string())'))
    const [scalar, type, value] =
      field.of === 'int' ? ['int32', VARINT, 'r.int32()'] : ['double', FIXED64, 'r.double() ?? Number.MAX_VALUE']
    return one(type, push(`list.push(${value})`)) + one(BYTES, push(`r.${scalar}s(list)`))
  }
  return one(wireType(field), `${target} = r.${READERS[field.kind]}()`)
}

/** Writes the body of a protobuf writer, in order of field numbers. */
export function protoWriteCode(path: string, fields: Fields, layout: Layout, object: string, names: Catalogue): string {
  return Object.entries(layout)
    .toSorted(([, a], [, b]) => numberOf(a) - numberOf(b))
    .map(([key, proto]) =>
      writeField(fields[key] as Field, `${object}.${key}`, `${path}${key}`, numberOf(proto), names),
    )
    .join('')
}

function writeField(field: Field, value: string, full: string, number: number, names: Catalogue): string {
  const tag = (number << 3) | wireType(field)
  if (field.kind === 'struct') {
    const struct = names.structName(field.struct as Struct)
    return `  if (${value} !== undefined) {\n    const mark = w.open(${tag})\n    write${struct}Proto(w, ${value})\n    w.close(mark)\n  }\n`
  }
  if (field.kind === 'tags') return `  w.map(${tag}, ${value}, '${full}')\n`
  if (field.kind === 'list') {
    if (field.struct) {
      const struct = names.structName(field.struct)
      return `  for (const each of ${value} ?? []) {\n    const mark = w.open(${tag})\n    write${struct}Proto(w, each)\n    w.close(mark)\n  }\n`
    }
    const method = field.of === 'string' ? 'strings' : field.of === 'int' ? 'int32s' : 'doubles'
    return `  w.${method}(${tag}, ${value}, '${full}')\n`
  }
  return `  w.${READERS[field.kind]}(${tag}, ${value}, '${full}')\n`
}
