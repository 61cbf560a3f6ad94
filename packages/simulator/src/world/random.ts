/** Mixes a name into a key, so that streams of different names have nothing to do with each other. */
export function keyOf(parent: number, name: string): number {
  let hash = parent ^ 0x811c9dc5
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
  }
  return mix(hash, name.length)
}

/** Returns 32 well mixed bits of a key and an index, as an unsigned integer. */
export function bitsAt(key: number, index: number): number {
  return mix(Math.imul(index | 0, 0x9e3779b1) ^ key, key) >>> 0
}

/** Returns the number at `index` of the endless list that `key` names: uniform, from 0 up to but not including 1. */
export function uniformAt(key: number, index: number): number {
  return bitsAt(key, index) / 4_294_967_296
}

/** Returns the number at `index` of the endless list that `key` names: normal, mean 0, deviation 1. */
export function normalAt(key: number, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniformAt(key, 2 * index)))
  return radius * Math.cos(2 * Math.PI * uniformAt(key, 2 * index + 1))
}

function mix(bits: number, salt: number): number {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash = (hash ^ (hash >>> 16)) + Math.imul(salt, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return hash ^ (hash >>> 15)
}

/**
 * A seeded source of chance.
 *
 * `stream(name)` derives an independent source that depends only on the seed and the names on the way to it: a new
 * instrument or consumer never changes what the others draw.
 */
export class Random {
  /** Names this stream for `uniformAt` and its siblings. */
  readonly key: number
  #drawn = 0

  private constructor(key: number) {
    this.key = key
  }

  /** Makes the source of a seed: any integer, equal seeds draw equal numbers. */
  static seeded(seed: number): Random {
    return new Random(bitsAt(keyOf(0, 'seed'), seed))
  }

  /** Derives the independent source of that name. */
  stream(name: string): Random {
    return new Random(keyOf(this.key, name))
  }

  /** Draws a uniform number from 0 up to but not including 1. */
  next(): number {
    return uniformAt(this.key, this.#drawn++)
  }

  /** Draws an integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** Draws a normal number with mean 0 and deviation 1. */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }

  /**
   * Draws one of the choices.
   *
   * @throws RangeError when there is none.
   */
  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError('Cannot pick from an empty list')
    return choices[Math.floor(this.next() * choices.length)] as T
  }
}
