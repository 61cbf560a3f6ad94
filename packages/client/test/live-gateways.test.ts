import { connect, type Notice, RequestError, stock, SteppedClock, TimeoutError } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { failure } from './failure.ts'
import { echo, scripted as trading, status } from './orders/scripted.ts'
import { settled } from './settled.ts'
import { ScriptedGateway } from './support/scripted-gateway.ts'
import { NOW, scripted } from './support/simulated.ts'
import { until } from './support/until.ts'

const AAPL = { conId: 265598, exchange: 'SMART' }

describe('a session', () => {
  it('is ready though a farm is down from the beginning, and passes repeated notices on as they come', async () => {
    await using gateway = await ScriptedGateway.start()
    const connecting = connect({ port: gateway.port })
    const line = await gateway.accept()
    await line.shakeHands()
    await line.next('StartApiRequest')
    line.sendError(2103, 'Market data farm connection is broken:usfarm')
    line.send({ type: 'ManagedAccounts', accountsList: 'DU1' }, { type: 'NextValidId', orderId: 1 })
    await using ib = await connecting
    expect(ib.state.kind).toBe('ready')
    const codes: number[] = []
    ib.notices.subscribe(({ code }: Notice) => codes.push(code))
    for (const code of [2108, 2108, 2104]) line.sendError(code, 'about a farm:usfarm')
    await until(ib.notices, ({ code }) => code === 2104)
    expect(codes).toEqual([2103, 2108, 2108, 2104])
  })

  it('keeps the order in which notices come, whatever times they bear', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const times: (number | undefined)[] = []
    ib.notices.subscribe(({ at }: Notice) => times.push(at?.getTime()))
    for (const errorTime of [1_795_400_000_700, 1_795_400_000_000]) {
      line.send({ type: 'ErrorMessage', id: -1, errorCode: 2104, errorMsg: 'ok:usfarm', errorTime })
    }
    await until(ib.notices, () => times.length === 2)
    expect(times).toEqual([1_795_400_000_700, 1_795_400_000_000])
  })
})

describe('a snapshot', () => {
  it('ends with 10089, after which the gateway sends no end', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = failure(ib.quote(AAPL))
    const { reqId } = await line.next('MarketDataRequest')
    line.send({ type: 'TickReqParams', reqId, minTick: 0.01, bboExchange: '9c0001', snapshotPermissions: 4 })
    line.sendError(10089, 'Requested market data requires additional subscription for API.', reqId)
    const error = await asked
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ gatewayCode: 10089 })
    expect(ib.requests).toEqual([])
  })

  it('waits for delayed data after 2186 and 10167, and for its end as long as its deadline', async () => {
    const clock = new SteppedClock(NOW.getTime())
    await using setting = await scripted(226, { clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const answered = ib.quote(AAPL)
    const first = await line.next('MarketDataRequest')
    line.sendError(10167, 'Displaying delayed market data.', first.reqId)
    line.send({ type: 'TickPrice', reqId: first.reqId, tickType: 66, price: 10, size: 1, attrMask: 0 })
    line.send({ type: 'TickSnapshotEnd', reqId: first.reqId })
    expect(await answered).toMatchObject({ bid: 10, delayed: true })
    const unanswered = failure(ib.quote(AAPL))
    const second = await line.next('MarketDataRequest')
    line.sendError(2186, 'Delayed data is shown instead.', second.reqId)
    await until(ib.notices, ({ code }) => code === 2186)
    clock.advance(30_000)
    expect(await unanswered).toBeInstanceOf(TimeoutError)
    expect(await line.next('CancelMarketData')).toMatchObject({ reqId: second.reqId })
  })

  it('without a tick is a quote without prices, and nothing is cancelled after its end', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.quote(AAPL)
    const { reqId } = await line.next('MarketDataRequest')
    line.send({ type: 'TickReqParams', reqId, minTick: 0.01 }, { type: 'TickSnapshotEnd', reqId })
    const { bid, ask, last } = await asked
    expect([bid, ask, last]).toEqual([undefined, undefined, undefined])
    await settled()
    expect(line.untaken).toEqual([])
  })
})

describe('a subscription', () => {
  it('reads parameters and type in either order, and goes on when the type is changed', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const kinds: string[] = []
    const stream = ib.marketData(AAPL)
    stream.subscribe(({ kind }) => kinds.push(kind))
    const { reqId } = await line.next('MarketDataRequest')
    line.send({ type: 'MarketDataType', reqId, marketDataType: 3 }, { type: 'TickReqParams', reqId, minTick: 0.01 })
    line.send({ type: 'TickPrice', reqId, tickType: 66, price: 10, size: 1, attrMask: 0 })
    await until(stream, ({ kind }) => kind === 'price')
    ib.marketDataType('live')
    expect(await line.next('MarketDataTypeRequest')).toMatchObject({ marketDataType: 1 })
    line.send({ type: 'TickPrice', reqId, tickType: 66, price: 11, size: 1, attrMask: 0 })
    await until(stream, (tick) => tick.kind === 'price' && tick.price === 11)
    expect(kinds).toEqual(['marketDataType', 'params', 'price', 'price'])
    expect(line.untaken).toEqual([])
  })

  it('hears nothing of ticks that come after its cancel, nor of 300; they are counted', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    let ticks = 0
    const subscription = ib.marketData(AAPL).subscribe(() => ticks++)
    const { reqId } = await line.next('MarketDataRequest')
    subscription.unsubscribe()
    await line.next('CancelMarketData')
    for (const price of [1, 2]) line.send({ type: 'TickPrice', reqId, tickType: 1, price, size: 1, attrMask: 0 })
    line.sendError(300, `Can't find EId with tickerId:${reqId}`, reqId)
    line.sendError(2104, 'done')
    await until(ib.notices, ({ code }) => code === 2104)
    expect([ticks, ib.stats.late, ib.requests]).toEqual([0, 3, []])
  })
})

describe('rows', () => {
  it('of a summary that come twice, with their end, count once, and the cancel goes out once', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.accountSummary({ tags: ['BuyingPower', 'NetLiquidation'] })
    const { reqId } = await line.next('AccountSummaryRequest')
    for (let round = 0; round < 2; round++) {
      for (const tag of ['BuyingPower', 'NetLiquidation'])
        line.send({ type: 'AccountSummary', reqId, account: 'DU1', tag, value: '1.00', currency: 'EUR' })
      line.send({ type: 'AccountSummaryEnd', reqId })
    }
    expect((await asked).map(({ key, amount }) => [key, amount])).toEqual([
      ['BuyingPower', 1],
      ['NetLiquidation', 1],
    ])
    await line.next('CancelAccountSummary')
    const next = ib.accountSummary({ tags: ['BuyingPower'] })
    const again = await line.next('AccountSummaryRequest')
    line.send({ type: 'AccountSummaryEnd', reqId: again.reqId })
    expect(await next).toEqual([])
    await line.next('CancelAccountSummary')
    await settled()
    expect(line.untaken).toEqual([])
  })

  it('of profit and loss say nothing of what is not known', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = until(ib.pnlSingle({ conId: 265598 }), () => true)
    const { reqId } = await line.next('PnLSingleRequest')
    line.send({ type: 'PnLSingle', reqId, position: 1, dailyPnL: 2, unrealizedPnL: 3, value: 4 })
    expect(await asked).toMatchObject({ dailyPnL: 2, unrealizedPnL: 3, realizedPnL: undefined, value: 4 })
  })

  it('without their contract leave the session as it is', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.positions()
    await line.next('PositionsRequest')
    line.send(
      { type: 'Position', account: 'DU1', position: 3, avgCost: 1 },
      { type: 'Position', account: 'DU1', contract: AAPL, position: 4, avgCost: 1 },
      { type: 'PositionEnd' },
    )
    expect((await asked).map(({ contract, position }) => [contract.conId, position])).toContainEqual([265598, 4])
    expect(ib.state.kind).toBe('ready')
  })
})

describe('a refusal without an id', () => {
  it('fails the look-up of the market rule it can only be about', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = failure(ib.marketRule(9999))
    await line.next('MarketRuleRequest')
    line.sendError(322, "Error processing request.-'bQ' : cause - Unknown market rule")
    expect(await asked).toMatchObject({ gatewayCode: 322, request: { kind: 'marketRule' } })
  })
})

describe('headlines of the past', () => {
  it('are instants only where the gateway names one, and lose the facts that stand before them', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.historicalNews({ conId: 265598, providers: ['BRFG'], count: 2 })
    const { reqId } = await line.next('HistoricalNewsRequest')
    const row = { type: 'HistoricalNews', reqId, providerCode: 'BRFG', articleId: 'BRFG$1' } as const
    line.send(
      { ...row, time: '2026-07-31 13:53:52.0', headline: '{A:800015:L:en}One' },
      { ...row, time: '1785506032000', headline: 'Two' },
      { type: 'HistoricalNewsEnd', reqId, hasMore: true },
    )
    const { headlines, hasMore } = await asked
    expect(headlines.map(({ at, headline }) => [at?.toISOString(), headline])).toEqual([
      [undefined, 'One'],
      ['2026-07-31T13:53:52.000Z', 'Two'],
    ])
    expect(hasMore).toBe(true)
  })
})

describe('a cancel', () => {
  it('that stays unanswered, as over night, ends at its deadline and leaves the order as it was', async () => {
    const clock = new SteppedClock()
    await using setting = await trading({ clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const placing = ib.placeOrder(stock('AAPL'), {
      action: 'BUY',
      totalQuantity: 100,
      orderType: 'LMT',
      lmtPrice: 10,
      tif: 'GTC',
    })
    await line.next('PlaceOrderRequest')
    line.send(echo('PreSubmitted', { tif: 'GTC' }), status('PreSubmitted'))
    const trade = await placing
    const unanswered = failure(trade.cancel({ timeoutMs: 5_000 }))
    await line.next('CancelOrderRequest')
    clock.advance(5_000)
    expect(await unanswered).toMatchObject({ code: 'TIMEOUT' })
    expect(trade).toMatchObject({ status: 'PreSubmitted', isOver: false })
    line.send(status('Cancelled'))
    expect((await until(trade.updates, ({ status: word }) => word === 'Cancelled')).status).toBe('Cancelled')
  })
})
