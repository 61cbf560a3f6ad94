// Runs the test suite on other Node versions and a smoke program on Bun and Deno: npm run test:runtimes [-- name ... --record]
import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Runtime, runtimes } from './catalogue.ts'
import { install } from './install.ts'
import { writeSupportMatrix, type RuntimeResult } from './support-matrix.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const asked = process.argv.slice(2).filter((word) => word !== '--record')
const isRecorded = process.argv.includes('--record')
const known = runtimes.map((runtime) => runtime.name)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No runtime is called ${unknown.join(', ')}; choose from ${known.join(', ')}.`)
  process.exit(2)
}

const results: RuntimeResult[] = []
for (const runtime of runtimes.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n=== ${runtime.name} ${runtime.version}: ${runtime.proof} ===`)
  results.push({ runtime, ...(await prove(runtime)) })
}
const rows = results.map(
  ({ runtime: { name, version, proof }, words }) => `${`${name} ${version}`.padEnd(16)}${proof.padEnd(12)}${words}`,
)
console.log(`\n${rows.join('\n')}`)
process.exitCode = results.some(({ outcome }) => outcome === 'failed') ? 1 : 0
if (isRecorded) console.log(`\nWrote ${await writeSupportMatrix(root, results)}`)

async function prove(runtime: Runtime): Promise<Omit<RuntimeResult, 'runtime'>> {
  const binary = await install(runtime).catch((error: unknown) => {
    console.log(`It cannot be had here: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (binary === undefined) return { outcome: 'not run', words: 'could not be installed' }
  const started = performance.now()
  const output: string[] = []
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(binary, runtime.arguments, {
      cwd: root,
      env: { ...process.env, PATH: `${dirname(binary)}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      output.push(chunk.toString())
    })
    child.once('error', reject)
    child.once('close', resolve)
  })
  const seconds = `${((performance.now() - started) / 1000).toFixed(0)} s`
  const tally = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(output.join(''))?.[0]
  return {
    outcome: code === 0 ? 'passed' : 'failed',
    words: `${tally ?? (code === 0 ? 'passed' : 'failed')}, ${seconds}`,
  }
}
