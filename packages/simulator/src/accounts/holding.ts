import type { Day } from '../clock/days.ts'
import type { Instrument } from '../world/instruments/instrument.ts'

/** A position of an account and what it has cost. */
export interface Holding {
  readonly instrument: Instrument
  /** Shares or contracts; negative when short. */
  readonly position: number
  /** Cost of one share or contract: contract size and fees included. */
  readonly averageCost: number
  /** What the present day began with. */
  readonly day: HoldingDay
}

/** What a position was when the day began and what was paid since. */
export interface HoldingDay {
  readonly day: Day
  readonly position: number
  /** Money received less money paid in today's trades, fees included. */
  readonly flow: number
  /** Gains and losses of parts closed today. */
  readonly realized: number
}

/** A trade as accounts book it. */
export interface Trade {
  readonly instrument: Instrument
  /** Shares or contracts; negative when sold. */
  readonly quantity: number
  /** Value of one share or contract: price times contract size. */
  readonly unitPrice: number
  /** Commission and fees, in the instrument's currency. */
  readonly fee: number
  readonly day: Day
}

/** What a trade makes of a holding, and what it realized; `undefined` when nothing was closed. */
export interface Booked {
  readonly holding: Holding
  readonly realized: number | undefined
}

/**
 * Books a trade.
 *
 * The average cost carries the fees of the opening trades, so that a closing trade realizes the difference of the prices
 * less the fees of both.
 */
export function bookTrade(held: Holding | undefined, trade: Trade): Booked {
  const { instrument, quantity, unitPrice, fee } = trade
  const position = held?.position ?? 0
  const closed = Math.sign(position) === -Math.sign(quantity) ? Math.min(Math.abs(position), Math.abs(quantity)) : 0
  const opened = Math.abs(quantity) - closed
  const openingFee = (fee * opened) / Math.abs(quantity)
  const side = Math.sign(quantity)
  const realized =
    closed === 0 || held === undefined
      ? undefined
      : closed * (unitPrice - held.averageCost) * Math.sign(position) - (fee - openingFee)
  const kept = Math.abs(position) - closed
  const keptCost = kept * (held?.averageCost ?? 0)
  const openedCost = opened * unitPrice + side * openingFee
  const left = kept + opened
  const day = dayOfHolding(held, trade.day)
  return {
    realized,
    holding: {
      instrument,
      position: tidy(position + quantity),
      averageCost: left === 0 ? 0 : opened === 0 ? (held?.averageCost ?? 0) : (keptCost + openedCost) / left,
      day: {
        ...day,
        flow: day.flow - quantity * unitPrice - fee,
        realized: day.realized + (realized ?? 0),
      },
    },
  }
}

/** Returns what a holding began the day with; a new day begins with the position of the last one. */
export function dayOfHolding(held: Holding | undefined, day: Day): HoldingDay {
  if (held === undefined) return { day, position: 0, flow: 0, realized: 0 }
  return held.day.day === day ? held.day : { day, position: held.position, flow: 0, realized: 0 }
}

/** Drops the noise that binary fractions leave in sums of sizes. */
function tidy(quantity: number): number {
  return Math.round(quantity * 1e8) / 1e8
}
