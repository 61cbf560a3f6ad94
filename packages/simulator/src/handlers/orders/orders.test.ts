import type { ClientMessage, Contract, GatewayMessage, Order } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../../test/session-with.ts'
import { SteppedClock } from '../../clock/stepped-clock.ts'
import { startGateway } from '../../gateway.ts'
import { type AnswerOf, WireClient } from '../../scenario/wire-client.ts'
import { turn } from '../../testing/advance.ts'

const versions = [176, 187, 200, 201, 203, 206, 213, 226]

function order(orderId: number, values: Order, contract: Contract = apple): ClientMessage {
  return {
    type: 'PlaceOrderRequest',
    orderId,
    contract,
    order: { action: 'BUY', totalQuantity: 10, tif: 'DAY', transmit: true, ...values },
  }
}

/** Moves the time in small steps until a client over a socket has received what is wanted. */
async function until<T extends GatewayMessage['type']>(
  clock: SteppedClock,
  client: WireClient,
  type: T,
  wants: (message: AnswerOf<T>) => boolean = () => true,
): Promise<AnswerOf<T>> {
  for (;;) {
    const found = client.all(type).find(wants)
    if (found !== undefined) return found
    clock.advance(10)
    await turn()
  }
}

describe.each(versions)('over a socket at server version %i', (serverVersion) => {
  test('an order is placed, filled, charged and found again', async () => {
    const clock = new SteppedClock()
    await using gateway = await startGateway({ clock, serverVersion })
    await using client = await WireClient.connect(gateway, { clientId: 3 })
    client.send(order(1, { orderType: 'MKT' }))
    const filled = await until(clock, client, 'OrderStatus', ({ status }) => status === 'Filled')
    expect(filled).toMatchObject({ orderId: 1, filled: 10, remaining: 0, clientId: 3, parentId: 0, mktCapPrice: 0 })
    const report = await until(clock, client, 'CommissionAndFeesReport')
    expect(report).toMatchObject({ commissionAndFees: 1.00003, currency: 'USD' })
    expect(report.realizedPNL).toBeUndefined()
    const live = client.all('ExecutionDetails')[0]
    expect(live).toMatchObject({ reqId: -1, execution: { execId: report.execId, side: 'BOT', shares: 10 } })
    const echo = client.all('OpenOrder')[0]
    expect(echo).toMatchObject({
      contract: { conId: 265598, localSymbol: 'AAPL', tradingClass: 'NMS' },
      order: { ocaType: 3, clearingIntent: 'IB', permId: filled.permId, lmtPrice: 0, auxPrice: 0, origin: 0 },
    })
    client.send({ type: 'ExecutionRequest', reqId: 9, executionFilter: {} })
    await until(clock, client, 'ExecutionDetailsEnd', ({ reqId }) => reqId === 9)
    expect(client.all('ExecutionDetails').at(-1)).toMatchObject({ reqId: 9, execution: live?.execution })
    client.send({ type: 'CompletedOrdersRequest', apiOnly: false })
    await until(clock, client, 'CompletedOrdersEnd')
    expect(client.all('CompletedOrder')).toMatchObject([
      { order: { permId: filled.permId, filledQuantity: 10 }, orderState: { status: 'Filled' } },
    ])
    expect(client.unreadable).toEqual([])
  })

  test('a resting order is listed, replayed after a reconnect and cancelled', async () => {
    const clock = new SteppedClock()
    await using gateway = await startGateway({ clock, serverVersion })
    const first = await WireClient.connect(gateway, { clientId: 3 })
    first.send(order(1, { orderType: 'LMT', lmtPrice: 150, tif: 'GTC' }))
    await until(clock, first, 'OrderStatus', ({ status }) => status === 'Submitted')
    first.send({ type: 'AllOpenOrdersRequest' })
    await until(clock, first, 'OpenOrdersEnd')
    await first.close()
    while (gateway.sessionOf(3) !== undefined) await turn()
    await using second = await WireClient.connect(gateway, { clientId: 3 })
    await second.next('ManagedAccounts', undefined, 0)
    expect(typesOf(second.received.slice(0, 4))).toEqual([
      'OpenOrder',
      'OrderStatus',
      'OpenOrdersEnd',
      'ManagedAccounts',
    ])
    expect((await second.next('NextValidId', undefined, 0)).orderId).toBe(2)
    second.send({ type: 'CancelOrderRequest', orderId: 1 })
    const error = await until(clock, second, 'ErrorMessage', ({ id }) => id === 1)
    expect(error).toMatchObject({
      errorCode: 202,
      errorMsg: serverVersion < 203 ? 'Order Canceled - reason:' : 'Order Cancelled - reason:',
    })
    expect(second.all('OrderStatus').at(-1)?.status).toBe('Cancelled')
    expect(second.unreadable).toEqual([])
  })

  test('a bracket and a preview', async () => {
    const clock = new SteppedClock()
    await using gateway = await startGateway({ clock, serverVersion })
    await using client = await WireClient.connect(gateway, { clientId: 3 })
    client.send(order(1, { orderType: 'LMT', lmtPrice: 150, transmit: false }))
    client.send(order(2, { orderType: 'LMT', action: 'SELL', lmtPrice: 300, parentId: 1, transmit: false }))
    client.send(order(3, { orderType: 'STP', action: 'SELL', auxPrice: 100, parentId: 1 }))
    const stop = await until(clock, client, 'OrderStatus', ({ orderId }) => orderId === 3)
    expect(stop).toMatchObject({ status: 'PreSubmitted', whyHeld: 'child,trigger', parentId: 1 })
    client.send(order(4, { orderType: 'LMT', lmtPrice: 200, whatIf: true }))
    const preview = await until(clock, client, 'OpenOrder', ({ orderId }) => orderId === 4)
    expect(preview.order?.whatIf).toBe(true)
    expect(Number(preview.orderState?.initMarginChange)).toBeGreaterThan(0)
    expect(preview.orderState?.commissionAndFees).toBe(1.00003)
    expect(client.unreadable).toEqual([])
  })
})

describe('text and protobuf', () => {
  test('text writes what has no number as the gateway does, and a question mark for no right', async () => {
    const unset = '1.7976931348623157E308'
    for (const [serverVersion, right, isText] of [
      [200, '?', true],
      [213, undefined, false],
    ] as const) {
      const { ask, wait, client } = await sessionWith({ serverVersion })
      await ask(order(1, { orderType: 'LMT', lmtPrice: 150 }))
      await wait(1000)
      const [echo] = client.all('OpenOrder')
      expect(echo?.contract?.right).toBe(right)
      expect(echo?.orderState?.initMarginBefore).toBeUndefined()
      const bytes = Buffer.concat(client.chunks).toString('latin1')
      expect(bytes.includes(`Submitted\0${`${unset}\0`.repeat(9)}`)).toBe(isText)
    }
  })

  test('the newest versions demand a time in force, older ones supply it, the oldest in silence', async () => {
    const newest = await sessionWith({ serverVersion: 226 })
    expect(codesOf(await newest.ask(order(1, { orderType: 'LMT', lmtPrice: 150, tif: '' })))).toEqual([10052])
    const older = await sessionWith({ serverVersion: 213 })
    expect(codesOf(await older.ask(order(1, { orderType: 'LMT', lmtPrice: 150, tif: '' })))).toEqual([10349])
    const oldest = await sessionWith({ serverVersion: 200 })
    expect(codesOf(await oldest.ask(order(1, { orderType: 'LMT', lmtPrice: 150, tif: '' })))).toEqual([])
  })
})

describe('several clients', () => {
  async function other(
    gateway: Awaited<ReturnType<typeof sessionWith>>['gateway'],
    clientId: number,
  ): Promise<WireClient> {
    const client = await WireClient.inMemory(gateway, { clientId })
    await turn()
    return client
  }

  test('hear of their own orders only; the master hears of all but errors', async () => {
    const { gateway, ask, wait } = await sessionWith({ masterClientId: 9 }, { clientId: 1 })
    const second = await other(gateway, 2)
    const master = await other(gateway, 9)
    const [before, beforeMaster] = [second.received.length, master.received.length]
    await ask(order(1, { orderType: 'MKT' }), order(2, { orderType: 'LMT', lmtPrice: 150 }))
    await wait(3000)
    await ask({ type: 'CancelOrderRequest', orderId: 2 })
    await wait(1000)
    expect(second.received.slice(before)).toEqual([])
    const heard = new Set(typesOf(master.received.slice(beforeMaster)))
    expect(heard).toEqual(new Set(['OpenOrder', 'OrderStatus', 'ExecutionDetails', 'CommissionAndFeesReport']))
  })

  test('see orders of others when they ask, and cannot cancel them', async () => {
    const { gateway, ask, wait } = await sessionWith({}, { clientId: 1 })
    const second = await other(gateway, 0)
    await ask(order(1, { orderType: 'LMT', lmtPrice: 150 }))
    await wait(1000)
    const from = second.received.length
    second.send({ type: 'AllOpenOrdersRequest' })
    second.send({ type: 'OpenOrdersRequest' })
    second.send({ type: 'CancelOrderRequest', orderId: 1 })
    await turn()
    const answers = second.received.slice(from)
    expect(typesOf(answers)).toEqual(['OpenOrder', 'OrderStatus', 'OpenOrdersEnd', 'OpenOrdersEnd', 'ErrorMessage'])
    expect(answers[1]).toMatchObject({ clientId: 1, orderId: 1 })
    expect(codesOf(answers)).toEqual([10147])
  })

  test('have ids of their own', async () => {
    const { gateway, ask, wait } = await sessionWith({}, { clientId: 1 })
    await ask(order(41, { orderType: 'LMT', lmtPrice: 150 }))
    await wait(1000)
    expect((await ask({ type: 'IdsRequest', numIds: 1 }))[0]).toMatchObject({ orderId: 42 })
    expect((await other(gateway, 2)).all('NextValidId')[0]).toMatchObject({ orderId: 1 })
  })
})

describe('orders made in TWS', () => {
  const byHand: Order = { action: 'BUY', totalQuantity: 1, orderType: 'LMT', lmtPrice: 100, tif: 'GTC' }

  test('reach client 0 once it binds them', async () => {
    const { gateway, ask, wait } = await sessionWith({ serverVersion: 200 }, { clientId: 0 })
    gateway.trading.placeManually(apple, byHand)
    expect(await wait(1000)).toEqual([])
    const bound = await ask({ type: 'OpenOrdersRequest' })
    expect(typesOf(bound)).toEqual(['OrderBound', 'OpenOrder', 'OrderStatus', 'OpenOrdersEnd'])
    expect(bound[1]).toMatchObject({ orderId: -1 })
    await ask({ type: 'AutoOpenOrdersRequest', autoBind: true })
    gateway.trading.placeManually(apple, byHand)
    const next = await wait(1000)
    expect(next[0]).toMatchObject({ type: 'OrderBound', clientId: 0, orderId: -2 })
    expect(next).toContainEqual(expect.objectContaining({ type: 'OrderStatus', orderId: -2, status: 'Submitted' }))
  })

  test('cannot be bound by others', async () => {
    const { ask } = await sessionWith({}, { clientId: 1 })
    expect(codesOf(await ask({ type: 'AutoOpenOrdersRequest', autoBind: true }))).toEqual([327])
  })

  test('are left out of completed orders when only those of clients are wanted', async () => {
    const { gateway, ask, wait } = await sessionWith({}, { clientId: 0 })
    gateway.trading.placeManually(apple, { ...byHand, orderType: 'MKT' })
    await wait(3000)
    expect(typesOf(await ask({ type: 'CompletedOrdersRequest', apiOnly: true }))).toEqual(['CompletedOrdersEnd'])
    const all = await ask({ type: 'CompletedOrdersRequest', apiOnly: false })
    expect(typesOf(all)).toEqual(['CompletedOrder', 'CompletedOrdersEnd'])
  })
})

test('all executions come first, then their reports in the same order', async () => {
  const { ask, wait } = await sessionWith({}, { clientId: 1 })
  await ask(order(1, { orderType: 'MKT' }), order(2, { orderType: 'MKT', action: 'SELL' }))
  await wait(3000)
  const answers = await ask({ type: 'ExecutionRequest', reqId: 5, executionFilter: {} })
  const types = typesOf(answers)
  expect(types).toEqual(types.toSorted((a, b) => rank(a) - rank(b)))
  const ids = answers.flatMap((each) => (each.type === 'ExecutionDetails' ? [each.execution?.execId] : []))
  expect(answers.flatMap((each) => (each.type === 'CommissionAndFeesReport' ? [each.execId] : []))).toEqual(ids)
  expect(ids.length).toBeGreaterThanOrEqual(2)
})

function rank(type: string): number {
  return ['ExecutionDetails', 'CommissionAndFeesReport', 'ExecutionDetailsEnd'].indexOf(type)
}

test('a read-only gateway refuses orders', async () => {
  const { ask } = await sessionWith({ readOnly: true })
  expect(codesOf(await ask(order(1, { orderType: 'MKT' })))).toEqual([321])
})

test('a nightly restart forgets the last second and hands out its ids again', async () => {
  const clock = new SteppedClock()
  await using gateway = await startGateway({ clock })
  const before = await WireClient.connect(gateway, { clientId: 1 })
  for (let id = 1; id <= 8; id++)
    before.send(order(id, { orderType: 'LMT', lmtPrice: 100 + id, tif: id === 3 ? 'GTC' : 'DAY' }))
  await until(clock, before, 'OrderStatus', ({ orderId }) => orderId === 8)
  clock.advance(5000)
  before.send(order(9, { orderType: 'LMT', lmtPrice: 99 }))
  while (gateway.orderIds.next(1) < 10) await turn()
  await gateway.restart()
  await using after = await WireClient.connect(gateway, { clientId: 1 })
  await after.next('NextValidId', undefined, 0)
  expect(after.all('OpenOrder').map(({ orderId }) => orderId)).not.toContain(9)
  expect(after.all('NextValidId')[0]?.orderId).toBe(9)
})

test('what the login has no permission to trade is refused with 460', async () => {
  const { ask, wait } = await sessionWith({ mayTrade: ({ secType }) => secType !== 'STK' })
  const order = { action: 'BUY', orderType: 'MKT', totalQuantity: 20_000, tif: 'DAY', transmit: true }
  const answer = await ask({ type: 'PlaceOrderRequest', orderId: 1, contract: apple, order })
  expect(answer).toMatchObject([{ type: 'ErrorMessage', id: 1, errorCode: 460 }])
  const euro = { symbol: 'EUR', secType: 'CASH', exchange: 'IDEALPRO', currency: 'USD' }
  await ask({ type: 'PlaceOrderRequest', orderId: 2, contract: euro, order })
  expect((await wait(2000)).at(-1)).not.toMatchObject({ type: 'ErrorMessage' })
})
