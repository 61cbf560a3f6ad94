/**
 * Writes `packages/wire/frames/` from a folder of vectors: `requests.jsonl` and `responses.jsonl`, made by running the official
 * Python client as an oracle. Run it as `node --import tsx packages/wire/test/tools/frames-from-vectors.ts <folder>`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kebab } from '../../codegen/names.ts'

type Json = Readonly<Record<string, unknown>>

interface RequestLine {
  readonly method: string
  readonly case: string
  readonly serverVersion: number
  readonly args: Json
  readonly bytesHex: string
  readonly protobufMessage?: string
  readonly protobufJson?: Json
  readonly canonical?: { readonly message: string; readonly json: Json }
  readonly error?: { readonly code?: number; readonly raised?: string }
}

interface ResponseLine {
  readonly name: string
  readonly variant: string
  readonly encoding: string
  readonly serverVersion: number
  readonly bytesHex: string
  readonly protobufMessage?: string
  readonly protobufJson?: Json | null
  readonly callbacks: readonly Json[]
  readonly officialRaises?: string
}

const frames = join(dirname(fileURLToPath(import.meta.url)), '../../frames')

/** Requests that have no protobuf form, so that no line can name their fields. */
const TEXT_ONLY: Readonly<Record<string, string>> = {
  verifyAndAuthRequest: 'VerifyAndAuthRequest',
  verifyAndAuthMessage: 'VerifyAndAuthMessageRequest',
}

/** Names the fields of a call: from the line itself, or from the same call at a version where it became protobuf. */
function messageOf(line: RequestLine, known: ReadonlyMap<string, RequestLine>): Json | undefined {
  const source = line.protobufMessage || line.canonical ? line : known.get(callOf(line))
  const textOnly = TEXT_ONLY[line.method]
  if (textOnly !== undefined) return { type: textOnly, ...line.args }
  if (line.method === 'reqContractDetails' && line.case === 'badMultiplier') {
    return { type: 'ContractDataRequest', ...line.args }
  }
  if (source?.protobufMessage !== undefined) return { type: source.protobufMessage, ...source.protobufJson }
  if (source?.canonical !== undefined) {
    return withTextOnlyFields({ type: source.canonical.message, ...source.canonical.json }, line.args)
  }
  return undefined
}

/** Adds what protobuf has no field for, and the caller's order of pairs, which a protobuf map loses. */
function withTextOnlyFields(message: Json, args: Json): Json {
  const given = args['order'] as Json | undefined
  const order = message['order'] as Record<string, unknown> | undefined
  if (given === undefined || order === undefined) return message
  const completed = { ...order }
  if (given['auctionStrategy'] !== undefined) completed['auctionStrategy'] = given['auctionStrategy']
  for (const key of ['algoParams', 'smartComboRoutingParams', 'orderMiscOptions']) {
    const pairs = given[key]
    if (order[key] === undefined || !Array.isArray(pairs)) continue
    completed[key] = Object.fromEntries(pairs.map((pair: { tag: string; value: string }) => [pair.tag, pair.value]))
  }
  return { ...message, order: completed }
}

function callOf(line: RequestLine): string {
  return `${line.method} ${JSON.stringify(line.args)}`
}

function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

function writeGroups(folder: string, groups: ReadonlyMap<string, Json[]>): void {
  rmSync(join(frames, folder), { recursive: true, force: true })
  mkdirSync(join(frames, folder), { recursive: true })
  for (const [name, rows] of groups) {
    writeFileSync(join(frames, folder, `${name}.jsonl`), rows.map((row) => `${ascii(JSON.stringify(row))}\n`).join(''))
  }
}

function ascii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function put(groups: Map<string, Json[]>, name: string, row: Json): void {
  const rows = groups.get(name)
  if (rows === undefined) groups.set(name, [row])
  else rows.push(row)
}

function requests(path: string): void {
  const lines = linesOf<RequestLine>(path)
  const known = new Map<string, RequestLine>()
  for (const line of lines) if (line.protobufMessage || line.canonical) known.set(callOf(line), line)
  const groups = new Map<string, Json[]>()
  for (const [index, line] of lines.entries()) {
    const message = messageOf(line, known)
    const origin = { origin: `requests.jsonl:${index + 1}`, method: line.method, case: line.case }
    if (message === undefined) {
      put(groups, 'handshake', { ...origin, options: line.args['connectOptions'], hex: line.bytesHex })
      continue
    }
    const refused = line.error && (line.error.code ?? line.error.raised)
    put(groups, kebab(message['type'] as string), {
      ...origin,
      version: line.serverVersion,
      ...(refused === undefined ? { hex: line.bytesHex } : { refused }),
      message,
    })
  }
  writeGroups('requests', groups)
}

function responses(path: string): void {
  const groups = new Map<string, Json[]>()
  const lines = linesOf<ResponseLine>(path)
  const names = new Map(lines.flatMap((line) => (line.protobufMessage ? [[line.name, line.protobufMessage]] : [])))
  for (const [index, line] of lines.entries()) {
    const name = kebab(names.get(line.name) ?? line.name.replaceAll('_', '-').toLowerCase())
    put(groups, line.name === 'BOND_CONTRACT_DATA' ? 'bond-contract-data' : name, {
      origin: `responses.jsonl:${index + 1}`,
      name: line.name,
      variant: line.variant,
      encoding: line.encoding,
      version: line.serverVersion,
      hex: line.bytesHex,
      ...(line.protobufJson ? { message: { type: line.protobufMessage, ...line.protobufJson } } : {}),
      ...(line.protobufJson ? {} : { callbacks: line.callbacks }),
      ...(line.officialRaises ? { officialRaises: line.officialRaises } : {}),
    })
  }
  writeGroups('responses', groups)
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of the vectors')
requests(join(folder, 'requests.jsonl'))
responses(join(folder, 'responses.jsonl'))
const defaults = JSON.parse(readFileSync(join(folder, 'defaults.json'), 'utf8')) as Json
writeFileSync(join(frames, 'defaults.json'), `${JSON.stringify(defaults)}\n`)
