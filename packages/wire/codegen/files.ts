import type { Message, Struct } from '../protocol/grammar.ts'
import type { Catalogue, Named } from './catalogue.ts'
import { kebab } from './names.ts'
import { protoReadCode, protoWriteCode } from './proto.ts'
import { protoRefusals, refusalCode, textRefusals, valueRefusalCode } from './refusals.ts'
import { TextReadCode } from './text-read.ts'
import { TextWriteCode } from './text-write.ts'
import { interfaceOf, typeOf } from './types.ts'

const MARK = '// Generated from packages/wire/protocol by `npm run generate`. Do not edit.\n'

/** Import lines for the words a file's code uses, and the structs it names. */
function imports(code: string, depth: string, structs: string, own: string, names: Catalogue): string {
  const lines: string[] = []
  const types = (pattern: RegExp, from: string, what: string): void => {
    if (pattern.test(code)) lines.push(`import ${what} from '${depth}${from}'\n`)
  }
  types(/\bProtoReader\b/, 'bytes/proto-reader.ts', 'type { ProtoReader }')
  types(/\bProtoWriter\b/, 'bytes/proto-writer.ts', 'type { ProtoWriter }')
  types(/\bTextReader\b/, 'bytes/text-reader.ts', 'type { TextReader }')
  types(/\bTextWriter\b/, 'bytes/text-writer.ts', 'type { TextWriter }')
  types(/\brefuseGiven\(/, 'layout/refusal.ts', '{ refuseGiven }')
  types(/\brefuseValue\(/, 'layout/refusal.ts', '{ refuseValue }')
  types(/\bcomboLegPrices\./, 'layout/combo-leg-prices.ts', '{ comboLegPrices }')
  types(/\bMutable</, 'values/mutable.ts', 'type { Mutable }')
  types(/\bTagValues\b/, 'values/tag-values.ts', 'type { TagValues }')
  types(/\btagPairs\(/, 'values/tag-values.ts', '{ tagPairs }')
  for (const { name } of names.structs) {
    if (name === own) continue
    const wanted = [`read${name}Proto`, `write${name}Proto`].filter((fn) => code.includes(`${fn}(`))
    const typed = new RegExp(`(?<![\\w.'])${name}(?!\\w|Proto|')`).test(code.replaceAll(/\/\*\*.*?\*\//g, ''))
    if (typed) wanted.push(`type ${name}`)
    if (wanted.length > 0) lines.push(`import { ${wanted.join(', ')} } from '${structs}${kebab(name)}.ts'\n`)
  }
  return lines.join('')
}

/** Names a parameter, with the underscore of one the body does not use. */
function param(name: string, body: string): string {
  return new RegExp(`\\b${name}\\b`).test(body) ? name : `_${name}`
}

/** Writes the file of a struct: its interface and both protobuf functions. */
export function structFile({ name, declaration }: Named<Struct>, names: Catalogue): [path: string, code: string] {
  const path = `${name[0]?.toLowerCase()}${name.slice(1)}.`
  const read = protoReadCode(name, declaration.fields, declaration.proto, false, names)
  const write = protoWriteCode(path, declaration.fields, declaration.proto, 's', names)
  const code =
    `${interfaceOf(name, declaration, names)}\n` +
    `export function read${name}Proto(r: ProtoReader): ${name} {\n${read}}\n\n` +
    `export function write${name}Proto(${param('w', write)}: ProtoWriter, ${param('s', write)}: ${name}): void {\n${write}}\n`
  return [`structs/${kebab(name)}.ts`, `${MARK}${imports(code, '../../', './', name, names)}\n${code}`]
}

/** Writes the file of a message: its interface and the functions of each encoding it has. */
export function messageFile({ name, declaration }: Named<Message>, names: Catalogue): [path: string, code: string] {
  const fromClient = declaration.from === 'client'
  const parts = [interfaceOf(name, declaration, names)]
  if (declaration.text !== undefined) {
    const read = new TextReadCode(names).message(name, declaration)
    const refusals = fromClient
      ? valueRefusalCode(name, declaration) + refusalCode(name, textRefusals(declaration))
      : ''
    const write = refusals + new TextWriteCode(names, !fromClient).message(declaration)
    parts.push(
      `export function read${name}Text(${param('r', read)}: TextReader, ${param('v', read)}: number): ${name} {\n${read}}\n`,
      `export function write${name}Text(${param('w', write)}: TextWriter, ${param('m', write)}: ${name}, ${param('v', write)}: number): void {\n${write}}\n`,
    )
  }
  if (declaration.proto !== undefined) {
    const [, layout] = declaration.proto
    const read = protoReadCode(name, declaration.fields, layout, true, names)
    const refusals = fromClient ? refusalCode(name, protoRefusals(declaration.fields, layout)) : ''
    const write = refusals + protoWriteCode('', declaration.fields, layout, 'm', names)
    parts.push(
      `export function read${name}Proto(r: ProtoReader): ${name} {\n${read}}\n`,
      `export function write${name}Proto(${param('w', write)}: ProtoWriter, ${param('m', write)}: ${name}, ${param('v', write)}: number): void {\n${write}}\n`,
    )
  }
  const code = parts.join('\n')
  return [`messages/${kebab(name)}.ts`, `${MARK}${imports(code, '../../', '../structs/', name, names)}\n${code}`]
}

/** Says where the body names the request it belongs to, for frames that cannot be read. */
function belongs(message: Message): string {
  const key = message.belongsTo
  if (key === undefined || message.fields[key]?.kind !== 'int') return 'undefined'
  const proto = message.proto?.[1][key]
  const number = proto === undefined ? undefined : typeof proto === 'number' ? proto : proto[0]
  let textIndex = 0
  let found = false
  for (const item of message.text ?? []) {
    if (item === key) {
      found = true
      break
    }
    if (typeof item !== 'string' && (item.word === 'since' || item.word === 'before')) return idFact(number, undefined)
    textIndex++
  }
  return idFact(number, found ? textIndex : undefined)
}

function idFact(proto: number | undefined, text: number | undefined): string {
  const facts = [text === undefined ? '' : `text: ${text}`, proto === undefined ? '' : `proto: ${proto}`].filter(
    (s) => s !== '',
  )
  return facts.length === 0 ? 'undefined' : `{ ${facts.join(', ')} }`
}

/** Writes the table of one direction's writers, by message name. */
export function writersFile(direction: 'client' | 'gateway', names: Catalogue): [path: string, code: string] {
  const messages = names.messages.filter(({ declaration }) => declaration.from === direction)
  const union = direction === 'client' ? 'ClientMessage' : 'GatewayMessage'
  const importLines = messages.map(({ name, declaration }) => {
    const fns = [
      declaration.proto ? `write${name}Proto` : '',
      declaration.text ? `write${name}Text` : '',
      `type ${name}`,
    ].filter((s) => s !== '')
    return `import { ${fns.join(', ')} } from './messages/${kebab(name)}.ts'\n`
  })
  const rows = messages.map(({ name, declaration }) => {
    const parts = [
      `id: ${declaration.id}`,
      `exists: ${declaration.exists?.since ?? 0}`,
      `retiredAfter: ${declaration.retiredAfter ?? 'Infinity'}`,
      `protoSince: ${declaration.proto?.[0].since ?? 'Infinity'}`,
    ]
    if (declaration.text) parts.push(`text: write${name}Text`)
    if (declaration.proto) parts.push(`proto: write${name}Proto`)
    return `  ${name}: { ${parts.join(', ')} },\n`
  })
  const code =
    `${MARK}import type { MessageWriter } from '../layout/message-table.ts'\n${importLines.join('')}\n` +
    `/** Any message a ${direction} sends. */\nexport type ${union} =\n${messages.map(({ name }) => `  | ${name}\n`).join('')}\n` +
    `/** How each message a ${direction} sends is written. */\nexport const ${direction}Writers: { readonly [M in ${union} as M['type']]: MessageWriter<M> } = {\n${rows.join('')}}\n`
  return [`${direction}-writers.ts`, code]
}

/** Writes the table of one direction's readers, by message id. */
export function readersFile(direction: 'client' | 'gateway', names: Catalogue): [path: string, code: string] {
  const messages = names.messages
    .filter(({ declaration }) => declaration.from === direction)
    .toSorted((a, b) => a.declaration.id - b.declaration.id)
  const union = direction === 'client' ? 'ClientMessage' : 'GatewayMessage'
  const importLines = messages.map(({ name, declaration }) => {
    const fns = [declaration.proto ? `read${name}Proto` : '', declaration.text ? `read${name}Text` : ''].filter(
      (s) => s !== '',
    )
    return `import { ${fns.join(', ')} } from './messages/${kebab(name)}.ts'\n`
  })
  const rows = messages.map(({ name, declaration }) => {
    const text = declaration.text ? `read${name}Text` : 'undefined'
    const proto = declaration.proto ? `read${name}Proto` : 'undefined'
    return `  ${declaration.id}: { type: '${name}', text: ${text}, proto: ${proto}, idField: ${belongs(declaration)} },\n`
  })
  const code =
    `${MARK}import type { MessageReader } from '../layout/message-table.ts'\nimport type { ${union} } from './${direction}-writers.ts'\n${importLines.join('')}\n` +
    `/** How each message a ${direction} sends is read, by message id. */\nexport const ${direction}Readers: Readonly<Record<number, MessageReader<${union}>>> = {\n${rows.join('')}}\n`
  return [`${direction}-readers.ts`, code]
}

/** Writes the readers of long messages as generators that pause between slices of their lists. */
export function slicedReadersFile(names: Catalogue): [path: string, code: string] {
  const long = names.messages.filter(({ declaration }) => declaration.isLong)
  const functions = long.flatMap(({ name, declaration }) => {
    const text = new TextReadCode(names, true).message(name, declaration)
    const layout = declaration.proto?.[1] ?? {}
    const proto = protoReadCode(name, declaration.fields, layout, true, names, true)
    const result = `itemsPerSlice: number): Generator<number, ${name}, void>`
    return [
      `function* read${name}Text(r: TextReader, ${param('v', text)}: number, ${result} {\n${text}}\n`,
      `function* read${name}Proto(r: ProtoReader, ${result} {\n${proto}}\n`,
    ]
  })
  const rows = long.map(
    ({ name, declaration }) => `  ${declaration.id}: { text: read${name}Text, proto: read${name}Proto },\n`,
  )
  const code = functions.join('\n')
  const messages = long.map(({ name }) => `import type { ${name} } from './messages/${kebab(name)}.ts'\n`).join('')
  return [
    'sliced-readers.ts',
    `${MARK}import type { SlicedReader } from '../layout/message-table.ts'\n${imports(code, '../', './structs/', '', names)}${messages}\n${code}\n` +
      `/** How the long messages of a gateway are read in slices, by message id. */\n` +
      `export const slicedReaders: Readonly<Record<number, SlicedReader<${long.map(({ name }) => name).join(' | ')}>>> = {\n${rows.join('')}}\n`,
  ]
}

/** Writes the readers of frequent messages, which hand on the fields instead of making an object of them. */
export function frequentReadersFile(names: Catalogue): [path: string, code: string] {
  const frequent = names.messages.filter(({ declaration }) => declaration.isFrequent)
  const functions = frequent.flatMap(({ name, declaration }) => {
    // The leftover is counted first: whoever takes the fields may make the same reader read something else.
    const last = (leftover: string) => (fields: readonly string[]) =>
      `  const leftover = ${leftover}\n  to.${methodOf(name)}(${fields.join(', ')})\n  return leftover\n`
    const text = new TextReadCode(names).message(name, declaration, last('r.leftover()'))
    const layout = declaration.proto?.[1] ?? {}
    const proto = protoReadCode(name, declaration.fields, layout, true, names, false, last('r.unknownFields'))
    return [
      `function read${name}Text(r: TextReader, ${param('v', text)}: number, to: FrequentReceiver): number {\n${text}}\n`,
      `function read${name}Proto(r: ProtoReader, to: FrequentReceiver): number {\n${proto}}\n`,
    ]
  })
  const methods = frequent.map(({ name, declaration }) => {
    const fields = Object.entries(declaration.fields).map(
      ([key, field]) => `    ${key}: ${typeOf(field, names)} | undefined,\n`,
    )
    return `  /** ${declaration.doc} */\n  ${methodOf(name)}(\n${fields.join('')}  ): void\n`
  })
  // Calls by name: the engine inlines those, and does not look a function up for each message.
  const choice = (encoding: 'Text' | 'Proto', more: string, given: string): string =>
    `/** Reads the ${encoding === 'Text' ? 'text' : 'protobuf'} body of a frequent message; -1 when the id is none's. */\n` +
    `export function readFrequent${encoding}(id: number, r: ${encoding}Reader, ${more}to: FrequentReceiver): number {\n  switch (id) {\n` +
    frequent
      .map(
        ({ name, declaration }) => `    case ${declaration.id}:\n      return read${name}${encoding}(r, ${given}to)\n`,
      )
      .join('') +
    `    default:\n      return -1\n  }\n}\n`
  const code = [...functions, choice('Text', 'v: number, ', 'v, '), choice('Proto', '', '')].join('\n')
  return [
    'frequent-readers.ts',
    `${MARK}${imports(code, '../', './structs/', '', names)}\n` +
      `/** Takes the fields of the messages that come most often, as they are read. */\nexport interface FrequentReceiver {\n${methods.join('')}}\n\n${code}`,
  ]
}

function methodOf(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`
}

/** Writes the door to all types. */
export function typesFile(names: Catalogue): [path: string, code: string] {
  const lines = [
    ...names.structs.map(({ name }) => `export type { ${name} } from './structs/${kebab(name)}.ts'\n`),
    ...names.messages.map(({ name }) => `export type { ${name} } from './messages/${kebab(name)}.ts'\n`),
    `export type { ClientMessage } from './client-writers.ts'\n`,
    `export type { GatewayMessage } from './gateway-writers.ts'\n`,
  ]
  return ['types.ts', `${MARK}${lines.join('')}`]
}
