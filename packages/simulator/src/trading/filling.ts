import type { Contract } from '@twskit/wire'
import type { Accounts } from '../accounts/accounts.ts'
import { contractOf } from '../world/instruments/contract.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { toGrid, trim } from '../world/instruments/market-rules.ts'
import type { World } from '../world/world.ts'
import type { BookOrder } from './book-order.ts'
import { commissionOf } from './commissions.ts'
import { type BookedExecution, type Executions, executionTime } from './executions.ts'
import type { Match } from './matching.ts'

/** What a filling works with. */
export interface FillingOptions {
  readonly world: World
  readonly accounts: Accounts
  readonly executions: Executions
  readonly user: string
  readonly zone: string
  /** Accounts among which the orders of an advisor's group are divided. */
  readonly accountsOf: (group: string) => readonly string[] | undefined
}

/** One instrument's part in a fill. */
interface Part {
  readonly instrument: Instrument
  readonly isBuy: boolean
  readonly size: number
  readonly price: number
}

/** Books fills: executions, commissions, and what accounts make of them. */
export class Filling {
  readonly #options: FillingOptions

  constructor(options: FillingOptions) {
    this.#options = options
  }

  /** Books a fill of an order and returns its executions: one for each account, and for each leg of a combination. */
  book(order: BookOrder, match: Match): readonly BookedExecution[] {
    const before = commissionOf(order.instrument, order.filled, order.filledValue)
    order.filled = trim(order.filled + match.size)
    order.filledValue += match.size * match.price
    order.lastFillPrice = match.price
    order.changes++
    if (order.instrument.pricing.kind === 'legs') return this.#bookCombination(order, match)
    const fee = trim(commissionOf(order.instrument, order.filled, order.filledValue) - before)
    order.commission = trim((order.commission ?? 0) + fee)
    const { instrument, isBuy } = order
    return this.#portions(order, match.size).map(({ account, size }, index) => {
      const part = { instrument, isBuy, size, price: match.price }
      return this.#execute(order, part, match, account, trim((fee * size) / match.size), index + 1)
    })
  }

  #bookCombination(order: BookOrder, match: Match): readonly BookedExecution[] {
    const booked: BookedExecution[] = []
    for (const { account, size } of this.#portions(order, match.size)) {
      const { instrument, isBuy } = order
      const summary = this.#report(order, { instrument, isBuy, size, price: match.price }, match, account, 1)
      booked.push(summary)
      this.#options.executions.add(summary)
      let leg = 2
      for (const part of this.#legs(order, size, match.price)) {
        const fee = commissionOf(part.instrument, part.size, part.size * part.price)
        order.commission = trim((order.commission ?? 0) + fee)
        booked.push(this.#execute(order, part, match, account, fee, leg++))
      }
    }
    return booked
  }

  /** Divides a combination's price among its legs: each at its own price, the last one takes the difference. */
  #legs(order: BookOrder, size: number, price: number): readonly Part[] {
    const { pricing } = order.instrument
    if (pricing.kind !== 'legs') return []
    const { world } = this.#options
    const parts: Part[] = []
    let left = price
    pricing.legs.forEach(({ conId, weight }, index) => {
      const instrument = world.byConId(conId)
      if (instrument === undefined) return
      const isLast = index === pricing.legs.length - 1
      const own = isLast ? left / weight : toGrid(world.market.mark(instrument), 0.01)
      left -= own * weight
      parts.push({
        instrument,
        isBuy: order.isBuy === weight > 0,
        size: size * Math.abs(weight),
        price: Math.max(0, trim(own)),
      })
    })
    return parts
  }

  #portions(order: BookOrder, size: number): readonly { readonly account: string; readonly size: number }[] {
    const group = order.order.faGroup ?? ''
    const members = group === '' ? undefined : this.#options.accountsOf(group)
    if (members === undefined || members.length === 0) return [{ account: order.account, size }]
    const each = toGrid(size / members.length, order.increment, Math.floor)
    return members
      .map((account, index) => ({ account, size: index === 0 ? trim(size - each * (members.length - 1)) : each }))
      .filter((portion) => portion.size > 0)
  }

  #execute(order: BookOrder, part: Part, match: Match, account: string, fee: number, leg: number): BookedExecution {
    const quantity = part.isBuy ? part.size : -part.size
    const { instrument, price } = part
    const realizedPNL = this.#options.accounts.book(account, { instrument, quantity, price, fee })
    const booked = this.#report(order, part, match, account, leg)
    const complete: BookedExecution = {
      ...booked,
      report: {
        type: 'CommissionAndFeesReport',
        execId: booked.execution.execId,
        commissionAndFees: fee,
        currency: instrument.currency,
        ...(realizedPNL === undefined ? {} : { realizedPNL: trim(realizedPNL) }),
      },
    }
    this.#options.executions.add(complete)
    return complete
  }

  #report(order: BookOrder, part: Part, match: Match, account: string, leg: number): BookedExecution {
    const { world, executions, user, zone } = this.#options
    const timeMs = world.clock.now()
    const exchange = match.exchange ?? venueOf(part.instrument, order.contract.exchange)
    return {
      timeMs,
      contract: executedContract(part.instrument, exchange),
      report: undefined,
      execution: {
        orderId: order.orderId,
        execId: executions.nextId(timeMs, leg),
        time: executionTime(timeMs, zone),
        acctNumber: account,
        exchange,
        side: part.isBuy ? 'BOT' : 'SLD',
        shares: part.size,
        price: part.price,
        permId: order.permId,
        clientId: order.clientId,
        cumQty: order.filled,
        avgPrice: Math.round(order.averageFillPrice * 1e8) / 1e8,
        orderRef: order.order.orderRef || undefined,
        lastLiquidity: match.liquidity,
        submitter: user,
        optExerciseOrLapseType: -1,
      },
    }
  }
}

function executedContract(instrument: Instrument, exchange: string): Contract {
  const { primaryExch: _, ...contract } = contractOf(instrument, exchange)
  return contract
}

/** Where a smart-routed order ends up. */
function venueOf(instrument: Instrument, asked: string | undefined): string {
  if (asked !== undefined && asked !== '' && asked !== 'SMART') return asked
  if (instrument.primaryExchange !== '') return instrument.primaryExchange
  return instrument.exchanges.find((exchange) => exchange !== 'SMART') ?? 'SMART'
}
