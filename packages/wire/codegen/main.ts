import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { conversationShapes } from '../protocol/conversations/list.ts'
import { unsolicitedMessages } from '../protocol/conversations/unsolicited.ts'
import { catalogue } from './catalogue.ts'
import {
  frequentReadersFile,
  messageFile,
  readersFile,
  slicedReadersFile,
  structFile,
  typesFile,
  writersFile,
} from './files.ts'
import { generateFolder } from './generated-folder.ts'
import { referencePages } from './reference.ts'
import { refuseMisfits } from './refuse.ts'
import { roomsOfDeclarations } from './rooms.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Writes `src/generated` and `docs/reference` from the declarations, or with `--check` says what would change and fails. */
async function main(): Promise<void> {
  const onlyCheck = process.argv.includes('--check')
  const names = catalogue()
  refuseMisfits({ messages: names.messages, conversations: conversationShapes, unsolicited: unsolicitedMessages })
  const code = new Map<string, string>([
    ...names.structs.map((struct) => structFile(struct, names)),
    ...names.messages.map((message) => messageFile(message, names)),
    writersFile('client', names),
    writersFile('gateway', names),
    readersFile('client', names),
    readersFile('gateway', names),
    slicedReadersFile(names),
    frequentReadersFile(names),
    typesFile(names),
  ])
  const folders: readonly (readonly [path: string, files: ReadonlyMap<string, string>])[] = [
    ['packages/wire/src/generated', code],
    ['docs/reference', referencePages(names, await roomsOfDeclarations())],
  ]
  for (const [path, files] of folders) {
    const { changed, stale } = generateFolder(join(root, path), files, onlyCheck)
    if (!onlyCheck) {
      process.stdout.write(`${path}: ${files.size} files, ${changed.length} written, ${stale.length} removed\n`)
    } else if (changed.length + stale.length > 0) {
      const list = [...changed, ...stale].slice(0, 20).join('\n  ')
      process.stderr.write(`${path} does not match packages/wire/protocol; run \`npm run generate\`:\n  ${list}\n`)
      process.exitCode = 1
    }
  }
}

await main()
