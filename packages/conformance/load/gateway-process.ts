import { monitorEventLoopDelay } from 'node:perf_hooks'
import { startGateway, type World } from '@twskit/simulator'

/** The world remembers that much of the recent past, in blocks of five minutes. */
const REMEMBERED_MS = 30 * 60_000

/** What the gateway's process is told at its start. */
export interface GatewayWishes {
  readonly instruments: number
  readonly quoteStepMs: number
  readonly serverVersion: number
  readonly seed: number
}

/** What the gateway's process says of itself. */
export type GatewayReport =
  | { readonly kind: 'ready'; readonly port: number; readonly contracts: readonly LineContract[] }
  | { readonly kind: 'usage'; readonly usage: Usage }

/** What the gateway's process used since it was asked the last time. */
export interface Usage {
  /** CPU time of all its threads, in milliseconds. */
  readonly cpuMs: number
  /** Memory the operating system holds for it, in bytes. */
  readonly rss: number
  /** Objects alive after a full collection, in bytes. */
  readonly heap: number
  /** How late timers were in one of a hundred cases, in milliseconds. */
  readonly lateMs: number
}

/** Names something that ticks, as a market-data request does. */
export interface LineContract {
  readonly conId: number
  readonly exchange: string
}

/** Picks instruments of many kinds: stocks, indices, pairs of currencies, coins, then futures of every month. */
function busyContracts(world: World, count: number): LineContract[] {
  const kinds: ReadonlySet<string> = new Set(['STK', 'IND', 'CASH', 'CRYPTO', 'CMDTY'])
  const spot = [...world.catalogue.spot].filter(({ secType }) => kinds.has(secType))
  const futures = world.catalogue.products.flatMap((product) => world.catalogue.futuresOf(product, false))
  if (spot.length + futures.length < count) throw new RangeError(`There are no ${count} instruments to watch`)
  return [...spot, ...futures].slice(0, count).map((instrument) => {
    const { contract } = world.details(instrument)
    return { conId: instrument.conId, exchange: contract.exchange ?? 'SMART' }
  })
}

/** Makes the world remember as much as it ever will, so that the passing of a block does not look like growth. */
function fillMemory(world: World, contracts: readonly LineContract[]): void {
  const nowMs = world.clock.now()
  for (const { conId } of contracts) {
    const instrument = world.byConId(conId)
    if (instrument !== undefined) world.market.trades(instrument, nowMs - REMEMBERED_MS, nowMs)
  }
}

const wishes = JSON.parse(process.argv[2] ?? '') as GatewayWishes
const { quoteStepMs, serverVersion, seed } = wishes
const gateway = await startGateway({ quoteStepMs, serverVersion, seed })
const contracts = busyContracts(gateway.world, wishes.instruments)
fillMemory(gateway.world, contracts)

const late = monitorEventLoopDelay({ resolution: 5 })
late.enable()
let cpu = process.cpuUsage()
process.on('message', () => {
  // Read before the collection, which is the question's cost and not the gateway's.
  const { user, system } = process.cpuUsage(cpu)
  const { rss } = process.memoryUsage()
  globalThis.gc?.()
  const usage: Usage = {
    cpuMs: (user + system) / 1000,
    rss,
    heap: process.memoryUsage().heapUsed,
    lateMs: late.percentile(99) / 1e6,
  }
  // The pause of the collection is not lateness either, so the timer it delayed is let pass.
  setTimeout(() => late.reset(), 20)
  cpu = process.cpuUsage()
  process.send?.({ kind: 'usage', usage } satisfies GatewayReport)
})
process.once('disconnect', () => {
  process.exit(0)
})
process.send?.({
  kind: 'ready',
  port: gateway.port,
  contracts: busyContracts(gateway.world, wishes.instruments),
} satisfies GatewayReport)
