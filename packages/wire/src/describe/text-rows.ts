import type { Field, Fields, Message, TextItem } from '../../protocol/grammar.ts'
import { conditionWords } from './condition-words.ts'
import { fieldAt, kindName } from './kinds.ts'

/** The server versions that have something: from the first on, and below the second. */
export interface VersionRange {
  readonly since?: number
  readonly before?: number
}

/** One field of a text layout. */
export interface TextRow {
  /** Its place in the layout, from 1, with everything present. What stands between `[]` comes once per element. */
  readonly order: number
  /** The path from the message; empty for a field that carries none. */
  readonly path: string
  /** What the text holds: the kind of the field, or how a part of it travels, such as `count` or `flag`. */
  readonly kind: string
  readonly doc: string
  readonly gate?: VersionRange
  /** When it is on the wire, in words. */
  readonly condition?: string
  /** What its sender writes when it is unset; other fields are then empty. */
  readonly unset?: string
}

interface Context {
  readonly fields: Fields
  readonly prefix: string
  readonly gate: VersionRange
  readonly conditions: readonly string[]
}

const sentinels: Partial<Record<Field['kind'], string>> = {
  int: '2147483647',
  long: '9223372036854775807',
  float: '1.7976931348623157E308',
}

/** Lists the fields of a text layout in order. */
export function textRows(message: Message): TextRow[] {
  const rows: TextRow[] = []
  const isRequest = message.from === 'client'

  function add(context: Context, path: string, kind: string, doc: string, unset?: string): void {
    const { gate, conditions } = context
    rows.push({
      order: rows.length + 1,
      path,
      kind,
      doc,
      ...(gate.since !== undefined || gate.before !== undefined ? { gate } : {}),
      ...(conditions.length > 0 ? { condition: conditions.join(', and ') } : {}),
      ...(unset === undefined ? {} : { unset }),
    })
  }

  function unsetText(field: Field, mark: string): string | undefined {
    const sentinel = sentinels[field.kind]
    if (sentinel === undefined || mark === '?') return undefined
    return mark === '!' || !isRequest ? sentinel : String(field.textDefault ?? 0)
  }

  function walk(items: readonly TextItem[], context: Context): void {
    for (const item of items) visit(item, context)
  }

  function visit(item: TextItem, context: Context): void {
    const { fields, prefix, gate, conditions } = context
    if (typeof item === 'string') {
      const mark = /[?!]$/.exec(item)?.[0] ?? ''
      const path = item.slice(0, item.length - mark.length)
      const field = fieldAt(fields, path)
      add(context, `${prefix}${path}`, kindName(field), field.doc, unsetText(field, mark))
      return
    }
    switch (item.word) {
      case 'version':
        add(context, '', `the text ${item.value}`, 'version of the layout')
        return
      case 'literal':
        add(context, '', item.value === '' ? 'empty' : `the text ${item.value}`, item.doc)
        return
      case 'since':
        walk(item.items, { ...context, gate: { ...gate, since: item.gate } })
        return
      case 'before':
        walk(item.items, { ...context, gate: { ...gate, before: item.gate } })
        return
      case 'when':
        walk(item.items, { ...context, conditions: [...conditions, conditionWords(item.condition, prefix)] })
        return
      case 'custom':
        add(context, `${prefix}${item.path}`, 'count', 'how many of them have a price: all or none')
        add(context, `${prefix}${item.path}[].perLegPrice`, 'float', fieldAt(fields, `${item.path}.perLegPrice`).doc)
        return
      default:
        visitField(item, context)
    }
  }

  function visitField(item: FieldItem, context: Context): void {
    const { fields, prefix, conditions } = context
    const field = fieldAt(fields, item.path)
    const path = `${prefix}${item.path}`
    switch (item.word) {
      case 'list':
        add(context, path, 'count', field.doc)
        if (field.struct === undefined) add(context, `${path}[]`, field.of ?? 'string', 'one element')
        else walk(item.items, { ...context, fields: field.struct.fields, prefix: `${path}[].` })
        return
      case 'optional':
        add(context, path, 'flag', field.doc)
        walk(item.items, {
          ...context,
          fields: field.struct?.fields ?? {},
          prefix: `${path}.`,
          conditions: [...conditions, `${path} is set`],
        })
        return
      case 'tagList':
        add(context, path, 'count', field.doc)
        add(context, `${path}[]`, 'tag', 'the name of one pair')
        add(context, `${path}[]`, 'value', 'the value of one pair')
        return
      case 'tagStringWithCount':
        add(context, path, 'count', 'how many pairs follow')
        add(context, path, 'tag=value;', field.doc)
        return
      case 'tagString':
        add(context, path, 'tag=value;', field.doc)
        return
      case 'escaped':
        add(context, path, 'string with \\u escapes', field.doc)
        return
      case 'mayLack':
        add(context, path, 'string, or no field', field.doc)
        return
      case 'trueFalse':
        add(context, path, 'true or false', field.doc)
        return
      case 'choice':
        add(context, path, `${item.whenTrue} or ${item.whenFalse}`, field.doc)
        return
      case 'fraction':
      case 'double':
        add(context, path, 'number', field.doc, unsetText({ ...field, kind: 'float' }, ''))
        return
      case 'oneOf':
        add(context, path, `one of ${item.values.join(', ')}`, field.doc)
        return
      case 'bits':
        add(context, path, 'bits', item.names.map((name, bit) => `bit ${bit} ${name}`).join(', '))
        return
    }
  }

  walk(message.text ?? [], { fields: message.fields, prefix: '', gate: {}, conditions: [] })
  return rows
}

type FieldItem = Exclude<
  TextItem,
  string | { readonly word: 'version' | 'literal' | 'since' | 'before' | 'when' | 'custom' }
>
