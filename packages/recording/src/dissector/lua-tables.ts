import {
  describeMessage,
  type Direction,
  type MessageDescription,
  messageTypes,
  type ProtobufRow,
  type TextRow,
} from '@twskit/wire/describe'

/** How Wireshark shows a field; text is what remains when messages disagree. */
type LuaKind = 'string' | 'int32' | 'double' | 'bool'

const luaKinds: Readonly<Record<string, LuaKind>> = {
  int32: 'int32',
  int: 'int32',
  double: 'double',
  float: 'double',
  bool: 'bool',
}

/** Collects the names of fields, each with one kind for all messages, because a filter of Wireshark has one type. */
export class FieldNames {
  readonly #kinds = new Map<string, LuaKind>()

  /** Adds a path and returns it as a filter: `contract.comboLegs.conId`. */
  add(path: string, kind: string): string {
    const name = path.replaceAll('[]', '')
    const found = luaKinds[kind] ?? 'string'
    const known = this.#kinds.get(name)
    this.#kinds.set(name, known === undefined || known === found ? found : 'string')
    return name
  }

  get all(): readonly (readonly [name: string, kind: LuaKind])[] {
    return [...this.#kinds].toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
}

/** Writes the messages of one side as a Lua table by id. */
export function messageTable(direction: Direction, names: FieldNames): string {
  const rows = messageTypes(direction).map((type) => {
    const message = describeMessage(type)
    return `  [${message.id}] = { ${quoted(message.type)}, ${textTable(message, names)}, ${protobufTable(message.protobuf, names)} },`
  })
  return `{\n${rows.join('\n')}\n}`
}

/** Text fields in order: name, first version, version that ended it, and whether it depends on more than the version. */
function textTable({ text }: MessageDescription, names: FieldNames): string {
  if (text.length === 0) return 'nil'
  return `{ ${text.map((row) => textEntry(row, names)).join(', ')} }`
}

function textEntry({ path, kind, gate, condition, doc }: TextRow, names: FieldNames): string {
  const name = path === '' ? '""' : quoted(names.add(path, kind === 'count' ? 'int' : kind))
  const label = path === '' ? `, label = ${quoted(doc)}` : ''
  const since = gate?.since === undefined ? '' : `, since = ${gate.since}`
  const before = gate?.before === undefined ? '' : `, before = ${gate.before}`
  const depends = condition === undefined && kind !== 'string, or no field' ? '' : ', depends = true'
  const list = kind === 'count' ? ', count = true' : ''
  const depth = path.split('[]').length - 1
  return `{ ${name}${label}${since}${before}${depends}${list}${depth === 0 ? '' : `, depth = ${depth}`} }`
}

interface Node {
  readonly name: string
  readonly kind: string
  readonly fields: Map<string, Node>
}

/** Protobuf fields by number, nested messages inside their owner. */
function protobufTable(rows: readonly ProtobufRow[], names: FieldNames): string {
  const root = new Map<string, Node>()
  for (const { number, path, kind } of rows) {
    const steps = number.split('.')
    let level = root
    for (const step of steps.slice(0, -1)) level = level.get(step)?.fields ?? level
    level.set(steps.at(-1) ?? '', { name: names.add(path, kind.replace('repeated ', '')), kind, fields: new Map() })
  }
  return nodes(root)
}

function nodes(fields: ReadonlyMap<string, Node>): string {
  if (fields.size === 0) return '{}'
  const rows = [...fields].map(([number, { name, kind, fields: inner }]) => {
    const nested = inner.size === 0 ? '' : `, ${nodes(inner)}`
    return `[${number}] = { ${quoted(name)}, ${quoted(kind.replace('repeated ', ''))}${nested} }`
  })
  return `{ ${rows.join(', ')} }`
}

export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`
}
