import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../../clock/stepped-clock.ts'
import { dayOf, dayText, parseDay } from '../../clock/days.ts'
import { Catalogue } from './catalogue.ts'
import { calendarOf } from './calendar.ts'
import { detailsOf, minTickOf } from './contract.ts'
import { crudeOilExpiry, eurexBondExpiry, optionExpiries, thirdFriday, volatilityExpiry } from './expiries.ts'
import { marketHours } from './hours.ts'
import { incrementAt, marketRules, toGrid } from './market-rules.ts'
import { expiriesOf, optionParts, strikesOf } from './option-chains.ts'

const start = Date.UTC(2026, 10, 20, 15)
const catalogue = new Catalogue(new SteppedClock(start))

describe('Calendar', () => {
  test('writes hours as contract details do', () => {
    const calendar = calendarOf(marketHours.usStocks)
    expect(calendar.hoursText('liquid', Date.UTC(2026, 10, 25, 15), 4)).toBe(
      '20261125:0930-20261125:1600;20261126:CLOSED;20261127:0930-20261127:1300;20261128:CLOSED',
    )
    expect(calendarOf(marketHours.cme).hoursText('trading', start, 1)).toBe('20261119:1700-20261120:1600')
    expect(calendarOf(marketHours.hongKong).hoursText('trading', start, 1)).toBe(
      '20261120:0930-20261120:1200;20261120:1300-20261120:1600',
    )
  })

  test('ends short days early, extended hours later than regular ones', () => {
    const thanksgivingFriday = Date.UTC(2026, 10, 27, 15)
    expect(calendarOf(marketHours.usStocks).hoursText('trading', thanksgivingFriday, 1)).toBe(
      '20261127:0400-20261127:1700',
    )
    expect(calendarOf(marketHours.cme).hoursText('trading', thanksgivingFriday, 1)).toBe('20261126:1700-20261127:1215')
    expect(calendarOf(marketHours.hongKong).hoursText('trading', Date.UTC(2026, 11, 24, 1), 2)).toBe(
      '20261224:0930-20261224:1200;20261225:CLOSED',
    )
  })

  test('opens by wall time, summer and winter', () => {
    const calendar = calendarOf(marketHours.usStocks)
    expect(calendar.isLiquid(Date.UTC(2026, 6, 15, 13, 30))).toBe(true)
    expect(calendar.isLiquid(Date.UTC(2026, 10, 20, 13, 30))).toBe(false)
    expect(calendar.isOpen(Date.UTC(2026, 10, 20, 13, 30))).toBe(true)
  })

  test('an evening belongs to the next trading day', () => {
    const sunday = Date.UTC(2026, 10, 22, 23, 30)
    expect(dayText(calendarOf(marketHours.cme).sessionAt(sunday)?.day ?? 0)).toBe('20261123')
  })

  test('finds the last and the next open instant across a break', () => {
    const calendar = calendarOf(marketHours.hongKong)
    const lunch = Date.UTC(2026, 10, 20, 4, 30)
    expect(calendar.lastOpenMs(lunch)).toBe(Date.UTC(2026, 10, 20, 4) - 1)
    expect(calendar.nextOpenMs(lunch)).toBe(Date.UTC(2026, 10, 20, 5))
    const saturday = Date.UTC(2026, 10, 21, 4)
    expect(calendar.lastOpenMs(saturday)).toBe(Date.UTC(2026, 10, 20, 8) - 1)
    expect(calendar.nextOpenMs(saturday)).toBe(Date.UTC(2026, 10, 23, 1, 30))
  })

  test('an instant is open exactly when it is its own last and next open instant', () => {
    const all = Object.values(marketHours).map(calendarOf)
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: 0, max: 500_000 }), (calendar, minute) => {
        const instant = Date.UTC(2026, 0, 5) + minute * 60_000
        const isOpen = calendar.isOpen(instant)
        expect(calendar.lastOpenMs(instant) === instant).toBe(isOpen)
        expect(calendar.nextOpenMs(instant) === instant).toBe(isOpen)
      }),
    )
  })
})

describe('expiries', () => {
  test('of index futures are third Fridays, of crude oil three working days before the 25th', () => {
    const month = (year: number, index: number): number => year * 12 + index - 1
    expect(dayText(thirdFriday(month(2026, 12), 'us'))).toBe('20261218')
    expect(dayText(crudeOilExpiry(month(2027, 1), 'us'))).toBe('20261221')
    expect(dayText(crudeOilExpiry(month(2026, 12), 'us'))).toBe('20261120')
  })

  test('of bond futures are two working days before the 10th, of volatility futures 30 days before options expire', () => {
    const month = (year: number, index: number): number => year * 12 + index - 1
    expect([3, 6, 9, 12].map((index) => dayText(eurexBondExpiry(month(2026, index), 'europe')))).toEqual([
      '20260306',
      '20260608',
      '20260908',
      '20261208',
    ])
    expect(dayText(volatilityExpiry(month(2026, 11), 'us'))).toBe('20261118')
    expect(dayText(volatilityExpiry(month(2026, 12), 'us'))).toBe('20261216')
  })

  test('of weekly options move to Thursday when Friday is a holiday', () => {
    expect(optionExpiries('weekly', dayOf(2026, 6, 29), 'us').map(dayText)).toContain('20260702')
    expect(optionExpiries('weekly', dayOf(2026, 6, 29), 'us').map(dayText)).not.toContain('20260703')
  })

  test('are never in the past', () => {
    for (const cycle of ['daily', 'weekly', 'monthly', 'monthly-morning'] as const) {
      for (let day = dayOf(2026, 1, 1); day < dayOf(2026, 3, 1); day++) {
        expect(Math.min(...optionExpiries(cycle, day, 'us'))).toBeGreaterThanOrEqual(day)
      }
    }
  })
})

describe('market rules', () => {
  test('an increment holds from its low edge on', () => {
    const ladder = marketRules.get(240) ?? []
    expect([0.2, 0.25, 19.99, 20, 99.95, 100].map((price) => incrementAt(ladder, price))).toEqual([
      0.001, 0.005, 0.01, 0.02, 0.05, 0.1,
    ])
  })

  test('rules whose increments live gateways have answered bear the same numbers', () => {
    // Asked for by the live tests of @stoqey/ib 1.6.10.
    const seen = { 26: 0.01, 32: 0.01, 67: 0.25, 635: 0.0001, 2806: 0.25 }
    for (const [id, increment] of Object.entries(seen)) {
      expect(marketRules.get(Number(id))?.[0]).toEqual({ lowEdge: 0, increment })
    }
  })

  test('rounding to a grid leaves no noise of binary fractions', () => {
    expect(toGrid(0.1 + 0.2, 0.01)).toBe(0.3)
    expect(toGrid(1.15705, 0.00005)).toBe(1.15705)
    expect(toGrid(2.999, 0.05, Math.floor)).toBe(2.95)
  })
})

describe('Catalogue', () => {
  test('no conId is given twice', () => {
    const seen = new Map<number, string>()
    for (const instrument of catalogue.spot) {
      expect(seen.get(instrument.conId)).toBeUndefined()
      seen.set(instrument.conId, instrument.localSymbol)
    }
    expect(seen.size).toBeGreaterThan(60)
  })

  test('each instrument has a known market rule, and its price follows something that exists', () => {
    for (const instrument of catalogue.spot) {
      expect(marketRules.has(instrument.marketRule)).toBe(true)
      const { pricing } = instrument
      if ('of' in pricing) expect(catalogue.byConId(pricing.of)).toBeDefined()
    }
  })

  test('a future is found by its conId, expired or not', () => {
    for (const product of catalogue.products) {
      for (const instrument of catalogue.futuresOf(product, true)) {
        expect(catalogue.byConId(instrument.conId)).toBe(instrument)
      }
    }
    expect(catalogue.byConId(600_000_000)).toBeUndefined()
  })

  test('as many futures as the product lists are alive', () => {
    for (const product of catalogue.products) {
      const alive = catalogue.futuresOf(product, false)
      expect(alive).toHaveLength(product.listed)
      for (const { expiry } of alive) expect(expiry?.lastTradeDay).toBeGreaterThanOrEqual(dayOf(2026, 11, 20))
    }
  })

  test('each listed option is found by its conId', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('C' as const, 'P' as const), (a, b, c, right) => {
        const chain = catalogue.chains[a % catalogue.chains.length]
        if (chain === undefined) throw new Error('no chain')
        const expiries = expiriesOf(chain, dayOf(2026, 11, 20))
        const strikes = strikesOf(chain)
        const expiry = expiries[b % expiries.length] ?? 0
        const strike = strikes[c % strikes.length] ?? 0
        const made = catalogue.option(chain, expiry, strike, right)
        expect(made).toMatchObject({ strike, right, tradingClass: chain.tradingClass })
        expect(made?.conId).toBeLessThan(2_147_483_648)
        expect(catalogue.byConId(made?.conId ?? 0)).toBe(made)
        expect(optionParts(made?.conId ?? 0)).toMatchObject({ expiry, right })
      }),
      { numRuns: 300 },
    )
  })

  test('no chain has more strikes than its numbers hold', () => {
    for (const chain of catalogue.chains) {
      const strikes = strikesOf(chain)
      expect(strikes.length).toBeGreaterThan(20)
      expect(Math.max(...strikes) / chain.strikeStep).toBeLessThan(2048)
      expect(new Set(strikes).size).toBe(strikes.length)
    }
  })

  test('an option that was never listed is not made up from a number', () => {
    expect(catalogue.byConId(1_000_000_000)).toBeUndefined()
    expect(catalogue.byConId(2_147_483_647)).toBeUndefined()
  })

  test('around the clock everything trades on a Sunday', () => {
    const always = new Catalogue(new SteppedClock(start), 'always')
    const sunday = Date.UTC(2026, 10, 22, 3)
    for (const conId of [265598, 800_003_690, 12087792, 600_000_323, 416904]) {
      const instrument = always.byConId(conId)
      expect(instrument && calendarOf(instrument.hours).isLiquid(sunday)).toBe(true)
    }
  })
})

describe('detailsOf', () => {
  test('writes a stock as a gateway does', () => {
    const stock = catalogue.byConId(265598)
    if (stock === undefined) throw new Error('AAPL is missing')
    const { contract, contractDetails } = detailsOf(stock, start)
    expect(contract).toMatchObject({
      symbol: 'AAPL',
      exchange: 'SMART',
      primaryExch: 'NASDAQ',
      tradingClass: 'NMS',
      strike: 0,
    })
    expect(contractDetails).toMatchObject({
      longName: 'APPLE INC',
      minTick: 0.01,
      stockType: 'COMMON',
      timeZoneId: 'US/Eastern',
    })
    const rules = contractDetails.marketRuleIds?.split(',') ?? []
    expect(rules).toHaveLength(contractDetails.validExchanges?.split(',').length ?? -1)
  })

  test('writes the last trade of an option with its time, and its day apart', () => {
    const chain = catalogue.chains[0]
    const expiry = parseDay('20261218')
    if (chain === undefined || expiry === undefined) throw new Error('no chain')
    const option = catalogue.option(chain, expiry, 270, 'C')
    if (option === undefined) throw new Error('no option')
    const { contract, contractDetails } = detailsOf(option, start)
    expect(contract).toMatchObject({
      lastTradeDateOrContractMonth: '20261218 16:00:00 US/Eastern',
      lastTradeDate: '20261218',
      localSymbol: 'AAPL  261218C00270000',
      multiplier: 100,
    })
    expect(contractDetails).toMatchObject({
      contractMonth: '202612',
      underConId: 265598,
      settlementMethod: 'Physical Delivery',
    })
  })

  test('the smallest increment of a ladder is the minimum tick', () => {
    const stock = catalogue.byConId(800_003_690)
    expect(stock && minTickOf(stock)).toBe(0.001)
  })
})
