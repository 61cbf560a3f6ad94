import type { Field, Message, Struct } from '../protocol/grammar.ts'
import type { Catalogue } from './catalogue.ts'

/** Gives the TypeScript type of a field's value. */
export function typeOf(field: Field, names: Catalogue): string {
  switch (field.kind) {
    case 'int':
    case 'long':
    case 'float':
    case 'decimal':
      return 'number'
    case 'loose':
      return 'number | string'
    case 'string':
      return 'string'
    case 'bool':
      return 'boolean'
    case 'tags':
      return 'TagValues'
    case 'struct':
      return names.structName(field.struct as Struct)
    case 'list':
      return `readonly ${field.struct ? names.structName(field.struct) : field.of === 'string' ? 'string' : 'number'}[]`
  }
}

function comment(indent: string, doc: string): string {
  return doc === '' ? '' : `${indent}/** ${doc} */\n`
}

/** Writes the interface of a message or struct. */
export function interfaceOf(name: string, of: Message | Struct, names: Catalogue): string {
  const lines = Object.entries(of.fields).map(
    ([field, declared]) =>
      `${comment('  ', declared.doc)}  readonly ${field}?: ${typeOf(declared, names)} | undefined\n`,
  )
  const type = 'from' in of ? `  readonly type: '${name}'\n` : ''
  return `${comment('', of.doc)}export interface ${name} {\n${type}${lines.join('')}}\n`
}
