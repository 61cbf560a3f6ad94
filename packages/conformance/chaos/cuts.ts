import { connect, type IbClient } from '@twskit/client'
import { runningClock, startGateway } from '@twskit/simulator'
import { CuttingProxy, type CutRange } from './cutting-proxy.ts'
import { Dice } from './dice.ts'
import { LookUps } from './look-ups.ts'
import { allKinds, manyOf, Streams } from './streams.ts'

export interface CutOptions {
  /** How often the connection is cut. */
  readonly cuts: number
  readonly seed: number
  readonly serverVersion: number
  /** How many streams are open; those beyond the 26 of all kinds are market data. */
  readonly streams: number
  /** How much faster than real time both sides live. */
  readonly factor: number
  readonly range?: CutRange | undefined
  readonly onProgress?: ((line: string) => void) | undefined
}

/** What a run of cuts came to. */
export interface CutFindings {
  readonly serverVersion: number
  readonly streams: number
  readonly cuts: number
  readonly reconnects: number
  readonly requests: number
  readonly streamsEnded: number
  readonly idsUsedTwice: number
  readonly lookUpsUnended: number
  readonly unhandledRejections: number
  /** How the look-ups ended, and how often. */
  readonly lookUps: Readonly<Record<string, number>>
  /** What the look-ups that timed out waited for. */
  readonly timeouts: Readonly<Record<string, number>>
  /** What must not be, in words; empty when all is well. */
  readonly faults: readonly string[]
}

const MORNING = Date.parse('2026-11-23T15:00:00Z')
/** How long the streams and calls may take to be well again after the last cut, in real milliseconds. */
const PATIENCE_MS = 60_000

/** From the middle of the handshake to where every stream runs. */
const USUAL_RANGE: CutRange = { least: 1, most: 24_000 }

/**
 * Cuts the connection of a working client again and again, after arbitrary bytes of either direction; then sees whether a stream
 * has ended, a look-up has not, or an id was used twice.
 */
export async function runCuts(options: CutOptions): Promise<CutFindings> {
  const { seed, serverVersion, factor, cuts } = options
  const dice = new Dice(seed)
  const clock = runningClock({ startMs: MORNING, factor })
  const limits = { marketDataLines: 1_000, marketDepths: 100, tickByTicks: 100 }
  await using gateway = await startGateway({ clock, seed, serverVersion, quoteStepMs: 1_000, limits })
  await using proxy = new CuttingProxy({
    dice,
    range: options.range ?? USUAL_RANGE,
    target: () => gateway.port,
    serverVersion,
  })
  const port = await proxy.listen()
  const uncaught: unknown[] = []
  const note = (error: unknown): void => void uncaught.push(error)
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
  const alive = setInterval(() => undefined, 1_000)
  const ib = await connectPatiently({
    port,
    clientId: 5,
    clock,
    marketDataLines: 1_000,
    reconnect: { firstDelayMs: 20, maxDelayMs: 200 },
    random: () => dice.next(),
  })
  try {
    const streams = new Streams(ib, options.streams > allKinds.length ? manyOf(options.streams) : allKinds)
    const lookUps = new LookUps(ib, dice)
    const faults: string[] = []
    const every = Math.max(1, Math.floor(cuts / 10))
    let told = 0
    await settle(() => {
      if (proxy.cuts >= told + every) {
        told = proxy.cuts
        options.onProgress?.(`${proxy.cuts} cuts, ${ib.stats.reconnects} reconnects, ${streams.values} values`)
      }
      return proxy.cuts >= cuts || ib.state.kind === 'closed'
    }, Number.POSITIVE_INFINITY)
    proxy.calm()
    lookUps.stop()
    await settle(() => ib.state.kind === 'ready')
    await settle(() => lookUps.open === 0)
    await settle(() => streams.behind.length === 0)
    if (streams.behind.length > 0) faults.push(`Streams are not well again: ${streams.behind.join(', ')}`)
    streams.release()
    const lookUpsUnended = lookUps.open
    await ib.close()
    if (ib.requests.length > 0) faults.push(`Requests are left: ${JSON.stringify(ib.requests)}`)
    const ended = [...streams.reasons.values()].reduce((sum, count) => sum + count, 0)
    for (const [reason, count] of streams.reasons) faults.push(`Ended ${count} times: ${reason}`)
    for (const error of uncaught) faults.push(`Unhandled: ${String(error)}`)
    return {
      serverVersion,
      streams: options.streams,
      cuts: proxy.cuts,
      reconnects: ib.stats.reconnects,
      requests: proxy.requests,
      streamsEnded: ended,
      idsUsedTwice: proxy.idsUsedTwice.length,
      lookUpsUnended,
      unhandledRejections: uncaught.length,
      lookUps: Object.fromEntries(lookUps.endings),
      timeouts: Object.fromEntries(lookUps.timeouts),
      faults: [...faults, ...streams.faults, ...lookUps.faults],
    }
  } finally {
    await ib.close()
    clearInterval(alive)
    process.off('unhandledRejection', note)
    process.off('uncaughtException', note)
  }
}

/** The first connection may be cut in its handshake too, and that is the caller's to try again. */
async function connectPatiently(options: Parameters<typeof connect>[0]): Promise<IbClient> {
  for (;;) {
    try {
      return await connect(options)
    } catch {
      // Cut; on to the next.
    }
  }
}

async function settle(isWell: () => boolean, patienceMs = PATIENCE_MS): Promise<void> {
  const until = performance.now() + patienceMs
  while (!isWell() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 2))
}
