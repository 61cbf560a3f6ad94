import type { CommissionAndFeesReport, Contract, Execution, ExecutionDetails, ExecutionFilter } from '@twskit/wire'
import { dayAt, parseDay, wallText } from '../clock/days.ts'
import type { Random } from '../world/random.ts'
import { parseOrderTime } from './order-times.ts'

/** A fill as it is reported: the execution and, apart from it, what it cost. */
export interface BookedExecution {
  readonly timeMs: number
  readonly contract: Contract
  readonly execution: Execution
  /** `undefined` for the summary of a combination, whose legs are charged. */
  readonly report: CommissionAndFeesReport | undefined
}

/** Value of `lastNDays` by which clients say that they did not choose any. */
const NO_DAYS = 2_147_483_647

/** The executions of a login, in the order in which they happened. */
export class Executions {
  readonly #zone: string
  readonly #prefix: string
  readonly #booked: BookedExecution[] = []
  #numbered = 0

  /** @param zone Zone in which days begin and times without a zone are meant. */
  constructor(random: Random, zone: string) {
    this.#zone = zone
    this.#prefix = `0000${random.integer(0x1000, 0xffff).toString(16)}`
  }

  /** Returns a new execution id; `leg` counts the legs of one fill of a combination. */
  nextId(nowMs: number, leg: number = 1): string {
    if (leg === 1) this.#numbered++
    const second = (Math.floor(nowMs / 1000) & 0xffffff).toString(16).padStart(6, '0')
    const number = this.#numbered.toString(16).padStart(2, '0')
    return `${this.#prefix}.${second}${number}.${String(leg).padStart(2, '0')}.01`
  }

  add(booked: BookedExecution): void {
    this.#booked.push(booked)
  }

  /** Forgets what happened before an instant. */
  forget(beforeMs: number): void {
    const first = this.#booked.findIndex(({ timeMs }) => timeMs >= beforeMs)
    this.#booked.splice(0, first === -1 ? this.#booked.length : first)
  }

  /**
   * Replaces an execution by a corrected one, whose id ends in the next number.
   *
   * Returns `undefined` when there is no such execution.
   */
  correct(execId: string, change: { readonly price?: number; readonly shares?: number }): BookedExecution | undefined {
    const at = this.#booked.findIndex(({ execution }) => execution.execId === execId)
    const wrong = this.#booked[at]
    if (wrong === undefined) return undefined
    const corrected = correctedId(execId)
    const right: BookedExecution = {
      ...wrong,
      execution: { ...wrong.execution, ...change, execId: corrected },
      report: wrong.report === undefined ? undefined : { ...wrong.report, execId: corrected },
    }
    this.#booked[at] = right
    return right
  }

  /** Lists what a filter lets through, earliest first. Without days it is today's executions. */
  list(filter: ExecutionFilter, nowMs: number): readonly BookedExecution[] {
    const days = daysOf(filter, this.#today(nowMs))
    const since = text(filter.time) === '' ? 0 : (parseOrderTime(text(filter.time), this.#zone, nowMs) ?? 0)
    return this.#booked.filter(
      ({ timeMs, contract, execution }) =>
        days(this.#today(timeMs)) &&
        timeMs >= since &&
        ((filter.clientId ?? 0) === 0 || filter.clientId === execution.clientId) &&
        fits(filter.acctCode, execution.acctNumber) &&
        fits(filter.symbol, contract.symbol) &&
        fits(filter.secType, contract.secType) &&
        fits(filter.exchange, execution.exchange) &&
        fitsSide(filter.side, execution.side),
    )
  }

  /** Tells whether something traded after an instant. An empty text fits everything. */
  hasTraded(symbol: string, secType: string, exchange: string, sinceMs: number): boolean {
    return this.#booked.some(
      ({ timeMs, contract, execution }) =>
        timeMs >= sinceMs &&
        fits(symbol, contract.symbol) &&
        fits(secType, contract.secType) &&
        (exchange.toUpperCase() === 'SMART' || fits(exchange, execution.exchange)),
    )
  }

  #today(instantMs: number): number {
    return dayAt(instantMs, this.#zone)
  }
}

/** Writes the time of an execution as gateways do: wall time and the name of its zone. */
export function executionTime(instantMs: number, zone: string): string {
  return `${wallText(instantMs, zone)} ${zone}`
}

/** Makes the message of an execution: with the request's id, or -1 for one that has just happened. */
export function detailsOfExecution(booked: BookedExecution, reqId: number): ExecutionDetails {
  return { type: 'ExecutionDetails', reqId, contract: booked.contract, execution: booked.execution }
}

function correctedId(execId: string): string {
  const at = execId.lastIndexOf('.') + 1
  return `${execId.slice(0, at)}${String(Number(execId.slice(at)) + 1).padStart(2, '0')}`
}

function daysOf(filter: ExecutionFilter, today: number): (day: number) => boolean {
  const dates = (filter.specificDates ?? []).map((date) => parseDay(String(date)))
  if (dates.length > 0) return (day) => dates.includes(day)
  const count = filter.lastNDays ?? NO_DAYS
  return count === NO_DAYS || count <= 0 ? (day) => day === today : (day) => day > today - count && day <= today
}

function fits(wanted: string | undefined, value: string | undefined): boolean {
  const name = text(wanted)
  return name === '' || name.toUpperCase() === value?.toUpperCase()
}

/** Filters say BUY and SELL, executions BOT and SLD. */
function fitsSide(wanted: string | undefined, side: string | undefined): boolean {
  const name = text(wanted).toUpperCase()
  if (name === '') return true
  return name === 'BUY' || name === 'BOT' ? side === 'BOT' : side === 'SLD'
}

function text(value: string | undefined): string {
  return value?.trim() ?? ''
}
