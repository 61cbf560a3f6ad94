import type { Fields, ProtoField, Struct } from '../../protocol/grammar.ts'
import { protobufType } from './kinds.ts'

/** One field of a protobuf layout. */
export interface ProtobufRow {
  /** The field number; for a field of a nested message all numbers on the way, such as `3.125.1`. */
  readonly number: string
  /** The path from the message; `[]` marks what is repeated. */
  readonly path: string
  /** The protobuf type. */
  readonly kind: string
  readonly doc: string
  /** The server version from which a client may send it, where that is later than its message. */
  readonly since?: number
}

type Layout = Readonly<Record<string, ProtoField>>

/** Gives number and gate of a protobuf field. */
export function numbered(field: ProtoField): readonly [number: number, since: number | undefined] {
  return typeof field === 'number' ? [field, undefined] : [field[0], field[1].since]
}

/** Lists the fields of a protobuf layout by number, nested ones behind their owner. */
export function protobufRows(fields: Fields, layout: Layout, deep: boolean): ProtobufRow[] {
  const rows: ProtobufRow[] = []
  function walk(within: Fields, numbers: Layout, path: string, number: string): void {
    const sorted = Object.entries(numbers).sort(([, a], [, b]) => numbered(a)[0] - numbered(b)[0])
    for (const [name, proto] of sorted) {
      const field = within[name]
      if (field === undefined) continue
      const [own, since] = numbered(proto)
      rows.push({
        number: `${number}${own}`,
        path: `${path}${name}`,
        kind: protobufType(field),
        doc: field.doc,
        ...(since === undefined ? {} : { since }),
      })
      const nested: Struct | undefined = deep ? field.struct : undefined
      if (nested !== undefined) {
        walk(nested.fields, nested.proto, `${path}${name}${field.kind === 'list' ? '[]' : ''}.`, `${number}${own}.`)
      }
    }
  }
  walk(fields, layout, '', '')
  return rows
}
