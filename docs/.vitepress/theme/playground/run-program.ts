import * as client from '@twskit/client'
import * as simulator from '@twskit/simulator'
import * as wire from '@twskit/wire'
import inspect from 'object-inspect'
import * as rxjs from 'rxjs'
import { compile } from './compile.ts'
import type { QuotePoint, RunEvent } from './messages.ts'
import { readPrices } from './quote-tap.ts'

/** The guide names days, such as expiries. For its programs it is always this one, a Monday with open markets. */
const TODAY_MS = Date.UTC(2026, 10, 23, 15)

/** Subscriptions that a program leaves behind go on for this long. */
const LINGER_MS = 10_000

/**
 * Runs a program with a simulated gateway on every port it connects to, all in this worker. Everything it opens is closed when it ends.
 */
export async function runProgram(code: string, report: (event: RunEvent) => void): Promise<void> {
  const print =
    (isError: boolean) =>
    (...values: readonly unknown[]): void =>
      report({ kind: 'line', text: values.map(show).join(' '), isError })
  const world = new World(report)
  const modules: Readonly<Record<string, object>> = {
    '@twskit/client': { ...client, connect: world.connect },
    '@twskit/simulator': { ...simulator, startGateway: world.startGateway },
    '@twskit/wire': wire,
    rxjs,
  }
  const find = (name: string): object => {
    const module = modules[name]
    if (module === undefined)
      throw new Error(`"${name}" cannot be loaded here; there are ${Object.keys(modules).join(', ')}`)
    return module
  }
  let failed = false
  try {
    const program = compile(code)
    const declaresIb = /(?:const|let|using) ib\b/.test(code)
    const ib = !declaresIb && /\bib\b/.test(code) ? await world.connect({ clientId: 1 }) : undefined
    const console = {
      log: print(false),
      info: print(false),
      debug: print(false),
      warn: print(true),
      error: print(true),
    }
    await program(find, console, ib, await world.gatewayAt(client.ports.gatewayPaper))
    if (/\.subscribe\(/.test(code)) await new Promise((resolve) => setTimeout(resolve, LINGER_MS))
  } catch (error) {
    failed = true
    print(true)(error)
  }
  await world.close()
  report({ kind: 'ended', failed })
}

/** The gateways and clients of one run. */
class World {
  readonly #gateways = new Map<number, simulator.Gateway>()
  readonly #clients: client.IbClient[] = []
  readonly #clock = clockFrom(TODAY_MS)
  readonly #report: (event: RunEvent) => void
  readonly #startMs = performance.now()
  #points: QuotePoint[] = []

  constructor(report: (event: RunEvent) => void) {
    this.#report = report
  }

  readonly connect = async (options: client.ConnectOptions = {}): Promise<client.IbClient> => {
    const { port = client.ports.gatewayPaper, ...rest } = options
    const gateway = await this.gatewayAt(port)
    const ib = await client.connect({
      clock: this.#clock,
      ...rest,
      port,
      transport: async () => {
        const [near, far] = wire.memoryTransports()
        gateway.accept(far)
        const symbols = this.#symbolsOf(gateway)
        return readPrices(
          near,
          () => gateway.serverVersion,
          (reqId, field, price) => {
            this.#add({
              symbol: symbols.get(reqId) ?? `request ${reqId}`,
              field,
              price,
              atMs: performance.now() - this.#startMs,
            })
          },
        )
      },
    })
    this.#clients.push(ib)
    return ib
  }

  readonly startGateway = async (options: simulator.GatewayOptions = {}): Promise<simulator.Gateway> => {
    const port = options.port ?? 50_000 + this.#gateways.size
    // There are no ports in a page: clients of this run find the gateway by its number.
    const gateway = new simulator.Gateway({
      clock: simulator.runningClock({ startMs: this.#clock.now() }),
      seed: 1,
      ...options,
      port,
    })
    this.#gateways.set(port, gateway)
    return gateway
  }

  async gatewayAt(port: number): Promise<simulator.Gateway> {
    return this.#gateways.get(port) ?? (await this.startGateway({ port }))
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((ib) => ib.close()))
    await Promise.all([...this.#gateways.values()].map((gateway) => gateway.close()))
    this.#flush()
  }

  #symbolsOf(gateway: simulator.Gateway): ReadonlyMap<number, string> {
    const symbols = new Map<number, string>()
    gateway.onRequest((message) => {
      if (message.type !== 'MarketDataRequest' || message.reqId === undefined) return
      symbols.set(message.reqId, message.contract?.symbol ?? `conId ${message.contract?.conId}`)
    })
    return symbols
  }

  #add(point: QuotePoint): void {
    // One message for all the ticks of a burst.
    if (this.#points.push(point) === 1) setTimeout(() => this.#flush(), 100)
  }

  #flush(): void {
    if (this.#points.length > 0) this.#report({ kind: 'points', points: this.#points })
    this.#points = []
  }
}

function show(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Error) return `${value.name}: ${value.message}`
  return inspect(value, { depth: 3, indent: 2 })
}

function clockFrom(startMs: number): client.Clock {
  const lead = startMs - Date.now()
  return {
    now: () => Date.now() + lead,
    setTimer: (delayMs, run) => {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
  }
}
