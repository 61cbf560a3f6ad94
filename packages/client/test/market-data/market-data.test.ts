import {
  cfd,
  connect,
  type IbClient,
  type Notice,
  PacingError,
  type Quote,
  RequestError,
  SlowConsumerError,
  stock,
  type Stream,
  type StreamMarker,
  type Tick,
  TimeoutError,
  toAsyncIterable,
} from '@twskit/client'
import { type Clock, runningClock, startGateway } from '@twskit/simulator'
import { describe, expect, it } from 'vitest'
import { type Line, ScriptedGateway } from '../support/scripted-gateway.ts'
import { until } from '../support/until.ts'
import { serverVersions } from '../support/versions.ts'

const AAPL = stock('AAPL')

interface Scripted extends AsyncDisposable {
  readonly ib: IbClient
  readonly line: Line
}

async function scripted(serverVersion = 226): Promise<Scripted> {
  const gateway = await ScriptedGateway.start({ serverVersion })
  const connecting = connect({ port: gateway.port, marketDataLines: 2, reconcileOrders: false })
  const line = await gateway.accept()
  await line.begin()
  const ib = await connecting
  return {
    ib,
    line,
    [Symbol.asyncDispose]: async () => {
      await ib.close()
      await gateway[Symbol.asyncDispose]()
    },
  }
}

/** How a stream ends. */
function ending(stream: Stream<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    stream.subscribe({ error: resolve, complete: () => resolve('complete') })
  })
}

/** A gateway's clock that runs ahead, so that nobody waits for the market. */
function hurried(): Clock {
  return runningClock({ factor: 20 })
}

describe.each(serverVersions)('market data at server version %i', (serverVersion) => {
  it('comes as typed ticks, and leaving the loop cancels on the wire', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion })
    await using ib = await connect({ port: gateway.port, reconcileOrders: false })
    const ticks: Tick[] = []
    for await (const tick of ib.marketData(AAPL)) {
      ticks.push(tick)
      if (['bid', 'ask', 'last', 'volume', 'close'].every((field) => ticks.some((one) => one.field === field))) break
    }
    expect(ticks[0]).toMatchObject({ kind: 'params', minTick: 0.01, bboExchange: '9c0001' })
    const bid = ticks.find(({ field }) => field === 'bid')
    expect(bid).toMatchObject({
      kind: 'price',
      tickType: 1,
      delayed: false,
      price: expect.any(Number),
      size: expect.any(Number),
    })
    expect(ticks.find(({ field }) => field === 'volume')).toMatchObject({ kind: 'size', size: expect.any(Number) })
    expect(ib.stats.marketDataLines.used).toBe(0)
    expect(ib.requests).toEqual([])
  })

  it('comes delayed where asked for, and says so', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion, marketData: 'delayed' })
    await using ib = await connect({ port: gateway.port, marketDataType: 'delayed' })
    const stream = ib.marketData(AAPL)
    const notices: number[] = []
    stream.notices.subscribe(({ code }: Notice) => notices.push(code))
    const bid = await until(stream, ({ field }) => field === 'bid')
    expect(bid).toMatchObject({ kind: 'price', field: 'bid', tickType: 66, delayed: true })
    expect(notices).toEqual([10167])
  })

  it('is refused without a subscription', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion, marketData: 'none' })
    await using ib = await connect({ port: gateway.port })
    const error = await ib.quote(AAPL).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(RequestError)
    expect([354, 10089]).toContain((error as RequestError).gatewayCode)
  })

  it('makes quotes: a snapshot, one with what is needed, and a stream of them', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion })
    await using ib = await connect({ port: gateway.port })
    const snapshot = await ib.quote(AAPL)
    expect(snapshot).toMatchObject({ bid: expect.any(Number), ask: expect.any(Number), delayed: false })
    const needed = await ib.quote(AAPL, { need: ['bid', 'ask', 'lastTime'], withinMs: 4000 })
    expect(needed.lastTime).toBeInstanceOf(Date)
    expect(needed.ageMs.bid).toBeGreaterThanOrEqual(0)
    expect(needed.ageMs.modelGreeks).toBeUndefined()
    const seen: Quote[] = []
    for await (const quote of ib.quotes(AAPL)) {
      seen.push(quote)
      if (seen.length === 3) break
    }
    expect(new Set(seen).size).toBe(3)
    expect(ib.stats.marketDataLines.used).toBe(0)
  })

  it('streams trades, bids and asks, and mid points tick by tick', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion })
    await using ib = await connect({ port: gateway.port })
    const trade = await until(ib.tickByTick(AAPL, 'Last'), () => true)
    expect(trade).toMatchObject({ kind: 'trade', price: expect.any(Number), time: expect.any(Date) })
    const bidAsk = await until(ib.tickByTick(AAPL, 'BidAsk'), () => true)
    expect(bidAsk.ask).toBeGreaterThanOrEqual(bidAsk.bid)
    expect(await until(ib.tickByTick(AAPL, 'MidPoint'), () => true)).toMatchObject({ kind: 'midPoint' })
  })

  it('keeps a book', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion })
    await using ib = await connect({ port: gateway.port })
    const options = { numRows: 3, isSmartDepth: true }
    const book = await until(ib.marketDepth(AAPL, options), ({ bids, asks }) => bids.length === 3 && asks.length === 3)
    const prices = (rows: readonly { price: number }[]): number[] => rows.map(({ price }) => price)
    expect(prices(book.bids)).toEqual(prices(book.bids).sort((a, b) => b - a))
    expect(prices(book.asks)).toEqual(prices(book.asks).sort((a, b) => a - b))
    expect(book.asks[0]?.price).toBeGreaterThan(book.bids[0]?.price ?? 0)
    expect(await ib.marketDepthExchanges()).toContainEqual(expect.objectContaining({ secType: 'STK' }))
  })

  it('computes options and explains exchange letters', async () => {
    await using gateway = await startGateway({ clock: hurried(), serverVersion })
    await using ib = await connect({ port: gateway.port })
    const { contract: underlying } = await ib.resolve(AAPL)
    const rows = await ib.secDefOptParams({ underlyingSymbol: 'AAPL', underlyingConId: underlying.conId ?? 0 })
    const { expirations = [], strikes = [] } = rows.find(({ exchange }) => exchange === 'SMART') ?? {}
    const { contract } = await ib.resolve({
      symbol: 'AAPL',
      secType: 'OPT',
      exchange: 'SMART',
      currency: 'USD',
      lastTradeDateOrContractMonth: expirations[8] ?? '',
      strike: strikes[25] ?? 0,
      right: 'C',
    })
    const underPrice = strikes[25] ?? 0
    const { optPrice = 0, impliedVol } = await ib.calculateOptionPrice(contract, { volatility: 0.3, underPrice })
    expect(optPrice).toBeGreaterThan(0)
    expect(impliedVol).toBeCloseTo(0.3)
    const back = await ib.calculateImpliedVolatility(contract, { optionPrice: optPrice, underPrice })
    expect(back.impliedVol).toBeCloseTo(0.3, 2)
    expect(back.delta).toBeUndefined()
    const letters = await ib.smartComponents('9c0001')
    expect(letters[0]).toMatchObject({ exchange: expect.any(String), exchangeLetter: expect.any(String) })
  })
})

describe('marketData', () => {
  it('takes delayed data for one stream where asked, and leaves the session as it was', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    ib.marketData(AAPL, { orDelayed: true }).subscribe()
    expect(await line.next('MarketDataTypeRequest')).toMatchObject({ marketDataType: 3 })
    await line.next('MarketDataRequest')
    expect(await line.next('MarketDataTypeRequest')).toMatchObject({ marketDataType: 1 })
    ib.marketDataType('delayed')
    expect(await line.next('MarketDataTypeRequest')).toMatchObject({ marketDataType: 3 })
    ib.marketData(cfd('IBM'), { orDelayed: true }).subscribe()
    await line.next('MarketDataRequest')
  })

  it('follows one reroute under the same id, and not a second', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const stream = ib.marketData(cfd('IBM'), { genericTicks: [233, '292:BRFG'] })
    const end = ending(stream)
    const { reqId, genericTickList } = await line.next('MarketDataRequest')
    expect(genericTickList).toBe('233,292:BRFG')
    line.send({ type: 'RerouteMarketDataRequest', reqId, conId: 8314, exchange: 'SMART' })
    expect(await line.next('MarketDataRequest')).toMatchObject({
      reqId,
      contract: { conId: 8314, exchange: 'SMART' },
      genericTickList,
    })
    line.send({ type: 'RerouteMarketDataRequest', reqId, conId: 8315, exchange: 'SMART' })
    expect(await end).toMatchObject({ code: 'NOT_SUPPORTED' })
    await line.next('CancelMarketData')
  })

  it('follows the reroute of the simulator', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    expect(await until(ib.marketData(cfd('IBM')), ({ field }) => field === 'bid')).toMatchObject({ kind: 'price' })
  })

  it('is shared by equal streams; a late one first gets the last value of each field', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const first = ib.marketData(AAPL).subscribe()
    const { reqId } = await line.next('MarketDataRequest')
    for (const [tickType, price] of [
      [1, 10],
      [2, 11],
      [1, 10.5],
    ] as const) {
      line.send({ type: 'TickPrice', reqId, tickType, price, size: 1, attrMask: 0 })
    }
    await until(ib.marketData(AAPL), (tick) => tick.kind === 'price' && tick.price === 10.5)
    const late: number[] = []
    const second = ib.marketData({ ...AAPL }).subscribe((tick) => late.push(tick.kind === 'price' ? tick.price : 0))
    expect(late).toEqual([10.5, 11])
    expect(line.untaken).toEqual([])
    first.unsubscribe()
    expect(ib.requests).toHaveLength(1)
    second.unsubscribe()
    await line.next('CancelMarketData')
  })

  it('reads every kind of tick, those of gateways to come included', async () => {
    await using setting = await scripted(206)
    const { ib, line } = setting
    const ticks: Tick[] = []
    ib.marketData(AAPL).subscribe((tick) => ticks.push(tick))
    const { reqId } = await line.next('MarketDataRequest')
    line.send(
      { type: 'TickPrice', reqId, tickType: 1, price: -1, size: 0, attrMask: 0 },
      { type: 'TickPrice', reqId, tickType: 6, price: 12, size: 0, attrMask: 7 },
      { type: 'TickString', reqId, tickType: 45, value: '1795402454' },
      { type: 'TickGeneric', reqId, tickType: 90, value: 1 },
      { type: 'TickSize', reqId, tickType: 999, size: 3 },
      {
        type: 'TickOptionComputation',
        reqId,
        tickType: 83,
        tickAttrib: 1,
        impliedVol: 0.2,
        delta: -1,
        optPrice: 3,
        pvDividend: -1,
        gamma: -2,
        vega: 0.1,
        theta: -0.3,
        undPrice: 200,
      },
      {
        type: 'TickEFP',
        reqId,
        tickType: 38,
        basisPoints: 1.5,
        formattedBasisPoints: '1.5',
        impliedFuturesPrice: 10,
        holdDays: 3,
        futureLastTradeDate: '20261218',
        dividendImpact: 0,
        dividendsToLastTradeDate: 0,
      },
      {
        type: 'TickNews',
        reqId,
        timestamp: 1_795_402_454_000,
        providerCode: 'BRFG',
        articleId: 'BRFG$1',
        headline: 'News',
        extraData: 'K:0.9',
      },
      { type: 'DeltaNeutralValidation', reqId, deltaNeutralContract: { conId: 8, delta: 0.5, price: 9 } },
      { type: 'MarketDataType', reqId, marketDataType: 4 },
    )
    await until(ib.marketData(AAPL), ({ kind }) => kind === 'marketDataType')
    expect(ticks.slice(0, 10)).toEqual([
      {
        kind: 'price',
        field: 'bid',
        tickType: 1,
        delayed: false,
        price: -1,
        size: 0,
        canAutoExecute: false,
        pastLimit: false,
        preOpen: false,
      },
      {
        kind: 'price',
        field: 'high',
        tickType: 6,
        delayed: false,
        price: 12,
        size: undefined,
        canAutoExecute: true,
        pastLimit: true,
        preOpen: true,
      },
      { kind: 'string', field: 'lastTimestamp', tickType: 45, delayed: false, value: '1795402454' },
      { kind: 'generic', field: 'halted', tickType: 90, delayed: true, value: 1 },
      { kind: 'size', field: 'unknown', tickType: 999, delayed: false, size: 3 },
      {
        kind: 'option',
        field: 'modelOption',
        tickType: 83,
        delayed: true,
        impliedVol: 0.2,
        optPrice: 3,
        undPrice: 200,
        pvDividend: undefined,
        delta: -1,
        gamma: undefined,
        vega: 0.1,
        theta: -0.3,
        basis: 'price',
      },
      expect.objectContaining({ kind: 'efp', field: 'bidEfp', basisPoints: 1.5 }),
      {
        kind: 'news',
        field: 'news',
        time: new Date(1_795_402_454_000),
        providerCode: 'BRFG',
        articleId: 'BRFG$1',
        headline: 'News',
        extraData: 'K:0.9',
      },
      { kind: 'deltaNeutral', field: 'deltaNeutral', conId: 8, delta: 0.5, price: 9 },
      { kind: 'marketDataType', field: 'marketDataType', marketDataType: 'delayed-frozen' },
    ])
  })

  it('is refused when no line is free, before anything is sent, and gives its line back', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const first = ib.marketData({ conId: 1 }).subscribe()
    const evicted = ending(ib.marketData({ conId: 2 }))
    expect(await ending(ib.marketData({ conId: 3 }))).toBeInstanceOf(PacingError)
    await line.next('MarketDataRequest')
    await line.next('MarketDataRequest')
    expect(line.untaken).toEqual([])
    first.unsubscribe()
    const third = ending(ib.marketData({ conId: 3 }))
    await line.next('CancelMarketData')
    expect(await line.next('MarketDataRequest')).toMatchObject({ contract: { conId: 3 } })
    const important = ib.marketData({ conId: 4 }, { linePriority: 5, whenLinesRunOut: 'evict' }).subscribe()
    await line.next('CancelMarketData')
    expect(await line.next('MarketDataRequest')).toMatchObject({ contract: { conId: 4 } })
    expect(await evicted).toMatchObject({ code: 'PACING', message: expect.stringContaining('gave way') })
    important.unsubscribe()
    await ib.close()
    expect(await third).toBe('complete')
  })

  it('shows gaps between the ticks where asked to', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const seen: (Tick | StreamMarker)[] = []
    const stream = ib.marketData(AAPL, { markers: true })
    stream.subscribe((value) => seen.push(value))
    const { reqId } = await line.next('MarketDataRequest')
    line.send({ type: 'TickSize', reqId, tickType: 0, size: 1 })
    line.sendError(1100, 'lost')
    line.sendError(1102, 'back')
    line.send({ type: 'TickSize', reqId, tickType: 0, size: 2 })
    await until(stream, (value) => value.kind === 'size' && value.size === 2)
    expect(seen.map((value) => (value.kind === 'marker' ? value.state.kind : value.kind))).toEqual([
      'live',
      'size',
      'gap',
      'pending',
      'live',
      'size',
    ])
  })

  it('gives a slow loop the newest tick of each field', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const loop = ib.marketData(AAPL)[Symbol.asyncIterator]()
    const first = loop.next()
    const { reqId } = await line.next('MarketDataRequest')
    const sizes = Array.from(
      { length: 1000 },
      (_, size) => ({ type: 'TickSize', reqId, tickType: size % 2 === 0 ? 0 : 3, size }) as const,
    )
    line.send(...sizes)
    await first
    await until(ib.marketData(AAPL), (tick) => tick.kind === 'size' && tick.size === 999)
    const rest = [await loop.next(), await loop.next()].map(({ value }) => (value?.kind === 'size' ? value.size : -1))
    expect(rest).toEqual([999, 998])
    expect(ib.stats.dropped).toBe(997)
    await loop.return?.()
  })
})

describe('quote', () => {
  it('says what was missing and what had come when the need is not met in time', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const pending = ib.quote(AAPL, { need: ['bid', 'ask'], withinMs: 100 }).catch((error: unknown) => error)
    const { reqId } = await line.next('MarketDataRequest')
    line.send({ type: 'TickPrice', reqId, tickType: 1, price: 5, size: 1, attrMask: 0 })
    const error = await pending
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ waitedFor: 'ask', arrived: [{ bid: 5 }], timeoutMs: 100 })
    await line.next('CancelMarketData')
  })

  it('takes a bid of -1 without a size for none, and one with a size for a price', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const pending = ib.quote(AAPL)
    const { reqId, snapshot } = await line.next('MarketDataRequest')
    expect(snapshot).toBe(true)
    line.send(
      { type: 'TickPrice', reqId, tickType: 1, price: -1, size: 0, attrMask: 0 },
      { type: 'TickPrice', reqId, tickType: 2, price: -1, size: 7, attrMask: 0 },
      { type: 'TickSnapshotEnd', reqId },
    )
    const { bid, ask, askSize } = await pending
    expect([bid, ask, askSize]).toEqual([undefined, -1, 7])
    expect(line.untaken).toEqual([])
  })

  it('pays for a regulatory snapshot only when asked to', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const pending = ib.quote(AAPL, { regulatory: true })
    const { reqId, regulatorySnapshot, snapshot } = await line.next('MarketDataRequest')
    expect([regulatorySnapshot ?? false, snapshot ?? false]).toEqual([true, false])
    line.send({ type: 'TickSnapshotEnd', reqId })
    expect(await pending).toMatchObject({ contract: AAPL })
  })
})

describe('marketDepth', () => {
  it('inserts, updates and deletes rows, and is emptied by 317', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const stream = ib.marketDepth(AAPL, { numRows: 2, isSmartDepth: true })
    const books: string[] = []
    stream.subscribe({
      next: ({ bids, asks }) => {
        books.push(`${bids.map(({ price }) => price).join(' ')} | ${asks.map(({ price }) => price).join(' ')}`)
      },
      error: () => undefined,
    })
    const { reqId } = await line.next('MarketDepthRequest')
    const row = (operation: number, position: number, side: number, price: number): void =>
      line.send({
        type: 'MarketDepthL2',
        reqId,
        marketDepthData: { operation, position, side, price, size: 1, marketMaker: 'NSDQ' },
      })
    const shown = async (): Promise<string | undefined> => {
      const before = books.length
      while (books.length === before) await new Promise(setImmediate)
      return books.at(-1)
    }
    row(0, 0, 1, 10)
    expect(await shown()).toBe('10 | ')
    row(0, 0, 1, 11)
    expect(await shown()).toBe('11 10 | ')
    row(1, 1, 1, 10.5)
    expect(await shown()).toBe('11 10.5 | ')
    row(0, 0, 0, 12)
    expect(await shown()).toBe('11 10.5 | 12')
    row(2, 0, 1, 0)
    expect(await shown()).toBe('10.5 | 12')
    line.sendError(317, 'Market depth data has been RESET', reqId)
    expect(await shown()).toBe(' | ')
    line.send({
      type: 'MarketDepth',
      reqId,
      marketDepthData: { operation: 0, position: 0, side: 1, price: 9, size: 2 },
    })
    expect(await shown()).toBe('9 | ')
    const last = new Promise((resolve) => {
      stream.subscribe({ error: resolve })
    })
    line.sendError(10092, 'Deep market data is not supported', reqId)
    expect(await last).toMatchObject({ gatewayCode: 10092 })
  })

  it('repeats the flag of a SMART book when it cancels', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    ib.marketDepth(AAPL, { isSmartDepth: true }).subscribe().unsubscribe()
    const { reqId } = await line.next('MarketDepthRequest')
    expect(await line.next('CancelMarketDepth')).toMatchObject({ reqId, isSmartDepth: true })
  })
})

describe('tickByTick and bars', () => {
  it('hands past ticks on ahead of the new ones', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const prices: number[] = []
    ib.tickByTick(AAPL, 'AllLast', { numberOfTicks: 2 }).subscribe(({ price }) => prices.push(price))
    const { reqId, numberOfTicks } = await line.next('TickByTickRequest')
    expect(numberOfTicks).toBe(2)
    line.send(
      {
        type: 'HistoricalTicksLast',
        reqId,
        historicalTicksLast: [
          { time: 1, price: 1, size: 1 },
          { time: 2, price: 2, size: 1 },
        ],
        isDone: true,
      },
      {
        type: 'TickByTickData',
        reqId,
        tickType: 2,
        historicalTickLast: { time: 3, price: 3, size: 1, exchange: 'ISLAND' },
      },
    )
    await until(ib.tickByTick(AAPL, 'AllLast', { numberOfTicks: 2 }), ({ price }) => price === 3)
    expect(prices).toEqual([1, 2, 3])
  })

  it('ends a loop that falls too far behind, after what was kept', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const stream = ib.tickByTick(AAPL, 'MidPoint')
    const loop = toAsyncIterable(stream, { kind: 'buffer', capacity: 5 })[Symbol.asyncIterator]()
    const first = loop.next()
    const { reqId } = await line.next('TickByTickRequest')
    for (let i = 1; i <= 7; i++) {
      line.send({ type: 'TickByTickData', reqId, tickType: 4, historicalTickMidPoint: { time: i, price: i } })
    }
    await first
    await line.next('CancelTickByTick')
    const rest: number[] = []
    const error = await (async () => {
      for (;;) {
        const { value } = await loop.next()
        rest.push(value?.price)
      }
    })().catch((reason: unknown) => reason)
    expect(rest).toEqual([2, 3, 4, 5, 6])
    expect(error).toBeInstanceOf(SlowConsumerError)
  })

  it.each(serverVersions)('reads bars of five seconds at server version %i', async (serverVersion) => {
    await using setting = await scripted(serverVersion)
    const { ib, line } = setting
    const pending = until(ib.realTimeBars(AAPL, { whatToShow: 'TRADES' }), () => true)
    const { reqId, barSize, whatToShow } = await line.next('RealTimeBarsRequest')
    expect([barSize, whatToShow]).toEqual([5, 'TRADES'])
    line.send({
      type: 'RealTimeBarTick',
      reqId,
      time: 1_795_402_455,
      open: 1,
      high: 4,
      low: 0.5,
      close: 2,
      volume: 100,
      WAP: 1.5,
      count: 7,
    })
    expect(await pending).toEqual({
      time: new Date(1_795_402_455_000),
      open: 1,
      high: 4,
      low: 0.5,
      close: 2,
      volume: 100,
      wap: 1.5,
      count: 7,
    })
    await line.next('CancelRealTimeBars')
  })
})
