export {
  accumulateDistribute,
  adaptive,
  type AlgoTimes,
  arrivalPrice,
  balanceImpactRisk,
  closePrice,
  darkIce,
  minimiseImpact,
  percentOfVolume,
  percentOfVolumeByPrice,
  percentOfVolumeChanging,
  type RiskAversion,
  twap,
  vwap,
} from './algos.ts'
export type { OrderFields, OrderSize } from './build.ts'
export {
  and,
  conditional,
  type ConditionalOptions,
  type Conditions,
  executionCondition,
  marginCondition,
  or,
  percentChangeCondition,
  priceCondition,
  type Threshold,
  timeCondition,
  volumeCondition,
  type Watched,
} from './conditions.ts'
export { type Bracket, bracket, oca, type OcaType, ocaTypes } from './groups.ts'
export { limit, limitIfTouched, limitOnClose, limitOnOpen } from './limit.ts'
export { market, marketIfTouched, marketOnClose, marketOnOpen, marketToLimit } from './market.ts'
export { midPrice, type Peg, peggedToMarket, peggedToMidpoint, relative } from './pegged.ts'
export { stop, stopLimit, type Trail, trailingStop, trailingStopLimit } from './stop.ts'
