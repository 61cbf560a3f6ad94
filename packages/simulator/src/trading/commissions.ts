import { unitsOf } from '../accounts/settlement.ts'
import type { Instrument } from '../world/instruments/instrument.ts'

/** What a broker asks for by kind of instrument: a price for each unit, or a share of the value, with bounds. */
interface Tariff {
  readonly perUnit?: number
  readonly shareOfValue?: number
  readonly minimum: number
  /** Largest share of the value that may be asked for. */
  readonly cap?: number
  /** Fees of the exchange and of regulators, beside the commission. */
  readonly feePerUnit?: number
  /** How much more a unit costs at the dearest exchange an order may be routed to. */
  readonly dearestPerUnit?: number
}

const usStocks: Tariff = { perUnit: 0.005, minimum: 1, cap: 0.01, feePerUnit: 0.000003, dearestPerUnit: 0.003 }
const foreignStocks: Tariff = { shareOfValue: 0.0008, minimum: 3 }
const tariffs: Readonly<Record<string, Tariff>> = {
  OPT: { perUnit: 0.65, minimum: 1, feePerUnit: 0.02915, dearestPerUnit: 0.5 },
  FOP: { perUnit: 1.42, minimum: 1.42 },
  FUT: { perUnit: 2.25, minimum: 2.25 },
  CASH: { shareOfValue: 0.00002, minimum: 2 },
  CRYPTO: { shareOfValue: 0.0018, minimum: 1.75, cap: 0.01 },
  BOND: { shareOfValue: 0.001, minimum: 1 },
  FUND: { minimum: 14.95, cap: 0.03 },
  CFD: { shareOfValue: 0.0005, minimum: 1 },
}

/**
 * Computes the commission of an order of which `size` units have traded so far, in the instrument's currency.
 *
 * The commission of one fill is the difference between what the order costs after it and before it, so the minimum is
 * charged with the first fill.
 *
 * @param value Sum of price times size of the fills.
 */
export function commissionOf(instrument: Instrument, size: number, value: number): number {
  const tariff = tariffOf(instrument)
  if (tariff === undefined || size === 0) return 0
  const money = Math.abs(value * unitsOf(instrument))
  const asked = Math.max(tariff.minimum, size * (tariff.perUnit ?? 0) + money * (tariff.shareOfValue ?? 0))
  const capped = tariff.cap === undefined ? asked : Math.min(asked, Math.max(money * tariff.cap, 0.01))
  return Math.round((capped + size * (tariff.feePerUnit ?? 0)) * 1e7) / 1e7
}

/**
 * Returns by how much the commission may rise above {@link commissionOf}, which depends on the exchange that an order is routed
 * to; 0 where it does not, and gateways preview one amount instead of a least and a most.
 */
export function commissionSpreadOf(instrument: Instrument, size: number): number {
  return size * (tariffOf(instrument)?.dearestPerUnit ?? 0)
}

function tariffOf({ secType, currency }: Instrument): Tariff | undefined {
  if (secType !== 'STK') return tariffs[secType]
  return currency === 'USD' ? usStocks : foreignStocks
}
