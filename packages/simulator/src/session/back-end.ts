import type { Instrument } from '../world/instruments/instrument.ts'

/** What the gateway itself is connected to: the servers data comes from. While one is away, its data does not come. */
export class BackEnd {
  readonly #broken = new Set<string>()
  /** True while everything is out of reach (between 1100 and 1101 or 1102). */
  isLost = false
  /** True while the login's live data goes to another session (10197). */
  isTaken = false

  /** Marks a farm as broken or mended. */
  setFarm(name: string, isBroken: boolean): void {
    if (isBroken) this.#broken.add(name)
    else this.#broken.delete(name)
  }

  /** Tells whether a farm is out of reach. */
  isFarmBroken(name: string): boolean {
    return this.isLost || this.#broken.has(name)
  }

  /** Tells whether no data on an instrument comes at present; delayed data does not mind other sessions. */
  isSilent(instrument: Instrument, isDelayed: boolean = false): boolean {
    if (this.isLost || (this.isTaken && !isDelayed)) return true
    return this.#broken.size > 0 && this.#broken.has(farmOf(instrument))
  }
}

const europe: ReadonlySet<string> = new Set(['EUR', 'GBP', 'CHF', 'SEK'])
const asia: ReadonlySet<string> = new Set(['HKD', 'JPY', 'CNH', 'AUD', 'SGD'])

/** Returns the name of the farm that an instrument's quotes come from. */
function farmOf({ secType, currency }: Instrument): string {
  if (secType === 'CASH' || secType === 'CMDTY') return 'cashfarm'
  if (europe.has(currency)) return 'eufarm'
  if (asia.has(currency)) return 'hfarm'
  if (secType === 'OPT') return 'usopt'
  if (secType === 'FUT' || secType === 'FOP') return 'usfuture'
  return secType === 'STK' ? 'usfarm' : 'usfarm.nj'
}
