/**
 * Writes `packages/wire/test/facts/` (all but the gateway codes) from a folder of protocol notes. Run it as
 * `node --import tsx packages/wire/test/tools/facts-from-protocol.ts <folder>`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

type Json = Readonly<Record<string, unknown>>

const facts = join(dirname(fileURLToPath(import.meta.url)), '../facts')

/** Words that explain rather than state. */
const TALK = new Set([
  'note',
  'notes',
  'disputed',
  'absentWhen',
  'derived',
  'value',
  'args',
  'callbackNote',
  'constant',
])

function slim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slim)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !TALK.has(key) && inner !== null)
      .map(([key, inner]) => [key, slim(inner)]),
  )
}

function write(name: string, content: Readonly<Record<string, readonly unknown[]>>): void {
  const groups = Object.entries(content).map(
    ([key, rows]) => `${JSON.stringify(key)}: [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  )
  writeFileSync(join(facts, name), `{\n${groups.join(',\n')}\n}\n`)
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Name the folder of the protocol notes')
const read = (name: string): Record<string, unknown[]> =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown[]>

const ids = read('message-ids.json')
write('message-ids.json', { requests: slim(ids['requests']) as Json[], responses: slim(ids['responses']) as Json[] })
write('text-requests.json', { requests: slim(read('text-requests.json')['requests']) as Json[] })
write('text-responses.json', { responses: slim(read('text-responses.json')['responses']) as Json[] })
const protobuf = read('protobuf-messages.json')
write('protobuf-messages.json', {
  messages: slim(protobuf['messages']) as Json[],
  additions: slim(protobuf['additionsAfter225']) as Json[],
})
write('server-versions.json', { versions: read('server-versions.json')['versions'] as Json[] })
