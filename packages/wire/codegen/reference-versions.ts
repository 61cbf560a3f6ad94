import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MAX_SERVER_VERSION, MIN_SERVER_VERSION, serverVersions } from '../protocol/server-versions.ts'
import { protobufRows } from '../src/describe/protobuf-rows.ts'
import { textRows } from '../src/describe/text-rows.ts'
import type { Catalogue } from './catalogue.ts'
import { code, table, words } from './markdown.ts'
import type { Links } from './reference-links.ts'

/** Writes the page of all server versions and of what each changes on the wire. */
export function versionsPage(names: Catalogue, links: Links): string {
  const meanings = commentsOfVersions()
  const changes = changesByVersion(names, links)
  const rows = Object.entries(serverVersions).map(([name, version]) => [
    String(version),
    code(name),
    words(meanings.get(name) ?? ''),
    (changes.get(version) ?? []).join('; '),
  ])
  return `# Server versions

twskit speaks server versions ${MIN_SERVER_VERSION} to ${MAX_SERVER_VERSION}: the highest one both sides know is chosen in the handshake. Text ends and protobuf
begins message by message. What a version lacks is refused before it is sent, with a \`VersionError\`.

${table(['version', 'name in `serverVersions`', 'what it brought', 'what it gates'], rows)}
`
}

/** Reads what each version brought from the comments above the names, which are its one home. */
function commentsOfVersions(): ReadonlyMap<string, string> {
  const path = join(dirname(fileURLToPath(import.meta.url)), '../protocol/server-versions.ts')
  const found = readFileSync(path, 'utf8').matchAll(/\/\*\* (.+?) \*\/\n {2}(\w+): \d+,/g)
  return new Map(Array.from(found, ([, comment = '', name = '']) => [name, comment]))
}

function changesByVersion(names: Catalogue, links: Links): ReadonlyMap<number, string[]> {
  const changes = new Map<number, string[]>()
  const note = (version: number | undefined, change: string): void => {
    if (version === undefined) return
    const known = changes.get(version) ?? []
    if (!known.includes(change)) changes.set(version, [...known, change])
  }
  for (const { name, declaration } of names.messages) {
    note(declaration.exists?.since, `${links.to(name)} exists`)
    if (declaration.proto !== undefined) {
      const [{ since }, layout] = declaration.proto
      if (declaration.text !== undefined) note(since, `${links.to(name)} is protobuf`)
      for (const row of protobufRows(declaration.fields, layout, false))
        note(row.since, `${links.to(name)} ${code(row.path)}`)
    }
    for (const { gate, path, doc } of textRows(declaration)) {
      const field = path === '' ? words(doc) : code(path)
      note(gate?.since, `${links.to(name)} ${field} in text`)
      note(gate?.before, `${links.to(name)} ${field} no longer in text`)
    }
  }
  for (const { name, declaration } of names.structs) {
    for (const row of protobufRows(declaration.fields, declaration.proto, false)) {
      note(row.since, `${links.to(name)} ${code(row.path)}`)
    }
  }
  return changes
}
