import { limit, market, stock, type Trade } from '@twskit/client'
import type { ExecutionDetails, GatewayMessage } from '@twskit/wire'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ledger, type OrderMessage } from '../../src/orders/ledger.ts'
import { snapshotOf } from '../../src/orders/trade-snapshot.ts'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { until } from '../support/until.ts'
import { CLIENT, echo, filled, scripted, type Setting, status } from './scripted.ts'

const apple = stock('AAPL')
const order = limit('BUY', 100, 10)
const asked = { conId: 265598, symbol: 'AAPL', secType: 'STK', currency: 'USD' }
/** An order of an earlier session under the same id: another size at another price. */
const older = echo('Submitted', { permId: 55, totalQuantity: 500, lmtPrice: 9 })

async function working({ ib, line }: Setting): Promise<Trade> {
  const placing = ib.placeOrder(apple, order)
  await line.next('PlaceOrderRequest')
  line.send(echo('Submitted'), status('Submitted'))
  return placing
}

describe('an order whose id another order has', () => {
  it('stays rejected after 103, the older order is a trade of its own, and the next placement asks for ids', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const refused = failure(ib.placeOrder(apple, order))
    await line.next('PlaceOrderRequest')
    line.sendError(103, 'Duplicate order id', 7)
    expect(await refused).toMatchObject({ gatewayCode: 103 })
    const next = ib.placeOrder(apple, order)
    await line.next('IdsRequest')
    line.send({ type: 'NextValidId', orderId: 20 })
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ orderId: 20 })
    line.send(echo('Submitted', {}, 20), status('Submitted', { orderId: 20 }))
    expect((await next).status).toBe('Submitted')
    const rejected = ib.trades.byOrderId(7)
    line.send(older, status('Submitted', { permId: 55 }))
    await until(ib.trades.updates, ({ permId }) => permId === 55)
    expect(rejected?.snapshot).toMatchObject({ status: 'rejected', permId: undefined })
    expect(ib.trades.get(55)?.snapshot).toMatchObject({ status: 'Submitted', order: { totalQuantity: 500 } })
  })

  it('goes up by itself when the gateway offers no better id', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const refused = failure(ib.placeOrder(apple, order))
    await line.next('PlaceOrderRequest')
    line.sendError(103, 'Duplicate order id', 7)
    await refused
    const next = ib.placeOrder(apple, order)
    await line.next('IdsRequest')
    line.send({ type: 'NextValidId', orderId: 3 })
    const { orderId = 0 } = await line.next('PlaceOrderRequest')
    expect(orderId).toBeGreaterThan(7)
    line.send(echo('Submitted', {}, orderId), status('Submitted', { orderId }))
    await next
  })

  it('is not taken for the order that an answer to an earlier question names', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { ib, line } = setting
    await line.next('AllOpenOrdersRequest')
    const placing = ib.placeOrder(apple, order)
    await line.next('PlaceOrderRequest')
    // The same side and contract, and the price is the same as well.
    line.send(echo('Submitted', { permId: 55, totalQuantity: 500 }), status('Submitted', { permId: 55 }))
    line.send({ type: 'OpenOrdersEnd' })
    const { reqId = -1 } = await line.next('ExecutionRequest')
    const morning = filled('m.1.01', 500, { reqId })
    line.send(
      { ...morning, execution: { ...morning.execution, permId: 55, cumQty: 500 } },
      { type: 'ExecutionDetailsEnd', reqId },
    )
    await line.next('CompletedOrdersRequest')
    line.send({ type: 'CompletedOrdersEnd' })
    line.send(echo('Submitted'), status('Submitted'))
    const trade = await placing
    expect(trade.snapshot).toMatchObject({ permId: 907, status: 'Submitted', filled: 0 })
    expect(ib.trades.get(55)?.snapshot).toMatchObject({ filled: 500 })
  })

  it('is told apart by what the first echo says after a status had only named the id', () => {
    const ledger = new Ledger(CLIENT)
    const own = ledger.place(7, asked, order)
    ledger.hear(status('Submitted', { permId: 55 }), 0)
    ledger.hear(older, 1)
    expect(own.facts.permId).toBeUndefined()
    ledger.hear(echo('Submitted'), 2)
    expect([own.facts.permId, ledger.byPermId(55) === own]).toEqual([907, false])
  })

  it('is not cancelled by 202 while two of that id work; the status says which of them is over', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const trade = await working(setting)
    line.send(older, status('Submitted', { permId: 55 }))
    await until(ib.trades.updates, ({ permId }) => permId === 55)
    line.sendError(202, 'Order Canceled - reason:', 7)
    line.send(status('Cancelled', { permId: 55 }))
    await until(ib.trades.updates, ({ permId, status: word }) => permId === 55 && word === 'Cancelled')
    expect(trade.status).toBe('Submitted')
  })

  it.each([1_796_000_000, 2 ** 30])('is placed under %i, and requests keep out of its way', async (nextValidId) => {
    await using setting = await scripted()
    const { ib, line } = setting
    const offered = ib.reqIds()
    await line.next('IdsRequest')
    line.send({ type: 'NextValidId', orderId: nextValidId })
    await offered
    const placing = ib.placeOrder(apple, order)
    const { orderId = 0 } = await line.next('PlaceOrderRequest')
    expect(orderId).toBe(nextValidId)
    const details = failure(ib.contractDetails(apple))
    const { reqId = 0 } = await line.next('ContractDataRequest')
    expect(reqId).toBeLessThan(2 ** 30)
    line.sendError(200, 'No security definition has been found for the request', reqId)
    expect(await details).toMatchObject({ gatewayCode: 200 })
    line.sendError(201, 'Order rejected - reason: too large', orderId)
    expect(await failure(placing)).toMatchObject({ gatewayCode: 201 })
  })
})

describe('changes of one order', () => {
  it('build on those that are not answered yet', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const changes = [trade.modify({ lmtPrice: 11 }), trade.modify({ totalQuantity: 50 })]
    expect((await line.next('PlaceOrderRequest')).order).toMatchObject({ lmtPrice: 11, totalQuantity: 100 })
    expect((await line.next('PlaceOrderRequest')).order).toMatchObject({ lmtPrice: 11, totalQuantity: 50 })
    line.send(echo('Submitted', { lmtPrice: 11 }), echo('Submitted', { lmtPrice: 11, totalQuantity: 50 }))
    await Promise.all(changes)
    const third = trade.modify({ lmtPrice: 12 })
    expect((await line.next('PlaceOrderRequest')).order).toMatchObject({ lmtPrice: 12, totalQuantity: 50 })
    line.send(echo('Submitted', { lmtPrice: 12, totalQuantity: 50 }))
    await third
  })

  it('say that the change they repeat was refused', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const changes = [failure(trade.modify({ lmtPrice: 10.001 })), failure(trade.modify({ totalQuantity: 50 }))]
    await line.next('PlaceOrderRequest')
    await line.next('PlaceOrderRequest')
    line.sendError(110, 'The price does not conform to the minimum price variation for this contract.', 7)
    expect(await changes[0]).toMatchObject({ gatewayCode: 110 })
    line.sendError(110, 'The price does not conform to the minimum price variation for this contract.', 7)
    expect((await changes[1]) as Error).toMatchObject({
      gatewayCode: 110,
      message: expect.stringContaining('repeated a change that was sent just before and refused') as string,
    })
  })

  it('are refused behind a cancel that is under way, and nothing is sent', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const cancelling = trade.cancel()
    await line.next('CancelOrderRequest')
    expect(await failure(trade.modify({ lmtPrice: 11 }))).toMatchObject({ code: 'VALIDATION' })
    expect(line.untaken).toEqual([])
    line.send(status('Cancelled'))
    await cancelling
  })
})

describe('what is filled', () => {
  const execution = (
    execId: string,
    shares: number,
    more: Partial<NonNullable<ExecutionDetails['execution']>> = {},
  ): ExecutionDetails => {
    const told = filled(execId, shares)
    return { ...told, execution: { ...told.execution, ...more } }
  }
  const cost = (execId: string, commissionAndFees: number): GatewayMessage & OrderMessage => ({
    type: 'CommissionAndFeesReport',
    execId,
    commissionAndFees,
    currency: 'USD',
  })
  const after = (messages: readonly OrderMessage[], gapMs = 0) => {
    const ledger = new Ledger(CLIENT)
    const own = ledger.place(7, asked, limit('BUY', 100, 10, { faGroup: 'Everybody' }))
    for (const [place, message] of messages.entries()) ledger.hear(message, place * gapMs)
    return snapshotOf(own.facts)
  }

  it('counts the whole of an advisor order once, however its messages come', () => {
    const parts = [
      execution('w.1.01', 60, { acctNumber: 'DF1', cumQty: 60 }),
      execution('a.1.01', 40, { acctNumber: 'DU1', cumQty: 40 }),
      execution('b.1.01', 20, { acctNumber: 'DU2', cumQty: 20 }),
      execution('w.2.01', 40, { acctNumber: 'DF1', cumQty: 100 }),
      execution('a.2.01', 30, { acctNumber: 'DU1', cumQty: 70 }),
      execution('b.2.01', 10, { acctNumber: 'DU2', cumQty: 30 }),
    ]
    const costs = ['w.1.01', 'w.2.01', 'a.1.01', 'a.2.01', 'b.1.01', 'b.2.01'].map((id) => cost(id, 1))
    const all = [echo('Submitted'), ...parts, ...costs]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (messages) => {
        const { filled: shares, status: word, commission, isCommissionComplete } = after(messages)
        expect([shares, word, commission, isCommissionComplete]).toEqual([100, 'Filled', 2, true])
      }),
    )
    expect(after(all.slice(0, 4))).toMatchObject({ filled: 60, status: 'Submitted' })
  })

  it('sums up the allocations where the whole was not told', () => {
    const messages = [
      echo('Submitted'),
      execution('a.1.01', 60, { acctNumber: 'DU1' }),
      execution('b.1.01', 40, { acctNumber: 'DU2' }),
    ]
    expect(after(messages)).toMatchObject({ filled: 100, status: 'Filled' })
  })

  it.each([3_600_000, 100])('adds what a status said %i ms before the totals of executions began again', (gapMs) => {
    const snapshot = after(
      [
        echo('Submitted'),
        status('Submitted', { filled: 40, avgFillPrice: 9 }),
        execution('n.1.01', 60, { cumQty: 60, avgPrice: 10 }),
        status('Filled', { filled: 60, remaining: 0, avgFillPrice: 10 }),
      ],
      gapMs,
    )
    expect(snapshot).toMatchObject({ status: 'Filled', filled: 100, remaining: 0, isCommissionComplete: false })
    expect(snapshot.avgFillPrice).toBeCloseTo(9.6, 10)
  })

  it('believes the running total of an execution about those that are missing', () => {
    const last = execution('n.2.01', 60, { cumQty: 100, avgPrice: 9.6 })
    expect(after([echo('Submitted'), last])).toMatchObject({ status: 'Filled', filled: 100, avgFillPrice: 9.6 })
  })

  it('never takes -1 for a cost, and takes a rebate', () => {
    const fills = [execution('p.1.01', 60, { cumQty: 60 }), execution('p.2.01', 40, { cumQty: 100 })]
    const pending = [...fills, cost('p.1.01', -1), cost('p.2.01', -0.35)]
    expect(after(pending)).toMatchObject({ commission: -0.35, isCommissionComplete: false })
    const late = [cost('p.1.01', 1), cost('p.1.01', -1)]
    expect(after([...pending, ...late])).toMatchObject({ commission: 0.65, isCommissionComplete: true })
  })

  it('waits for a cost that is not known before it is done', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, market('BUY', 100))
    await line.next('PlaceOrderRequest')
    line.send(filled('p.1.01', 100), cost('p.1.01', -1), status('Filled', { filled: 100, remaining: 0 }))
    const trade = await placing
    let isDone = false
    const done = trade.done.then((snapshot) => {
      isDone = true
      return snapshot
    })
    await settled()
    expect(isDone).toBe(false)
    line.send(cost('p.1.01', 1.02))
    expect(await done).toMatchObject({ commission: 1.02, isCommissionComplete: true })
  })
})

describe('an order that is held', () => {
  it.each([
    ['by whyHeld', { whyHeld: 'locate' }, undefined],
    ['by code 404', {}, 404],
  ])('is not over %s, however long, and done tells its fill', async (_how, more, code) => {
    await using setting = await scripted()
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, order)
    await line.next('PlaceOrderRequest')
    if (code !== undefined) line.sendError(code, 'Order held while securities are located.', 7)
    line.send(echo('Inactive'), status('Inactive', more))
    const trade = await placing
    expect(trade.snapshot).toMatchObject({ status: 'Inactive', whyHeld: 'locate', rejection: undefined })
    const words: string[] = []
    trade.updates.subscribe(({ status: word }) => words.push(word))
    line.send(echo('Submitted'), status('Submitted'), filled('l.1.01', 100))
    line.send(status('Filled', { filled: 100, remaining: 0 }), cost('l.1.01'))
    expect(await trade.done).toMatchObject({ status: 'Filled', filled: 100 })
    expect(words).toContain('Filled')
  })

  function cost(execId: string): GatewayMessage {
    return { type: 'CommissionAndFeesReport', execId, commissionAndFees: 1, currency: 'USD' }
  }
})

describe('an order that was given up before it was written', () => {
  it('leaves nothing in the trades', async () => {
    await using setting = await scripted({ messagesPerSecond: 2, reservedForOrders: 1 })
    const { ib, line } = setting
    const placed = [1, 2].map((quantity) => failure(ib.placeOrder(apple, limit('BUY', quantity, 10))))
    const stop = new AbortController()
    const last = failure(ib.placeOrder(apple, limit('BUY', 77, 10), { signal: stop.signal }))
    stop.abort()
    await last
    expect(ib.trades.all.filter((trade) => trade.order.totalQuantity === 77)).toEqual([])
    expect(line.untaken.some(({ type }) => type === 'CancelOrderRequest')).toBe(false)
    await ib.close()
    await Promise.all(placed)
  })
})
