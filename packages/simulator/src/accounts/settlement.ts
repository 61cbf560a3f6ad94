import type { Instrument } from '../world/instruments/instrument.ts'

/**
 * How money moves when an instrument is traded: it is paid for, only gains and losses are settled, or one currency is
 * exchanged for another.
 */
export type Settlement = 'paid' | 'margined' | 'exchanged'

/** Returns how trades in an instrument are settled. */
export function settlementOf(instrument: Instrument): Settlement {
  switch (instrument.secType) {
    case 'FUT':
    case 'CONTFUT':
    case 'CFD':
      return 'margined'
    case 'CASH':
      return 'exchanged'
    default:
      return 'paid'
  }
}

/** Returns what one unit is worth when its price is 1: the contract size; bonds are quoted in percent of their face. */
export function unitsOf(instrument: Instrument): number {
  return instrument.multiplier ?? (instrument.secType === 'BOND' ? 0.01 : 1)
}

/** Where the ledger of a currency counts what an instrument is worth. */
export type LedgerColumn = 'stock' | 'option' | 'futureOption' | 'bond' | 'fund' | 'crypto' | 'commodity' | 'none'

/** Returns the column of the ledger in which the value of an instrument is counted. */
export function ledgerColumnOf(instrument: Instrument): LedgerColumn {
  switch (instrument.secType) {
    case 'STK':
      return 'stock'
    case 'OPT':
    case 'WAR':
    case 'IOPT':
      return 'option'
    case 'FOP':
      return 'futureOption'
    case 'BOND':
    case 'BILL':
      return 'bond'
    case 'FUND':
      return 'fund'
    case 'CRYPTO':
      return 'crypto'
    case 'CMDTY':
      return 'commodity'
    default:
      return 'none'
  }
}
