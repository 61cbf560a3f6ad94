import type { Order } from '@twskit/wire'
import type { Random } from '../world/random.ts'

/** How much of an order may have traded at which instant. */
export interface Schedule {
  readonly slices: readonly Slice[]
}

/** A part of an order that an algorithm sets free at an instant. */
interface Slice {
  readonly atMs: number
  /** Share of the whole order, 0 to 1. */
  readonly share: number
}

/** What an algorithm works with. */
export interface ScheduleFacts {
  readonly startMs: number
  readonly endMs: number
  readonly random: Random
}

/** Names of the algorithms gateways know, and of their parameters. */
export const algorithms: Readonly<Record<string, readonly string[]>> = {
  AD: [
    'componentSize',
    'timeBetweenOrders',
    'randomizeTime20',
    'randomizeSize55',
    'giveUp',
    'catchUp',
    'waitForFill',
    'activeTimeStart',
    'activeTimeEnd',
  ],
  AccuDistr: [
    'routeOrderType',
    'timeBetweenOrders',
    'componentSize',
    'activeTimeStart',
    'activeTimeEnd',
    'activeTimeTz',
  ],
  Adaptive: ['adaptivePriority'],
  ArrivalPx: ['maxPctVol', 'riskAversion', 'startTime', 'endTime', 'forceCompletion', 'allowPastEndTime'],
  BalanceImpactRisk: ['maxPctVol', 'riskAversion', 'forceCompletion'],
  ClosePx: ['maxPctVol', 'riskAversion', 'startTime', 'forceCompletion'],
  DarkIce: ['displaySize', 'startTime', 'endTime', 'allowPastEndTime'],
  MinImpact: ['maxPctVol'],
  PctVol: ['pctVol', 'startTime', 'endTime', 'noTakeLiq'],
  PctVolPx: ['pctVol', 'deltaPctVol', 'minPctVol4Px', 'maxPctVol4Px', 'startTime', 'endTime', 'noTakeLiq'],
  PctVolSz: ['startPctVol', 'endPctVol', 'startTime', 'endTime', 'noTakeLiq'],
  PctVolTm: ['startPctVol', 'endPctVol', 'startTime', 'endTime', 'noTakeLiq'],
  // Gateways refuse the strategyType that documents name for it.
  Twap: ['startTime', 'endTime', 'allowPastEndTime'],
  Vwap: ['maxPctVol', 'startTime', 'endTime', 'allowPastEndTime', 'noTakeLiq', 'speedUp'],
}

/** Longest time over which an algorithm without an end spreads an order. */
export const LONGEST_SCHEDULE_MS = 1_800_000

const paces: Readonly<Record<string, { readonly slices: number; readonly lastsMs: number }>> = {
  Urgent: { slices: 1, lastsMs: 2_000 },
  Normal: { slices: 3, lastsMs: 10_000 },
  Patient: { slices: 5, lastsMs: 60_000 },
}

/** Returns the schedule of an order's algorithm; `undefined` for an order that trades as soon as it can. */
export function scheduleOf(order: Order, facts: ScheduleFacts): Schedule | undefined {
  switch (order.algoStrategy) {
    case undefined:
    case '':
      return undefined
    case 'Adaptive': {
      const pace = paces[order.algoParams?.['adaptivePriority'] ?? 'Normal'] ?? paces['Normal']
      const { slices, lastsMs } = pace as { slices: number; lastsMs: number }
      return evenly(slices, facts.startMs + lastsMs / (slices + 1), facts.startMs + lastsMs, facts, () => 1)
    }
    case 'Vwap':
      // Most volume trades at the beginning and the end.
      return evenly(10, facts.startMs, facts.endMs, facts, (done) => 0.6 + 1.6 * (2 * done - 1) ** 2)
    case 'ArrivalPx':
    case 'MinImpact':
    case 'BalanceImpactRisk':
      return evenly(6, facts.startMs, facts.endMs, facts, (done) => 2 - done)
    default:
      return evenly(10, facts.startMs, facts.endMs, facts, () => 1)
  }
}

/** Returns the share of the order that has been set free at an instant. */
export function releasedShare(schedule: Schedule, instantMs: number): number {
  let share = 0
  for (const slice of schedule.slices) if (slice.atMs <= instantMs) share += slice.share
  return Math.min(1, share)
}

/** Returns the instant of the next slice after the given one. */
export function nextSliceMs(schedule: Schedule, instantMs: number): number | undefined {
  return schedule.slices.find(({ atMs }) => atMs > instantMs)?.atMs
}

function evenly(
  count: number,
  startMs: number,
  endMs: number,
  { random }: ScheduleFacts,
  weightAt: (done: number) => number,
): Schedule {
  const weights = Array.from({ length: count }, (_, index) => weightAt(count === 1 ? 0 : index / (count - 1)))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const step = count === 1 ? 0 : (endMs - startMs) / (count - 1)
  return {
    slices: weights.map((weight, index) => {
      const jitter = index === 0 || index === count - 1 ? 0 : (random.next() - 0.5) * 0.4 * step
      return { atMs: Math.floor(startMs + step * index + jitter), share: weight / sum }
    }),
  }
}
