import type { Order } from '@twskit/wire'
import * as z from 'zod'
import { check } from '../../validation/index.ts'
import { orderSchema } from '../order-schema.ts'
import { written } from './build.ts'

/** When an algorithm works. A text is taken as the gateway reads it: `20261231-15:00:00` in UTC, or with a zone. */
export interface AlgoTimes {
  readonly startTime?: Date | string | undefined
  readonly endTime?: Date | string | undefined
}

type Setting = string | number | boolean | Date | undefined

const algoOrderSchema = orderSchema.refine(({ orderType }) => orderType === 'MKT' || orderType === 'LMT', {
  error: 'MKT or LMT, which are what algorithms work with',
  path: ['orderType'],
})

/** Has an algorithm work an order: yes and no become 1 and 0, moments are written in UTC, and what is not given is left to the gateway. */
function withAlgo(order: Order, algoStrategy: string, settings: { readonly [name: string]: Setting }): Order {
  const algoParams = Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, settingText(value)]),
  )
  return { ...check(algoOrderSchema, order, 'order'), algoStrategy, algoParams }
}

function settingText(value: Setting): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  return value instanceof Date ? (written(value) as string) : String(value)
}

const share = z.number().min(0).max(1)

/** Checks a part of the volume: 0.1 for ten percent. */
function part(value: number | undefined, path: string): number | undefined {
  return value === undefined ? undefined : check(share, value, path)
}

const adaptivePriorities = ['Urgent', 'Normal', 'Patient'] as const

/**
 * Has an order find a better price than the market's, the more patiently the slower (`Adaptive`).
 *
 * @throws {@link ValidationError} when the order is neither a market nor a limit order.
 *
 * @example
 * ```ts
 * import { adaptive, market } from '@twskit/client'
 *
 * const order = adaptive(market('BUY', 100), 'Patient')
 * ```
 */
export function adaptive(order: Order, priority: (typeof adaptivePriorities)[number] = 'Normal'): Order {
  return withAlgo(order, 'Adaptive', { adaptivePriority: check(z.enum(adaptivePriorities), priority, 'priority') })
}

/**
 * Spreads an order evenly over time (`Twap`).
 *
 * @throws {@link ValidationError} when the order is neither a market nor a limit order.
 *
 * @example
 * ```ts
 * import { limit, twap } from '@twskit/client'
 *
 * const order = twap(limit('BUY', 1000, 190), { endTime: new Date('2026-12-18T20:00:00Z') })
 * ```
 */
export function twap(
  order: Order,
  settings: AlgoTimes & {
    readonly strategyType?: 'Marketable' | 'Matching Midpoint' | 'Matching Same Side' | 'Matching Last' | undefined
    readonly allowPastEndTime?: boolean | undefined
  } = {},
): Order {
  return withAlgo(order, 'Twap', { ...settings })
}

/**
 * Aims at the day's average price by volume (`Vwap`). `maxPctVol` is the most of the volume it takes part with, 0.1 for ten percent.
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { market, vwap } from '@twskit/client'
 *
 * const order = vwap(market('SELL', 1000), { maxPctVol: 0.1, noTakeLiq: true })
 * ```
 */
export function vwap(
  order: Order,
  settings: AlgoTimes & {
    readonly maxPctVol?: number | undefined
    readonly allowPastEndTime?: boolean | undefined
    readonly noTakeLiq?: boolean | undefined
    readonly speedUp?: boolean | undefined
  } = {},
): Order {
  return withAlgo(order, 'Vwap', { ...settings, maxPctVol: part(settings.maxPctVol, 'maxPctVol') })
}

/** How much an algorithm minds the risk that the price runs away. */
export type RiskAversion = 'Get Done' | 'Aggressive' | 'Neutral' | 'Passive'

/**
 * Aims at the price of the moment the order arrives (`ArrivalPx`).
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { arrivalPrice, market } from '@twskit/client'
 *
 * const order = arrivalPrice(market('BUY', 1000), { maxPctVol: 0.1, riskAversion: 'Neutral' })
 * ```
 */
export function arrivalPrice(
  order: Order,
  settings: AlgoTimes & {
    readonly maxPctVol?: number | undefined
    readonly riskAversion?: RiskAversion | undefined
    readonly forceCompletion?: boolean | undefined
    readonly allowPastEndTime?: boolean | undefined
  } = {},
): Order {
  return withAlgo(order, 'ArrivalPx', { ...settings, maxPctVol: part(settings.maxPctVol, 'maxPctVol') })
}

/**
 * Aims at the closing price (`ClosePx`).
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { closePrice, market } from '@twskit/client'
 *
 * const order = closePrice(market('BUY', 1000), { maxPctVol: 0.1, riskAversion: 'Passive' })
 * ```
 */
export function closePrice(
  order: Order,
  settings: {
    readonly maxPctVol?: number | undefined
    readonly riskAversion?: RiskAversion | undefined
    readonly startTime?: Date | string | undefined
    readonly forceCompletion?: boolean | undefined
  } = {},
): Order {
  return withAlgo(order, 'ClosePx', { ...settings, maxPctVol: part(settings.maxPctVol, 'maxPctVol') })
}

/**
 * Takes part in a share of the volume (`PctVol`).
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { market, percentOfVolume } from '@twskit/client'
 *
 * const order = percentOfVolume(market('BUY', 1000), { pctVol: 0.1 })
 * ```
 */
export function percentOfVolume(
  order: Order,
  settings: AlgoTimes & { readonly pctVol: number; readonly noTakeLiq?: boolean | undefined },
): Order {
  return withAlgo(order, 'PctVol', { ...settings, pctVol: part(settings.pctVol, 'pctVol') })
}

/**
 * Takes part in a share of the volume that changes with the price (`PctVolPx`).
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { market, percentOfVolumeByPrice } from '@twskit/client'
 *
 * const order = percentOfVolumeByPrice(market('BUY', 1000), {
 *   pctVol: 0.1, deltaPctVol: 0.02, minPctVol4Px: 0.05, maxPctVol4Px: 0.2,
 * })
 * ```
 */
export function percentOfVolumeByPrice(
  order: Order,
  settings: AlgoTimes & {
    readonly pctVol: number
    readonly deltaPctVol: number
    readonly minPctVol4Px: number
    readonly maxPctVol4Px: number
    readonly noTakeLiq?: boolean | undefined
  },
): Order {
  return withAlgo(order, 'PctVolPx', { ...settings, pctVol: part(settings.pctVol, 'pctVol') })
}

/**
 * Takes part in a share of the volume that goes from a start to an end with what is left of the order (`size`) or of the time (`time`): `PctVolSz`, `PctVolTm`.
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { market, percentOfVolumeChanging } from '@twskit/client'
 *
 * const order = percentOfVolumeChanging(market('BUY', 1000), 'time', { startPctVol: 0.2, endPctVol: 0.05 })
 * ```
 */
export function percentOfVolumeChanging(
  order: Order,
  by: 'size' | 'time',
  settings: AlgoTimes & {
    readonly startPctVol: number
    readonly endPctVol: number
    readonly noTakeLiq?: boolean | undefined
  },
): Order {
  const { startPctVol, endPctVol } = settings
  return withAlgo(order, check(z.enum(['size', 'time']), by, 'by') === 'size' ? 'PctVolSz' : 'PctVolTm', {
    ...settings,
    startPctVol: part(startPctVol, 'startPctVol'),
    endPctVol: part(endPctVol, 'endPctVol'),
  })
}

/**
 * Hides the size of an order behind a varying part of it (`DarkIce`).
 *
 * @throws {@link ValidationError} when the order is neither a market nor a limit order.
 *
 * @example
 * ```ts
 * import { darkIce, limit } from '@twskit/client'
 *
 * const order = darkIce(limit('BUY', 1000, 190), { displaySize: 100 })
 * ```
 */
export function darkIce(
  order: Order,
  settings: AlgoTimes & { readonly displaySize: number; readonly allowPastEndTime?: boolean | undefined },
): Order {
  return withAlgo(order, 'DarkIce', { ...settings })
}

/**
 * Buys or sells in pieces at intervals (`AD`, accumulate and distribute). `timeBetweenOrders` is in seconds.
 *
 * @throws {@link ValidationError} when the order is neither a market nor a limit order.
 *
 * @example
 * ```ts
 * import { accumulateDistribute, limit } from '@twskit/client'
 *
 * const order = accumulateDistribute(limit('BUY', 1000, 190), { componentSize: 100, timeBetweenOrders: 60 })
 * ```
 */
export function accumulateDistribute(
  order: Order,
  settings: {
    readonly componentSize: number
    readonly timeBetweenOrders: number
    readonly randomizeTime20?: boolean | undefined
    readonly randomizeSize55?: boolean | undefined
    readonly giveUp?: number | undefined
    readonly catchUp?: boolean | undefined
    readonly waitForFill?: boolean | undefined
    readonly activeTimeStart?: Date | string | undefined
    readonly activeTimeEnd?: Date | string | undefined
  },
): Order {
  return withAlgo(order, 'AD', { ...settings })
}

/**
 * Balances the effect on the price against the risk of waiting, for options (`BalanceImpactRisk`).
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { balanceImpactRisk, market } from '@twskit/client'
 *
 * const order = balanceImpactRisk(market('BUY', 50), { maxPctVol: 0.1, riskAversion: 'Neutral' })
 * ```
 */
export function balanceImpactRisk(
  order: Order,
  settings: {
    readonly maxPctVol?: number | undefined
    readonly riskAversion?: RiskAversion | undefined
    readonly forceCompletion?: boolean | undefined
  } = {},
): Order {
  return withAlgo(order, 'BalanceImpactRisk', { ...settings, maxPctVol: part(settings.maxPctVol, 'maxPctVol') })
}

/**
 * Keeps the effect on the price small, for options (`MinImpact`).
 *
 * @throws {@link ValidationError} when a setting is not what it should be.
 *
 * @example
 * ```ts
 * import { market, minimiseImpact } from '@twskit/client'
 *
 * const order = minimiseImpact(market('BUY', 50), { maxPctVol: 0.1 })
 * ```
 */
export function minimiseImpact(order: Order, settings: { readonly maxPctVol?: number | undefined } = {}): Order {
  return withAlgo(order, 'MinImpact', { maxPctVol: part(settings.maxPctVol, 'maxPctVol') })
}
