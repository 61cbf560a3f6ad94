import type { Variant } from './variant.ts'

/** What the orchestrator asks of a worker. */
export interface RunRequest {
  readonly port: number
  readonly subscriptions: number
}

/** What one run cost. */
export interface RunResult {
  readonly ticks: number
  /** CPU time from the first tick to the last, in microseconds. */
  readonly cpuMicros: number
  readonly sum: number
}

const variants: Readonly<Record<string, () => Promise<Variant>>> = {
  floor: async () => (await import('./variants/floor.ts')).floor,
  observable: async () => (await import('./variants/twskit.ts')).observable,
  forAwait: async () => (await import('./variants/twskit.ts')).forAwait,
  ibApi: async () => (await import('./variants/stoqey.ts')).ibApi,
  ibApiNext: async () => (await import('./variants/stoqey.ts')).ibApiNext,
}

const name = process.argv[2] ?? ''
const load = variants[name]
if (load === undefined) throw new Error(`No variant ${name}; there are ${Object.keys(variants).join(', ')}`)
const variant = await load()

process.on('message', (request: RunRequest) => {
  void (async () => {
    globalThis.gc?.()
    let ticks = 0
    let sum = 0
    let start: NodeJS.CpuUsage | undefined
    const close = await variant.run(request, (value) => {
      start ??= process.cpuUsage()
      ticks++
      sum += value
    })
    const { user, system } = process.cpuUsage(start)
    await close()
    process.send?.({ ticks, cpuMicros: user + system, sum } satisfies RunResult)
  })()
})
process.once('disconnect', () => {
  process.exit(0)
})
process.send?.({ ready: true, name: variant.name })
