import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../clock/stepped-clock.ts'
import { defineOptionChain, defineStock } from './instruments/define.ts'
import { World } from './world.ts'

const friday = Date.UTC(2026, 10, 20, 16)

describe('a world with instruments of its own', () => {
  test('finds, describes and quotes an added stock', () => {
    const world = new World({ clock: new SteppedClock(friday) })
    const acme = world.addInstrument(defineStock({ symbol: 'ACME', price: 42, name: 'Acme Corp' }))
    const resolved = world.resolve({ symbol: 'ACME', secType: 'STK', exchange: 'SMART', currency: 'USD' })
    expect(resolved).toMatchObject({ kind: 'one', found: { instrument: acme, exchange: 'SMART' } })
    expect(world.details(acme).contractDetails).toMatchObject({ longName: 'Acme Corp', timeZoneId: 'US/Eastern' })
    const quote = world.market.quote(acme)
    expect(quote?.bid).toBeGreaterThan(20)
    expect(quote?.ask).toBeLessThan(84)
  })

  test('lists options on it', () => {
    const world = new World({ clock: new SteppedClock(friday) })
    const acme = world.addInstrument(defineStock({ symbol: 'ACME', price: 42 }))
    world.addOptionChain(defineOptionChain({ under: acme, reference: 42 }))
    const [row] = world.optionParameters({ underlyingSymbol: 'ACME', underlyingConId: acme.conId })
    expect(row?.strikes).toContain(42.5)
    const [expiry = ''] = row?.expirations.slice(-1) ?? []
    const query = { symbol: 'ACME', secType: 'OPT', lastTradeDateOrContractMonth: expiry, strike: 42.5, right: 'C' }
    const resolved = world.resolve(query)
    if (resolved.kind !== 'one') throw new Error(resolved.refusal.message)
    expect(world.byConId(resolved.found.instrument.conId)).toBe(resolved.found.instrument)
    expect(world.market.quote(resolved.found.instrument)?.ask).toBeGreaterThan(0)
  })

  test('takes instruments at the start, and a known conId replaces what bore it', () => {
    const apple = defineStock({ symbol: 'AAPL', price: 1, conId: 265598 })
    const world = new World({ clock: new SteppedClock(friday), instruments: [apple] })
    expect(world.byConId(265598)).toBe(apple)
    expect(world.market.quote(apple)?.last).toBeLessThan(3)
  })

  test('refuses an instrument that follows nothing, or itself, or bears an unknown market rule', () => {
    const world = new World({ clock: new SteppedClock(friday) })
    const acme = defineStock({ symbol: 'ACME', price: 42 })
    const following = (of: number): unknown =>
      world.addInstrument({ ...acme, pricing: { kind: 'ratio', of, ratio: 2 } })
    expect(() => following(17)).toThrow(RangeError)
    expect(() => following(acme.conId)).toThrow(RangeError)
    expect(() => world.addInstrument({ ...acme, marketRule: 4711 })).toThrow(RangeError)
    expect(world.byConId(acme.conId)).toBeUndefined()
  })

  test('answers the same however many instruments were asked about in between', () => {
    const world = new World({ clock: new SteppedClock(friday) })
    const spy = world.byConId(756733)
    const options = world.search({ symbol: 'SPY', secType: 'OPT', lastTradeDateOrContractMonth: '202612' })
    if (spy === undefined || 'refused' in options) throw new Error('SPY is missing')
    const before = world.market.quote(spy)
    for (const { instrument } of options.found.slice(0, 50)) world.market.quote(instrument)
    expect(world.market.quote(spy)).toEqual(before)
  })

  test('has room for a bounded number of option chains', () => {
    const world = new World({ clock: new SteppedClock(friday) })
    const chain = defineOptionChain({
      under: world.addInstrument(defineStock({ symbol: 'ACME', price: 42 })),
      reference: 42,
    })
    expect(() => {
      for (let count = 0; count < 40; count++) world.addOptionChain(chain)
    }).toThrow(RangeError)
  })

  test('an exchange nobody described cannot list a stock', () => {
    // @ts-expect-error The exchange is not one of those a definition may name.
    expect(() => defineStock({ symbol: 'ACME', price: 1, exchange: 'MOON' })).toThrow(RangeError)
  })
})
