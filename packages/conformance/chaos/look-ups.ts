import { IbError, type IbClient, stock, TimeoutError } from '@twskit/client'
import type { Dice } from './dice.ts'
import { nameOf } from './streams.ts'

const symbols = ['AAPL', 'MSFT', 'IBM', 'TSLA', 'NVDA', 'AMZN', 'GOOG', 'META']

const lookUps: readonly ((ib: IbClient, dice: Dice, signal: AbortSignal) => Promise<unknown>)[] = [
  (ib, dice, signal) => ib.contractDetails(contract(dice), { signal }),
  (ib, dice, signal) => ib.resolve(contract(dice), { signal }),
  (ib, dice, signal) => ib.matchingSymbols(dice.pick(symbols).slice(0, dice.integer(1, 4)), { signal }),
  (ib, dice, signal) => ib.quote(contract(dice), { signal }),
  (ib, dice, signal) => ib.quote(contract(dice), { need: ['bid', 'ask'], signal }),
  (ib, dice, signal) =>
    ib.historicalData(contract(dice), { barSize: '1 hour', duration: `${dice.integer(1, 20)} D` }, { signal }),
  (ib, dice, signal) => ib.headTimestamp(contract(dice), {}, { signal }),
  (ib, _, signal) => ib.positions({ signal }),
  (ib, _, signal) => ib.accountSummary({}, { signal }),
  (ib, _, signal) => ib.accountUpdates(undefined, { signal }),
  (ib, _, signal) => ib.openOrders({ signal }),
  (ib, _, signal) => ib.executions({}, { signal }),
  (ib, _, signal) => ib.completedOrders({}, { signal }),
  (ib, _, signal) => ib.currentTime({ signal }),
  (ib, _, signal) => ib.scannerParameters({ signal }),
  (ib, _, signal) => ib.newsProviders({ signal }),
  (ib, _, signal) => ib.marketRule(26, { signal }),
]

function contract(dice: Dice): ReturnType<typeof stock> {
  return stock(dice.pick(symbols), { exchange: 'SMART', currency: 'USD' })
}

/** Looks something up all the time, a few at once. */
export class LookUps {
  /** How they ended, and how often. */
  readonly endings = new Map<string, number>()
  /** What those that timed out waited for. */
  readonly timeouts = new Map<string, number>()
  readonly faults: string[] = []
  /** How many have not ended yet. */
  open = 0
  readonly #ib: IbClient
  readonly #dice: Dice
  #isOver = false

  constructor(ib: IbClient, dice: Dice, atOnce = 4) {
    this.#ib = ib
    this.#dice = dice
    for (let n = 0; n < atOnce; n++) void this.#work()
  }

  /** Begins nothing new. */
  stop(): void {
    this.#isOver = true
  }

  async #work(): Promise<void> {
    while (!this.#isOver) {
      await this.#one()
      await new Promise((resolve) => setTimeout(resolve, this.#dice.integer(1, 20)))
    }
  }

  async #one(): Promise<void> {
    const controller = new AbortController()
    // Some callers lose patience.
    const patience = this.#dice.chance(0.1) ? setTimeout(() => controller.abort('no patience'), 5) : undefined
    this.open++
    let ending = 'value'
    try {
      await this.#dice.pick(lookUps)(this.#ib, this.#dice, controller.signal)
    } catch (error) {
      ending = error === 'no patience' ? 'given up' : nameOf(error)
      if (error instanceof TimeoutError) {
        const what = `${error.request?.kind}: ${error.waitedFor}`
        this.timeouts.set(what, (this.timeouts.get(what) ?? 0) + 1)
      }
      if (error !== 'no patience' && !(error instanceof IbError))
        this.faults.push(`A look-up ended with ${String(error)}`)
    } finally {
      clearTimeout(patience)
      this.open--
      this.endings.set(ending, (this.endings.get(ending) ?? 0) + 1)
    }
  }
}
