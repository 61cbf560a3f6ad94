import { lastPer, type Replay } from '../streams/index.ts'
import { genericTick, keyOfTick, priceTick, sizeTick, stringTick } from './read-tick.ts'
import { TickTable } from './tick-table.ts'
import type { PriceTick, Tick } from './tick.ts'

const table = new TickTable()

const NOWHERE = -1

/** Remembers the last tick of each field of one line. */
export class LastTicks implements Replay<Tick> {
  #line = NOWHERE
  /** What is more than two numbers, and what has no row. */
  #others: Required<Replay<Tick>> | undefined

  price(tickType: number, price: number, size: number | undefined, attrMask: number): void {
    if (!table.price(this.#claimed(), tickType, price, size, attrMask)) {
      this.#keep(priceTick(tickType, price, size, attrMask))
    }
  }

  size(tickType: number, size: number): void {
    if (!table.size(this.#claimed(), tickType, size)) this.#keep(sizeTick(tickType, size))
  }

  generic(tickType: number, value: number): void {
    if (!table.generic(this.#claimed(), tickType, value)) this.#keep(genericTick(tickType, value))
  }

  string(tickType: number, value: string): void {
    const number = wholeNumber(value)
    if (number >= 0 && table.digits(this.#claimed(), tickType, number)) return
    table.elsewhere(this.#claimed(), tickType)
    this.#keep(stringTick(tickType, value))
  }

  /** Takes any tick. */
  tick(tick: Tick): void {
    switch (tick.kind) {
      case 'price':
        this.price(tick.tickType, tick.price, tick.size, attributesOf(tick))
        break
      case 'size':
        this.size(tick.tickType, tick.size)
        break
      case 'generic':
        this.generic(tick.tickType, tick.value)
        break
      case 'string':
        this.string(tick.tickType, tick.value)
        break
      case 'option':
      case 'efp':
        table.elsewhere(this.#claimed(), tick.tickType)
        this.#keep(tick)
        break
      default:
        this.#keep(tick)
    }
  }

  all(): Tick[] {
    const line = this.#line
    const others = this.#others?.all() ?? []
    if (line === NOWHERE) return others
    // What is in the table by now was told since.
    return others.filter((tick) => table.isElsewhere(line, keyOfTick(tick))).concat(table.ticksOf(line))
  }

  clear(): void {
    if (this.#line !== NOWHERE) table.release(this.#line)
    this.#line = NOWHERE
    this.#others = undefined
  }

  #keep(tick: Tick): void {
    this.#others ??= lastPer(keyOfTick)()
    this.#others.set(tick)
  }

  #claimed(): number {
    if (this.#line === NOWHERE) this.#line = table.claim()
    return this.#line
  }
}

function attributesOf({ canAutoExecute, pastLimit, preOpen }: PriceTick): number {
  return (canAutoExecute ? 1 : 0) | (pastLimit ? 2 : 0) | (preOpen ? 4 : 0)
}

/** Reads a text that is just what its number would be written as; -1 for any other. */
function wholeNumber(text: string): number {
  const { length } = text
  if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(0) === 0x30)) return -1
  let number = 0
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
