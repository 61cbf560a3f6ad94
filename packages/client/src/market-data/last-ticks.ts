import { lastPer, type Replay } from '../streams/index.ts'
import { genericTick, keyOfTick, priceTick, sizeTick, stringTick } from './read-tick.ts'
import type { PriceTick, Tick } from './tick.ts'

const NONE = 0
const SIZE = 1
const GENERIC = 2
/** A text that is a whole number, as times are. */
const DIGITS = 3
/** The sort of a price is this and its attributes. */
const PRICE = 8
const ATTRIBUTES = 7

// A row says of which sort a tick is (none, to begin with), and has its two numbers.
const ROW = 3

// So many rows a line has to begin with, and so many more each time they are not enough.
const ROWS_AT_ONCE = 8

// Lines come in pages, so that the table grows without a copy. A power of two.
const PAGE_LINES = 32
const PAGE_SHIFT = 5

/**
 * A table of the last ticks of many lines, as far as they are numbers: one block of rows for each line, one row for each tick type.
 *
 * Numbers in one place, not objects all over: a thousand lines of ten fields would keep ten thousand ticks alive, which the collector moves
 * about and the processor has to fetch from memory one by one. The objects are made again for those who come late.
 */
class TickTable {
  // Each tick type gets the next row when the first line has it: lines have much the same ones, so rows are few. Types from 256 on are
  // no gateway's yet.
  readonly #rowOfType = new Int16Array(256).fill(-1)
  readonly #typeOfRow: number[] = []
  #rows = ROWS_AT_ONCE
  #pages: Float64Array[] = []
  #lines = 0
  readonly #free: number[] = []

  /** Gives a line a block. */
  claim(): number {
    const line = this.#free.pop() ?? this.#lines++
    this.#pages[line >> PAGE_SHIFT] ??= new Float64Array(PAGE_LINES * this.#rows * ROW)
    return line
  }

  /** Takes a line's block back. */
  release(line: number): void {
    const at = this.#placeOf(line, 0)
    this.#pageOf(line).fill(NONE, at, at + this.#rows * ROW)
    this.#free.push(line)
  }

  /** Writes a row; answers `false` for a tick type without one. */
  put(line: number, tickType: number, sort: number, first: number, second: number): boolean {
    const row = this.#rowOfType[tickType]
    if (row === undefined) return false
    if (row < 0) {
      this.#addRow(tickType)
      return this.put(line, tickType, sort, first, second)
    }
    const at = this.#placeOf(line, row)
    const page = this.#pageOf(line)
    page[at] = sort
    page[at + 1] = first
    page[at + 2] = second
    return true
  }

  /** Makes the ticks of a line. */
  ticksOf(line: number): Tick[] {
    const ticks: Tick[] = []
    for (const [row, tickType] of this.#typeOfRow.entries()) {
      const at = this.#placeOf(line, row)
      const [sort = NONE, first = 0, second = 0] = this.#pageOf(line).subarray(at, at + ROW)
      if (sort === SIZE) ticks.push(sizeTick(tickType, first))
      else if (sort === GENERIC) ticks.push(genericTick(tickType, first))
      else if (sort === DIGITS) ticks.push(stringTick(tickType, String(first)))
      else if (sort >= PRICE) {
        ticks.push(priceTick(tickType, first, Number.isNaN(second) ? undefined : second, sort - PRICE))
      }
    }
    return ticks
  }

  #addRow(tickType: number): void {
    this.#rowOfType[tickType] = this.#typeOfRow.push(tickType) - 1
    if (this.#typeOfRow.length <= this.#rows) return
    const narrow = this.#rows * ROW
    this.#rows += ROWS_AT_ONCE
    const wide = this.#rows * ROW
    this.#pages = this.#pages.map((page) => {
      const wider = new Float64Array(PAGE_LINES * wide)
      for (let line = 0; line < PAGE_LINES; line++) {
        wider.set(page.subarray(line * narrow, (line + 1) * narrow), line * wide)
      }
      return wider
    })
  }

  #pageOf(line: number): Float64Array {
    return this.#pages[line >> PAGE_SHIFT] as Float64Array
  }

  /** Where a row of a line begins on its page. */
  #placeOf(line: number, row: number): number {
    return ((line & (PAGE_LINES - 1)) * this.#rows + row) * ROW
  }
}

const table = new TickTable()

const NOWHERE = -1

/** Remembers the last tick of each field of one line. */
export class LastTicks implements Replay<Tick> {
  #line = NOWHERE
  /** What is more than two numbers. */
  #others: Required<Replay<Tick>> | undefined

  price(tickType: number, price: number, size: number | undefined, attrMask: number): void {
    const sort = PRICE + (attrMask & ATTRIBUTES)
    if (!table.put(this.#claimed(), tickType, sort, price, size === undefined ? Number.NaN : size)) {
      this.#keep(priceTick(tickType, price, size, attrMask))
    }
  }

  size(tickType: number, size: number): void {
    if (!table.put(this.#claimed(), tickType, SIZE, size, 0)) this.#keep(sizeTick(tickType, size))
  }

  generic(tickType: number, value: number): void {
    if (!table.put(this.#claimed(), tickType, GENERIC, value, 0)) this.#keep(genericTick(tickType, value))
  }

  string(tickType: number, value: string): void {
    const number = wholeNumber(value)
    if (number < 0 || !table.put(this.#claimed(), tickType, DIGITS, number, 0)) this.#keep(stringTick(tickType, value))
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
      default:
        this.#keep(tick)
    }
  }

  all(): Tick[] {
    const ticks = this.#others?.all() ?? []
    return this.#line === NOWHERE ? ticks : ticks.concat(table.ticksOf(this.#line))
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
