// Writes the API pages from the doc comments (docs/api), then builds the site (docs/.vitepress/dist): npm run docs [-- --serve]
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeLlmsFiles } from './llms.ts'

const docs = fileURLToPath(new URL('.', import.meta.url))

run('typedoc', '--options', 'typedoc.json')
namePackages(join(docs, 'api'))
run('vitepress', 'build', '.')
writeLlmsFiles(docs, join(docs, '.vitepress/dist'))
if (process.argv.includes('--serve')) run('vitepress', 'preview', '.')
else console.log('The site is in docs/.vitepress/dist. npm run docs -- --serve builds and shows it.')

function run(program: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync('npm', ['exec', '--offline', '--', program, ...args], {
    cwd: docs,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** TypeDoc names modules after their folders; people know packages by the names they import. */
function namePackages(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.md')) continue
    const path = join(folder, file)
    const page = readFileSync(path, 'utf8')
    writeFileSync(path, page.replaceAll(/(^# |\[|\/ )(client|simulator|wire)\/src(?:\/transport)?\b/gm, '$1@twskit/$2'))
  }
}
