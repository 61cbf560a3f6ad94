import * as declarations from '../protocol/index.ts'
import type { Field, Fields, Message, Struct } from '../protocol/grammar.ts'

/** A declaration with the name it is exported under. */
export interface Named<T> {
  readonly name: string
  readonly declaration: T
}

/** Everything declared, sorted by name so that generated files do not depend on the order of imports. */
export interface Catalogue {
  readonly messages: readonly Named<Message>[]
  readonly structs: readonly Named<Struct>[]
  /** Gives the name a struct is exported under. */
  structName(struct: Struct): string
}

/** Above this many fields an object is filled key by key with what is set; below, it is one literal with every key. */
const LITERAL_FIELDS = 12

/** Tells whether objects of these fields are built as one literal. */
export function isLiteral(fields: Fields): boolean {
  return Object.keys(fields).length <= LITERAL_FIELDS
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'from' in value && 'id' in value
}

function isStruct(value: unknown): value is Struct {
  return typeof value === 'object' && value !== null && 'fields' in value && !('from' in value)
}

/** Collects the declarations of `protocol/`. */
export function catalogue(): Catalogue {
  const messages: Named<Message>[] = []
  const structs: Named<Struct>[] = []
  for (const [name, declaration] of Object.entries(declarations)) {
    if (isMessage(declaration)) messages.push({ name, declaration })
    else if (isStruct(declaration)) structs.push({ name, declaration })
  }
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
  messages.sort(byName)
  structs.sort(byName)
  const names = new Map(structs.map(({ name, declaration }) => [declaration, name]))
  return {
    messages,
    structs,
    structName(struct) {
      const name = names.get(struct)
      if (name === undefined) throw new Error(`A struct is used but not exported from protocol/: ${struct.doc}`)
      return name
    },
  }
}

/** Finds a field by its path from a set of fields. */
export function fieldAt(fields: Fields, path: string): Field {
  const [first, ...rest] = path.split('.')
  const field = fields[first as string]
  if (field === undefined) throw new Error(`No field ${path} is declared`)
  if (rest.length === 0) return field
  if (field.struct === undefined) throw new Error(`Field ${first} of ${path} has no fields of its own`)
  return fieldAt(field.struct.fields, rest.join('.'))
}
