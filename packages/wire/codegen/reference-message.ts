import type { Fields, Message, ProtoField, Struct } from '../protocol/grammar.ts'
import { protobufRows } from '../src/describe/protobuf-rows.ts'
import { type TextRow, textRows, type VersionRange } from '../src/describe/text-rows.ts'
import type { Named } from './catalogue.ts'
import { code, folded, table, words } from './markdown.ts'
import type { Links } from './reference-links.ts'

/** From this many fields on a text layout is folded away. */
const LONG_LAYOUT = 25

/** Writes the section of a message: what it is, its fields, and where they stand in both encodings. */
export function messageSection({ name, declaration }: Named<Message>, links: Links): string {
  const { doc, fields, proto, text } = declaration
  const parts = [`## ${name}`, words(doc), facts(declaration)]
  const layout = proto?.[1]
  if (Object.keys(fields).length > 0) parts.push(fieldTable(fields, layout, links))
  if (text !== undefined) parts.push(textTable(textRows(declaration)))
  return parts.join('\n\n')
}

/** Writes the section of a group of fields. */
export function structSection({ name, declaration }: Named<Struct>, links: Links): string {
  return [`## ${name}`, words(declaration.doc), fieldTable(declaration.fields, declaration.proto, links)].join('\n\n')
}

function facts({ from, id, official, belongsTo, exists, retiredAfter, proto, text }: Message): string {
  const names = official.map(code).join(', ')
  const lines = [
    from === 'client' ? `Request ${id} of the client: ${names}` : `Message ${id} of the gateway: ${names}`,
    encodings(text !== undefined, proto?.[0].since),
  ]
  if (belongsTo !== undefined) lines.push(`Belongs to what its ${code(belongsTo)} names`)
  if (exists !== undefined) lines.push(`Exists from server version ${exists.since}`)
  if (retiredAfter !== undefined) lines.push(`Retired after server version ${retiredAfter}`)
  return lines.map((line) => `- ${line}`).join('\n')
}

function encodings(hasText: boolean, protobufSince: number | undefined): string {
  if (protobufSince === undefined) return 'Text at every server version'
  return hasText ? `Text below server version ${protobufSince}, protobuf from there on` : 'Protobuf only'
}

function fieldTable(fields: Fields, layout: Readonly<Record<string, ProtoField>> | undefined, links: Links): string {
  const rows = new Map(protobufRows(fields, layout ?? {}, false).map((row) => [row.path, row]))
  return table(
    ['field', 'type', 'protobuf', 'from', 'meaning'],
    Object.entries(fields).map(([name, field]) => {
      const row = rows.get(name)
      const number = row?.number ?? (layout === undefined ? '' : 'text only')
      return [code(name), links.type(field), number, String(row?.since ?? ''), words(field.doc)]
    }),
  )
}

function textTable(rows: readonly TextRow[]): string {
  if (rows.length === 0) return 'The text has no fields behind the message id.'
  const content = table(
    ['#', 'text field', 'travels as', 'when', 'unset'],
    rows.map(({ order, path, kind, doc, gate, condition, unset }) => [
      String(order),
      path === '' ? words(doc) : code(path),
      words(kind),
      [versions(gate), words(condition ?? '')].filter((part) => part !== '').join(', when '),
      unset === undefined ? '' : code(unset),
    ]),
  )
  return rows.length < LONG_LAYOUT ? content : folded(`Text layout: ${rows.length} fields`, content)
}

/** Says which server versions have something. */
function versions(range: VersionRange | undefined): string {
  const { since, before } = range ?? {}
  return [since === undefined ? '' : `from ${since}`, before === undefined ? '' : `below ${before}`]
    .filter((part) => part !== '')
    .join(', ')
}
