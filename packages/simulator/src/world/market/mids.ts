import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { keyOf } from '../random.ts'
import { INTEREST_RATE, optionPrice, YEAR_MS } from './black-scholes.ts'
import { BLOCK_MS, BLOCK_SECONDS, type Extent, PricePath } from './path.ts'

/** The unrounded middle of bid and offer of one instrument, as a function of time. */
export interface MidSource {
  /** Returns the value in second `second` of a block. */
  at(block: number, second: number): number
  /** Returns the first, highest, lowest and last value of a block. */
  extent(block: number): Extent
  /** Returns the second in which the block's highest value is reached. */
  highSecond(block: number): number
  /** Returns the second in which the block's lowest value is reached. */
  lowSecond(block: number): number
}

/** The middles of all instruments, each made when first asked for; derivatives are computed from their underlying. */
export class Mids {
  readonly #catalogue: Catalogue
  readonly #key: number
  readonly #sources = new Map<number, ShiftedMid>()

  constructor(catalogue: Catalogue, key: number) {
    this.#catalogue = catalogue
    this.#key = key
  }

  /** Returns the source of an instrument. */
  of(instrument: Instrument): MidSource {
    return this.#shifted(instrument)
  }

  /** Multiplies the price from that instant on; derivatives follow, the past stays as it was. */
  shift(instrument: Instrument, factor: number, fromMs: number): void {
    this.#shifted(instrument).shift(factor, Math.floor(fromMs / 1000))
  }

  #shifted(instrument: Instrument): ShiftedMid {
    let source = this.#sources.get(instrument.conId)
    if (source === undefined) {
      source = new ShiftedMid(this.#make(instrument))
      this.#sources.set(instrument.conId, source)
    }
    return source
  }

  #make(instrument: Instrument): MidSource {
    const { pricing } = instrument
    switch (pricing.kind) {
      case 'own':
        return new PricePath(keyOf(this.#key, `price ${instrument.conId}`), keyOf(this.#key, 'market'), pricing)
      case 'ratio':
        return new MappedMid(this.#under(pricing.of), (price) => price * pricing.ratio, true)
      case 'forward': {
        const endMs = instrument.expiry?.endMs ?? 0
        const carry = (block: number): number =>
          Math.exp((pricing.rate * Math.max(0, endMs - block * BLOCK_MS)) / YEAR_MS)
        return new MappedMid(this.#under(pricing.of), (price, block) => price * carry(block), true)
      }
      case 'inverse':
        return new MappedMid(
          this.#under(pricing.of),
          (price) => pricing.level * (pricing.reference / price) ** pricing.power,
          false,
        )
      case 'option':
        return new MappedMid(
          this.#under(pricing.of),
          (spot, block) => optionPrice({ ...termsAt(instrument, block * BLOCK_MS), spot }),
          instrument.right !== 'P',
        )
      case 'legs':
        return new SummedMid(pricing.legs.map(({ conId, weight }) => ({ source: this.#under(conId), weight })))
    }
  }

  #under(conId: number): MidSource {
    const instrument = this.#catalogue.byConId(conId)
    if (instrument === undefined) throw new RangeError(`Nothing in the catalogue bears the conId ${conId}`)
    return this.of(instrument)
  }
}

/** Returns what the model knows of an option at an instant, but for the price of its underlying. */
export function termsAt(
  instrument: Instrument,
  instantMs: number,
): { right: 'C' | 'P'; strike: number; years: number; volatility: number; yieldRate: number } {
  const { pricing } = instrument
  if (pricing.kind !== 'option') throw new RangeError(`${instrument.localSymbol} is not an option`)
  const strike = instrument.strike ?? 0
  const years = Math.max(0, (instrument.expiry?.endMs ?? 0) - instantMs) / YEAR_MS
  const slope = (-pricing.skew * Math.log(strike / pricing.reference)) / Math.sqrt(Math.max(years, 0.08))
  return {
    right: instrument.right ?? 'C',
    strike,
    years,
    volatility: pricing.volatility * Math.min(2.5, Math.max(0.55, 1 + slope)),
    yieldRate: instrument.underSecType === 'FUT' ? INTEREST_RATE : 0.01,
  }
}

/** A middle that follows another one monotonically. */
class MappedMid implements MidSource {
  readonly #source: MidSource
  readonly #map: (price: number, block: number) => number
  readonly #rises: boolean

  constructor(source: MidSource, map: (price: number, block: number) => number, rises: boolean) {
    this.#source = source
    this.#map = map
    this.#rises = rises
  }

  at(block: number, second: number): number {
    return this.#map(this.#source.at(block, second), block)
  }

  extent(block: number): Extent {
    const { first, high, low, last } = this.#source.extent(block)
    return {
      first: this.#map(first, block),
      high: this.#map(this.#rises ? high : low, block),
      low: this.#map(this.#rises ? low : high, block),
      last: this.#map(last, block),
    }
  }

  highSecond(block: number): number {
    return this.#rises ? this.#source.highSecond(block) : this.#source.lowSecond(block)
  }

  lowSecond(block: number): number {
    return this.#rises ? this.#source.lowSecond(block) : this.#source.highSecond(block)
  }
}

/** What a walk through all seconds of a block finds. */
interface Walked extends Extent {
  readonly highSecond: number
  readonly lowSecond: number
}

function walk(source: Pick<MidSource, 'at'>, block: number): Walked {
  const first = source.at(block, 0)
  let high = first
  let low = first
  let highSecond = 0
  let lowSecond = 0
  let last = first
  for (let second = 1; second < BLOCK_SECONDS; second++) {
    last = source.at(block, second)
    if (last > high) {
      high = last
      highSecond = second
    }
    if (last < low) {
      low = last
      lowSecond = second
    }
  }
  return { first, high, low, last, highSecond, lowSecond }
}

/** The weighted sum of the legs of a combination. */
class SummedMid implements MidSource {
  readonly #legs: readonly { readonly source: MidSource; readonly weight: number }[]
  #walkedBlock = Number.NaN
  #walked: Walked | undefined

  constructor(legs: readonly { readonly source: MidSource; readonly weight: number }[]) {
    this.#legs = legs
  }

  at(block: number, second: number): number {
    let sum = 0
    for (const { source, weight } of this.#legs) sum += weight * source.at(block, second)
    return sum
  }

  extent(block: number): Extent {
    return this.#walk(block)
  }

  highSecond(block: number): number {
    return this.#walk(block).highSecond
  }

  lowSecond(block: number): number {
    return this.#walk(block).lowSecond
  }

  #walk(block: number): Walked {
    if (this.#walked === undefined || this.#walkedBlock !== block) {
      this.#walked = walk(this, block)
      this.#walkedBlock = block
    }
    return this.#walked
  }
}

/** A middle that tests may move. */
class ShiftedMid implements MidSource {
  readonly #source: MidSource
  readonly #shifts: { readonly second: number; readonly factor: number }[] = []

  constructor(source: MidSource) {
    this.#source = source
  }

  shift(factor: number, second: number): void {
    this.#shifts.push({ second, factor })
  }

  at(block: number, second: number): number {
    return this.#source.at(block, second) * this.#factorAt(block * BLOCK_SECONDS + second)
  }

  extent(block: number): Extent {
    const factor = this.#factorAt(block * BLOCK_SECONDS)
    const extent = this.#source.extent(block)
    if (this.#shiftsWithin(block)) return walk(this, block)
    if (factor === 1) return extent
    return {
      first: extent.first * factor,
      high: extent.high * factor,
      low: extent.low * factor,
      last: extent.last * factor,
    }
  }

  highSecond(block: number): number {
    return this.#shiftsWithin(block) ? walk(this, block).highSecond : this.#source.highSecond(block)
  }

  lowSecond(block: number): number {
    return this.#shiftsWithin(block) ? walk(this, block).lowSecond : this.#source.lowSecond(block)
  }

  #shiftsWithin(block: number): boolean {
    const from = block * BLOCK_SECONDS
    return this.#shifts.some(({ second }) => second > from && second < from + BLOCK_SECONDS)
  }

  #factorAt(second: number): number {
    let factor = 1
    for (const shift of this.#shifts) if (shift.second <= second) factor *= shift.factor
    return factor
  }
}
