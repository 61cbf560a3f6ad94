import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { RunRequest, RunResult } from './worker.ts'

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** Where the programs measured are built to: code run through a loader carries costs that users do not have. */
const built = here('../../dist/bench')

/** Builds what runs in processes of its own. */
export async function buildPrograms(): Promise<void> {
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

/** The next message of a program; it rejects when the program ends instead. */
async function message<T>(child: ChildProcess): Promise<T> {
  const over = new AbortController()
  const { signal } = over
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([value]) => value as T),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`A program of the benchmark ended with code ${code}`)
      }),
    ])
  } finally {
    over.abort()
  }
}

/** A feed in a process of its own. */
export interface FeedProgram {
  readonly port: number
  stop(): void
}

/** Starts a feed of so many messages, which begin when there are so many subscriptions. */
export async function startFeed(messages: number, subscriptions: number): Promise<FeedProgram> {
  const child = fork(`${built}/feed.mjs`, [String(messages), String(subscriptions)])
  const { port } = await message<{ port: number }>(child)
  return { port, stop: () => child.disconnect() }
}

/** A client in a process of its own. */
export interface WorkerProgram {
  /** What it is called in tables. */
  readonly name: string
  run(request: RunRequest): Promise<RunResult>
  stop(): void
}

/** Starts one variant. */
export async function startWorker(variant: string): Promise<WorkerProgram> {
  const child = fork(`${built}/worker.mjs`, [variant], { execArgv: ['--expose-gc'] })
  const { name } = await message<{ name: string }>(child)
  return {
    name,
    run: (request) => {
      const result = message<RunResult>(child)
      child.send(request)
      return result
    },
    stop: () => child.disconnect(),
  }
}
