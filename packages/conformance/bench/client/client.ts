import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { RunResult } from './worker.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const execArgv = ['--expose-gc']

/** Where the programs measured are built to: code run through a loader carries costs that users do not have. */
const built = here('../../dist/bench')

async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: [here('./feed.ts'), here('./worker.ts')],
    outdir: built,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@twskit/source'],
    external: ['@stoqey/ib'],
    logLevel: 'warning',
    outExtension: { '.js': '.mjs' },
  })
}

/** The order of the table; each runs in a process of its own, round by round in turn. */
const NAMES = ['floor', 'observable', 'forAwait', 'ibApi', 'ibApiNext'] as const

const WARM_UP_ROUNDS = 3

interface Measured {
  readonly label: string
  /** Nanoseconds of CPU per message, one entry a round. */
  readonly perMessage: number[]
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

async function message<T>(child: ChildProcess): Promise<T> {
  const [value] = (await once(child, 'message')) as [T]
  return value
}

/** Starts a feed of its own for one run and gives its port. */
async function startFeed(messages: number, subscriptions: number): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(`${built}/feed.mjs`, [String(messages), String(subscriptions)], { execArgv })
  const { port } = await message<{ port: number }>(child)
  return { child, port }
}

async function measure(messages: number, subscriptions: number, rounds: number): Promise<Map<string, Measured>> {
  const { child: feed, port } = await startFeed(messages, subscriptions)
  const workers = new Map<string, { child: ChildProcess; result: Measured }>()
  for (const name of NAMES) {
    const child = fork(`${built}/worker.mjs`, [name], { execArgv })
    const ready = await message<{ name: string }>(child)
    workers.set(name, { child, result: { label: ready.name, perMessage: [] } })
  }
  // The first rounds warm every process up and are not counted.
  for (let round = 1 - WARM_UP_ROUNDS; round <= rounds; round++) {
    for (const { child, result } of workers.values()) {
      const done = message<RunResult>(child)
      child.send({ port, subscriptions })
      const { cpuMicros } = await done
      if (round > 0) result.perMessage.push((cpuMicros * 1000) / messages)
    }
  }
  for (const { child } of workers.values()) child.disconnect()
  feed.disconnect()
  return new Map([...workers].map(([name, { result }]) => [name, result]))
}

function print(title: string, measured: ReadonlyMap<string, Measured>): void {
  const floor = median(measured.get('floor')?.perMessage ?? [])
  const own = median(measured.get('observable')?.perMessage ?? [])
  process.stdout.write(`\n${title}\n`)
  process.stdout.write(
    `${''.padEnd(28)}${'ns/message'.padStart(12)}${'x floor'.padStart(10)}${'x twskit'.padStart(10)}\n`,
  )
  for (const { label, perMessage } of measured.values()) {
    const value = median(perMessage)
    const columns = [
      value.toFixed(0).padStart(12),
      (value / floor).toFixed(1).padStart(10),
      (value / own).toFixed(1).padStart(10),
    ]
    process.stdout.write(`${label.padEnd(28)}${columns.join('')}\n`)
  }
}

/**
 * Measures CPU per message from the socket to the user's callback, this client beside its peers on the same feed in the same run:
 * one process each, taking turns, medians over the rounds.
 */
export async function benchClient(arguments_: readonly string[]): Promise<void> {
  await buildPrograms()
  const quick = arguments_.includes('--quick')
  const messages = quick ? 200_000 : 400_000
  const rounds = quick ? 3 : 7
  const one = await measure(messages, 1, rounds)
  print(`${messages} ticks on 1 subscription, server 193, medians of ${rounds} rounds`, one)
  const many = await measure(messages, 1000, rounds)
  print(`${messages} ticks on 1,000 subscriptions`, many)
  const flat = median(many.get('observable')?.perMessage ?? []) / median(one.get('observable')?.perMessage ?? [])
  process.stdout.write(
    `\n1,000 subscriptions against 1, twskit Observable: ${flat.toFixed(2)} times the CPU per message\n`,
  )
}
