import type { Field, Fields, ScalarKind } from '../../protocol/grammar.ts'
import { declared } from './declarations.ts'

/** Finds a field by its path from a set of fields. */
export function fieldAt(fields: Fields, path: string): Field {
  let field: Field | undefined
  let within: Fields = fields
  for (const name of path.split('.')) {
    field = within[name]
    within = field?.struct?.fields ?? {}
  }
  if (field === undefined) throw new TypeError(`No field ${path} is declared`)
  return field
}

/** Names what a field holds: `int`, `Contract`, `list of ComboLeg`. */
export function kindName(field: Field): string {
  switch (field.kind) {
    case 'struct':
      return structName(field)
    case 'list':
      return `list of ${field.of ?? structName(field)}`
    case 'loose':
      return 'number or text'
    default:
      return field.kind
  }
}

const scalars: Readonly<Record<ScalarKind, string>> = { int: 'int32', float: 'double', string: 'string' }

/** Names the protobuf type of a field. */
export function protobufType(field: Field): string {
  switch (field.kind) {
    case 'int':
      return 'int32'
    case 'long':
      return 'int64'
    case 'float':
    case 'loose':
      return 'double'
    case 'decimal':
    case 'string':
      return 'string'
    case 'bool':
      return 'bool'
    case 'tags':
      return 'map<string, string>'
    case 'struct':
      return structName(field)
    case 'list':
      return `repeated ${field.of === undefined ? structName(field) : scalars[field.of]}`
  }
}

function structName({ struct }: Field): string {
  return (struct && declared().structNames.get(struct)) ?? 'struct'
}
