import type { Field } from '../protocol/grammar.ts'
import type { Catalogue } from './catalogue.ts'
import { code } from './markdown.ts'

/** Writes links between the pages of the reference. */
export class Links {
  readonly #rooms: ReadonlyMap<string, string>
  readonly #names: Catalogue

  constructor(rooms: ReadonlyMap<string, string>, names: Catalogue) {
    this.#rooms = rooms
    this.#names = names
  }

  /** Gives the room a declaration is documented in. */
  room(name: string): string {
    const room = this.#rooms.get(name)
    if (room === undefined) throw new Error(`${name} is declared in no room of protocol/`)
    return room
  }

  /** Links to a message or group of fields. */
  to(name: string): string {
    return `[${code(name)}](./${this.room(name)}.md#${name.toLowerCase()})`
  }

  /** Writes the type of a field, linked where it is a group of fields. */
  type(field: Field): string {
    const part =
      field.struct === undefined ? code(field.of ?? field.kind) : this.to(this.#names.structName(field.struct))
    if (field.kind === 'list') return `list of ${part}`
    return field.kind === 'loose' ? '`float` or text' : part
  }
}
