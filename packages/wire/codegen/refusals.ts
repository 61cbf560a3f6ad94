import type { Field, Fields, Message, Struct, TextItem } from '../protocol/grammar.ts'
import { gateOf } from './proto.ts'
import { parseItem } from './text-read.ts'

/** A field a caller may set and from which version it travels. */
interface Gated {
  readonly path: string
  readonly needed: number
  readonly unset: number
}

/** Finds the lowest version at which a text layout carries each path it mentions. */
function textGates(items: readonly TextItem[], prefix: string, gate: number, into: Map<string, number>): void {
  const note = (path: string, from = gate): void => {
    const full = `${prefix}${path}`
    into.set(full, Math.min(into.get(full) ?? Infinity, from))
  }
  for (const item of items) {
    if (typeof item === 'string') note(parseItem(item).path)
    else if (item.word === 'since') textGates(item.items, prefix, Math.max(gate, item.gate), into)
    else if (item.word === 'before' || item.word === 'when') textGates(item.items, prefix, gate, into)
    else if (item.word === 'list' || item.word === 'optional') note(item.path)
    else if ('path' in item) note(item.path)
  }
}

/**
 * Lists what a client's text writer must refuse when it was set: fields that came later than the negotiated version, the message's
 * own fields that text has no slot for, and fields that even protobuf gates. Facts a gateway fills in (most of a contract, the
 * ids of an order) are not asked for and pass.
 */
export function textRefusals(message: Message): Gated[] {
  const gates = new Map<string, number>()
  textGates(message.text ?? [], '', 0, gates)
  const protoSince = message.proto?.[0].since ?? 0
  const found: Gated[] = []
  for (const [key, field] of Object.entries(message.fields)) {
    const own = message.proto?.[1][key]
    if (field.kind === 'struct') {
      found.push(...structRefusals(field.struct as Struct, key, gates, protoSince))
      if ([...gates.keys()].some((path) => path === key || path.startsWith(`${key}.`))) continue
    }
    const gate = gates.get(key)
    if (gate === undefined) {
      if (own !== undefined) found.push({ path: key, needed: Math.max(protoSince, gateOf(own) ?? 0), unset: 0 })
    } else if (gate > 0) found.push({ path: key, needed: gate, unset: unsetOf(field) })
  }
  return found
}

function structRefusals(struct: Struct, path: string, gates: Map<string, number>, protoSince: number): Gated[] {
  const found: Gated[] = []
  for (const [key, field] of Object.entries(struct.fields)) {
    const full = `${path}.${key}`
    const gate = gates.get(full)
    const own = struct.proto[key]
    const protoGate = own === undefined ? undefined : gateOf(own)
    if (gate !== undefined && gate > 0) found.push({ path: full, needed: gate, unset: unsetOf(field) })
    else if (gate === undefined && protoGate !== undefined) {
      found.push({ path: full, needed: Math.max(protoSince, protoGate), unset: 0 })
    }
  }
  return found
}

/** Lists what a client's protobuf writer must refuse below a version of its own. */
export function protoRefusals(fields: Fields, layout: Readonly<Record<string, Parameters<typeof gateOf>[0]>>): Gated[] {
  const found: Gated[] = []
  for (const [key, proto] of Object.entries(layout)) {
    const gate = gateOf(proto)
    const field = fields[key] as Field
    const struct = field.kind === 'struct' ? field.struct : undefined
    if (struct === undefined) {
      if (gate !== undefined) found.push({ path: key, needed: gate, unset: unsetOf(field) })
      continue
    }
    // A struct that came later is refused field by field: only a field knows which of its values means nothing.
    const inners =
      gate === undefined
        ? protoRefusals(struct.fields, struct.proto)
        : Object.entries(struct.fields).map(([path, inner]) => ({ path, needed: gate, unset: unsetOf(inner) }))
    for (const inner of inners) found.push({ ...inner, path: `${key}.${inner.path}` })
  }
  return found
}

function unsetOf(field: Field): number {
  return field.textDefault ?? (field.kind === 'int' ? 2147483647 : field.kind === 'float' ? Number.MAX_VALUE : 0)
}

/** Writes the refusals as statements. */
export function refusalCode(name: string, refusals: readonly Gated[]): string {
  return refusals
    .map(({ path, needed, unset }) => {
      const parts = path.split('.')
      const access = `m.${parts.join('?.')}`
      return `  if (v < ${needed}) refuseGiven(${access}, ${unset === Number.MAX_VALUE ? 'Number.MAX_VALUE' : unset}, '${name}', '${path}', ${needed}, v)\n`
    })
    .join('')
}

/** Writes the refusal of a value that text no longer takes. */
export function valueRefusalCode(name: string, { textRefusal }: Message): string {
  if (textRefusal === undefined) return ''
  const { field, value, since, why } = textRefusal
  return `  if (v >= ${since}) refuseValue(m.${field}, ${value}, '${name}', '${field}', '${why}', ${since - 1}, v)\n`
}
