import type { Instrument } from '../world/instruments/instrument.ts'
import { unitsOf } from './settlement.ts'

/** What a position asks for, in the instrument's currency. */
export interface MarginRequirement {
  readonly initial: number
  readonly maintenance: number
}

/** Shares of the value that are asked for: to open a position and to keep it. */
const shares: Readonly<Record<string, readonly [initial: number, maintenance: number]>> = {
  STK: [0.2749, 0.25],
  FUT: [0.066, 0.06],
  CFD: [0.22, 0.2],
  BOND: [0.125, 0.1],
  CMDTY: [0.22, 0.2],
  // Currency balances are margined, not the virtual position in the pair.
  CASH: [0, 0],
}

/** Share of the underlying's value that a written option asks for, beside its premium. */
const WRITTEN_OPTION_SHARE = 0.15

/** Share of a negative currency balance that is asked for. */
export const BORROWED_CURRENCY_SHARE = 0.025

/**
 * Computes the margin of a position.
 *
 * @param mark Price of the instrument.
 * @param underMark Price of its underlying; of use for options only.
 */
export function marginOf(
  instrument: Instrument,
  position: number,
  mark: number,
  underMark: number | undefined,
): MarginRequirement {
  const value = Math.abs(position * mark * unitsOf(instrument))
  if (instrument.right !== undefined) {
    // Bought options are paid for, and what they are worth does not count as collateral.
    if (position >= 0) return { initial: 0, maintenance: 0 }
    const under = Math.abs(position) * (underMark ?? mark) * unitsOf(instrument)
    const asked = value + WRITTEN_OPTION_SHARE * under
    return { initial: asked, maintenance: asked }
  }
  const [initial, maintenance] = shares[instrument.secType] ?? [1, 1]
  return { initial: value * initial, maintenance: value * maintenance }
}
