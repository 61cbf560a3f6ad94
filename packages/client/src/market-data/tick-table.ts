import { genericTick, priceTick, sizeTick, stringTick } from './read-tick.ts'
import type { Tick } from './tick.ts'

const NONE = 0
const SIZE = 1
const GENERIC = 2
/** A text that is a whole number, as times are. */
const DIGITS = 3
/** Kept elsewhere, for it is more than two numbers. */
const ELSEWHERE = 4
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
export class TickTable {
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

  /** Writes a price; answers `false`, as all of these do, for a tick type without a row. */
  price(line: number, tickType: number, price: number, size: number | undefined, attrMask: number): boolean {
    return this.#put(line, tickType, PRICE + (attrMask & ATTRIBUTES), price, size === undefined ? Number.NaN : size)
  }

  size(line: number, tickType: number, size: number): boolean {
    return this.#put(line, tickType, SIZE, size, 0)
  }

  generic(line: number, tickType: number, value: number): boolean {
    return this.#put(line, tickType, GENERIC, value, 0)
  }

  /** Writes a text that is what a whole number is written as. */
  digits(line: number, tickType: number, number: number): boolean {
    return this.#put(line, tickType, DIGITS, number, 0)
  }

  /** Notes that the last tick of a type is kept elsewhere. */
  elsewhere(line: number, tickType: number): boolean {
    return this.#put(line, tickType, ELSEWHERE, 0, 0)
  }

  /** Says whether the last tick of a type is kept elsewhere; one without a row always is. */
  isElsewhere(line: number, tickType: number): boolean {
    const row = this.#rowOfType[tickType] ?? -1
    return row < 0 || this.#pageOf(line)[this.#placeOf(line, row)] === ELSEWHERE
  }

  /** Makes the ticks of a line that are kept here. */
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

  #put(line: number, tickType: number, sort: number, first: number, second: number): boolean {
    const row = this.#rowOfType[tickType]
    if (row === undefined) return false
    if (row < 0) {
      this.#addRow(tickType)
      return this.#put(line, tickType, sort, first, second)
    }
    const at = this.#placeOf(line, row)
    const page = this.#pageOf(line)
    page[at] = sort
    page[at + 1] = first
    page[at + 2] = second
    return true
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
