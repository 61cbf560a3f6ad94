import {
  bond,
  cfd,
  combo,
  commodity,
  connect,
  continuousFuture,
  contractSchema,
  crypto,
  forex,
  fund,
  future,
  futureOption,
  index,
  option,
  stock,
  ValidationError,
  warrant,
} from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { describe, expect, it } from 'vitest'

describe('contract builders', () => {
  it.each([
    [stock('AAPL'), { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }],
    [
      stock('3690', { exchange: 'SEHK', currency: 'HKD' }),
      { symbol: '3690', secType: 'STK', exchange: 'SEHK', currency: 'HKD' },
    ],
    [
      option('AAPL', { expiry: '2026-12-18', strike: 250, right: 'C' }),
      {
        symbol: 'AAPL',
        secType: 'OPT',
        lastTradeDateOrContractMonth: '20261218',
        strike: 250,
        right: 'C',
        exchange: 'SMART',
        currency: 'USD',
      },
    ],
    [
      future('ES', { expiry: '2026-12', exchange: 'CME' }),
      { symbol: 'ES', secType: 'FUT', lastTradeDateOrContractMonth: '202612', exchange: 'CME', currency: 'USD' },
    ],
    [
      continuousFuture('ES', { exchange: 'CME' }),
      { symbol: 'ES', secType: 'CONTFUT', exchange: 'CME', currency: 'USD' },
    ],
    [
      futureOption('ES', { expiry: '202612', strike: 6000, right: 'P', exchange: 'CME' }),
      {
        symbol: 'ES',
        secType: 'FOP',
        lastTradeDateOrContractMonth: '202612',
        strike: 6000,
        right: 'P',
        exchange: 'CME',
        currency: 'USD',
      },
    ],
    [
      warrant('GOOG', { expiry: '20261117', strike: 180, right: 'C', exchange: 'FWB', currency: 'EUR' }),
      {
        symbol: 'GOOG',
        secType: 'WAR',
        lastTradeDateOrContractMonth: '20261117',
        strike: 180,
        right: 'C',
        exchange: 'FWB',
        currency: 'EUR',
      },
    ],
    [forex('EUR.USD'), { symbol: 'EUR', secType: 'CASH', currency: 'USD', exchange: 'IDEALPRO' }],
    [forex('GBPJPY'), { symbol: 'GBP', secType: 'CASH', currency: 'JPY', exchange: 'IDEALPRO' }],
    [
      index('DAX', { exchange: 'EUREX', currency: 'EUR' }),
      { symbol: 'DAX', secType: 'IND', exchange: 'EUREX', currency: 'EUR' },
    ],
    [crypto('BTC'), { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' }],
    [cfd('IBM'), { symbol: 'IBM', secType: 'CFD', exchange: 'SMART', currency: 'USD' }],
    [fund('VINIX'), { symbol: 'VINIX', secType: 'FUND', exchange: 'FUNDSERV', currency: 'USD' }],
    [commodity('XAUUSD'), { symbol: 'XAUUSD', secType: 'CMDTY', exchange: 'SMART', currency: 'USD' }],
    [bond('912810RN0'), { symbol: '912810RN0', secType: 'BOND', exchange: 'SMART', currency: 'USD' }],
    [
      bond('US064159KJ44'),
      { secIdType: 'ISIN', secId: 'US064159KJ44', secType: 'BOND', exchange: 'SMART', currency: 'USD' },
    ],
    [
      combo('AAPL', [
        { conId: 1, action: 'BUY' },
        { conId: 2, action: 'SELL', ratio: 2 },
      ]),
      {
        symbol: 'AAPL',
        secType: 'BAG',
        exchange: 'SMART',
        currency: 'USD',
        comboLegs: [
          { conId: 1, action: 'BUY', ratio: 1, exchange: 'SMART' },
          { conId: 2, action: 'SELL', ratio: 2, exchange: 'SMART' },
        ],
      },
    ],
  ])('makes %j', (made, expected) => {
    expect(made).toEqual(expected)
  })

  it.each([
    [() => stock(''), 'symbol', 'not empty'],
    [() => forex('EURO'), 'pair', 'EUR.USD'],
    [() => option('AAPL', { expiry: 'friday' }), 'expiry', '2026-12-18'],
    [() => option('AAPL', { expiry: '20261218', right: 'call' as 'C' }), 'contract.right', "'C', 'P'"],
    [() => option('AAPL', { expiry: '20261218', strike: Number.NaN }), 'contract.strike', 'a number'],
    [() => stock('AAPL', { exchnage: 'NYSE' } as object), 'contract.exchnage', 'no such name'],
    [() => bond('XYZ'), 'id', 'CUSIP'],
    [() => combo('AAPL', [{ conId: 1, action: 'BUY' }]), 'legs', 'at least two legs'],
    [
      () =>
        combo('AAPL', [
          { conId: 1, action: 'BUY' },
          { conId: 0, action: 'SELL' },
        ]),
      'legs[1].conId',
      'at least 1',
    ],
  ])('refuses %s', (make, path, allowed) => {
    let caught: unknown
    try {
      make()
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(ValidationError)
    expect(caught).toMatchObject({ path, allowed: expect.stringContaining(allowed) })
  })
})

describe('the schema of contracts', () => {
  it('takes every contract a gateway sends', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const asked = [
      stock('AAPL'),
      stock('700', { exchange: 'SEHK', currency: 'HKD' }),
      forex('EUR.USD'),
      future('ES', { exchange: 'CME' }),
      index('SPX', { exchange: 'CBOE' }),
      crypto('BTC'),
      bond('US064159KJ44'),
    ]
    for (const contract of asked) {
      for (const details of await ib.contractDetails(contract)) {
        expect(contractSchema.parse(details.contract)).toEqual(details.contract)
      }
    }
  })

  it('wants something that names the contract, and nothing is sent without it', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const sent = ib.stats.messagesOut
    await expect(ib.contractDetails({ exchange: 'SMART' })).rejects.toMatchObject({
      path: 'contract',
      allowed: expect.stringContaining('conId'),
    })
    expect(() => ib.marketData({ conId: -1 })).toThrow(ValidationError)
    expect(ib.stats.messagesOut).toBe(sent)
  })
})
