import type { Contract } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../../clock/stepped-clock.ts'
import { World } from '../world.ts'

const world = new World({ clock: new SteppedClock(Date.UTC(2026, 10, 20, 15)) })

function symbols(query: Contract): readonly string[] {
  const result = world.search(query)
  if ('refused' in result) throw new Error(result.refused.message)
  return result.found.map(({ instrument, exchange }) => `${instrument.localSymbol}@${exchange} ${instrument.currency}`)
}

describe('search', () => {
  test.each<[string, Contract, readonly string[]]>([
    ['a stock', { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }, ['AAPL@SMART USD']],
    ['a stock in small letters', { symbol: 'aapl', secType: 'STK', currency: 'USD' }, ['AAPL@SMART USD']],
    [
      'a stock on its listing exchange',
      { symbol: '3690', secType: 'STK', exchange: 'SEHK', currency: 'HKD' },
      ['3690@SEHK HKD'],
    ],
    [
      'a stock by the old name of its exchange',
      { symbol: 'MSFT', secType: 'STK', exchange: 'ISLAND', currency: 'USD' },
      ['MSFT@NASDAQ USD'],
    ],
    ['a symbol listed twice', { symbol: 'SAP', secType: 'STK' }, ['SAP@SMART USD', 'SAP@SMART EUR']],
    ['a primary exchange', { symbol: 'SAP', secType: 'STK', primaryExch: 'IBIS' }, ['SAP@SMART EUR']],
    ['a conId alone', { conId: 265598 }, ['AAPL@SMART USD']],
    ['a conId with an exchange it does not trade on', { conId: 265598, exchange: 'SEHK' }, []],
    ['an unknown conId', { conId: 17 }, []],
    ['an ISIN', { secIdType: 'ISIN', secId: 'US5949181045', secType: 'STK' }, ['MSFT@SMART USD']],
    ['a FIGI alone', { secIdType: 'FIGI', secId: 'BBG000B9XRY4', exchange: 'SMART' }, ['AAPL@SMART USD']],
    ['the lines of a news provider', { secType: 'NEWS', exchange: 'BRFG' }, ['BRFG:BRFG_ALL@BRFG ']],
    [
      'a line of news with a currency, which it has not',
      { symbol: 'BRFG:BRFG_ALL', secType: 'NEWS', exchange: 'BRFG', currency: 'USD' },
      ['BRFG:BRFG_ALL@BRFG '],
    ],
    [
      'a CFD on a currency',
      { symbol: 'EUR', secType: 'CFD', currency: 'USD', exchange: 'SMART' },
      ['EUR.USD@SMART USD'],
    ],
    ['the bonds of an issuer', { issuerId: 'e1453318' }, ['IBCID800400004@SMART USD']],
    ['the bonds of nobody', { issuerId: 'e1' }, []],
    ['a CUSIP', { secIdType: 'CUSIP', secId: '912810RN0', secType: 'BOND' }, ['IBCID800400002@SMART USD']],
    [
      'a bond by ISIN as symbol',
      { symbol: 'US064159KJ44', secType: 'BOND', exchange: 'SMART' },
      ['IBCID800400001@SMART USD'],
    ],
    [
      'a currency pair',
      { symbol: 'EUR', secType: 'CASH', currency: 'USD', exchange: 'IDEALPRO' },
      ['EUR.USD@IDEALPRO USD'],
    ],
    ['an index', { symbol: 'SPX', secType: 'IND', exchange: 'CBOE' }, ['SPX@CBOE USD']],
    ['a coin, without a venue', { symbol: 'BTC', secType: 'CRYPTO' }, ['BTC.USD@PAXOS USD', 'BTC.USD@ZEROHASH USD']],
    [
      'a future by month',
      { symbol: 'ES', secType: 'FUT', exchange: 'CME', lastTradeDateOrContractMonth: '202612' },
      ['ESZ6@CME USD'],
    ],
    ['a future by day', { symbol: 'ES', secType: 'FUT', lastTradeDateOrContractMonth: '20261218' }, ['ESZ6@CME USD']],
    ['a future by local symbol', { localSymbol: 'NQH7', secType: 'FUT', exchange: 'CME' }, ['NQH7@CME USD']],
    [
      'the future of a bond',
      { symbol: 'GBL', secType: 'FUT', exchange: 'EUREX', lastTradeDateOrContractMonth: '202612' },
      ['FGBL 20261208 M@EUREX EUR'],
    ],
    [
      'one of several sizes, by its multiplier',
      { symbol: 'DAX', secType: 'FUT', lastTradeDateOrContractMonth: '202612', multiplier: 1 },
      ['FDXS 20261218 M@EUREX EUR'],
    ],
    [
      'a future of volatility',
      { symbol: 'VIX', secType: 'FUT', exchange: 'CFE', lastTradeDateOrContractMonth: '202612' },
      ['VXZ6@CFE USD'],
    ],
    ['a continuous future', { symbol: 'ES', secType: 'CONTFUT', exchange: 'CME' }, ['ESZ6@CME USD']],
    [
      'an expired future',
      { symbol: 'ES', secType: 'FUT', lastTradeDateOrContractMonth: '202603', includeExpired: true },
      ['ESH6@CME USD'],
    ],
    [
      'an expired future, unless asked for',
      { symbol: 'ES', secType: 'FUT', lastTradeDateOrContractMonth: '202603' },
      [],
    ],
    [
      'an option',
      {
        symbol: 'SPY',
        secType: 'OPT',
        exchange: 'SMART',
        lastTradeDateOrContractMonth: '20281215',
        strike: 750,
        right: 'CALL',
      },
      ['SPY   281215C00750000@SMART USD'],
    ],
    [
      'an option by local symbol, padded otherwise',
      { localSymbol: 'AAPL 261218P00270000', secType: 'OPT' },
      ['AAPL  261218P00270000@SMART USD'],
    ],
    [
      'an option of a trading class',
      {
        symbol: 'SPX',
        secType: 'OPT',
        tradingClass: 'SPXW',
        lastTradeDateOrContractMonth: '20261218',
        strike: 6700,
        right: 'P',
      },
      ['SPXW  261218P06700000@SMART USD'],
    ],
    ['a wrong multiplier', { symbol: 'ES', secType: 'FUT', multiplier: 20 }, []],
    ['nothing of that name', { symbol: 'NOSUCH', secType: 'STK' }, []],
  ])('finds %s', (_, query, expected) => {
    expect(symbols(query)).toEqual(expected)
  })

  test('lists a whole chain when neither strike nor right is given', () => {
    const chain = symbols({ symbol: 'AAPL', secType: 'OPT', lastTradeDateOrContractMonth: '20261218' })
    expect(chain.length).toBeGreaterThan(60)
    expect(new Set(chain).size).toBe(chain.length)
  })

  test('an option whose real number is known bears it, whoever asks first', () => {
    expect(symbols({ conId: 843630132 })).toEqual(['SPY   281215C00750000@SMART USD'])
    const query = { symbol: 'SPY', secType: 'OPT', lastTradeDateOrContractMonth: '20281215', strike: 750, right: 'C' }
    expect(world.search(query)).toMatchObject({ found: [{ instrument: { conId: 843630132 } }] })
  })

  test('refuses what makes no sense', () => {
    expect(world.search({ symbol: 'AAPL', secType: 'SHARE' })).toEqual({
      refused: expect.objectContaining({ code: 321 }),
    })
    expect(world.search({ secType: 'STK' })).toEqual({ refused: expect.objectContaining({ code: 321 }) })
    expect(world.search({ symbol: 'AAPL', secType: 'BAG' })).toEqual({
      refused: expect.objectContaining({ code: 321 }),
    })
  })
})

describe('resolve', () => {
  test('refuses none and several with code 200', () => {
    expect(world.resolve({ symbol: 'NOSUCH', secType: 'STK' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 200 },
    })
    expect(world.resolve({ symbol: 'AAPL', secType: 'STK' })).toMatchObject({ kind: 'refused', refusal: { code: 200 } })
  })

  test('makes a combination whose price is the sum of its legs', () => {
    const legs = [
      { conId: 600_000_326, ratio: 1, action: 'BUY', exchange: 'CME' },
      { conId: 600_000_323, ratio: 1, action: 'SELL', exchange: 'CME' },
    ]
    const resolved = world.resolve({ symbol: 'ES', secType: 'BAG', currency: 'USD', exchange: 'CME', comboLegs: legs })
    if (resolved.kind !== 'one') throw new Error(resolved.refusal.message)
    const { instrument } = resolved.found
    const [march, december] = [world.byConId(600_000_326), world.byConId(600_000_323)]
    if (march === undefined || december === undefined) throw new Error('a leg is missing')
    expect(world.market.mark(instrument)).toBeCloseTo(world.market.mark(march) - world.market.mark(december), 6)
    const quote = world.market.quote(instrument)
    expect(quote?.bid).toBeLessThan(quote?.ask ?? 0)
  })

  test('refuses a combination of one leg or of unknown ones', () => {
    const one = { symbol: 'ES', secType: 'BAG', comboLegs: [{ conId: 265598, ratio: 1, action: 'BUY' }] }
    expect(world.resolve(one)).toMatchObject({ refusal: { code: 321 } })
    const unknown = { symbol: 'X', secType: 'BAG', comboLegs: [{ conId: 5 }, { conId: 6 }] }
    expect(world.resolve(unknown)).toMatchObject({ refusal: { code: 200 } })
  })
})

describe('matchingSymbols', () => {
  test('puts the exact symbol first and finds parts of names', () => {
    expect(world.matchingSymbols('aapl')[0]?.contract).toMatchObject({
      conId: 265598,
      secType: 'STK',
      primaryExch: 'NASDAQ',
    })
    expect(world.matchingSymbols('apple').map(({ contract }) => contract?.symbol)).toContain('AAPL')
    expect(world.matchingSymbols('  ')).toEqual([])
    expect(world.matchingSymbols('a').length).toBeLessThanOrEqual(16)
  })

  test('finds the issuer of bonds once', () => {
    expect(world.matchingSymbols('nova scotia')).toEqual([
      {
        contract: { secType: 'BOND', issuerId: 'e1359061', description: 'BANK OF NOVA SCOTIA' },
        derivativeSecTypes: [],
      },
    ])
  })
})

describe('optionParameters', () => {
  test('has a row for each exchange, SMART last, and every row leads to contracts', () => {
    const rows = world.optionParameters({ underlyingSymbol: 'AAPL', underlyingSecType: 'STK', underlyingConId: 265598 })
    expect(rows.at(-1)).toMatchObject({
      exchange: 'SMART',
      tradingClass: 'AAPL',
      multiplier: '100',
      underlyingConId: 265598,
    })
    expect(new Set(rows.map(({ exchange }) => exchange)).size).toBe(rows.length)
    const { expirations = [], strikes = [] } = rows.at(-1) ?? {}
    const query = { symbol: 'AAPL', secType: 'OPT', exchange: 'SMART', right: 'C' }
    const [expiration = '', strike = 0] = [expirations[1], strikes[3]]
    expect(symbols({ ...query, lastTradeDateOrContractMonth: expiration, strike })).toHaveLength(1)
  })

  test('an index has its morning and its weekly class', () => {
    const rows = world.optionParameters({ underlyingSymbol: 'SPX', underlyingConId: 416904 })
    expect(new Set(rows.map(({ tradingClass }) => tradingClass))).toEqual(new Set(['SPX', 'SPXW']))
  })

  test('options on a future are those that expire under it', () => {
    const rows = world.optionParameters({ underlyingSymbol: 'ES', futFopExchange: 'CME', underlyingConId: 600_000_323 })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.expirations.every((day) => day <= '20261218')).toBe(true)
  })

  test('an unknown underlying has none', () => {
    expect(world.optionParameters({ underlyingConId: 5 })).toEqual([])
  })
})
