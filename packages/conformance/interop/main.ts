import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startGateway } from '@twskit/simulator'
import type { StepResult } from './report.ts'
import { stoqeySession } from './stoqey-session.ts'
import { wiresharkSession } from './wireshark-session.ts'

/** Where virtual environments and builds of other people's clients live between runs: outside the workspace. */
const cache = process.env['TWSKIT_INTEROP_CACHE'] ?? join(tmpdir(), 'twskit-interop')
const here = dirname(fileURLToPath(import.meta.url))

/** Somebody else's client. */
interface Peer {
  readonly name: string
  /** Makes it ready to run; the reason when it cannot be had on this machine. */
  prepare(): Promise<string | undefined>
  run(at: { host: string; port: number }, onResult: (result: StepResult) => void): Promise<void>
}

/** Runs a command to its end and gives its exit code, -1 when it cannot be started. */
function run(command: string, args: readonly string[], onLine?: (line: string) => void): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', onLine === undefined ? 'ignore' : 'pipe', 'pipe'] })
    const errors: string[] = []
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    if (onLine !== undefined && child.stdout !== null) createInterface({ input: child.stdout }).on('line', onLine)
    child.once('error', () => {
      resolve(-1)
    })
    child.once('close', (code) => {
      if (process.argv.includes('--verbose') && errors.length > 0) process.stderr.write(errors.join(''))
      resolve(code ?? -1)
    })
  })
}

/** Reads the results a child process prints, one JSON object a line. */
async function runScript(
  command: string,
  args: readonly string[],
  onResult: (result: StepResult) => void,
): Promise<void> {
  let steps = 0
  const code = await run(command, args, (line) => {
    if (!line.startsWith('{')) return
    steps++
    onResult(JSON.parse(line) as StepResult)
  })
  if (steps === 0)
    onResult({ step: 'start', ok: false, detail: `${command} ended with code ${code} before its first step` })
}

/** A virtual environment of its own for each list of Python packages: two releases of one client bear one name. */
function pythonPeer(name: string, script: string, list: string): Peer {
  const folder = join(cache, list)
  const python = join(folder, 'bin', 'python')
  return {
    name,
    async prepare() {
      const requirements = join(here, 'python', `${list}.txt`)
      const wanted = readFileSync(requirements, 'utf8')
      const installed = join(folder, 'installed.txt')
      if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return undefined
      mkdirSync(cache, { recursive: true })
      if ((await run('python3', ['-m', 'venv', '--clear', folder])) !== 0) return 'python3 with venv is not there'
      const code = await run(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements])
      if (code !== 0) return 'the Python packages could not be installed'
      writeFileSync(installed, wanted)
      return undefined
    },
    run: ({ host, port }, onResult) => runScript(python, [join(here, 'python', script), host, String(port)], onResult),
  }
}

const rustTarget = join(cache, 'rust')

/** Wireshark without its window; installed where the system's packages have it. */
const tshark: Peer = {
  name: 'tshark with the generated dissector',
  async prepare() {
    if ((await run('tshark', ['--version'])) === 0) return undefined
    const install = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends', 'tshark']
    await run('env', install)
    return (await run('tshark', ['--version'])) === 0 ? undefined : 'tshark is not there and could not be installed'
  },
  run: wiresharkSession,
}

const peers: readonly Peer[] = [
  tshark,
  { name: '@stoqey/ib (npm, text 193)', prepare: () => Promise.resolve(undefined), run: stoqeySession },
  pythonPeer('ib_async (PyPI, text 178)', 'ib_async_session.py', 'ib-async'),
  pythonPeer('official Python client 10.46 (PyPI, protobuf 225)', 'official_session.py', 'official'),
  pythonPeer('official Python client 10.51 (PyPI, protobuf 226)', 'official_session.py', 'official-newest'),
  {
    name: 'ibapi (Rust crate, protobuf)',
    async prepare() {
      const build = [
        'build',
        '--quiet',
        '--locked',
        '--manifest-path',
        join(here, 'rust/Cargo.toml'),
        '--target-dir',
        rustTarget,
      ]
      const code = await run('cargo', build)
      return code === 0 ? undefined : code === -1 ? 'cargo is not there' : 'the crate could not be built'
    },
    run: ({ host, port }, onResult) =>
      runScript(join(rustTarget, 'debug/twskit-interop'), [`${host}:${port}`], onResult),
  },
]

/** Runs each client against a gateway of its own and prints what worked. */
async function main(): Promise<void> {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const table = new Map<string, Map<string, StepResult>>()
  const absent: string[] = []
  for (const peer of peers) {
    if (only.length > 0 && !only.some((word) => peer.name.includes(word))) continue
    const reason = await peer.prepare()
    if (reason !== undefined) {
      absent.push(`${peer.name}: not run, ${reason}`)
      continue
    }
    process.stdout.write(`\n${peer.name}\n`)
    const results = new Map<string, StepResult>()
    table.set(peer.name, results)
    await using gateway = await startGateway({ seed: 7 })
    await peer.run({ host: '127.0.0.1', port: gateway.port }, (result) => {
      results.set(result.step, result)
      process.stdout.write(
        `  ${result.ok ? 'ok  ' : 'FAIL'} ${result.step.padEnd(30)} ${result.detail.slice(0, 160)}\n`,
      )
    })
  }
  process.stdout.write('\n')
  let passed = 0
  let failed = 0
  for (const [name, results] of table) {
    const bad = [...results.values()].filter((result) => !result.ok).length
    failed += bad
    passed += results.size - bad
    process.stdout.write(`${name}: ${results.size - bad} of ${results.size} steps\n`)
  }
  for (const line of absent) process.stdout.write(`${line}\n`)
  // A client that cannot be installed here counts as a skipped test, not as a passed one.
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${absent.length} skipped\n`)
  process.exitCode = failed > 0 ? 1 : 0
}

await main()
