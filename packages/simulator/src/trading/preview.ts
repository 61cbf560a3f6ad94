import type { OpenOrder, OrderState } from '@twskit/wire'
import type { Accounts } from '../accounts/accounts.ts'
import type { AccountFigures } from '../accounts/figures.ts'
import { trim } from '../world/instruments/market-rules.ts'
import type { World } from '../world/world.ts'
import type { BookOrder } from './book-order.ts'
import { commissionOf, commissionSpreadOf } from './commissions.ts'
import { type EchoFacts, openOrderOf } from './echo.ts'
import { type Refusal, reject } from './refusal.ts'

/** What an order would do to its account. */
export interface OrderImpact {
  readonly before: AccountFigures
  readonly after: AccountFigures
  readonly commission: number
  /** How much more it may cost, by the exchange it is routed to. */
  readonly commissionSpread: number
  readonly currency: string
}

/** Computes what an order would do to its account if it filled completely as the market stands. */
export function impactOf(order: BookOrder, world: World, accounts: Accounts): OrderImpact | undefined {
  const { instrument, isBuy } = order
  const size = order.remaining
  const before = accounts.of(order.account)
  if (before === undefined) return undefined
  if (instrument.pricing.kind === 'legs') return combinationImpact(order, world, accounts)
  const price = world.market.mark(instrument)
  const fee = commissionOf(instrument, size, size * (order.order.lmtPrice || price))
  const figures = accounts.preview(order.account, { instrument, quantity: isBuy ? size : -size, price, fee })
  const commissionSpread = commissionSpreadOf(instrument, size)
  return figures === undefined
    ? undefined
    : { ...figures, commission: fee, commissionSpread, currency: instrument.currency }
}

/** Returns the reason why an account cannot carry an order; `undefined` when it can. */
export function creditRefusal(impact: OrderImpact | undefined): Refusal | undefined {
  if (impact === undefined) return undefined
  const { before, after } = impact
  if (after.availableFunds >= 0 || after.initialMargin <= before.initialMargin) {
    return after.availableFunds >= 0 || after.availableFunds >= before.availableFunds ? undefined : tooLittle(impact)
  }
  return tooLittle(impact)
}

/** Makes the one openOrder that answers a what-if request. */
export function previewOf(
  order: BookOrder,
  impact: OrderImpact | undefined,
  base: string,
  facts: EchoFacts,
): OpenOrder {
  const echo = openOrderOf(order, { status: 'PreSubmitted', hasCommission: false }, facts)
  return {
    ...echo,
    order: { ...echo.order, whatIf: true, whatIfType: 1 },
    orderState: {
      status: 'PreSubmitted',
      ...(impact === undefined ? {} : stateOf(impact, base, order.instrument.secType)),
    },
  }
}

function stateOf(impact: OrderImpact, base: string, secType: string): OrderState {
  const { before, after, currency } = impact
  return {
    initMarginBefore: before.initialMargin,
    maintMarginBefore: before.maintenanceMargin,
    equityWithLoanBefore: before.equityWithLoan,
    initMarginChange: after.initialMargin - before.initialMargin,
    maintMarginChange: after.maintenanceMargin - before.maintenanceMargin,
    equityWithLoanChange: after.equityWithLoan - before.equityWithLoan,
    initMarginAfter: after.initialMargin,
    maintMarginAfter: after.maintenanceMargin,
    equityWithLoanAfter: after.equityWithLoan,
    ...costsOf(impact, secType),
    commissionAndFeesCurrency: currency,
    marginCurrency: base,
  }
}

/** Gateways preview one amount, or bounds where the exchange decides; of stocks programs have seen either, and get both. */
function costsOf({ commission, commissionSpread }: OrderImpact, secType: string): OrderState {
  if (commissionSpread === 0) return { commissionAndFees: commission }
  const bounds = { minCommissionAndFees: commission, maxCommissionAndFees: trim(commission + commissionSpread) }
  return secType === 'STK' ? { commissionAndFees: commission, ...bounds } : bounds
}

function combinationImpact(order: BookOrder, world: World, accounts: Accounts): OrderImpact | undefined {
  const account = accounts.of(order.account)
  const { pricing } = order.instrument
  if (account === undefined || pricing.kind !== 'legs') return undefined
  const tried = account.copy()
  let commission = 0
  let commissionSpread = 0
  for (const { conId, weight } of pricing.legs) {
    const instrument = world.byConId(conId)
    if (instrument === undefined) continue
    const quantity = order.remaining * weight * (order.isBuy ? 1 : -1)
    const price = world.market.mark(instrument)
    const fee = commissionOf(instrument, Math.abs(quantity), Math.abs(quantity) * price)
    commission += fee
    commissionSpread += commissionSpreadOf(instrument, Math.abs(quantity))
    tried.trade({ instrument, quantity, price, fee, day: Number.NaN })
  }
  return {
    before: accounts.figures(account),
    after: accounts.figures(tried),
    commission,
    commissionSpread,
    currency: order.instrument.currency,
  }
}

function tooLittle({ after, before }: OrderImpact): Refusal {
  const needed = (before.availableFunds - after.availableFunds).toFixed(2)
  return reject(
    `The account has not enough available funds: ${before.availableFunds.toFixed(2)}; the order would use ${needed}`,
  )
}
