import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from './catalogue.ts'
import { messageFile, readersFile, structFile, typesFile, writersFile } from './files.ts'

/** Writes `src/generated` from the declarations, or with `--check` says what would change and fails. */
function main(): void {
  const check = process.argv.includes('--check')
  const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/generated')
  const names = catalogue()
  const files = new Map<string, string>([
    ...names.structs.map((struct) => structFile(struct, names)),
    ...names.messages.map((message) => messageFile(message, names)),
    writersFile('client', names),
    writersFile('gateway', names),
    readersFile('client', names),
    readersFile('gateway', names),
    typesFile(names),
  ])
  const present = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  const stale = [...present].filter((path) => !files.has(path))
  const changed = [...files].filter(
    ([path, code]) => !present.has(path) || readFileSync(join(folder, path), 'utf8') !== code,
  )
  if (check) {
    if (stale.length + changed.length === 0) return
    const list = [...changed.map(([path]) => path), ...stale].slice(0, 20).join('\n  ')
    process.stderr.write(`src/generated does not match packages/wire/protocol; run \`npm run generate\`:\n  ${list}\n`)
    process.exitCode = 1
    return
  }
  for (const path of stale) rmSync(join(folder, path))
  for (const [path, code] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), code)
  }
  process.stdout.write(`${files.size} files, ${changed.length} written, ${stale.length} removed\n`)
}

main()
