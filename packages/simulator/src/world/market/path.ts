import { DAY_MS } from '../../clock/days.ts'
import { bitsAt, keyOf, normalAt, uniformAt } from '../random.ts'

/** Milliseconds of a block, the grain in which prices and volumes are laid out. */
export const BLOCK_MS = 300_000
/** Seconds of a block. */
export const BLOCK_SECONDS = 300
const BLOCKS_PER_DAY = DAY_MS / BLOCK_MS

/** Returns the number of the block that holds an instant. */
export function blockAt(instantMs: number): number {
  return Math.floor(instantMs / BLOCK_MS)
}

/** How a price wanders. */
export interface PathShape {
  readonly reference: number
  readonly dailyVolatility: number
  /** Share of the daily return that follows the market. */
  readonly marketShare: number
  readonly activeUtc: readonly [from: number, to: number]
  readonly weekendVariance: number
}

/** First, highest, lowest and last price of a block. */
export interface Extent {
  readonly first: number
  readonly high: number
  readonly low: number
  readonly last: number
}

interface DayPath {
  /** Price at the edges of the day's blocks. */
  readonly edges: Float64Array
  readonly highs: Float64Array
  readonly lows: Float64Array
}

/** How much of yesterday's distance from the reference is left today: prices wander, and return within a year or two. */
const MEMORY = 0.997
const DAYS_REMEMBERED = 24
const BLOCKS_REMEMBERED = 6
/** How much faster a price moves in its active hours. */
const ACTIVE_WEIGHT = 9

/**
 * A price as a pure function of a key and the time, from 1970 on, at one value a second.
 *
 * The random walk is refined from days to blocks to seconds, each level pinned to the one above. So any instant is
 * found without walking there, and the extremes of a block, drawn from the distribution of a pinned walk's maximum,
 * are known without looking at its seconds.
 */
export class PricePath {
  readonly #key: number
  readonly #marketKey: number
  readonly #walk: number
  readonly #extremes: number
  readonly #turns: number
  readonly #secondKeys: number
  readonly #shape: PathShape
  readonly #weights: Float64Array
  #levels: Float64Array = new Float64Array(1)
  #levelsKnown = 1
  readonly #days = new Map<number, DayPath>()
  readonly #blocks = new Map<number, Float64Array>()

  /**
   * @param key Names this walk.
   * @param marketKey Names the walk of the whole market, of which every price follows its share.
   */
  constructor(key: number, marketKey: number, shape: PathShape) {
    this.#key = key
    this.#marketKey = marketKey
    this.#walk = keyOf(key, 'blocks')
    this.#extremes = keyOf(key, 'extremes')
    this.#turns = keyOf(key, 'turns')
    this.#secondKeys = keyOf(key, 'seconds')
    this.#shape = shape
    this.#weights = blockWeights(shape.activeUtc)
  }

  /** Returns the price in second `second` (0 to 299) of a block. */
  at(block: number, second: number): number {
    return this.#block(block)[second] as number
  }

  /** Returns the first, highest, lowest and last price of a block. */
  extent(block: number): Extent {
    const day = this.#day(Math.floor(block / BLOCKS_PER_DAY))
    const index = indexInDay(block)
    return {
      first: day.edges[index] as number,
      high: day.highs[index] as number,
      low: day.lows[index] as number,
      last: day.edges[index + 1] as number,
    }
  }

  /** Returns the second of a block in which its highest price is reached. */
  highSecond(block: number): number {
    return this.#turningSeconds(block)[0]
  }

  /** Returns the second of a block in which its lowest price is reached. */
  lowSecond(block: number): number {
    return this.#turningSeconds(block)[1]
  }

  #turningSeconds(block: number): readonly [high: number, low: number] {
    const key = this.#turns
    const high = 1 + Math.floor(uniformAt(key, 2 * block) * (BLOCK_SECONDS - 3))
    const low = 1 + Math.floor(uniformAt(key, 2 * block + 1) * (BLOCK_SECONDS - 4))
    return [high, low >= high ? low + 1 : low]
  }

  /** Distance from the reference, as a logarithm, at the first instant of a day. */
  #level(day: number): number {
    if (day < 0) return 0
    if (day >= this.#levels.length) {
      const grown = new Float64Array(Math.max(day + 512, 24_000))
      grown.set(this.#levels.subarray(0, this.#levelsKnown))
      this.#levels = grown
    }
    const { dailyVolatility, marketShare } = this.#shape
    const own = Math.sqrt(1 - marketShare * marketShare)
    for (; this.#levelsKnown <= day; this.#levelsKnown++) {
      const before = this.#levelsKnown - 1
      const move = marketShare * normalAt(this.#marketKey, before) + own * normalAt(this.#key, before)
      this.#levels[this.#levelsKnown] =
        MEMORY * (this.#levels[before] as number) + dailyVolatility * Math.sqrt(this.#variance(before)) * move
    }
    return this.#levels[day] as number
  }

  #variance(day: number): number {
    const weekday = (day + 4) % 7
    return weekday === 0 || weekday === 6 ? this.#shape.weekendVariance : 1
  }

  #day(day: number): DayPath {
    const known = this.#days.get(day)
    if (known !== undefined) return known
    const made = this.#makeDay(day)
    if (this.#days.size >= DAYS_REMEMBERED) this.#days.delete(this.#days.keys().next().value as number)
    this.#days.set(day, made)
    return made
  }

  #makeDay(day: number): DayPath {
    const { reference, dailyVolatility } = this.#shape
    const from = this.#level(day)
    const to = this.#level(day + 1)
    const deviation = dailyVolatility * Math.sqrt(this.#variance(day))
    const edges = new Float64Array(BLOCKS_PER_DAY + 1)
    const key = this.#walk
    const firstBlock = day * BLOCKS_PER_DAY
    let walked = 0
    for (let index = 0; index < BLOCKS_PER_DAY; index++) {
      walked += normalAt(key, firstBlock + index) * deviation * Math.sqrt(this.#weights[index] as number)
      edges[index + 1] = walked
    }
    let share = 0
    for (let index = 0; index <= BLOCKS_PER_DAY; index++) {
      edges[index] = from + (edges[index] as number) + (to - from - walked) * share
      share += this.#weights[index] ?? 0
    }
    const highs = new Float64Array(BLOCKS_PER_DAY)
    const lows = new Float64Array(BLOCKS_PER_DAY)
    const extremes = this.#extremes
    for (let index = 0; index < BLOCKS_PER_DAY; index++) {
      const a = edges[index] as number
      const b = edges[index + 1] as number
      const variance = deviation * deviation * (this.#weights[index] as number)
      const block = firstBlock + index
      highs[index] = reference * Math.exp(bridgeMaximum(a, b, variance, uniformAt(extremes, 2 * block)))
      lows[index] = reference * Math.exp(-bridgeMaximum(-a, -b, variance, uniformAt(extremes, 2 * block + 1)))
    }
    for (let index = 0; index <= BLOCKS_PER_DAY; index++) edges[index] = reference * Math.exp(edges[index] as number)
    return { edges, highs, lows }
  }

  #block(block: number): Float64Array {
    const known = this.#blocks.get(block)
    if (known !== undefined) return known
    const made = this.#makeBlock(block)
    if (this.#blocks.size >= BLOCKS_REMEMBERED) this.#blocks.delete(this.#blocks.keys().next().value as number)
    this.#blocks.set(block, made)
    return made
  }

  #makeBlock(block: number): Float64Array {
    const { first, high, low, last } = this.extent(block)
    const [highSecond, lowSecond] = this.#turningSeconds(block)
    const seconds = new Float64Array(BLOCK_SECONDS)
    const key = bitsAt(this.#secondKeys, block)
    const step = (high - low) / 16
    const early = Math.min(highSecond, lowSecond)
    const late = Math.max(highSecond, lowSecond)
    const earlyPrice = highSecond < lowSecond ? high : low
    const latePrice = highSecond < lowSecond ? low : high
    const stretch = (from: number, to: number, a: number, b: number): void => {
      let walked = 0
      for (let second = from; second <= to; second++) {
        if (second > from) walked += (uniformAt(key, second) - 0.5) * 2 * step
        seconds[second] = walked
      }
      for (let second = from; second <= to; second++) {
        const done = to === from ? 1 : (second - from) / (to - from)
        const price = a + (b - a) * done + (seconds[second] as number) - walked * done
        seconds[second] = Math.min(high, Math.max(low, price))
      }
    }
    stretch(late, BLOCK_SECONDS - 1, latePrice, last)
    stretch(early, late, earlyPrice, latePrice)
    stretch(0, early, first, earlyPrice)
    seconds[0] = first
    seconds[highSecond] = high
    seconds[lowSecond] = low
    seconds[BLOCK_SECONDS - 1] = last
    return seconds
  }
}

function indexInDay(block: number): number {
  return ((block % BLOCKS_PER_DAY) + BLOCKS_PER_DAY) % BLOCKS_PER_DAY
}

/** Draws the maximum of a random walk of that variance pinned at both ends. */
function bridgeMaximum(a: number, b: number, variance: number, chance: number): number {
  const distance = b - a
  return (a + b + Math.sqrt(distance * distance - 2 * variance * Math.log(1 - chance))) / 2
}

/** Shares of a day's variance by block: active hours move more. */
function blockWeights([from, to]: readonly [number, number]): Float64Array {
  const weights = new Float64Array(BLOCKS_PER_DAY)
  let sum = 0
  for (let index = 0; index < BLOCKS_PER_DAY; index++) {
    const hour = (index * 24) / BLOCKS_PER_DAY
    const weight = hour >= from && hour < to ? ACTIVE_WEIGHT : 1
    weights[index] = weight
    sum += weight
  }
  for (let index = 0; index < BLOCKS_PER_DAY; index++) weights[index] = (weights[index] as number) / sum
  return weights
}
