import type { Condition, Field, Fields, Message, TextItem } from '../../protocol/grammar.ts'
import { fieldAt } from '../../codegen/catalogue.ts'
import { leaf } from '../../codegen/names.ts'
import { parseItem } from '../../codegen/text-read.ts'
import type { FactRow, TextFacts } from './facts.ts'

/** One field on the wire, in words both sides can say: `name type unset [condition]`. */
export type Row = string

/** Lists the fields of a layout at a server version, as the facts have it. */
export function rowsOfFacts(facts: TextFacts, version: number, isRequest: boolean): Row[] {
  const counts = new Set(facts.fields.flatMap((row) => countsIn(row)))
  return facts.fields.flatMap((row) => factRow(row, version, isRequest, counts, ''))
}

const REQUEST_MARKS = { empty: '?', literal: '!', never: '' } as const

function countsIn(row: FactRow): string[] {
  return row.repeat === undefined ? [] : [...(row.count ? [row.count] : []), ...(row.fields ?? []).flatMap(countsIn)]
}

function factRow(row: FactRow, version: number, isRequest: boolean, counts: ReadonlySet<string>, outer: string): Row[] {
  if (version < (row.since ?? 0) || version > (row.until ?? Infinity)) return []
  const condition = factCondition(row.when) || outer
  const end = condition === '' ? '' : ` [${condition}]`
  if (row.repeat !== undefined) {
    const scalar = row.fields?.length === 1 && row.fields[0]?.name === row.as
    const inner = (row.fields ?? []).flatMap((each) =>
      scalar ? [each.type] : factRow(each, version, isRequest, counts, ''),
    )
    return [`each {${inner.join(', ')}}${end}`]
  }
  if (row.name.endsWith('.length') || counts.has(row.name)) return [`count${end}`]
  if (row.const !== undefined) return [`fixed ${row.const}${end}`]
  if (row.discard) return [`fixed ${row.simulatorValue ?? '?'}${end}`]
  if (/^has[A-Z]|Present$/.test(row.name)) return [`flag${end}`]
  const unset = isRequest ? REQUEST_MARKS[row.unset ?? 'never'] : row.empty === 'unset' ? '?' : ''
  return [`${leaf(row.name)} ${row.type}${row.type === 'decimal' || row.type === 'string' ? '' : unset}${end}`]
}

/** Writes a condition of the facts as ours are written. Those over per-message versions always hold from 176 on. */
function factCondition(when: string | undefined): string {
  if (when === undefined || /^version >= |^serverVersion >= /.test(when)) return ''
  return when
    .replace(/isPeg(Bench|Best|Mid)\(([\w.]+)\)/g, (_, kind: string, path: string) => {
      const word = kind.toUpperCase()
      return `${path} == "PEG ${word}" || ${path} == "PEG${word}"`
    })
    .replace('deltaNeutralContractPresent', 'contract.deltaNeutralContract != null')
    .replace('conditionsCount', 'order.conditions.length')
    .replace(/isSet\(([\w.]+)\) && \1 > 0/, '$1 > 0')
    .replaceAll('cond.', '')
    .replaceAll(/[()]/g, '')
}

/** Lists the fields of a declared layout at a server version. */
export function rowsOfDeclaration(message: Message, version: number): Row[] {
  return itemRows(message.text ?? [], message.fields, version, '')
}

function itemRows(items: readonly TextItem[], fields: Fields, version: number, outer: string): Row[] {
  const end = outer === '' ? '' : ` [${outer}]`
  const inside = (inner: readonly TextItem[], of = fields, condition = outer): Row[] =>
    itemRows(inner, of, version, condition)
  return items.flatMap((item): Row[] => {
    if (typeof item === 'string') {
      const { path, unset } = parseItem(item)
      const mark = { zero: '', empty: '?', sentinel: '!' }[unset]
      return [`${leaf(path)} ${typeWord(fieldAt(fields, path))}${mark}${end}`]
    }
    switch (item.word) {
      case 'version':
      case 'literal':
        return [`fixed ${item.value}${end}`]
      case 'since':
        return version >= item.gate ? inside(item.items) : []
      case 'before':
        return version < item.gate ? inside(item.items) : []
      case 'when':
        return inside(item.items, fields, conditionText(item.condition, fields))
      case 'optional': {
        const struct = fieldAt(fields, item.path).struct
        return [`flag${end}`, ...inside(item.items, struct?.fields, `${item.path} != null`)]
      }
      case 'list': {
        const { struct, of } = fieldAt(fields, item.path)
        const inner = struct ? inside(item.items, struct.fields, '') : [SCALARS[of ?? 'string']]
        return [`count${end}`, `each {${inner.join(', ')}}${end}`]
      }
      case 'tagList':
        return [`count${end}`, `each {tag string, value string}${end}`]
      case 'custom':
        return [`count${end}`, `each {price double?}${end}`]
      case 'tagString':
        return [`${leaf(item.path)} tagValueString${end}`]
      case 'tagStringWithCount':
        return [`count${end}`, `${leaf(item.path)} tagValueString${end}`]
      case 'escaped':
      case 'mayLack':
      case 'choice':
        return [`${leaf(item.path)} string${end}`]
      case 'double':
      case 'fraction':
        return [`${leaf(item.path)} double${end}`]
      case 'trueFalse':
        return [`${leaf(item.path)} string${end}`]
      case 'oneOf':
      case 'bits':
        return [`${leaf(item.path)} int${end}`]
    }
  })
}

const SCALARS = { int: 'int', float: 'double', string: 'string' } as const

const KINDS: Readonly<Record<Field['kind'], string>> = {
  int: 'int',
  long: 'long',
  float: 'double',
  decimal: 'decimal',
  loose: 'string',
  string: 'string',
  bool: 'bool',
  tags: 'tags',
  struct: 'struct',
  list: 'list',
}

function typeWord(field: Field): string {
  return KINDS[field.kind]
}

function conditionText(condition: Condition, fields: Fields): string {
  switch (condition.test) {
    case 'is':
      return condition.values
        .map((value) => `${condition.path} == ${value === Infinity ? 'Infinity' : JSON.stringify(value)}`)
        .join(' || ')
    case 'isSet':
      return fieldAt(fields, condition.path).kind === 'list'
        ? `${condition.path}.length > 0`
        : `${condition.path} != ""`
    case 'isPositive':
      return `${condition.path} > 0`
    case 'not':
      return conditionText(condition.condition, fields).replace('==', '!=')
    case 'any':
      return condition.conditions.map((inner) => conditionText(inner, fields)).join(' || ')
    case 'all':
      return condition.conditions.map((inner) => conditionText(inner, fields)).join(' && ')
  }
}
