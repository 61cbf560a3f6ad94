import {
  connect,
  DisconnectedError,
  limit,
  market,
  NotSupportedError,
  OrderRejectedError,
  orderSchema,
  RequestError,
  SteppedClock,
  stock,
  TimeoutError,
  type Trade,
  ValidationError,
  VersionError,
} from '@twskit/client'
import { encodeClientMessage } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { placeOrderMessage } from '../../src/orders/sent-order.ts'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { ScriptedGateway } from '../support/scripted-gateway.ts'
import { until, untilState } from '../support/until.ts'
import { APPLE, answerReconciliation, CLIENT, echo, filled, scripted, type Setting, status } from './scripted.ts'

const apple = stock('AAPL')
const order = limit('BUY', 100, 10)

/** Places order 7 and brings it to work. */
async function working({ ib, line }: Setting): Promise<Trade> {
  const placing = ib.placeOrder(apple, order)
  await line.next('PlaceOrderRequest')
  line.send(echo('Submitted'), status('Submitted'))
  return placing
}

describe('placing an order', () => {
  it.each([187, 206, 226])('sends it once under the next id, with its time in force, at %i', async (serverVersion) => {
    await using setting = await scripted({}, serverVersion)
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, { action: 'BUY', totalQuantity: 100, orderType: 'LMT', lmtPrice: 10 })
    const sent = await line.next('PlaceOrderRequest')
    expect(sent).toMatchObject({ orderId: 7, contract: { symbol: 'AAPL' }, order: { tif: 'DAY', transmit: true } })
    line.send(echo('Submitted'), status('Submitted'))
    const trade = await placing
    expect(trade).toMatchObject({ orderId: 7, permId: 907, clientId: CLIENT, status: 'Submitted', remaining: 100 })
    expect(trade.isOver).toBe(false)
    expect(line.untaken).toEqual([])
    expect(ib.trades.get(907)).toBe(trade)
    expect(ib.trades.byOrderId(7)).toBe(trade)
  })

  it.each([187, 226])('takes a quantity as a numeric string, to the letter, at %i', async (serverVersion) => {
    const long = orderSchema.parse(Object.assign({}, order, { totalQuantity: '0.1234567890123456789' }))
    const sent = encodeClientMessage(placeOrderMessage(7, apple, long), serverVersion)
    expect(Buffer.from(sent).toString('latin1')).toContain('0.1234567890123456789')
    await using setting = await scripted({}, serverVersion)
    const { ib, line } = setting
    const placing = failure(ib.placeOrder(apple, { ...order, totalQuantity: '12.5' }))
    expect((await line.next('PlaceOrderRequest')).order).toMatchObject({ totalQuantity: 12.5 })
    line.sendError(201, 'Order rejected', 7)
    expect(await placing).toMatchObject({ gatewayCode: 201 })
    const wrong = await failure(ib.placeOrder(apple, { ...order, totalQuantity: '1e2' }))
    expect(wrong).toMatchObject({ code: 'VALIDATION', path: 'order.totalQuantity' })
  })

  it('takes neither 399 nor 10349 for a word on the order, whenever they come', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const codes: number[] = []
    ib.notices.subscribe(({ code }) => codes.push(code))
    let isPlaced = false
    const placing = ib.placeOrder(apple, order).finally(() => {
      isPlaced = true
    })
    await line.next('PlaceOrderRequest')
    line.sendError(399, 'your order will not be placed at the exchange until 2026-11-24 09:30:00', 7)
    line.sendError(10349, 'Order TIF was set to DAY based on order preset.', 7)
    await until(ib.notices, () => codes.includes(10349))
    expect([codes, isPlaced]).toEqual([[399, 10349], false])
    line.send(echo('PreSubmitted'), status('PreSubmitted'))
    expect((await placing).status).toBe('PreSubmitted')
  })

  it.each([201, 200, 110, 321, 103, 460])('rejects with the code %i, and keeps the trade as rejected', async (code) => {
    await using setting = await scripted()
    const { ib, line } = setting
    const rejected = failure(ib.placeOrder(apple, order))
    await line.next('PlaceOrderRequest')
    line.sendError(code, 'as the gateway says', 7)
    const error = (await rejected) as OrderRejectedError
    expect(error).toBeInstanceOf(OrderRejectedError)
    expect(error).toMatchObject({ orderId: 7, gatewayCode: code, request: { kind: 'placeOrder' } })
    const trade = ib.trades.byOrderId(7)
    expect(trade).toMatchObject({ status: 'rejected', isOver: true, filled: 0 })
    expect(trade?.rejection?.gatewayCode).toBe(code)
  })

  it('waits for the reason when an order is echoed as inactive first', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const rejected = failure(ib.placeOrder(apple, limit('BUY', 100, 10, { tif: 'FOK' })))
    await line.next('PlaceOrderRequest')
    line.send(echo('Inactive'), status('Inactive'))
    await until(ib.trades.updates, ({ status: word }) => word === 'Inactive')
    line.sendError(201, 'Order rejected - reason: the time in force is invalid', 7)
    expect(await rejected).toMatchObject({ gatewayCode: 201 })
  })

  it('resolves with an inactive order when no reason follows', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock })
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, order)
    await line.next('PlaceOrderRequest')
    line.send(echo('Inactive'), status('Inactive'))
    await until(ib.trades.updates, ({ status: word }) => word === 'Inactive')
    await settled()
    clock.advance(1_000)
    const trade = await placing
    expect(trade.status).toBe('Inactive')
    const done = trade.done
    clock.advance(5_000)
    expect((await done).status).toBe('Inactive')
  })

  it('says nothing of an order with the same id that is another client’s', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, order)
    await line.next('PlaceOrderRequest')
    line.send(echo('Filled', { clientId: 9, permId: 1 }), status('Filled', { clientId: 9, permId: 1 }))
    line.send(echo('PreSubmitted'), status('PreSubmitted'))
    expect(await placing).toMatchObject({ status: 'PreSubmitted', permId: 907 })
    expect(ib.trades.get(1)).toMatchObject({ clientId: 9, status: 'Filled' })
  })

  it('takes an execution for a word when no other comes', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock })
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, market('BUY', 100))
    await line.next('PlaceOrderRequest')
    line.send(filled('a.1.01', 100))
    await until(ib.trades.updates, ({ status: word }) => word === 'Filled')
    await settled()
    clock.advance(250)
    expect(await placing).toMatchObject({ status: 'Filled', filled: 100, permId: 907 })
  })

  it('says that an order may have executed when nothing is said of it, and then still follows it', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock })
    const { ib, line } = setting
    const placing = failure(ib.placeOrder(apple, order, { timeoutMs: 5_000 }))
    await line.next('PlaceOrderRequest')
    clock.advance(5_000)
    const error = await placing
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ mayHaveExecuted: true, timeoutMs: 5_000 })
    const trade = ib.trades.byOrderId(7) as Trade
    expect(trade.status).toBe('unknown')
    const word = trade.acknowledged
    line.send(echo('Submitted'), status('Submitted'))
    expect((await word).status).toBe('Submitted')
  })

  it('leaves the order where it is when the call is given up', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const giveUp = new AbortController()
    const placing = failure(ib.placeOrder(apple, order, { signal: giveUp.signal }))
    await line.next('PlaceOrderRequest')
    giveUp.abort(new Error('changed my mind'))
    expect(await placing).toMatchObject({ message: 'changed my mind' })
    const trade = ib.trades.byOrderId(7) as Trade
    line.send(echo('Submitted'), status('Submitted'))
    expect((await trade.acknowledged).status).toBe('Submitted')
    expect(line.untaken.map(({ type }) => type)).not.toContain('CancelOrderRequest')
    expect(await failure(ib.placeOrder(apple, order, { signal: giveUp.signal }))).toMatchObject({
      message: 'changed my mind',
    })
    expect(ib.trades.size).toBe(1)
  })

  it('does not wait for a word on an order that is held back', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock })
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, limit('BUY', 100, 10, { transmit: false }))
    expect((await line.next('PlaceOrderRequest')).order?.transmit ?? false).toBe(false)
    clock.advance(1_000)
    const trade = await placing
    expect(trade.status).toBe('sent')
    const released = trade.modify({ transmit: true })
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ orderId: 7, order: { transmit: true, lmtPrice: 10 } })
    line.send(echo('Submitted'), status('Submitted'))
    expect((await released).status).toBe('Submitted')
  })

  it('gives orders that a preset attaches ids of their own', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const placing = ib.placeOrder(apple, order, { attach: { stopLoss: 'PRESET', takeProfit: 'PRESET' } })
    expect(await line.next('PlaceOrderRequest')).toMatchObject({
      orderId: 7,
      attachedOrders: { slOrderId: 8, slOrderType: 'PRESET', ptOrderId: 9, ptOrderType: 'PRESET' },
    })
    line.send(echo('Submitted'), status('Submitted'))
    await placing
    void ib.placeOrder(apple, order).catch(() => undefined)
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ orderId: 10 })
  })

  it('sends nothing that the server version has no form for, and keeps no trade of it', async () => {
    await using setting = await scripted({}, 200)
    const { ib, line } = setting
    expect(await failure(ib.placeOrder(apple, order, { attach: { stopLoss: 'PRESET' } }))).toBeInstanceOf(VersionError)
    expect([line.untaken, ib.trades.size]).toEqual([[], 0])
  })

  it('names what is wrong with an order, and sends nothing', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const wrong = [
      [{ action: 'BUY', totalQuantity: 100, orderType: 'LMT' }, 'order.lmtPrice'],
      [{ action: 'HOLD', totalQuantity: 100, orderType: 'MKT' }, 'order.action'],
      [{ action: 'BUY', totalQuantity: 0, orderType: 'MKT' }, 'order.totalQuantity'],
      [{ action: 'BUY', totalQuantity: 1, orderType: 'MKT', tif: 'GTD' }, 'order.goodTillDate'],
      [{ action: 'BUY', totalQuantity: 1, orderType: 'MKT', tiff: 'DAY' }, 'order.tiff'],
      [{ action: 'BUY', totalQuantity: 1, orderType: 'MKT', whatIf: true }, 'order.whatIf'],
      [{ action: 'BUY', totalQuantity: 1, orderType: 'MARKET' }, 'order.orderType'],
    ] as const
    for (const [wrongOrder, path] of wrong) {
      const error = await failure(ib.placeOrder(apple, wrongOrder))
      expect(error).toBeInstanceOf(ValidationError)
      expect(error).toMatchObject({ path })
    }
    expect(line.untaken).toEqual([])
  })
})

describe('changing an order', () => {
  it('resolves at the echo of the new values, not at a repetition of the old', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    let isChanged = false
    const changing = trade.modify({ lmtPrice: 11 }).finally(() => {
      isChanged = true
    })
    expect(await line.next('PlaceOrderRequest')).toMatchObject({
      orderId: 7,
      order: { lmtPrice: 11, totalQuantity: 100 },
    })
    const repeated = until(trade.updates, ({ whyHeld }) => whyHeld === 'trigger')
    line.send(echo('Submitted'), status('Submitted', { whyHeld: 'trigger' }))
    await repeated
    expect(isChanged).toBe(false)
    line.send(echo('Submitted', { lmtPrice: 11 }), status('Submitted'))
    expect((await changing).order.lmtPrice).toBe(11)
  })

  it('leaves the order as it was when the change is refused', async () => {
    await using setting = await scripted()
    const { line, ib } = setting
    const trade = await working(setting)
    const refused = failure(ib.modifyOrder(trade, { lmtPrice: 11 }))
    await line.next('PlaceOrderRequest')
    line.send(echo('Submitted'), status('Submitted'))
    line.sendError(462, 'Cannot change to the new Time in Force', 7)
    const error = await refused
    expect(error).toBeInstanceOf(RequestError)
    expect(error).not.toBeInstanceOf(OrderRejectedError)
    expect(trade).toMatchObject({ status: 'Submitted', rejection: undefined })
    void ib.modifyOrder(7, { totalQuantity: 50 }).catch(() => undefined)
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ order: { lmtPrice: 10, totalQuantity: 50 } })
  })

  it('resolves when the order is filled meanwhile, and refuses to change one that is over', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const changing = trade.modify({ lmtPrice: 11 })
    await line.next('PlaceOrderRequest')
    line.send(status('Filled', { filled: 100 }))
    expect((await changing).status).toBe('Filled')
    expect(await failure(trade.modify({ lmtPrice: 12 }))).toMatchObject({ code: 'VALIDATION', value: 'Filled' })
    expect(line.untaken).toEqual([])
  })

  it('keeps what was changed in TWS by hand', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    line.send(echo('Submitted', { lmtPrice: 10.5 }))
    await until(trade.updates, ({ order: shown }) => shown.lmtPrice === 10.5)
    void trade.modify({ totalQuantity: 50 }).catch(() => undefined)
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ order: { lmtPrice: 10.5, totalQuantity: 50 } })
  })

  it('sends an order of an earlier session again without what only answers carry', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const reading = ib.openOrders()
    await line.next('OpenOrdersRequest')
    const answered = {
      autoCancelDate: '20261231 23:59:59 CET',
      ocaType: 3,
      submitter: 'me',
      trailStopPrice: 11,
      cashQty: 0,
    }
    line.send(echo('Submitted', answered), status('Submitted'), { type: 'OpenOrdersEnd' })
    const [trade] = await reading
    void trade?.modify({ lmtPrice: 11 }).catch(() => undefined)
    const { order: sent } = await line.next('PlaceOrderRequest')
    expect(sent).toMatchObject({ lmtPrice: 11, totalQuantity: 100, tif: 'DAY', ocaType: 0 })
    for (const name of ['autoCancelDate', 'submitter', 'trailStopPrice', 'cashQty'])
      expect(sent).not.toHaveProperty(name)
  })
})

describe('cancelling an order', () => {
  it('resolves when the order is over, whichever says so first', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const cancelling = trade.cancel()
    expect(await line.next('CancelOrderRequest')).toMatchObject({ orderId: 7 })
    line.send(echo('PendingCancel'), status('PendingCancel'))
    line.sendError(202, 'Order Cancelled - reason:', 7)
    expect((await cancelling).status).toBe('Cancelled')
    expect((await trade.cancel()).status).toBe('Cancelled')
    expect(line.untaken).toEqual([])
  })

  it('resolves as filled when the fill was faster', async () => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const cancelling = trade.cancel()
    await line.next('CancelOrderRequest')
    line.send(filled('a.1.01', 100), status('Filled', { filled: 100 }))
    line.sendError(161, 'Cancel attempted when order is not in a cancellable state', 7)
    expect((await cancelling).status).toBe('Filled')
  })

  it.each([161, 10148])('asks what has become of an order it takes for working, after code %i', async (code) => {
    await using setting = await scripted()
    const { line } = setting
    const trade = await working(setting)
    const cancelling = trade.cancel()
    await line.next('CancelOrderRequest')
    line.sendError(code, 'not in a state that can be cancelled', 7)
    const completed = {
      type: 'CompletedOrder',
      contract: {},
      order: { permId: 907, filledQuantity: 100 },
      orderState: { status: 'Filled' },
    } as const
    await answerReconciliation(line, { completed: [completed] })
    expect(await cancelling).toMatchObject({ status: 'Filled', filled: 100 })
  })

  it('says that the gateway does not know an order, and that its fate is unknown', async () => {
    await using setting = await scripted()
    const { line, ib } = setting
    const trade = await working(setting)
    const refused = failure(ib.cancelOrder(trade))
    await line.next('CancelOrderRequest')
    line.sendError(10147, 'OrderId 7 that needs to be cancelled is not found', 7)
    await answerReconciliation(line)
    expect(await refused).toMatchObject({ gatewayCode: 10147 })
    expect(trade.status).toBe('unknown')
  })

  it('cancels by an id the client has not heard of', async () => {
    await using setting = await scripted()
    const { line, ib } = setting
    const cancelling = ib.cancelOrder(99, { manualTime: new Date('2026-11-23T14:30:00Z'), extOperator: 'me' })
    expect(await line.next('CancelOrderRequest')).toMatchObject({
      orderId: 99,
      orderCancel: { manualOrderCancelTime: '20261123-14:30:00', extOperator: 'me' },
    })
    line.sendError(202, 'Order Cancelled - reason:', 99)
    expect(await cancelling).toBeUndefined()
  })

  it('leaves orders of others alone', async () => {
    await using setting = await scripted()
    const { line, ib } = setting
    const reading = ib.allOpenOrders()
    await line.next('AllOpenOrdersRequest')
    line.send(echo('Submitted', { clientId: 9, permId: 1 }), echo('Submitted', { clientId: 0, permId: 2 }, 0))
    line.send({ type: 'OpenOrdersEnd' })
    const [theirs, byHand] = (await reading) as [Trade, Trade]
    expect(await failure(theirs.cancel())).toBeInstanceOf(NotSupportedError)
    expect(await failure(byHand.modify({ lmtPrice: 11 }))).toBeInstanceOf(NotSupportedError)
    expect(line.untaken).toEqual([])
  })

  it('cancels everything with one message, which nothing answers', async () => {
    await using setting = await scripted()
    const { line, ib } = setting
    await ib.globalCancel()
    expect(await line.next('GlobalCancelRequest')).toMatchObject({ orderCancel: {} })
  })
})

describe('a preview', () => {
  it.each([187, 206, 226])('reads margins as numbers, and places nothing, at %i', async (serverVersion) => {
    await using setting = await scripted({}, serverVersion)
    const { line, ib } = setting
    const asking = ib.previewOrder(apple, order)
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ orderId: 7, order: { whatIf: true } })
    line.sendError(10349, 'Order TIF was set to DAY based on order preset.', 7)
    const { contract, order: echoed } = echo('PreSubmitted', { whatIf: true })
    line.send({
      type: 'OpenOrder',
      orderId: 7,
      contract,
      order: echoed,
      orderState: {
        status: 'PreSubmitted',
        initMarginBefore: 10,
        initMarginChange: 4398.700000000012,
        initMarginAfter: 4408.7,
        commissionAndFees: 1,
        commissionAndFeesCurrency: 'USD',
      },
    })
    const preview = await asking
    expect(preview).toMatchObject({
      initialMargin: { before: 10, change: 4398.700000000012, after: 4408.7 },
      maintenanceMargin: { before: undefined, change: undefined, after: undefined },
      commission: 1,
      commissionCurrency: 'USD',
      maxCommission: undefined,
    })
    expect(ib.trades.size).toBe(0)
  })

  it('is refused as the order would be, and never may have executed', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, heartbeatMs: 0 })
    const { line, ib } = setting
    const refused = failure(ib.previewOrder(apple, order))
    await line.next('PlaceOrderRequest')
    line.sendError(201, 'Order rejected - reason: not enough', 7)
    expect(await refused).toMatchObject({ code: 'ORDER_REJECTED', gatewayCode: 201 })
    const unanswered = failure(ib.previewOrder(apple, order))
    await line.next('PlaceOrderRequest')
    clock.advance(30_000)
    expect(await unanswered).toMatchObject({ code: 'TIMEOUT', mayHaveExecuted: false })
    const cut = failure(ib.previewOrder(apple, order))
    await line.next('PlaceOrderRequest')
    line.cut()
    expect(await cut).toMatchObject({ code: 'DISCONNECTED', mayHaveExecuted: false, retryable: true })
  })
})

describe('exercising options', () => {
  it('follows the order that has the id of the request', async () => {
    await using setting = await scripted()
    const { line, ib } = setting
    const call = { conId: APPLE.conId, exchange: 'SMART' }
    const exercising = ib.exerciseOptions(call, { action: 'lapse', quantity: 2, override: true })
    expect(await line.next('ExerciseOptionsRequest')).toMatchObject({
      orderId: 7,
      exerciseAction: 2,
      exerciseQuantity: 2,
      account: 'DU1234567',
      override: true,
    })
    line.sendError(10349, 'Order TIF was set to DAY based on order preset.', 7)
    line.send(echo('PreSubmitted'), status('PreSubmitted'))
    expect(await exercising).toMatchObject({ orderId: 7, status: 'PreSubmitted' })
    const refused = failure(ib.exerciseOptions(call, { action: 'exercise', quantity: 1 }))
    await line.next('ExerciseOptionsRequest')
    line.sendError(322, 'the option is not in the money', 8)
    expect(await refused).toMatchObject({ code: 'ORDER_REJECTED', gatewayCode: 322 })
  })
})

describe('what changes orders', () => {
  it('is refused by a client for reading only, before a byte is sent', async () => {
    await using setting = await scripted({ readOnly: true })
    const { line, ib } = setting
    const reading = ib.openOrders()
    await line.next('OpenOrdersRequest')
    line.send(echo('Submitted'), status('Submitted'), { type: 'OpenOrdersEnd' })
    const [trade] = (await reading) as [Trade]
    const bracketed = { entry: order, takeProfit: limit('SELL', 100, 12), stopLoss: undefined }
    const acts = [
      ib.placeOrder(apple, order),
      ib.placeBracket(apple, bracketed),
      trade.modify({ lmtPrice: 11 }),
      trade.cancel(),
      ib.cancelOrder(99),
      ib.globalCancel(),
      ib.exerciseOptions(apple, { action: 'exercise', quantity: 1 }),
    ]
    for (const act of acts) expect(await failure(act)).toBeInstanceOf(NotSupportedError)
    expect(line.untaken).toEqual([])
    expect(ib.trades.size).toBe(1)
  })

  it('fails at once while there is no session, and is not sent later', async () => {
    await using setting = await scripted()
    const { gateway, line, ib } = setting
    line.cut()
    await untilState(ib, 'reconnecting')
    const acts = [ib.placeOrder(apple, order), ib.globalCancel(), ib.cancelOrder(7), ib.previewOrder(apple, order)]
    for (const act of acts) {
      const error = await failure(act)
      expect(error).toBeInstanceOf(DisconnectedError)
      expect(error).toMatchObject({ mayHaveExecuted: false })
    }
    const again = await gateway.accept()
    await again.begin({ nextValidId: 7 })
    await untilState(ib, 'ready')
    expect(again.untaken).toEqual([])
    expect(ib.trades.size).toBe(0)
  })

  it('may have executed when the link falls before a word, and is not sent again', async () => {
    await using setting = await scripted()
    const { gateway, line, ib } = setting
    const placing = failure(ib.placeOrder(apple, order))
    await line.next('PlaceOrderRequest')
    line.cut()
    const error = await placing
    expect(error).toBeInstanceOf(DisconnectedError)
    expect(error).toMatchObject({ mayHaveExecuted: true, retryable: false, request: { id: 7, kind: 'placeOrder' } })
    expect(ib.trades.byOrderId(7)?.status).toBe('unknown')
    const again = await gateway.accept()
    await again.begin({ nextValidId: 7 })
    await answerReconciliation(again)
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(ib.trades.byOrderId(7)?.status).toBe('unknown')
    expect(again.untaken).toEqual([])
  })

  it('never uses an id twice, though the gateway goes back', async () => {
    await using setting = await scripted()
    const { gateway, line, ib } = setting
    const ids: (number | undefined)[] = []
    const sent = async (from: typeof line): Promise<void> => {
      void ib.placeOrder(apple, order).catch(() => undefined)
      ids.push((await from.next('PlaceOrderRequest')).orderId)
    }
    await sent(line)
    await sent(line)
    line.cut()
    const again = await gateway.accept()
    await again.begin({ nextValidId: 5 })
    await untilState(ib, 'ready')
    await answerReconciliation(again)
    await sent(again)
    again.send(echo('Submitted', {}, 40), { type: 'NextValidId', orderId: 3 })
    await until(ib.trades.updates, ({ orderId }) => orderId === 40)
    await sent(again)
    expect(ids).toEqual([7, 8, 9, 41])
  })

  it('never uses an id that the gateway replays, though it offers it again', async () => {
    const gateway = await ScriptedGateway.start()
    const connecting = connect({ port: gateway.port, clientId: CLIENT })
    const line = await gateway.accept()
    await line.shakeHands()
    await line.next('StartApiRequest')
    line.send(echo('Submitted', {}, 12), status('Submitted', { orderId: 12 }), { type: 'OpenOrdersEnd' })
    line.send({ type: 'ManagedAccounts', accountsList: 'DU1' }, { type: 'NextValidId', orderId: 12 })
    await using ib = await connecting
    await answerReconciliation(line, { open: [echo('Submitted', {}, 12)] })
    void ib.placeOrder(apple, order).catch(() => undefined)
    expect(await line.next('PlaceOrderRequest')).toMatchObject({ orderId: 13 })
    expect(ib.trades.byOrderId(12)).toMatchObject({ status: 'Submitted', permId: 912 })
    await ib.close()
    await gateway[Symbol.asyncDispose]()
  })

  it('ends with the client: streams complete, and who waits is told', async () => {
    const setting = await scripted()
    const { ib } = setting
    const trade = await working(setting)
    let isComplete = false
    trade.updates.subscribe({
      complete: () => {
        isComplete = true
      },
    })
    const done = failure(trade.done)
    await setting[Symbol.asyncDispose]()
    expect(isComplete).toBe(true)
    expect(trade.updates.state.value.kind).toBe('ended')
    expect(await done).toMatchObject({ code: 'CLOSED' })
    expect(await failure(ib.placeOrder(apple, order))).toMatchObject({ code: 'CLOSED' })
  })
})
