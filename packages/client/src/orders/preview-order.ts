import type { ClientMessage, Contract, OpenOrder, Order, OrderState, PlaceOrderRequest } from '@twskit/wire'
import { contractFrom } from '../contracts/index.ts'
import { ClosedError, DisconnectedError, TimeoutError } from '../errors.ts'
import type { CallOptions, Collector } from '../requests/index.ts'
import type { OrderDesk } from './order-desk.ts'
import type { OrderInput } from './order-schema.ts'
import { checkPlacing } from './place-order.ts'
import { placeOrderMessage } from './sent-order.ts'

/** A figure of the account before the order, after it, and the difference. `undefined` where the gateway does not say. */
export interface Impact {
  readonly before: number | undefined
  readonly change: number | undefined
  readonly after: number | undefined
}

/** What an order would do to its account. */
export interface OrderPreview {
  /** In `marginCurrency`, like the other two. */
  readonly initialMargin: Impact
  readonly maintenanceMargin: Impact
  readonly equityWithLoan: Impact
  /** The currency of the account. */
  readonly marginCurrency: string | undefined
  /** The expected cost, in `commissionCurrency`; some accounts get a range instead, or nothing. */
  readonly commission: number | undefined
  readonly minCommission: number | undefined
  readonly maxCommission: number | undefined
  /** The currency of the contract. */
  readonly commissionCurrency: string | undefined
  /** What the gateway would warn of. */
  readonly warning: string | undefined
  readonly contract: Contract
  /** The order with what the gateway would fill in. */
  readonly order: Order
  /** The gateway's message in full. */
  readonly state: OrderState
}

export interface PreviewOrderCall {
  /**
   * Asks what an order would cost and do to the margins of its account. An answer without any figure, as gateways send one ahead with a
   * remark, is waited past; at the deadline it is the result. Nothing is placed, so it works for a `readOnly` client too, if the gateway lets it. The default deadline is 30
   * seconds.
   *
   * Stands for `placeOrder` with `whatIf`.
   *
   * @throws {@link OrderRejectedError} when the gateway would refuse the order.
   * @throws {@link ValidationError} when the contract or the order is not what it should be.
   * @throws {@link DisconnectedError} when there is no session, or it ends before the answer.
   *
   * @example
   * ```ts
   * import { connect, market, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { initialMargin, commission, commissionCurrency } = await ib.previewOrder(stock('AAPL'), market('BUY', 100))
   * console.log(initialMargin.change, commission, commissionCurrency)
   * ```
   */
  previewOrder(contract: Contract, order: OrderInput, options?: CallOptions): Promise<OrderPreview>
}

export function previewOrder(desk: OrderDesk): PreviewOrderCall {
  return {
    previewOrder: async (contract, order, options) => {
      const args = checkPlacing(contract, order)
      desk.refuseWithoutSession('previewOrder', args)
      await desk.context.contracts.forOrder('previewOrder', args.contract)
      if (desk.idsComing !== undefined) await desk.idsComing
      const orderId = desk.nextOrderId()
      const { contract: sent, order: asked } = args
      const ask = (): PlaceOrderRequest => placeOrderMessage(orderId, sent, { ...asked, whatIf: true, transmit: true })
      return askPreview(desk, orderId, args, ask, options)
    },
  }
}

/** Asks what an order would do; the message has `whatIf` set. */
export async function askPreview(
  { context }: OrderDesk,
  orderId: number,
  args: { readonly contract: Contract; readonly order: Order },
  ask: () => ClientMessage,
  options?: CallOptions,
): Promise<OrderPreview> {
  const { requests, session } = context
  const order = { operation: 'placement', orderId } as const
  try {
    return await requests.ask(
      { kind: 'previewOrder', args, order, ask, collect: () => preview(session.clientId) },
      options,
    )
  } catch (error) {
    throw harmless(error)
  }
}

/**
 * Takes the first answer that has figures. A gateway with a remark of its own sends that first, without any figure; when nothing
 * else comes until the deadline, it is the answer.
 */
function preview(own: number): Collector<OrderPreview> {
  let best: OrderPreview | undefined
  let warning: string | undefined
  return {
    waitingFor: 'OpenOrder with margins or costs',
    take: (message) => {
      if (message.type !== 'OpenOrder' || (message.order?.clientId ?? own) !== own) return false
      best = previewFrom(message)
      warning = best.warning ?? warning
      return hasFigures(best)
    },
    hasLastResort: () => best !== undefined,
    value: () => ({ ...(best as OrderPreview), warning }),
    arrived: () => (best === undefined ? [] : [best]),
  }
}

function hasFigures({ initialMargin, maintenanceMargin, equityWithLoan, ...costs }: OrderPreview): boolean {
  const margins = [initialMargin, maintenanceMargin, equityWithLoan]
  if (margins.some(({ before, change, after }) => (before ?? change ?? after) !== undefined)) return true
  return (costs.commission ?? costs.minCommission ?? costs.maxCommission) !== undefined
}

function previewFrom({ contract, order = {}, orderState: state = {} }: OpenOrder): OrderPreview {
  return {
    initialMargin: impact(state.initMarginBefore, state.initMarginChange, state.initMarginAfter),
    maintenanceMargin: impact(state.maintMarginBefore, state.maintMarginChange, state.maintMarginAfter),
    equityWithLoan: impact(state.equityWithLoanBefore, state.equityWithLoanChange, state.equityWithLoanAfter),
    marginCurrency: state.marginCurrency,
    commission: figure(state.commissionAndFees),
    minCommission: figure(state.minCommissionAndFees),
    maxCommission: figure(state.maxCommissionAndFees),
    commissionCurrency: state.commissionAndFeesCurrency,
    warning: state.warningText === '' ? undefined : state.warningText,
    contract: contractFrom(contract),
    order,
    state,
  }
}

type Figure = number | string | undefined

function impact(before: Figure, change: Figure, after: Figure): Impact {
  return { before: figure(before), change: figure(change), after: figure(after) }
}

/** Text messages carry the margins as texts, with the largest double for what is not reported. */
function figure(value: Figure): number | undefined {
  if (value === undefined || value === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) && Math.abs(number) < Number.MAX_VALUE ? number : undefined
}

/** What ends a preview early leaves nothing behind that could execute. */
function harmless(error: unknown): unknown {
  if (error instanceof DisconnectedError && error.mayHaveExecuted) {
    const { request, cause } = error
    return new DisconnectedError({ retryable: true, request, cause, detail: 'the link fell before the preview came' })
  }
  if (error instanceof TimeoutError && error.mayHaveExecuted) {
    const { timeoutMs, arrived, waitedFor, warnings, request } = error
    return new TimeoutError({ timeoutMs, arrived, waitedFor, warnings, request })
  }
  if (error instanceof ClosedError && error.mayHaveExecuted) return new ClosedError({ request: error.request })
  return error
}
