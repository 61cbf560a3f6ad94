// Writes the tables of docs/guide/from-eclient-ewrapper.md from the conversations of the protocol, and docs/live-behaviour.md from its
// ledger. With --check it only says which of them would change, and fails.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { livePage } from '../live-behaviour/page.ts'
import { fillPage } from './fill-page.ts'

const onlyCheck = process.argv.includes('--check')

function make(path: string, content: (present: string) => string): void {
  const file = join(import.meta.dirname, '../../..', path)
  const present = readFileSync(file, 'utf8')
  const wanted = content(present)
  if (wanted === present) return
  if (!onlyCheck) {
    writeFileSync(file, wanted)
    process.stdout.write(`${path}: written\n`)
    return
  }
  process.stderr.write(`${path} does not match what it is made from; run \`npm run generate\`\n`)
  process.exitCode = 1
}

make('docs/guide/from-eclient-ewrapper.md', fillPage)
make('docs/live-behaviour.md', livePage)
