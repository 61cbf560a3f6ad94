/** A bar with how it stands. */
export type TapedBar<Bar> = Bar & { readonly revised: boolean; readonly closed: boolean }

/** Tells, from bars as they come, which are new, which take the place of earlier ones, and which are over. */
export class BarTape<Bar extends object> {
  readonly #keyOf: (bar: Bar) => string | number
  #gathered: Bar[] = []
  /** The bar of now. */
  #last: Bar | undefined
  /** The newest bar ever handed out: what is not newer came before. */
  #newest: string | number | undefined

  constructor(keyOf: (bar: Bar) => string | number) {
    this.#keyOf = keyOf
  }

  /** Takes bars of the past, which may come in pieces. */
  gather(bars: readonly Bar[]): void {
    for (const bar of bars) this.#gathered.push(bar)
  }

  /** Hands out the past: all its bars are over but the last. */
  begin(next: (bar: TapedBar<Bar>) => void): void {
    const bars = this.#gathered
    this.#gathered = []
    this.#last = bars.at(-1)
    for (const bar of bars) this.#hand(bar, bar !== this.#last, next)
  }

  /** Takes the bar of now: changed, or the first of a new time, which ends the one before. */
  update(bar: Bar, next: (bar: TapedBar<Bar>) => void): void {
    const last = this.#last
    if (last !== undefined && this.#keyOf(last) < this.#keyOf(bar)) this.#hand(last, true, next)
    // A late correction of an earlier bar leaves the bar of now as it is.
    const isCorrection = last !== undefined && this.#keyOf(bar) < this.#keyOf(last)
    if (!isCorrection) this.#last = bar
    this.#hand(bar, isCorrection, next)
  }

  /** Gets ready for the past to come again. */
  rewind(): void {
    this.#gathered = []
    this.#last = undefined
  }

  #hand(bar: Bar, closed: boolean, next: (bar: TapedBar<Bar>) => void): void {
    const key = this.#keyOf(bar)
    const revised = this.#newest !== undefined && key <= this.#newest
    if (!revised) this.#newest = key
    next({ ...bar, revised, closed })
  }
}
