import {
  bracket,
  connect,
  limit,
  market,
  type Order,
  SteppedClock,
  stock,
  type TimeoutError,
  type Trade,
} from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { ScriptedGateway } from '../support/scripted-gateway.ts'
import { until, untilState } from '../support/until.ts'
import { answerReconciliation, echo, filled, scripted, type Setting, status } from './scripted.ts'

const apple = stock('AAPL')
const order = limit('BUY', 100, 10)

/** Places order 7 and brings it to work. */
async function working({ ib, line }: Setting): Promise<Trade> {
  const placing = ib.placeOrder(apple, order)
  await line.next('PlaceOrderRequest')
  line.send(echo('Submitted'), status('Submitted'))
  return placing
}

/** Waits until the client has read all that was sent so far. */
async function heard({ ib, line }: Setting): Promise<void> {
  const heardOf = until(ib.notices, ({ code }) => code === 2137)
  line.sendError(2137, 'The closing order quantity is greater than your current position.')
  await heardOf
  await settled()
}

/** The line of the gateway itself falls. */
async function degrade({ ib, line }: Setting): Promise<void> {
  line.sendError(1100, 'Connectivity between IBKR and Trader Workstation has been lost.')
  await untilState(ib, 'degraded')
}

describe("while the gateway's own line is down", () => {
  const refused = { code: 'DISCONNECTED', retryable: true, mayHaveExecuted: false }

  it('orders and changes are refused, and nothing is sent; cancels go out', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const trade = await working(setting)
    await degrade(setting)
    const child = bracket(order, { takeProfit: 11 })
    const refusals = [ib.placeOrder(apple, order), ib.placeBracket(apple, child), trade.modify({ lmtPrice: 11 })]
    for (const refusal of refusals) {
      const error = await failure(refusal)
      expect(error).toMatchObject(refused)
      expect((error as Error).message).toContain('nothing was sent')
    }
    expect(line.untaken).toEqual([])
    const cancelling = trade.cancel()
    await line.next('CancelOrderRequest')
    line.send(status('Cancelled'))
    expect((await cancelling).status).toBe('Cancelled')
  })

  it('an option sends all the same', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    await degrade(setting)
    const placing = ib.placeOrder(apple, order, { whenDegraded: 'send' })
    await line.next('PlaceOrderRequest')
    line.send(echo('Submitted'))
    expect((await placing).status).toBe('Submitted')
  })

  it('what still waits for the message rate is refused too', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, messagesPerSecond: 2, reservedForOrders: 0 })
    const { ib } = setting
    const placings = Array.from({ length: 6 }, () => failure(ib.placeOrder(apple, order, { timeoutMs: 0 })))
    await degrade(setting)
    expect(await placings.at(-1)).toMatchObject(refused)
  })
})

describe('fields that exclude each other', () => {
  it.each<[string, string, Partial<Order>]>([
    ['account', 'faGroup', { account: 'DU1', faGroup: 'all' }],
    ['totalQuantity', 'cashQty', { cashQty: 1_000 }],
    ['lmtPrice', 'lmtPriceOffset', { orderType: 'TRAIL LIMIT', auxPrice: 1, lmtPriceOffset: 0.1 }],
    ['auxPrice', 'trailingPercent', { orderType: 'TRAIL', auxPrice: 1, trailingPercent: 2 }],
    ['auxPrice', 'percentOffset', { orderType: 'REL', auxPrice: 1, percentOffset: 0.02 }],
    ['mifid2DecisionMaker', 'mifid2DecisionAlgo', { mifid2DecisionMaker: 'me', mifid2DecisionAlgo: 'it' }],
    ['mifid2ExecutionTrader', 'mifid2ExecutionAlgo', { mifid2ExecutionTrader: 'me', mifid2ExecutionAlgo: 'it' }],
    ['outsideRth', 'allowPreOpen', { outsideRth: true, allowPreOpen: true }],
    ['shortSaleSlot', 'designatedLocation', { shortSaleSlot: 1, designatedLocation: 'there' }],
  ])('are refused by both names: %s and %s', async (one, other, fields) => {
    await using setting = await scripted()
    const { ib, line } = setting
    const both: Order = { ...order, ...fields }
    for (const refusal of [ib.placeOrder(apple, both), ib.previewOrder(apple, both)]) {
      const error = await failure(refusal)
      expect(error).toMatchObject({ code: 'VALIDATION', path: `order.${other}` })
      expect((error as Error).message).toContain(`${one} or ${other}`)
    }
    expect(line.untaken).toEqual([])
  })

  it('are refused in a change, also when one of them stands', async () => {
    await using setting = await scripted()
    const trade = await working(setting)
    expect(await failure(trade.modify({ cashQty: 1_000 }))).toMatchObject({ code: 'VALIDATION' })
    expect(setting.line.untaken).toEqual([])
  })
})

describe('changes', () => {
  it('leave out a parent that is over', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const placing = ib.placeBracket(apple, bracket(order, { stopLoss: 9 }))
    await line.next('PlaceOrderRequest')
    await line.next('PlaceOrderRequest')
    const stop: Order = { action: 'SELL', orderType: 'STP', auxPrice: 9, lmtPrice: 0, parentId: 7 }
    line.send(echo('Submitted'), status('Submitted'), echo('PreSubmitted', stop, 8))
    const { stopLoss } = await placing
    line.send(filled('a.1.01', 100), status('Filled', { filled: 100 }))
    await heard(setting)
    const changing = (stopLoss as Trade).modify({ auxPrice: 9.5 })
    const { order: sent } = await line.next('PlaceOrderRequest')
    expect(sent).toMatchObject({ auxPrice: 9.5 })
    expect(sent?.parentId ?? 0).toBe(0)
    line.send(echo('PreSubmitted', { ...stop, auxPrice: 9.5, parentId: 0 }, 8))
    await changing
  })

  it('in a row are all answered by the echo of the last', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const prices = [11, 12, 13]
    const changing: Promise<Trade>[] = []
    for (const lmtPrice of prices) {
      changing.push(trade.modify({ lmtPrice }))
      await line.next('PlaceOrderRequest')
    }
    line.send(echo('Submitted', { lmtPrice: 13 }))
    await Promise.all(changing)
    expect(trade.order.lmtPrice).toBe(13)
  })
})

describe('an order that is rejected while it works', () => {
  it.each([
    { known: [], ends: 'rejected' },
    { known: [echo('PreSubmitted'), status('PreSubmitted')], ends: 'PreSubmitted' },
  ])('is asked about, and is then $ends', async ({ known, ends }) => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, order)
    await line.next('PlaceOrderRequest')
    line.send(echo('PreSubmitted'), status('PreSubmitted'))
    const trade = await placing
    line.sendError(201, 'Order rejected - reason: margin', 7)
    await heard(setting)
    clock.advance(2_000)
    await answerReconciliation(line, { open: known })
    await heard(setting)
    expect(trade.status).toBe(ends)
  })
})

describe('a deadline', () => {
  it('names what was remarked, and what asking brought', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, heartbeatMs: 0 })
    const { line } = setting
    const trade = await working(setting)
    const cancelling = failure(trade.cancel({ timeoutMs: 9_000 }))
    await line.next('CancelOrderRequest')
    line.sendError(399, 'held until the market opens', 7)
    await heard(setting)
    clock.advance(3_000)
    await answerReconciliation(line, { open: [echo('Submitted'), status('PendingCancel')] })
    await heard(setting)
    clock.advance(6_000)
    const error = await cancelling
    expect(error).toMatchObject({ code: 'TIMEOUT', mayHaveExecuted: true, warnings: [{ code: 399 }] })
    expect((error as Error).message).toMatch(/399 held until the market opens[^]*has the order as PendingCancel/)
  })
})

describe('the questions of the client itself', () => {
  it('are shared with no caller, whose call would fail with them', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { ib, line } = setting
    await line.next('AllOpenOrdersRequest')
    line.send({ type: 'OpenOrdersEnd' })
    await line.next('ExecutionRequest')
    const asking = ib.executions()
    const { reqId = -1 } = await line.next('ExecutionRequest')
    line.send(filled('a.1.01', 10, { reqId }))
    line.send({ type: 'CommissionAndFeesReport', execId: 'a.1.01', commissionAndFees: 1 })
    line.send({ type: 'ExecutionDetailsEnd', reqId })
    expect(await asking).toMatchObject([{ execId: 'a.1.01', commission: 1 }])
  })
})

describe('a preview', () => {
  it('waits for figures, keeps the remark of the first answer, and takes an answer without any only at its deadline', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const state = { status: 'PreSubmitted', warningText: 'not before the opening' }
    const bare = { ...echo('PreSubmitted', { whatIf: true }), orderState: state }
    const asking = ib.previewOrder(apple, market('BUY', 100))
    await line.next('PlaceOrderRequest')
    line.send(bare, { ...bare, orderState: { status: 'PreSubmitted', initMarginChange: 500, commissionAndFees: 1 } })
    expect(await asking).toMatchObject({
      initialMargin: { change: 500 },
      commission: 1,
      warning: 'not before the opening',
    })
    const bareOne = ib.previewOrder(apple, market('BUY', 100), { timeoutMs: 4_000 })
    const { orderId = 0 } = await line.next('PlaceOrderRequest')
    line.send({ ...bare, orderId })
    await heard(setting)
    clock.advance(4_000)
    expect(await bareOne).toMatchObject({ warning: 'not before the opening', commission: undefined })
  })
})

describe('a patient first connect', () => {
  it('tries until a gateway listens', async () => {
    const probe = await ScriptedGateway.start()
    const { port } = probe
    await probe[Symbol.asyncDispose]()
    const clock = new SteppedClock()
    const connecting = connect({ port, clock, heartbeatMs: 0, reconcileOrders: false, reconnect: false, retry: true })
    while (clock.pending === 0) await settled()
    await using gateway = await ScriptedGateway.start({ port })
    const accepted = gateway.accept()
    let isAccepted = false
    void accepted.finally(() => {
      isAccepted = true
    })
    while (!isAccepted) {
      clock.advance(1_000)
      await settled()
    }
    const line = await accepted
    await line.begin()
    await using ib = await connecting
    expect(ib.state.kind).toBe('ready')
  })

  it('gives up by its signal, and after as many attempts as it may make', async () => {
    const probe = await ScriptedGateway.start()
    const { port } = probe
    await probe[Symbol.asyncDispose]()
    const stop = new AbortController()
    const given = connect({ port, retry: true, signal: stop.signal }).catch((error: unknown) => error)
    stop.abort(new Error('given up'))
    expect(await given).toMatchObject({ message: 'given up' })
    const retry = { firstDelayMs: 0, maxDelayMs: 0, maxAttempts: 3 }
    expect(await failure(connect({ port, retry }))).toMatchObject({ code: 'CONNECT', reason: 'refused' })
  })
})

describe('a simulated gateway that says less', () => {
  it('loses orders, is silent on cancels, holds orders back and answers previews twice', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    await ib.trades.reconcile()
    gateway.faults.doubledPreviews = true
    const { initialMargin, warning } = await ib.previewOrder(apple, market('BUY', 100))
    expect([typeof initialMargin.change, typeof warning]).toEqual(['number', 'string'])
    const trade = await ib.placeOrder(apple, limit('BUY', 100, 1))
    gateway.faults.silentCancels = true
    const silent = await failure(trade.cancel({ timeoutMs: 300 }))
    expect((silent as TimeoutError).finding).toContain(`has the order as ${trade.status}`)
    gateway.faults.lostPlacements = true
    const lost = await failure(ib.placeOrder(apple, limit('BUY', 100, 1), { timeoutMs: 300 }))
    expect((lost as TimeoutError).finding).toContain('does not know the order')
    gateway.faults.lostPlacements = false
    gateway.faults.precaution = 10311
    const held = await failure(ib.placeOrder(apple, limit('BUY', 100, 1), { timeoutMs: 600 }))
    expect(held).toMatchObject({ code: 'ORDER_REJECTED', gatewayCode: 10311 })
  })
})
