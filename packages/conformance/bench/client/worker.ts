import { setImmediate as turn } from 'node:timers/promises'
import type { RowKind, Variant } from './variant.ts'

/** What the orchestrator asks of a worker. */
export type RunRequest =
  | {
      readonly kind: 'ticks'
      readonly port: number
      readonly subscriptions: number
      /** How many messages the feed sends: a client may call back more than once for one, with a price and with its size. */
      readonly messages: number
    }
  | {
      readonly kind: 'rows'
      readonly port: number
      readonly of: RowKind
      readonly rows: number
      readonly times: number
    }
  | { readonly kind: 'heap'; readonly port: number; readonly subscriptions: number }

/** What one run took: CPU time in microseconds, from the first tick to the last or from question to answer; or bytes of heap and buffers. */
export interface RunResult {
  readonly items: number
  readonly cost: number
}

const variants: Readonly<Record<string, () => Promise<Variant>>> = {
  floor: async () => (await import('./variants/floor.ts')).floor,
  observable: async () => (await import('./variants/twskit.ts')).observable,
  forAwait: async () => (await import('./variants/twskit.ts')).forAwait,
  quotes: async () => (await import('./variants/twskit.ts')).quotes,
  ibApi: async () => (await import('./variants/stoqey.ts')).ibApi,
  ibApiNext: async () => (await import('./variants/stoqey.ts')).ibApiNext,
}

const name = process.argv[2] ?? ''
const load = variants[name]
if (load === undefined) throw new Error(`No variant ${name}; there are ${Object.keys(variants).join(', ')}`)
const variant = await load()

function cpuMicros(since: NodeJS.CpuUsage | undefined): number {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

/** Counts and sums, at the least cost: it is part of what is measured. */
class Tally {
  start: NodeJS.CpuUsage | undefined
  items = 0
  // In place: a plain field would be a new number object for each value.
  readonly #sum = new Float64Array(1)

  get sum(): number {
    return this.#sum[0] as number
  }

  add(value: number): void {
    if (this.items === 0) this.start = process.cpuUsage()
    this.items++
    this.#sum[0] = (this.#sum[0] as number) + value
  }
}

async function ticks(at: RunRequest & { kind: 'ticks' }): Promise<RunResult> {
  const tally = new Tally()
  const close = await variant.run(at, (value) => tally.add(value))
  const cost = cpuMicros(tally.start)
  await close()
  if (!(tally.sum > 0) || tally.items < at.messages) {
    throw new Error(`${variant.name} called back ${tally.items} times for ${at.messages} messages`)
  }
  return { items: at.messages, cost }
}

let conId = 1

async function rows({ port, of, rows, times }: RunRequest & { kind: 'rows' }): Promise<RunResult> {
  const client = await variant.lookUps?.(port)
  if (client === undefined) throw new Error(`${variant.name} has no look-ups`)
  const start = process.cpuUsage()
  let items = 0
  for (let n = 0; n < times; n++) items += await client.ask(of, rows, conId++)
  const cost = cpuMicros(start)
  await client.close()
  if (items !== rows * times) throw new Error(`${variant.name} gave ${items} rows instead of ${rows * times}`)
  return { items, cost }
}

async function collected(): Promise<number> {
  // What is to be collected may hang on a turn that is not over.
  for (let n = 0; n < 3; n++) {
    await turn()
    globalThis.gc?.()
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** What the client and its subscriptions hold once every line has come, beyond what the process holds without them. */
async function heap(at: { port: number; subscriptions: number }): Promise<RunResult> {
  const held = async (): Promise<number> => {
    const close = await variant.run(at, () => undefined)
    const bytes = await collected()
    await close()
    return bytes
  }
  // The first time loads and compiles what stays.
  await held()
  const before = await collected()
  return { items: at.subscriptions, cost: (await held()) - before }
}

const run = (request: RunRequest): Promise<RunResult> => {
  switch (request.kind) {
    case 'ticks':
      return ticks(request)
    case 'rows':
      return rows(request)
    case 'heap':
      return heap(request)
  }
}

process.on('message', (request: RunRequest) => {
  void (async () => process.send?.(await run(request)))()
})
process.once('disconnect', () => {
  process.exit(0)
})
process.send?.({ ready: true, name: variant.name })
