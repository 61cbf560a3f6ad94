import type { Instrument } from '../world/instruments/instrument.ts'
import type { FarmLinks } from './farm-links.ts'

/** The farm that history comes from. */
const HISTORY = 'ushmds'

/** What the gateway itself is connected to: the servers data comes from. While one is away, its data does not come. */
export class BackEnd {
  readonly farms: FarmLinks
  /** True while everything is out of reach (between 1100 and 1101 or 1102). */
  isLost = false
  /** True while the login's live data goes to another session (10197). */
  isTaken = false
  readonly #waiting: (() => void)[] = []

  constructor(farms: FarmLinks) {
    this.farms = farms
  }

  /** Runs something at the end of an outage, before clients are told of it. */
  whenBack(run: () => void): void {
    this.#waiting.push(run)
  }

  /** Runs what waits for the end of an outage. */
  flush(): void {
    for (const run of this.#waiting.splice(0)) run()
  }

  /** Tells whether no data on an instrument comes at present; delayed data does not mind other sessions. */
  isSilent(instrument: Instrument, isDelayed: boolean = false): boolean {
    return this.isLost || (this.isTaken && !isDelayed) || this.farms.isSilent(farmOf(instrument))
  }

  /**
   * Sees to it that data on an instrument comes: the first request of an asset class connects its farm.
   *
   * @returns In how many milliseconds it comes: 0 when it comes at once.
   */
  need(instrument: Instrument): number {
    return this.farms.need(farmOf(instrument))
  }

  /** Wakes the farm of history; false while it is out of reach. */
  needHistory(): boolean {
    if (this.isLost || this.farms.isSilent(HISTORY)) return false
    this.farms.need(HISTORY)
    return true
  }
}

const europe: ReadonlySet<string> = new Set(['EUR', 'GBP', 'CHF', 'SEK'])
const asia: ReadonlySet<string> = new Set(['HKD', 'JPY', 'CNH', 'AUD', 'SGD'])

/** Returns the name of the farm that an instrument's quotes come from. */
export function farmOf({ secType, currency }: Instrument): string {
  if (secType === 'CASH' || secType === 'CMDTY') return 'cashfarm'
  if (europe.has(currency)) return 'eufarm'
  if (asia.has(currency)) return 'hfarm'
  if (secType === 'OPT') return 'usopt'
  if (secType === 'FUT' || secType === 'FOP') return 'usfuture'
  return secType === 'STK' ? 'usfarm' : 'usfarm.nj'
}
