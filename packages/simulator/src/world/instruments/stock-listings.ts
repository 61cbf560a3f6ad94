import type { Sector } from './sectors.ts'

/** A line of the list of stocks. */
export interface Listing {
  readonly conId: number
  readonly conIdIsReal?: false
  readonly symbol: string
  readonly name: string
  readonly exchange: string
  readonly tradingClass?: string
  readonly price: number
  readonly dailyVolatility?: number
  readonly dailyVolume: number
  readonly sector?: Sector
  readonly isin?: string
  readonly figi?: string
  readonly stockType?: string
  readonly boardLot?: number
  readonly marketRule?: number
  readonly listedOn?: number
  readonly hasOptions?: boolean
  /** Follows another instrument at a fixed ratio instead of having a life of its own. */
  readonly follows?: { readonly of: number; readonly ratio: number }
}
