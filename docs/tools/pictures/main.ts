// `npm run pictures`: runs the examples and writes what they print as pictures for the gallery, docs/public/pictures.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { terminalPicture } from './terminal-picture.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'docs/public/pictures')
/** What fits beside other pictures. */
const LINES = 24

/** The gallery's page names the examples; a picture is made of each. */
const names = [
  ...readFileSync(join(root, 'docs/examples/README.md'), 'utf8').matchAll(/\/pictures\/([\w-]+)\.svg/g),
].map(([, name = '']) => name)

mkdirSync(folder, { recursive: true })
for (const name of names) {
  const program = join('examples', `${name}.ts`)
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=@twskit/source', program],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${program} ended with ${status}\n${stderr}`)
  const lines = stdout.trimEnd().split('\n')
  const shown = lines.length > LINES ? [...lines.slice(0, LINES), '…'] : lines
  writeFileSync(join(folder, `${name}.svg`), terminalPicture(`node ${program}`, shown.join('\n')))
  console.log(`docs/public/pictures/${name}.svg`)
}
