import { type Day, dayOf } from '../../clock/days.ts'

/** An option whose real number is public. */
export interface KnownOption {
  readonly conId: number
  readonly tradingClass: string
  readonly expiry: Day
  readonly strike: number
  readonly right: 'C' | 'P'
}

/** The others bear numbers that the world makes up. */
export const knownOptions: readonly KnownOption[] = [
  // Asked for by the live tests of @stoqey/ib 1.6.10.
  { conId: 843630132, tradingClass: 'SPY', expiry: dayOf(2028, 12, 15), strike: 750, right: 'C' },
]
