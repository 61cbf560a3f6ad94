// Writes the API pages from the doc comments (docs/api), then builds the site (docs/.vitepress/dist).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('.', import.meta.url))

run('typedoc', '--options', 'typedoc.json')
run('vitepress', 'build', '.')

function run(program: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync('npm', ['exec', '--offline', '--', program, ...args], {
    cwd: docs,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
