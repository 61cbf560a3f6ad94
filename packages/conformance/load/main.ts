import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { MAX_SERVER_VERSION } from '@twskit/wire'
import type { GatewayReport, GatewayWishes, LineContract, Usage } from './gateway-process.ts'
import { hasGrown, median } from './growth.ts'
import { openRawClient, type RawClient } from './raw-client.ts'

const usageText = `npm run load -- [--seconds 60] [--clients 32] [--lines 100] [--quote-step 35] [--server-version 226]

Runs the simulated gateway in a process of its own and raw clients in this one, and prints what the gateway uses.

--seconds        how long to measure, after the warm-up
--warm-up        seconds before that, once every line flows (default 10)
--clients        connections, 32 at most
--lines          market-data lines of each, 100 at most; all clients watch the same instruments
--quote-step     milliseconds for which a quote stands still; 35 makes about 20 ticks a second
--server-version what both sides speak`

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    'warm-up': { type: 'string', default: '10' },
    clients: { type: 'string', default: '32' },
    lines: { type: 'string', default: '100' },
    'quote-step': { type: 'string', default: '35' },
    'server-version': { type: 'string', default: String(MAX_SERVER_VERSION) },
    help: { type: 'boolean', default: false },
  },
})

function positive(name: 'seconds' | 'warm-up' | 'clients' | 'lines' | 'quote-step' | 'server-version'): number {
  const value = Number(values[name])
  if (value > 0) return value
  throw new RangeError(`--${name} must be a positive number: ${values[name]}`)
}

const SAMPLE_MS = 5000
const megabytes = (bytes: number): string => (bytes / 1048576).toFixed(1)
const cell = (value: string | number, width: number): string => String(value).padStart(width)

/** The gateway's process. */
class GatewayProcess {
  readonly #child: ChildProcess

  constructor(wishes: GatewayWishes) {
    this.#child = fork(fileURLToPath(new URL('gateway-process.ts', import.meta.url)), [JSON.stringify(wishes)], {
      execArgv: ['--expose-gc', ...process.execArgv],
    })
  }

  async ready(): Promise<{ port: number; contracts: readonly LineContract[] }> {
    const report = await this.#report()
    if (report.kind !== 'ready') throw new Error('The gateway said something before it was ready')
    return report
  }

  async usage(): Promise<Usage> {
    this.#child.send('usage')
    const report = await this.#report()
    if (report.kind !== 'usage') throw new Error('The gateway did not say what it uses')
    return report.usage
  }

  close(): void {
    this.#child.disconnect()
  }

  async #report(): Promise<GatewayReport> {
    const settled = new AbortController()
    const { signal } = settled
    try {
      const [report] = (await Promise.race([
        once(this.#child, 'message', { signal }),
        once(this.#child, 'exit', { signal }).then(([code]) => {
          throw new Error(`The gateway's process ended with code ${code}`)
        }),
      ])) as [GatewayReport]
      return report
    } finally {
      settled.abort()
    }
  }
}

interface Sample extends Usage {
  readonly ticksPerSecond: number
  readonly cpuShare: number
}

function printSample(atSeconds: number, sample: Sample): void {
  const columns = [
    cell(atSeconds.toFixed(0), 4),
    cell((100 * sample.cpuShare).toFixed(1), 7),
    cell(Math.round(sample.ticksPerSecond), 9),
    cell(megabytes(sample.rss), 8),
    cell(megabytes(sample.heap), 8),
    cell(sample.lateMs.toFixed(1), 8),
  ]
  console.log(columns.join(' '))
}

/** Waits until every line has ticked at its full rate: the gateway takes requests at 50 a second and client. */
async function flowing(clients: readonly RawClient[], lines: number): Promise<void> {
  await delay((lines / 50) * 1000)
  const refused = clients.flatMap(({ refusals }) => refusals)
  if (refused.length > 0) throw new Error(`${refused.length} lines were refused: ${refused[0]}`)
}

async function main(): Promise<void> {
  if (values.help) return console.log(usageText)
  const [clientCount, lines, seconds] = [positive('clients'), positive('lines'), positive('seconds')]
  const [serverVersion, quoteStepMs] = [positive('server-version'), positive('quote-step')]
  const gateway = new GatewayProcess({ instruments: lines, quoteStepMs, serverVersion, seed: 7 })
  const { port, contracts } = await gateway.ready()
  const clients = await Promise.all(
    Array.from({ length: clientCount }, (_, index) =>
      openRawClient({ port, clientId: index + 1, serverVersion, contracts }),
    ),
  )
  const ticks = (): number => clients.reduce((sum, client) => sum + client.ticks, 0)
  await flowing(clients, lines)
  await delay(positive('warm-up') * 1000)

  console.log(`${clientCount} clients x ${lines} lines, quotes of ${quoteStepMs} ms, server version ${serverVersion}`)
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`)
  console.log('   s   CPU %   ticks/s   RSS MB  heap MB  late ms')
  await gateway.usage()
  const samples: Sample[] = []
  const started = performance.now()
  let from = started
  let counted = ticks()
  while (performance.now() - started < seconds * 1000 - 1) {
    await delay(Math.min(SAMPLE_MS, started + seconds * 1000 - performance.now()))
    const usage = await gateway.usage()
    const [now, total] = [performance.now(), ticks()]
    const sample = {
      ...usage,
      ticksPerSecond: ((total - counted) * 1000) / (now - from),
      cpuShare: usage.cpuMs / (now - from),
    }
    samples.push(sample)
    printSample((now - started) / 1000, sample)
    from = now
    counted = total
  }
  for (const client of clients) client.close()
  gateway.close()

  const cpuShare = samples.reduce((sum, sample) => sum + sample.cpuShare, 0) / samples.length
  const perLine = median(samples.map((sample) => sample.ticksPerSecond)) / (clientCount * lines)
  const grew = hasGrown(samples.map(({ heap }) => heap)) || hasGrown(samples.map(({ rss }) => rss))
  console.log(`\n${perLine.toFixed(1)} ticks a second for each of ${clientCount * lines} lines`)
  console.log(`${(100 * cpuShare).toFixed(1)} % of one core`)
  console.log(`memory ${grew ? 'grew' : 'did not grow'}`)
  process.exitCode = grew || cpuShare > 1 ? 1 : 0
}

await main()
