import { describe, expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../../test/session-with.ts'

const euro = { symbol: 'EUR', secType: 'CASH', exchange: 'IDEALPRO', currency: 'USD' }
const index = { symbol: 'SPX', secType: 'IND', exchange: 'CBOE', currency: 'USD' }
const cfd = { symbol: 'IBM', secType: 'CFD', exchange: 'SMART', currency: 'USD' }

describe('a line', () => {
  test.each([176, 206, 226])('begins with parameters, type and a whole quote at version %i', async (serverVersion) => {
    const { ask, wait } = await sessionWith({}, { serverVersion })
    const first = await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple })
    expect(first.slice(0, 2)).toMatchObject([
      { type: 'TickReqParams', reqId: 5, minTick: 0.01, bboExchange: '9c0001', snapshotPermissions: 4 },
      { type: 'MarketDataType', reqId: 5, marketDataType: 1 },
    ])
    const prices = first.flatMap((message) => (message.type === 'TickPrice' ? [message.tickType] : []))
    expect(new Set(prices)).toEqual(new Set([1, 2, 4, 6, 7, 9, 14]))
    const later = await wait(10_000)
    expect(later.length).toBeGreaterThan(20)
    expect(later.every((message) => 'reqId' in message && message.reqId === 5)).toBe(true)
  })

  test('has its type before its parameters now and then', async () => {
    const { ask } = await sessionWith()
    const first = new Set<string | undefined>()
    for (let reqId = 1; reqId <= 20; reqId++)
      first.add(typesOf(await ask({ type: 'MarketDataRequest', reqId, contract: apple, snapshot: true }))[0])
    expect(first).toEqual(new Set(['TickReqParams', 'MarketDataType']))
  })

  test('falls silent shortly after it was cancelled, and its id is free again', async () => {
    const { ask, wait } = await sessionWith()
    await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple })
    expect(codesOf(await ask({ type: 'CancelMarketData', reqId: 5 }))).toEqual([])
    await wait(500)
    expect(await wait(10_000)).toEqual([])
    expect(codesOf(await ask({ type: 'CancelMarketData', reqId: 5 }))).toEqual([300])
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple }))).toEqual([])
  })

  test('is independent of another one for the same contract', async () => {
    const { ask, wait } = await sessionWith()
    await ask(
      { type: 'MarketDataRequest', reqId: 1, contract: apple },
      { type: 'MarketDataRequest', reqId: 2, contract: apple },
    )
    await ask({ type: 'CancelMarketData', reqId: 1 })
    await wait(500)
    const later = await wait(5000)
    expect(new Set(later.map((message) => ('reqId' in message ? message.reqId : 0)))).toEqual(new Set([2]))
  })

  test('refuses an id in use with 322 and goes on', async () => {
    const { ask, wait } = await sessionWith()
    await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple })
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple }))).toEqual([322])
    expect((await wait(5000)).length).toBeGreaterThan(0)
  })

  test('is refused beyond the limit with 101', async () => {
    const { ask } = await sessionWith({ limits: { marketDataLines: 1 } })
    await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple })
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 2, contract: apple }))).toEqual([101])
  })

  test('carries the generic ticks asked for; an unknown one is refused with 321', async () => {
    const { ask } = await sessionWith()
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple, genericTickList: '233,236' })
    expect(first).toContainEqual({ type: 'TickGeneric', reqId: 1, tickType: 46, value: 3 })
    expect(typesOf(first)).toContain('TickString')
    expect(
      codesOf(await ask({ type: 'MarketDataRequest', reqId: 2, contract: apple, genericTickList: '9999' })),
    ).toEqual([321])
  })

  test('takes the generic ticks that say nothing of its contract', async () => {
    const { ask } = await sessionWith()
    // What programs copy from lists of everything there is.
    const genericTickList =
      '100,101,104,106,165,221,225,233,236,256,258,293,294,295,318,375,411,456,460,499,506,512,587'
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple, genericTickList }))).toEqual([])
  })

  test('carries odd lots beside the quotes of round ones', async () => {
    const { ask } = await sessionWith({}, { serverVersion: 225 })
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple, genericTickList: '787' })
    const types = first.flatMap((message) => ('tickType' in message ? [message.tickType] : []))
    expect(types).toEqual(expect.arrayContaining([105, 106, 107, 108, 109, 110]))
  })

  test('of headlines alone has no quotes', async () => {
    const { gateway, ask, wait } = await sessionWith()
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple, genericTickList: 'mdoff,292:BRFG' })
    expect(new Set(typesOf(first.slice(2)))).toEqual(new Set(first.length > 2 ? ['TickNews'] : []))
    const instrument = gateway.world.byConId(265598)
    if (instrument === undefined) throw new Error('The catalogue has lost AAPL')
    gateway.world.news.publish({ instrument, providerCode: 'BRFG', headline: 'Something happened' })
    const later = await wait(1000)
    expect(later).toMatchObject([{ type: 'TickNews', reqId: 1, providerCode: 'BRFG', headline: 'Something happened' }])
  })

  test('of an option comes with what the model makes of it', async () => {
    const { gateway, ask } = await sessionWith()
    const [chain] = gateway.world.optionParameters({ underlyingConId: 265598 })
    const option = {
      symbol: 'AAPL',
      secType: 'OPT',
      exchange: 'SMART',
      currency: 'USD',
      lastTradeDateOrContractMonth: chain?.expirations[2],
      strike: chain?.strikes[Math.floor(chain.strikes.length / 2)],
      right: 'C',
    }
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: option })
    const model = first.find((message) => message.type === 'TickOptionComputation' && message.tickType === 13)
    expect(model).toMatchObject({ impliedVol: expect.any(Number), undPrice: expect.any(Number) })
  })

  test('of a CFD is sent to its stock', async () => {
    const { ask } = await sessionWith()
    expect(await ask({ type: 'MarketDataRequest', reqId: 1, contract: cfd })).toMatchObject([
      { type: 'RerouteMarketDataRequest', reqId: 1, conId: 8314 },
    ])
    const again = await ask({ type: 'MarketDataRequest', reqId: 1, contract: { conId: 8314, exchange: 'SMART' } })
    expect(typesOf(again)).toContain('TickPrice')
  })

  test('without a contract is refused with 200', async () => {
    const { ask } = await sessionWith()
    const unknown = { ...apple, symbol: 'NOSUCHTHING' }
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 1, contract: unknown }))).toEqual([200])
  })
})

test('a combination hedged against its underlying is validated first', async () => {
  const { gateway, ask } = await sessionWith()
  const [chain] = gateway.world.optionParameters({ underlyingConId: 265598 })
  const option = {
    symbol: 'AAPL',
    secType: 'OPT',
    exchange: 'SMART',
    currency: 'USD',
    right: 'C',
    lastTradeDateOrContractMonth: chain?.expirations[4],
  }
  const rows = await ask({ type: 'ContractDataRequest', reqId: 1, contract: option })
  const [first, second] = rows.flatMap((row) => (row.type === 'ContractData' ? [row.contract?.conId] : []))
  const deltaNeutralContract = { conId: 265598, delta: 0.5, price: 0 }
  const contract = {
    symbol: 'AAPL',
    secType: 'BAG',
    exchange: 'SMART',
    currency: 'USD',
    comboLegs: [
      { conId: first, ratio: 1, action: 'BUY', exchange: 'SMART' },
      { conId: second, ratio: 1, action: 'SELL', exchange: 'SMART' },
    ],
    deltaNeutralContract,
  }
  const answer = await ask({ type: 'MarketDataRequest', reqId: 2, contract })
  expect(answer).toContainEqual({ type: 'DeltaNeutralValidation', reqId: 2, deltaNeutralContract })
  expect(typesOf(answer)).toContain('TickPrice')
})

describe('a snapshot', () => {
  test('is a whole quote that ends', async () => {
    const { ask, wait } = await sessionWith()
    const first = await ask({ type: 'MarketDataRequest', reqId: 5, contract: apple, snapshot: true })
    expect(typesOf(first).at(-1)).toBe('TickSnapshotEnd')
    expect(typesOf(first)).toContain('TickPrice')
    expect(await wait(5000)).toEqual([])
  })

  test('has no generic ticks', async () => {
    const { ask } = await sessionWith()
    const request = {
      type: 'MarketDataRequest',
      reqId: 5,
      contract: apple,
      snapshot: true,
      genericTickList: '233',
    } as const
    expect(codesOf(await ask(request))).toEqual([321])
  })
})

describe('a login without live data', () => {
  test('is refused with 10089, after the parameters and without an end', async () => {
    const { ask, wait } = await sessionWith({ marketData: 'delayed' })
    for (const snapshot of [false, true]) {
      const answer = await ask({ type: 'MarketDataRequest', reqId: snapshot ? 2 : 1, contract: apple, snapshot })
      expect(typesOf(answer)).toEqual(['TickReqParams', 'ErrorMessage'])
      expect(codesOf(answer)).toEqual([10089])
    }
    expect(await wait(5000)).toEqual([])
  })

  test('gets delayed data when it asks for that', async () => {
    const { ask, wait } = await sessionWith({ marketData: 'delayed' })
    expect(await ask({ type: 'MarketDataTypeRequest', marketDataType: 3 })).toEqual([])
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple })
    expect(first.slice(1, 3)).toMatchObject([
      { type: 'MarketDataType', marketDataType: 3 },
      { errorCode: 10167, id: 1 },
    ])
    const types = [...first, ...(await wait(5000))].flatMap((message) =>
      message.type === 'TickPrice' ? [message.tickType] : [],
    )
    expect(types.every((type = 0) => type >= 66 && type <= 76)).toBe(true)
    const snapshot = await ask({ type: 'MarketDataRequest', reqId: 2, contract: apple, snapshot: true })
    expect(codesOf(snapshot)).toEqual([])
    expect(typesOf(snapshot).at(-1)).toBe('TickSnapshotEnd')
  })

  test('sees currencies live like everybody, and headlines without a notice about quotes', async () => {
    const { ask } = await sessionWith({ marketData: 'delayed' })
    const first = await ask({ type: 'MarketDataRequest', reqId: 1, contract: euro })
    expect(first).toContainEqual({ type: 'MarketDataType', reqId: 1, marketDataType: 1 })
    await ask({ type: 'MarketDataTypeRequest', marketDataType: 3 })
    const news = await ask({ type: 'MarketDataRequest', reqId: 2, contract: apple, genericTickList: 'mdoff,292:BRFG' })
    expect(codesOf(news)).toEqual([])
    expect(typesOf(news)).toContain('TickNews')
  })

  test('sees nothing at all where there is not even delayed data', async () => {
    const { ask } = await sessionWith({ marketData: ({ secType }) => (secType === 'STK' ? 'none' : 'live') })
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 1, contract: apple }))).toEqual([354])
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 2, contract: euro }))).toEqual([])
    await ask({ type: 'MarketDataTypeRequest', marketDataType: 3 })
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 3, contract: apple }))).toEqual([10168])
  })

  test('may not use ticks by tick, bars of five seconds, books, regulatory snapshots or the latest history', async () => {
    const { ask } = await sessionWith({ marketData: 'delayed' })
    const answers = await ask(
      { type: 'TickByTickRequest', reqId: 1, contract: apple, tickType: 'Last' },
      { type: 'RealTimeBarsRequest', reqId: 2, contract: apple, whatToShow: 'TRADES' },
      { type: 'RealTimeBarsRequest', reqId: 3, contract: apple, whatToShow: 'MIDPOINT' },
      { type: 'MarketDepthRequest', reqId: 4, contract: apple, isSmartDepth: true },
      { type: 'MarketDataRequest', reqId: 5, contract: apple, regulatorySnapshot: true },
      { type: 'HistoricalTicksRequest', reqId: 6, contract: apple, whatToShow: 'TRADES', numberOfTicks: 1 },
    )
    expect(codesOf(answers)).toEqual([10189, 420, 10089, 10092, 10213, 10187])
  })
})

describe('ticks by tick', () => {
  test.each([
    ['Last', 1, 'historicalTickLast'],
    ['AllLast', 2, 'historicalTickLast'],
    ['BidAsk', 3, 'historicalTickBidAsk'],
    ['MidPoint', 4, 'historicalTickMidPoint'],
  ] as const)('%s come until they are cancelled', async (tickType, code, field) => {
    const { ask, wait } = await sessionWith()
    await ask({ type: 'TickByTickRequest', reqId: 1, contract: apple, tickType })
    const ticks = await wait(30_000)
    expect(ticks.length).toBeGreaterThan(3)
    for (const tick of ticks)
      expect(tick).toMatchObject({ type: 'TickByTickData', tickType: code, [field]: { time: expect.any(Number) } })
    await ask({ type: 'CancelTickByTick', reqId: 1 })
    expect(await wait(30_000)).toEqual([])
  })

  test('begin with the past where that is wanted', async () => {
    const { ask } = await sessionWith()
    const first = await ask({
      type: 'TickByTickRequest',
      reqId: 1,
      contract: apple,
      tickType: 'Last',
      numberOfTicks: 5,
    })
    expect(first).toMatchObject([{ type: 'HistoricalTicksLast', reqId: 1, isDone: true }])
  })

  test('of unknown kinds are refused with 321, too many with 10190', async () => {
    const { ask } = await sessionWith({ limits: { tickByTicks: 1 } })
    const answers = await ask(
      { type: 'TickByTickRequest', reqId: 1, contract: apple, tickType: 'Bid' },
      { type: 'TickByTickRequest', reqId: 2, contract: apple, tickType: 'Last' },
      { type: 'TickByTickRequest', reqId: 3, contract: apple, tickType: 'Last' },
    )
    expect(codesOf(answers)).toEqual([321, 10190])
  })

  test('of trades of a currency and of quotes of an index do not exist: 10189, never silence', async () => {
    const { ask } = await sessionWith()
    const answers = await ask(
      { type: 'TickByTickRequest', reqId: 1, contract: euro, tickType: 'Last' },
      { type: 'TickByTickRequest', reqId: 2, contract: euro, tickType: 'AllLast' },
      { type: 'TickByTickRequest', reqId: 3, contract: index, tickType: 'BidAsk' },
      { type: 'TickByTickRequest', reqId: 4, contract: index, tickType: 'MidPoint' },
    )
    expect(codesOf(answers)).toEqual([10189, 10189, 10189, 10189])
  })
})

test('bars of five seconds end at multiples of five', async () => {
  const { ask, wait } = await sessionWith()
  await ask({ type: 'RealTimeBarsRequest', reqId: 1, contract: apple, barSize: 5, whatToShow: 'TRADES', useRTH: false })
  const bars = await wait(20_000)
  expect(bars).toHaveLength(4)
  for (const bar of bars) expect(bar).toMatchObject({ type: 'RealTimeBarTick', reqId: 1, volume: expect.any(Number) })
  expect(bars.every((bar) => bar.type === 'RealTimeBarTick' && (bar.time ?? 1) % 5 === 0)).toBe(true)
  expect(codesOf(await ask({ type: 'CancelRealTimeBars', reqId: 1 }))).toEqual([])
  expect(await wait(20_000)).toEqual([])
  expect(codesOf(await ask({ type: 'RealTimeBarsRequest', reqId: 2, contract: apple, whatToShow: 'BID_ASK' }))).toEqual(
    [321],
  )
})

test('calculations need the exchange of their contract', async () => {
  const { ask } = await sessionWith()
  const values = { optionPrice: 5, underPrice: 220, volatility: 0.3 }
  for (const type of ['CalculateImpliedVolatilityRequest', 'CalculateOptionPriceRequest'] as const)
    expect(codesOf(await ask({ type, reqId: 1, contract: { conId: 265598 }, ...values }))).toEqual([321])
})

test('an option is calculated both ways', async () => {
  const { gateway, ask } = await sessionWith()
  const [chain] = gateway.world.optionParameters({ underlyingConId: 265598 })
  const contract = {
    symbol: 'AAPL',
    secType: 'OPT',
    exchange: 'SMART',
    currency: 'USD',
    lastTradeDateOrContractMonth: chain?.expirations[4],
    strike: chain?.strikes[Math.floor(chain.strikes.length / 2)],
    right: 'P',
  }
  const [priced] = await ask({
    type: 'CalculateOptionPriceRequest',
    reqId: 1,
    contract,
    volatility: 0.4,
    underPrice: 210,
  })
  expect(priced).toMatchObject({ type: 'TickOptionComputation', tickType: 53, impliedVol: 0.4, pvDividend: -1 })
  const optionPrice = priced?.type === 'TickOptionComputation' ? priced.optPrice : undefined
  const [implied] = await ask({
    type: 'CalculateImpliedVolatilityRequest',
    reqId: 2,
    contract,
    optionPrice,
    underPrice: 210,
  })
  expect(implied).toMatchObject({
    type: 'TickOptionComputation',
    tickType: 53,
    delta: -2,
    impliedVol: expect.closeTo(0.4, 4),
  })
  expect(
    codesOf(
      await ask({ type: 'CalculateOptionPriceRequest', reqId: 3, contract: apple, volatility: 1, underPrice: 1 }),
    ),
  ).toEqual([321])
})

test('bars of five seconds of what has no such prices are refused with 420', async () => {
  const { ask } = await sessionWith()
  const answers = await ask(
    { type: 'RealTimeBarsRequest', reqId: 1, contract: euro, whatToShow: 'TRADES' },
    { type: 'RealTimeBarsRequest', reqId: 2, contract: index, whatToShow: 'MIDPOINT' },
  )
  expect(codesOf(answers)).toEqual([420, 420])
})
