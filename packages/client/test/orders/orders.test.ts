import {
  adaptive,
  bracket,
  conditional,
  connect,
  type ConnectOptions,
  type IbClient,
  limit,
  market,
  oca,
  priceCondition,
  stock,
  stop,
  timeCondition,
  type Trade,
  type TradeSnapshot,
  twap,
} from '@twskit/client'
import { type Clock, type Gateway, type GatewayOptions, runningClock, startGateway } from '@twskit/simulator'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { until, untilState } from '../support/until.ts'
import { serverVersions } from '../support/versions.ts'

const apple = stock('AAPL')
const APPLE_ID = 265_598

interface Market extends AsyncDisposable {
  readonly gateway: Gateway
  readonly ib: IbClient
}

/** A clock that runs ahead, so that nobody waits for the market. */
function hurried(): Clock {
  return runningClock({ factor: 20 })
}

async function opened(gatewayOptions: GatewayOptions = {}, options: ConnectOptions = {}): Promise<Market> {
  const clock = hurried()
  const gateway = await startGateway({ clock, ...gatewayOptions })
  const ib = await join(gateway, { clientId: 4, clock, ...options })
  return {
    gateway,
    ib,
    [Symbol.asyncDispose]: async () => {
      await ib.close()
      await gateway.close()
    },
  }
}

function join(gateway: Gateway, options: ConnectOptions): Promise<IbClient> {
  return connect({ port: gateway.port, reconnect: { firstDelayMs: 10, maxDelayMs: 50 }, ...options })
}

/** Moves the price of Apple. */
function moveApple(gateway: Gateway, price: number): void {
  const instrument = gateway.world.byConId(APPLE_ID)
  if (instrument === undefined) throw new Error('Apple is not in the catalogue')
  gateway.world.market.setPrice(instrument, price)
}

describe.each(serverVersions)('orders at server version %i', (serverVersion) => {
  it('are filled, charged, and found again by every other way', async () => {
    await using setting = await opened({ serverVersion })
    const { gateway, ib } = setting
    const trade = await ib.placeOrder(apple, market('BUY', 100, { orderRef: 'first' }))
    const states: string[] = []
    for await (const { status } of trade.updates) if (states.at(-1) !== status) states.push(status)
    expect(states.at(-1)).toBe('Filled')
    const done = await trade.done
    expect(done).toMatchObject({ status: 'Filled', filled: 100, remaining: 0, commissionCurrency: 'USD' })
    expect(done.contract).toMatchObject({ conId: APPLE_ID, symbol: 'AAPL' })
    expect(done.contract.right).toBeUndefined()
    const shares = done.fills.reduce((sum, fill) => sum + fill.shares, 0)
    const cost = done.fills.reduce((sum, { commission = 0 }) => sum + commission, 0)
    expect(shares).toBe(100)
    expect(done.commission).toBeCloseTo(cost, 9)
    expect(done.fills.every(({ recovered, time }) => !recovered && time !== undefined)).toBe(true)

    expect((await ib.executions({ symbol: 'AAPL', side: 'BUY' })).map(({ execId }) => execId)).toEqual(
      done.fills.map(({ execId }) => execId),
    )
    expect(await ib.openOrders()).toEqual([])
    expect(await ib.completedOrders()).toEqual([trade])

    await using other = await join(gateway, { clientId: 9 })
    await other.trades.reconcile()
    const seen = other.trades.get(done.permId as number) as Trade
    expect(seen).toMatchObject({ clientId: 4, orderId: trade.orderId, status: 'Filled', filled: 100 })
    expect(seen.commission).toBeCloseTo(cost, 9)
    expect(seen.fills.every(({ recovered }) => recovered)).toBe(true)
  })

  it('rest, are changed, and cancelled', async () => {
    await using setting = await opened({ serverVersion })
    const { ib } = setting
    const trade = await ib.placeOrder(apple, limit('BUY', 100, 50, { tif: 'GTC' }))
    await ib.modifyOrder(trade, { lmtPrice: 51, totalQuantity: 60 })
    expect(trade.order).toMatchObject({ lmtPrice: 51, totalQuantity: 60, tif: 'GTC' })
    expect(await ib.openOrders()).toEqual([trade])
    await ib.cancelOrder(trade)
    expect(trade).toMatchObject({ status: 'Cancelled', filled: 0, remaining: 60, isOver: true })
    expect((await trade.done).status).toBe('Cancelled')
  })

  it('are previewed without being placed', async () => {
    await using setting = await opened({ serverVersion })
    const { ib } = setting
    const preview = await ib.previewOrder(apple, limit('BUY', 100, 200))
    expect(preview.initialMargin.change).toBeGreaterThan(0)
    const { before = Number.NaN, change = Number.NaN, after = Number.NaN } = preview.initialMargin
    expect(after).toBeCloseTo(before + change, 6)
    expect(preview.commission).toBeGreaterThan(0)
    expect(await ib.openOrders()).toEqual([])
  })

  it('protect one another in a bracket', async () => {
    await using setting = await opened({ serverVersion })
    const { ib, gateway } = setting
    const { entry, takeProfit, stopLoss } = await ib.placeBracket(
      apple,
      bracket(limit('BUY', 100, 150), { takeProfit: 400, stopLoss: 100 }),
    )
    expect([entry.whyHeld, takeProfit?.whyHeld, stopLoss?.whyHeld]).toEqual([undefined, 'child', 'child,trigger'])
    expect(takeProfit?.order.parentId).toBe(entry.orderId)
    moveApple(gateway, 149)
    expect(await entry.done).toMatchObject({ status: 'Filled', filled: 100 })
    moveApple(gateway, 401)
    expect(await takeProfit?.done).toMatchObject({ status: 'Filled' })
    expect(await stopLoss?.done).toMatchObject({ status: 'Cancelled' })
  })

  it('are rejected with the gateway’s reasons', async () => {
    // A reason may follow an order that is shown as inactive, so here nobody hurries.
    await using setting = await opened({ serverVersion }, { clock: undefined })
    const { ib } = setting
    const codes: unknown[] = []
    for (const [contract, order] of [
      [stock('NOSUCH'), market('BUY', 1)],
      [apple, limit('BUY', 100, 50.001_234)],
      [apple, market('BUY', 10_000_000)],
      [apple, limit('BUY', 100, 50, { ocaType: 1, algoStrategy: 'None such' })],
    ] as const) {
      codes.push(await failure(ib.placeOrder(contract, order)))
    }
    expect(codes).toMatchObject([200, 110, 201, 439].map((gatewayCode) => ({ code: 'ORDER_REJECTED', gatewayCode })))
    expect(ib.trades.all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  })
})

describe('orders', () => {
  it('come to the same when their events are repeated and change places', async () => {
    await using setting = await opened({ faults: { duplicateOrderEvents: true, reorderOrderEvents: true }, seed: 7 })
    const { ib } = setting
    const trades = await Promise.all(
      Array.from({ length: 20 }, (_, index) => ib.placeOrder(apple, market(index % 2 === 0 ? 'BUY' : 'SELL', 100))),
    )
    for (const trade of trades) {
      const { fills, filled, remaining, commission, status, avgFillPrice = 0 } = await trade.done
      expect([status, filled, remaining]).toEqual(['Filled', 100, 0])
      expect(fills.reduce((sum, { shares }) => sum + shares, 0)).toBe(100)
      expect(commission).toBeCloseTo(
        fills.reduce((sum, fill) => sum + (fill.commission ?? 0), 0),
        9,
      )
      expect(avgFillPrice).toBeCloseTo(fills.reduce((sum, { shares, price }) => sum + shares * price, 0) / 100, 6)
    }
  })

  it('of a group cancel one another', async () => {
    await using setting = await opened()
    const { ib, gateway } = setting
    const [low, high] = oca('either', [limit('BUY', 100, 50), limit('BUY', 100, 60)])
    const first = await ib.placeOrder(apple, low)
    const second = await ib.placeOrder(apple, high)
    moveApple(gateway, 59)
    expect((await second.done).status).toBe('Filled')
    expect((await first.done).status).toBe('Cancelled')
  })

  it('of algorithms and with conditions are taken', async () => {
    await using setting = await opened()
    const { ib, gateway } = setting
    const algo = await ib.placeOrder(apple, adaptive(market('BUY', 100), 'Urgent'))
    expect(algo.order.algoStrategy).toBe('Adaptive')
    const sliced = await ib.placeOrder(apple, twap(limit('BUY', 100, 50), { allowPastEndTime: true }))
    expect(sliced.order.algoParams).toEqual({ allowPastEndTime: '1' })
    const waiting = await ib.placeOrder(
      apple,
      conditional(market('BUY', 10), priceCondition({ conId: APPLE_ID, below: 100 })),
    )
    expect(waiting.order.conditions).toMatchObject([{ type: 1, conId: APPLE_ID, price: 100 }])
    moveApple(gateway, 99)
    expect((await waiting.done).status).toBe('Filled')
    const late = await ib.placeOrder(
      apple,
      conditional(stop('SELL', 10, 10), timeCondition({ after: new Date('2020-01-01T00:00:00Z') }), {
        effect: 'cancel',
      }),
    )
    expect((await late.done).status).toBe('Cancelled')
  })

  it('of all clients are ended by a global cancel', async () => {
    await using setting = await opened()
    const { ib, gateway } = setting
    await using other = await join(gateway, { clientId: 9 })
    const own = await ib.placeOrder(apple, limit('BUY', 100, 50))
    const theirs = await other.placeOrder(apple, limit('BUY', 100, 51))
    expect(await ib.allOpenOrders()).toHaveLength(2)
    expect(await failure((ib.trades.get(theirs.permId as number) as Trade).cancel())).toMatchObject({
      code: 'NOT_SUPPORTED',
    })
    expect(await failure(ib.cancelOrder((theirs.orderId as number) + 100))).toMatchObject({ gatewayCode: 10147 })
    await ib.globalCancel()
    expect([(await own.done).status, (await theirs.done).status]).toEqual(['Cancelled', 'Cancelled'])
  })

  it('made by hand are seen, bound, changed and cancelled by client 0', async () => {
    await using setting = await opened({}, { clientId: 0 })
    const { ib, gateway } = setting
    const permId = gateway.trading.placeManually(
      { conId: APPLE_ID, exchange: 'SMART' },
      { action: 'BUY', totalQuantity: 10, orderType: 'LMT', lmtPrice: 50 },
    )
    const [byHand] = (await ib.allOpenOrders()) as [Trade]
    expect(byHand).toMatchObject({ permId, orderId: undefined })
    expect(await failure(byHand.cancel())).toMatchObject({ code: 'NOT_SUPPORTED' })
    // What client 0 asks for is bound to it, and with autoOpenOrders what comes afterwards too.
    expect(await ib.openOrders()).toEqual([byHand])
    expect(byHand.orderId).toBeLessThan(0)
    ib.autoOpenOrders(true)
    await ib.openOrders()
    const later = gateway.trading.placeManually(
      { conId: APPLE_ID, exchange: 'SMART' },
      { action: 'SELL', totalQuantity: 10, orderType: 'LMT', lmtPrice: 900 },
    )
    const isBound = (snapshot: TradeSnapshot): boolean => snapshot.permId === later && snapshot.orderId !== undefined
    expect((await until(ib.openOrderUpdates(), isBound)).orderId).toBeLessThan(0)
    await byHand.modify({ lmtPrice: 51 })
    expect(byHand.order.lmtPrice).toBe(51)
    await byHand.cancel()
    expect(byHand.status).toBe('Cancelled')
  })

  it('are recovered after a gap in which they were filled', async () => {
    await using setting = await opened()
    const { ib, gateway } = setting
    const resting = await ib.placeOrder(apple, limit('BUY', 100, 50))
    const kept = await ib.placeOrder(apple, limit('BUY', 100, 20))
    await gateway.refuseConnections()
    gateway.resetConnections()
    await untilState(ib, 'reconnecting')
    moveApple(gateway, 45)
    const filledMeanwhile = new Promise<void>((resolve) => {
      const end = gateway.trading.listen((events) => {
        if (!events.some(({ order }) => order.permId === resting.permId && order.status === 'Filled')) return
        end()
        resolve()
      })
    })
    await filledMeanwhile
    await gateway.listen()
    const { status, fills } = await resting.done
    expect(status).toBe('Filled')
    expect(fills.length).toBeGreaterThan(0)
    expect(fills.every(({ recovered }) => recovered)).toBe(true)
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(['PreSubmitted', 'Submitted']).toContain(kept.status)
    await kept.cancel()
    expect(kept.status).toBe('Cancelled')
  })

  it('go on under fresh ids after the nightly restart, which takes ids back', async () => {
    await using setting = await opened()
    const { ib, gateway } = setting
    const before = await ib.placeOrder(apple, limit('BUY', 100, 50, { tif: 'GTC' }))
    const lost = until(ib.states, ({ kind }) => kind === 'reconnecting')
    await gateway.restart()
    await lost
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    const after = await ib.placeOrder(apple, limit('BUY', 100, 51))
    expect(after.orderId).toBeGreaterThan(before.orderId as number)
  })
})
