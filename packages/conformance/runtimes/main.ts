// Runs the test suite on other Node versions and a smoke program on Bun and Deno: npm run test:runtimes [-- name ...]
import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Runtime, runtimes } from './catalogue.ts'
import { install } from './install.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const asked = process.argv.slice(2)
const known = runtimes.map((runtime) => runtime.name)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No runtime is called ${unknown.join(', ')}; choose from ${known.join(', ')}.`)
  process.exit(2)
}

const rows: string[] = []
let failed = 0
for (const runtime of runtimes.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n=== ${runtime.name} ${runtime.version}: ${runtime.proof} ===`)
  const outcome = await prove(runtime)
  if (outcome === 'failed') failed += 1
  rows.push(`${`${runtime.name} ${runtime.version}`.padEnd(16)}${runtime.proof.padEnd(12)}${outcome}`)
}
console.log(`\n${rows.join('\n')}`)
process.exitCode = failed > 0 ? 1 : 0

async function prove(runtime: Runtime): Promise<string> {
  const binary = await install(runtime).catch((error: unknown) => {
    console.log(`It cannot be had here: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (binary === undefined) return 'SKIPPED, could not be installed'
  const started = performance.now()
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(binary, runtime.arguments, {
      cwd: root,
      env: { ...process.env, PATH: `${dirname(binary)}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', reject)
    child.once('close', resolve)
  })
  return code === 0 ? `passed in ${((performance.now() - started) / 1000).toFixed(0)} s` : 'failed'
}
