import type { Accounts } from '../accounts/accounts.ts'
import type { Holding } from '../accounts/holding.ts'
import type { CancelTimer } from '../clock/clock.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import type { World } from '../world/world.ts'

/** What settlement works with. */
export interface SettlingOptions {
  readonly world: World
  readonly accounts: Accounts
}

/** Returns how far an option is in the money, for each unit of the underlying; negative when it is not. */
export function worthOf(world: World, instrument: Instrument): number {
  const under = underOf(world, instrument)
  if (under === undefined) return 0
  const above = world.market.mark(under, Math.min(world.clock.now(), endOf(instrument) - 1)) - (instrument.strike ?? 0)
  return instrument.right === 'C' ? above : -above
}

/**
 * Takes options out of an account, and when they are exercised delivers the underlying at the strike; indices are paid
 * in cash.
 *
 * @param quantity Negative for options that were written.
 */
export function settleOption(
  { world, accounts }: SettlingOptions,
  code: string,
  instrument: Instrument,
  quantity: number,
  isExercised: boolean,
): void {
  const under = underOf(world, instrument)
  const isDelivered = isExercised && under !== undefined && under.orderTypes !== ''
  const price = isExercised && !isDelivered ? Math.max(0, worthOf(world, instrument)) : 0
  accounts.book(code, { instrument, quantity: -quantity, price, fee: 0 })
  if (!isDelivered) return
  const shares = quantity * (instrument.multiplier ?? 1) * (instrument.right === 'C' ? 1 : -1)
  const size = under.secType === 'FUT' ? shares / (under.multiplier ?? 1) : shares
  accounts.book(code, { instrument: under, quantity: size, price: instrument.strike ?? 0, fee: 0 })
}

/** Settles what expires: futures at their last price, options by exercise when they are worth something. */
export class Settling {
  readonly #world: World
  readonly #accounts: Accounts
  readonly #timers = new Map<number, CancelTimer>()
  readonly #stopWatch: () => void

  constructor(world: World, accounts: Accounts) {
    this.#world = world
    this.#accounts = accounts
    for (const code of accounts.codes) {
      for (const holding of accounts.of(code)?.holdings ?? []) this.#await(holding)
    }
    this.#stopWatch = accounts.watch(({ holding }) => this.#await(holding))
  }

  /** Settles nothing from now on. */
  close(): void {
    this.#stopWatch()
    for (const cancel of this.#timers.values()) cancel()
    this.#timers.clear()
  }

  #await({ instrument, position }: Holding): void {
    const { clock } = this.#world
    const delayMs = endOf(instrument) - clock.now()
    if (position === 0 || delayMs <= 0 || delayMs === Number.POSITIVE_INFINITY) return
    if (this.#timers.has(instrument.conId)) return
    this.#timers.set(
      instrument.conId,
      clock.setTimer(delayMs, () => this.#settle(instrument)),
    )
  }

  #settle(instrument: Instrument): void {
    this.#timers.delete(instrument.conId)
    for (const code of this.#accounts.codes) {
      const quantity = this.#accounts.of(code)?.position(instrument.conId) ?? 0
      if (quantity === 0) continue
      if (instrument.right !== undefined) {
        const options = { world: this.#world, accounts: this.#accounts }
        settleOption(options, code, instrument, quantity, worthOf(this.#world, instrument) > 0)
      } else {
        const price = this.#world.market.mark(instrument)
        this.#accounts.book(code, { instrument, quantity: -quantity, price, fee: 0 })
      }
    }
  }
}

function endOf(instrument: Instrument): number {
  return instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
}

function underOf(world: World, { underConId }: Instrument): Instrument | undefined {
  return underConId === undefined ? undefined : world.byConId(underConId)
}
