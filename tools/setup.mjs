// Installs the pinned dependencies, and returns at once when they are already there.
// Plain JavaScript: it runs before anything that could read TypeScript exists.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [neededMajor = 0, neededMinor = 0] = engines.node.replace('>=', '').split('.').map(Number)
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `twskit needs Node ${engines.node}; this is ${process.versions.node}. Install a newer Node and run the command again.`,
  )
  process.exit(1)
}

const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name))
const manifests = ['.', ...packages, 'examples', 'docs'].map((folder) => join(folder, 'package.json'))
const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests].map((file) => join(root, file))
const hash = createHash('sha256')
for (const file of inputs) if (existsSync(file)) hash.update(readFileSync(file))
const wanted = hash.digest('hex')

const stamp = join(root, 'node_modules', '.twskit-setup')
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0)

console.log('Installing the pinned dependencies (once per clone and lockfile) ...')
const started = performance.now()
const install = ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
const { status, error } = spawnSync('npx', install, {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status !== 0) {
  console.error(
    `The dependencies could not be installed: ${error?.message ?? `npx ${install.join(' ')} ended with ${status}`}.`,
  )
  console.error(
    'Read what it said above. A missing network and a package.json that no longer matches pnpm-lock.yaml are the usual causes.',
  )
  process.exit(1)
}
writeFileSync(stamp, wanted)
console.log(`Dependencies are ready after ${((performance.now() - started) / 1000).toFixed(0)} s.`)
