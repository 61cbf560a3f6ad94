// Everything a change must pass besides the tests: one line for each step, every failure in full at the end.
import { rm } from 'node:fs/promises'
import { packPackages } from './build/pack.ts'
import { addresses } from './check/addresses.ts'
import { archivesInUse } from './check/archives-in-use.ts'
import { bundleSize } from './check/bundle-size.ts'
import { command } from './check/command.ts'
import { importGraph } from './check/import-graph.ts'
import { packageDoors } from './check/package-doors.ts'
import { publicApi } from './check/public-api.ts'

type Step = readonly [name: string, run: () => Promise<string>]

const generate = ['--import', 'tsx', '--conditions=@twskit/source', 'tools/generate.ts', '--check']

const archives = packPackages()
// Reported by the steps that wait for it.
archives.catch(() => undefined)

const steps: readonly Step[] = [
  ['package doors', async () => packageDoors(await archives)],
  ['archives in use', async () => archivesInUse(await archives)],
  [
    'public API',
    async () => {
      await archives
      return publicApi()
    },
  ],
  ['lint', () => command('oxlint')],
  ['types', () => command('tsc', '-p', 'tsconfig.json')],
  ['format', () => command('biome', 'format')],
  ['generated code', () => command(process.execPath, ...generate)],
  ['unused code', () => command('knip')],
  ['addresses', addresses],
  ['import graph', async () => importGraph()],
  ['bundle size', bundleSize],
]

const failures: string[] = []
const waiting = [...steps]

async function work(): Promise<void> {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, run] = step
    const started = performance.now()
    const outcome = await run().then(
      (output) => ({ passed: true, output }),
      (error: unknown) => ({ passed: false, output: error instanceof Error ? error.message : String(error) }),
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5)
    const remark = outcome.passed ? (outcome.output.split('\n').at(-1) ?? '') : 'see below'
    console.log(`${outcome.passed ? 'ok    ' : 'FAILED'} ${seconds} s  ${name.padEnd(15)} ${remark}`.trimEnd())
    if (!outcome.passed) failures.push(`\n--- ${name} ---\n${outcome.output}`)
  }
}

// Two at a time: the slow first step (a build) overlaps with the others.
await Promise.all([work(), work()])

await archives.then(
  ({ folder }) => rm(folder, { recursive: true, force: true }),
  () => undefined,
)

for (const failure of failures) console.error(failure)
console.log(`\n${steps.length - failures.length} of ${steps.length} checks passed`)
process.exitCode = failures.length > 0 ? 1 : 0
