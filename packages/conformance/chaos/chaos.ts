import { connect, type IbClient } from '@twskit/client'
import { type Gateway, runningClock, startGateway } from '@twskit/simulator'
import { Dice } from './dice.ts'
import { LookUps } from './look-ups.ts'
import { Orders } from './orders.ts'
import { Streams } from './streams.ts'
import { calm, changeWeather, draw } from './troubles.ts'

export interface ChaosOptions {
  /** How often the client has to connect again. */
  readonly reconnects: number
  readonly seed: number
  readonly serverVersion: number
  /** Share of frames with a wrong byte, at times. There are no orders then: what is said of them would be wrong. */
  readonly garble: number
  /** How much faster than real time both sides live. */
  readonly factor: number
  /** Hears how far it is, a hundred times. */
  readonly onProgress?: (line: string) => void
}

/** What a run came to. */
export interface Findings {
  readonly reconnects: number
  readonly rounds: number
  readonly values: number
  readonly orders: number
  readonly lookUps: Readonly<Record<string, number>>
  readonly orderCalls: Readonly<Record<string, number>>
  readonly streamEndings: Readonly<Record<string, number>>
  readonly troubles: Readonly<Record<string, number>>
  /** What must not be; empty when all is well. */
  readonly faults: readonly string[]
}

/** Ten in New York: gateways tell the executions of a day, and no run is to cross its end. */
const MORNING = Date.parse('2026-11-23T15:00:00Z')
/** How long anything may take to be well again, in real milliseconds. */
const PATIENCE_MS = 30_000

/** Breaks the link again and again, in every way the simulator knows, while a program works; then sees what is left. */
export async function runChaos(options: ChaosOptions): Promise<Findings> {
  const { seed, serverVersion, garble, factor } = options
  const dice = new Dice(seed)
  const clock = runningClock({ startMs: MORNING, factor })
  await using gateway = await startGateway({ clock, seed, serverVersion, quoteStepMs: 1_000 })
  await using ib = await connect({
    port: gateway.port,
    clientId: 5,
    clock,
    heartbeatMs: 5_000,
    reconnect: { firstDelayMs: 100, maxDelayMs: 2_000 },
    random: () => dice.next(),
  })
  const run = new Run(gateway, ib, dice, options)
  // The timers of such a clock keep no process alive, and there are times without a socket.
  const alive = setInterval(() => undefined, 1_000)
  try {
    await run.go()
  } finally {
    clearInterval(alive)
  }
  return run.findings(garble)
}

class Run {
  readonly #gateway: Gateway
  readonly #ib: IbClient
  readonly #dice: Dice
  readonly #options: ChaosOptions
  readonly #streams: Streams
  readonly #lookUps: LookUps
  readonly #orders: Orders | undefined
  readonly #troubles = new Map<string, number>()
  readonly #faults: string[] = []
  #rounds = 0
  #latest: readonly string[] = []

  constructor(gateway: Gateway, ib: IbClient, dice: Dice, options: ChaosOptions) {
    this.#gateway = gateway
    this.#ib = ib
    this.#dice = dice
    this.#options = options
    this.#streams = new Streams(ib)
    this.#lookUps = new LookUps(ib, dice)
    this.#orders = options.garble === 0 ? new Orders(ib, dice) : undefined
  }

  async go(): Promise<void> {
    const { reconnects, garble, onProgress } = this.#options
    const every = Math.max(1, Math.floor(reconnects / 100))
    let told = 0
    while (this.#ib.stats.reconnects < reconnects && this.#faults.length === 0) {
      await this.#round(garble)
      if (this.#ib.stats.reconnects < told + every) continue
      told = this.#ib.stats.reconnects
      onProgress?.(this.#line())
    }
    calm(this.#gateway)
    this.#gateway.restoreConnectivity()
    // What was garbled is gone for good; a last new beginning sets it right.
    if (garble > 0) this.#gateway.resetConnections()
    this.#lookUps.stop()
    this.#orders?.stop()
    await this.#settle('all calls to end', () => this.#open === 0)
    await this.#settle('the session', () => this.#ib.state.kind === 'ready')
    await this.#settle('the streams', () => this.#streams.behind.length === 0)
    if (this.#orders !== undefined) await this.#settleOrders(this.#orders)
    this.#streams.release()
    await this.#ib.close()
    if (this.#ib.requests.length > 0) this.#faults.push(`Requests are left: ${JSON.stringify(this.#ib.requests)}`)
    const { queued, marketDataLines } = this.#ib.stats
    if (queued + marketDataLines.used > 0) this.#faults.push('Messages or market-data lines are left')
  }

  findings(garble: number): Findings {
    const streams = [...this.#streams.faults, ...this.#lookUps.faults, ...(this.#orders?.faults ?? [])]
    // A reason that came over a garbled line may be any.
    const faults = garble > 0 ? streams.filter((fault) => !fault.includes('reasons')) : streams
    return {
      reconnects: this.#ib.stats.reconnects,
      rounds: this.#rounds,
      values: this.#streams.values,
      orders: this.#orders?.count ?? 0,
      lookUps: Object.fromEntries(this.#lookUps.endings),
      orderCalls: Object.fromEntries(this.#orders?.endings ?? []),
      streamEndings: Object.fromEntries(this.#streams.reasons),
      troubles: Object.fromEntries(this.#troubles),
      faults: [...this.#faults, ...faults],
    }
  }

  get #open(): number {
    return this.#lookUps.open + (this.#orders?.open ?? 0)
  }

  async #round(garble: number): Promise<void> {
    this.#rounds++
    changeWeather(this.#gateway, this.#dice, garble)
    const trouble = draw(this.#dice)
    this.#troubles.set(trouble.name, (this.#troubles.get(trouble.name) ?? 0) + 1)
    this.#latest = [...this.#latest.slice(-4), trouble.name]
    const before = this.#ib.stats.reconnects
    await trouble.strike(this.#gateway, this.#dice, this.#pass)
    const isWell = (): boolean =>
      this.#ib.state.kind === 'ready' && (!trouble.breaks || this.#ib.stats.reconnects > before)
    await this.#settle(`the session after ${trouble.name}`, isWell)
    // Sometimes the next blow falls before anything has come back, sometimes long after.
    await this.#pass(this.#dice.chance(0.5) ? this.#dice.integer(0, 200) : this.#dice.integer(500, 6_000))
  }

  /** Lets time pass, in milliseconds of both sides. */
  readonly #pass = (ms: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, ms / this.#options.factor))

  async #settleOrders(orders: Orders): Promise<void> {
    try {
      await this.#ib.trades.reconcile()
    } catch (error) {
      this.#faults.push(`Orders could not be reconciled: ${String(error)}`)
    }
    let found: readonly string[] = []
    await this.#settle('the orders', () => {
      found = orders.differences(this.#gateway)
      return found.length === 0
    })
    this.#faults.push(...found)
  }

  async #settle(what: string, isWell: () => boolean): Promise<void> {
    const until = performance.now() + PATIENCE_MS
    while (!isWell()) {
      if (performance.now() > until) {
        const { state, requests } = this.#ib
        const where = JSON.stringify({ ...state, port: this.#gateway.port, latest: this.#latest })
        const waiting = requests.map(({ kind, state: at, wait }) => `${kind} ${at} ${wait?.rule ?? ''}`)
        this.#faults.push(
          `Waiting for ${what} takes too long; the session is ${where}; ${this.#streams.behind.join(', ')}; ${waiting.join(', ')}`,
        )
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }

  #line(): string {
    const { reconnects, messagesIn, late } = this.#ib.stats
    const heap = (process.memoryUsage().heapUsed / 1_048_576).toFixed(0)
    return `${reconnects} reconnects, ${messagesIn} messages, ${late} late, ${this.#streams.values} values, ${this.#orders?.count ?? 0} orders, heap ${heap} MB`
  }
}
