import type { Instrument } from '../world/instruments/instrument.ts'
import type { World } from '../world/world.ts'

/** Exchange rates into one currency, as the pairs of the world stand. */
export class Rates {
  readonly base: string
  readonly #world: World

  constructor(world: World, base: string) {
    this.#world = world
    this.base = base
  }

  /** Returns what one unit of a currency is worth in the base currency; 1 when no pair leads there. */
  of(currency: string, atMs: number = this.#world.clock.now()): number {
    if (currency === this.base) return 1
    const direct = this.#between(currency, this.base, atMs)
    if (direct !== undefined) return direct
    const toDollar = this.#between(currency, 'USD', atMs)
    const fromDollar = this.#between('USD', this.base, atMs)
    return toDollar !== undefined && fromDollar !== undefined ? toDollar * fromDollar : 1
  }

  #between(from: string, to: string, atMs: number): number | undefined {
    const straight = this.#pair(from, to)
    if (straight !== undefined) return this.#world.market.mark(straight, atMs)
    const reversed = this.#pair(to, from)
    return reversed === undefined ? undefined : 1 / this.#world.market.mark(reversed, atMs)
  }

  #pair(symbol: string, currency: string): Instrument | undefined {
    for (const each of this.#world.catalogue.spot) {
      if (each.secType === 'CASH' && each.symbol === symbol && each.currency === currency) return each
    }
    return undefined
  }
}
