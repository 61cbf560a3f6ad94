import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../../clock/stepped-clock.ts'
import { calendarOf } from '../instruments/calendar.ts'
import { minTickOf, priceStepsOf } from '../instruments/contract.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { incrementAt, toGrid } from '../instruments/market-rules.ts'
import { World } from '../world.ts'
import { bookOf, depthChanges } from './depth.ts'
import { genericTicks, parseGenericTicks, tradeTicks } from './generic-ticks.ts'
import type { MarketUpdate } from './market.ts'
import { calculateImpliedVolatility, calculateOptionPrice, optionComputations } from './option-computation.ts'
import type { Quote } from './quote.ts'
import { changedTicks, openingTicks } from './ticks.ts'

/** Friday, in regular hours of New York. */
const friday = Date.UTC(2026, 10, 20, 15)
const AAPL = 265598
const ES = 600_000_323
const AAPL_PUT = 1_010_416_345

function worldAt(startMs: number = friday, seed: number = 7): { world: World; clock: SteppedClock } {
  const clock = new SteppedClock(startMs)
  return { world: new World({ seed, clock }), clock }
}

function the(world: World, conId: number): Instrument {
  const instrument = world.byConId(conId)
  if (instrument === undefined) throw new Error(`nothing bears the conId ${conId}`)
  return instrument
}

function quoteOf(world: World, conId: number, atMs?: number): Quote {
  const quote = world.market.quote(the(world, conId), atMs)
  if (quote === undefined) throw new Error(`no quote for ${conId}`)
  return quote
}

describe('quotes', () => {
  const { world } = worldAt()
  const traded = [AAPL, 756733, 12087792, ES, 479624278, 416904, 800_003_690, AAPL_PUT, 800_400_001, 152791428]

  test('the same seed and time give the same quote, whatever was asked before; another seed another', () => {
    const fresh = worldAt().world
    fresh.market.quote(the(fresh, 272093))
    fresh.market.quote(the(fresh, AAPL), friday - 86_400_000)
    expect(quoteOf(fresh, AAPL)).toEqual(quoteOf(world, AAPL))
    expect(quoteOf(worldAt(friday, 8).world, AAPL)).not.toEqual(quoteOf(world, AAPL))
  })

  test('an added instrument changes no other', () => {
    const { world: larger } = worldAt()
    const added = larger.addInstrument({
      ...the(larger, AAPL),
      conId: 900_000_001,
      symbol: 'MINE',
      localSymbol: 'MINE',
    })
    expect(larger.market.quote(added)).toBeDefined()
    expect(larger.market.quote(added)).not.toEqual(quoteOf(larger, AAPL))
    expect(quoteOf(larger, AAPL)).toEqual(quoteOf(world, AAPL))
  })

  test('hold together at any time: bid below offer, prices on the grid, extremes around the last', () => {
    fc.assert(
      fc.property(fc.constantFrom(...traded), fc.integer({ min: 0, max: 30 * 86_400 }), (conId, second) => {
        const instrument = the(world, conId)
        const quote = quoteOf(world, conId, friday - second * 1000)
        const steps = priceStepsOf(instrument)
        for (const price of [quote.bid, quote.ask, quote.last, quote.high, quote.low, quote.open]) {
          if (price !== undefined) expect(toGrid(price, incrementAt(steps, price))).toBe(price)
        }
        if (quote.bid !== undefined) {
          expect(quote.bid).toBeLessThan(quote.ask ?? 0)
          expect(quote.bidSize).toBeGreaterThan(0)
          const lots = (quote.askSize ?? 0) / instrument.liquidity.lot
          expect(lots).toBeCloseTo(Math.round(lots), 6)
        }
        if (quote.high !== undefined && quote.low !== undefined) expect(quote.high).toBeGreaterThanOrEqual(quote.low)
        const isRegular = calendarOf(instrument.hours).isLiquid(quote.timeMs)
        if (
          isRegular &&
          quote.tradeCount > 0 &&
          quote.lastMs !== undefined &&
          quote.last !== undefined &&
          quote.high !== undefined
        ) {
          expect(quote.last).toBeLessThanOrEqual(quote.high)
          expect(quote.last).toBeGreaterThanOrEqual(quote.low ?? 0)
          expect(quote.lastMs).toBeLessThanOrEqual(quote.timeMs)
        }
        expect(quote.isOpen).toBe(calendarOf(instrument.hours).isOpen(friday - second * 1000))
      }),
      // Where the increment changes, at 500 for this one, the quote spans both.
      { numRuns: 400, examples: [[152791428, 48_001]] },
    )
  })

  test('derivatives follow their underlying', () => {
    const future = the(world, ES)
    for (let minutes = 0; minutes < 30; minutes += 7) {
      const atMs = friday - minutes * 60_000
      const index = world.market.mark(the(world, 416904), atMs)
      expect(world.market.mark(future, atMs) / index).toBeCloseTo(1.002, 2)
      expect(world.market.mark(the(world, 756733), atMs) / index).toBeCloseTo(0.0997, 4)
    }
  })

  test('a closed market shows its last open instant', () => {
    const quote = quoteOf(world, 800_003_690)
    expect(quote).toMatchObject({ isOpen: false, timeMs: Date.UTC(2026, 10, 20, 8) - 1 })
  })

  test('before the open there is no opening price, and the close is that of the day before', () => {
    const early = quoteOf(world, AAPL, Date.UTC(2026, 10, 20, 13))
    const yesterday = quoteOf(world, AAPL, Date.UTC(2026, 10, 19, 21))
    expect(early.open).toBeUndefined()
    expect(early.close).toBe(yesterday.last)
  })

  test('an expired instrument keeps its last quote', () => {
    const expired = the(world, 600_000_314)
    expect(expired.localSymbol).toBe('ESH6')
    expect(world.market.quote(expired)).toMatchObject({ isOpen: false, timeMs: (expired.expiry?.endMs ?? 0) - 1 })
  })

  test('around the clock, quotes stream on a Sunday night', () => {
    const clock = new SteppedClock(Date.UTC(2026, 10, 22, 2))
    const always = new World({ seed: 7, clock, tradingHours: 'always' })
    for (const conId of traded) expect(always.market.quote(the(always, conId))?.isOpen).toBe(true)
    const updates: MarketUpdate[] = []
    always.market.watch(the(always, 800_003_690), (update) => updates.push(update))
    clock.advance(60_000)
    expect(updates.length).toBeGreaterThan(5)
  })
})

describe('watch', () => {
  test('tells of every trade once, in order, as the archive has them', () => {
    const { world, clock } = worldAt(friday + 130)
    const seen: number[] = []
    const prices: number[] = []
    world.market.watch(the(world, AAPL), ({ trades }) => {
      for (const { timeMs, price } of trades) {
        seen.push(timeMs)
        prices.push(price)
      }
    })
    clock.advance(10 * 60_000)
    const archive = world.market.trades(the(world, AAPL), friday + 130, Math.floor(clock.now() / 250) * 250)
    expect(seen).toEqual(archive.map(({ timeMs }) => timeMs))
    expect(prices).toEqual(archive.map(({ price }) => price))
    expect(seen.length).toBeGreaterThan(200)
  })

  test('two watchers of one instrument hear the same, and computing stops with the last of them', () => {
    const { world, clock } = worldAt()
    const heard: MarketUpdate[][] = [[], []]
    const stops = heard.map((list) => world.market.watch(the(world, AAPL), (update) => list.push(update)))
    expect(world.market.watched).toBe(1)
    clock.advance(5000)
    expect(heard[0]).toEqual(heard[1])
    stops[0]?.()
    const before = heard[0]?.length
    clock.advance(5000)
    expect(heard[0]).toHaveLength(before ?? -1)
    expect(heard[1]?.length).toBeGreaterThan(before ?? 0)
    stops[1]?.()
    expect([world.market.watched, clock.pendingTimers]).toEqual([0, 0])
  })

  test('a delayed watcher hears of the same quotes a quarter of an hour later', () => {
    const { world, clock } = worldAt()
    const live: Quote[] = []
    const late: Quote[] = []
    world.market.watch(the(world, AAPL), ({ quote }) => live.push(quote))
    clock.advance(10_000)
    world.market.close()
    clock.advanceTo(friday + 900_000)
    world.market.watch(the(world, AAPL), ({ quote }) => late.push(quote), { delayMs: 900_000 })
    clock.advance(10_000)
    expect(late).toEqual(live)
  })

  test('says nothing while the market is closed, and speaks up at the open', () => {
    const { world, clock } = worldAt(Date.UTC(2026, 10, 22, 12))
    const opens: number[] = []
    world.market.watch(the(world, 12087792), ({ timeMs }) => opens.push(timeMs))
    clock.advanceTo(Date.UTC(2026, 10, 22, 22, 14, 59))
    expect(opens).toEqual([])
    clock.advance(60_000)
    expect(opens[0]).toBe(Date.UTC(2026, 10, 22, 22, 15))
  })

  test('a moved price shows at once, in derivatives too, and the past stays as it was', () => {
    const { world, clock } = worldAt()
    const past = quoteOf(world, AAPL, friday - 3_600_000)
    const put = world.market.mark(the(world, AAPL_PUT))
    world.market.setPrice(the(world, AAPL), 180)
    expect(world.market.mark(the(world, AAPL))).toBeCloseTo(180, 6)
    expect(quoteOf(world, AAPL).bid).toBeCloseTo(180, 1)
    expect(world.market.mark(the(world, AAPL_PUT))).toBeGreaterThan(put + 50)
    expect(quoteOf(world, AAPL, friday - 3_600_000)).toEqual(past)
    clock.advance(3_600_000)
    expect(Math.abs((quoteOf(world, AAPL).last ?? 0) / 180 - 1)).toBeLessThan(0.05)
    expect(() => world.market.setPrice(the(world, AAPL), -1)).toThrow(RangeError)
  })

  test('a halt stops quotes and trades until trading resumes', () => {
    const { world, clock } = worldAt()
    const updates: MarketUpdate[] = []
    world.market.watch(the(world, AAPL), (update) => updates.push(update))
    clock.advance(1000)
    world.market.halt(the(world, AAPL), 2)
    clock.advance(1000)
    const halted = updates.length
    expect(updates.at(-1)?.quote).toMatchObject({ halted: 2, isOpen: false })
    clock.advance(60_000)
    expect(updates).toHaveLength(halted)
    expect(world.market.trades(the(world, AAPL), friday + 1000, clock.now())).toEqual([])
    world.market.resume(the(world, AAPL))
    clock.advance(5000)
    expect(updates.at(-1)?.quote).toMatchObject({ halted: 0, isOpen: true })
    expect(world.market.trades(the(world, AAPL), friday + 1000, clock.now()).length).toBeGreaterThan(0)
  })

  test('quotes come as often as the world is asked to make them', () => {
    const clock = new SteppedClock(friday)
    const world = new World({ seed: 7, clock, quoteStepMs: 50 })
    let count = 0
    world.market.watch(the(world, AAPL), () => count++)
    clock.advance(10_000)
    expect(count).toBeGreaterThan(100)
  })
})

describe('ticks', () => {
  test('open a delayed line with delayed types only', () => {
    const { world } = worldAt()
    const types = openingTicks(quoteOf(world, AAPL), true).map(({ tickType }) => tickType)
    expect(types).toEqual([72, 73, 74, 75, 68, 88, 76, 66, 67])
  })

  test('open a live line of a currency pair without trades', () => {
    const { world } = worldAt()
    const types = openingTicks(quoteOf(world, 12087792), false).map(({ tickType }) => tickType)
    expect(types).toEqual([45, 49, 6, 7, 9, 1, 2])
  })

  test('replayed on top of each other they lead from one quote to the next', () => {
    const { world } = worldAt()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 1, max: 600 }), (start, step) => {
        const from = quoteOf(world, AAPL, friday + start * 250)
        const to = quoteOf(world, AAPL, friday + (start + step) * 250)
        const prices = new Map<number, number>()
        const sizes = new Map<number, number>()
        for (const tick of [...openingTicks(from, false), ...changedTicks(to, from, false)]) {
          if (tick.kind === 'size') sizes.set(tick.tickType, tick.size)
          if (tick.kind !== 'price') continue
          prices.set(tick.tickType, tick.price)
          const sizeType = { 1: 0, 2: 3, 4: 5 }[tick.tickType]
          if (sizeType !== undefined) sizes.set(sizeType, tick.size)
        }
        expect([1, 2, 4, 6, 7, 9, 14].map((type) => prices.get(type))).toEqual([
          to.bid,
          to.ask,
          to.last,
          to.high,
          to.low,
          to.close,
          to.open,
        ])
        expect([0, 3, 5, 8].map((type) => sizes.get(type))).toEqual([to.bidSize, to.askSize, to.lastSize, to.volume])
      }),
    )
  })

  test('generic ticks are read from a list, with providers of news', () => {
    expect(parseGenericTicks('233, 236,mdoff,292:BRFG+DJNL')).toEqual({
      ids: [233, 236, 292],
      newsProviders: ['BRFG', 'DJNL'],
      isWithoutQuotes: true,
      unknown: undefined,
    })
    expect(parseGenericTicks('233,999').unknown).toBe('999')
  })

  test('generic ticks answer with their own types', () => {
    const { world } = worldAt()
    const tape = world.market.tapeOf(the(world, AAPL))
    const types = (ids: readonly number[]): readonly number[] =>
      genericTicks(tape, quoteOf(world, AAPL), ids).map(({ tickType }) => tickType)
    expect(types([236])).toEqual([46, 89])
    expect(types([165])).toEqual([15, 16, 17, 18, 19, 20, 21])
    expect(types([100, 101])).toEqual([29, 30, 27, 28])
    expect(types([225])).toEqual([34, 35, 36, 61])
    expect(types([595])).toEqual([63, 64, 65])
    expect(types([456])).toEqual([59])
  })

  test('each trade is reported with the volume it brings the day to', () => {
    const { world, clock } = worldAt()
    const texts: string[] = []
    world.market.watch(the(world, AAPL), ({ quote, trades }) => {
      for (const tick of tradeTicks(quote, trades, [233])) if (tick.kind === 'string') texts.push(tick.value)
    })
    clock.advance(30_000)
    const rows = texts.map((text) => text.split(';').map(Number))
    expect(rows.length).toBeGreaterThan(5)
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before !== undefined) expect(row[3]).toBe((before[3] ?? 0) + (row[1] ?? 0))
    }
    expect(rows.at(-1)?.[3]).toBe(quoteOf(world, AAPL).volume)
  })
})

describe('depth', () => {
  test('begins with the quote and gets worse row by row', () => {
    const { world } = worldAt()
    const quote = quoteOf(world, AAPL)
    const book = bookOf(world.market.tapeOf(the(world, AAPL)), quote, 10, true)
    expect(book.bids).toHaveLength(10)
    expect(book.bids[0]).toMatchObject({ price: quote.bid, size: quote.bidSize })
    expect(book.asks[0]).toMatchObject({ price: quote.ask, size: quote.askSize })
    for (let row = 1; row < 10; row++) {
      expect(book.bids[row]?.price).toBeLessThan(book.bids[row - 1]?.price ?? 0)
      expect(book.asks[row]?.price).toBeGreaterThan(book.asks[row - 1]?.price ?? 0)
    }
  })

  test('changes applied to a book give the next one', () => {
    const { world } = worldAt()
    const tape = world.market.tapeOf(the(world, AAPL))
    const shown: Record<number, { price: number | undefined; size: number | undefined }[]> = { 0: [], 1: [] }
    let previous: ReturnType<typeof bookOf> | undefined
    for (const [step, rows] of [10, 10, 4, 10, 7].entries()) {
      const book = bookOf(tape, quoteOf(world, AAPL, friday + step * 5000), rows, false)
      for (const { side = 0, position = 0, operation, price, size } of depthChanges(book, previous, false)) {
        const list = shown[side] ?? []
        if (operation === 0) list.splice(position, 0, { price, size })
        else if (operation === 1) list[position] = { price, size }
        else list.splice(position, 1)
      }
      expect(shown[0]).toEqual(book.asks.map(({ price, size }) => ({ price, size })))
      expect(shown[1]).toEqual(book.bids.map(({ price, size }) => ({ price, size })))
      previous = book
    }
  })

  test('an index has no book', () => {
    const { world } = worldAt()
    const book = bookOf(world.market.tapeOf(the(world, 416904)), quoteOf(world, 416904), 5, false)
    expect(book).toEqual({ bids: [], asks: [] })
  })
})

describe('option computations', () => {
  const { world } = worldAt()
  const put = the(world, AAPL_PUT)

  test('come for bid, offer, last and model, with the sign of the right', () => {
    const computed = optionComputations(world.catalogue, world.market, put, quoteOf(world, AAPL_PUT))
    expect(computed.map(({ tickType }) => tickType)).toEqual([10, 11, 12, 13])
    for (const { delta, gamma, vega, theta, undPrice, impliedVol } of computed) {
      expect(delta).toBeLessThan(0)
      expect(delta).toBeGreaterThan(-1)
      expect(Math.min(gamma, vega, impliedVol)).toBeGreaterThan(0)
      expect(theta).toBeLessThan(0)
      expect(undPrice).toBeCloseTo(world.market.mark(the(world, AAPL)), 0)
    }
    const [bid, ask] = computed
    expect(bid?.impliedVol).toBeLessThan(ask?.impliedVol ?? 0)
  })

  test('delayed ones have delayed types; a stock has none', () => {
    const delayed = optionComputations(world.catalogue, world.market, put, quoteOf(world, AAPL_PUT), true)
    expect(delayed.map(({ tickType }) => tickType)).toEqual([80, 81, 82, 83])
    expect(optionComputations(world.catalogue, world.market, the(world, AAPL), quoteOf(world, AAPL))).toEqual([])
  })

  test('a price leads to a volatility and back', () => {
    const price = calculateOptionPrice(world.catalogue, world.market, put, friday, 0.3, 260)
    expect(price).toMatchObject({ tickType: 53, impliedVol: 0.3, undPrice: 260, pvDividend: -1 })
    const volatility = calculateImpliedVolatility(world.catalogue, world.market, put, friday, price?.optPrice ?? 0, 260)
    expect(volatility?.impliedVol).toBeCloseTo(0.3, 6)
    expect(volatility).toMatchObject({ delta: -2, gamma: -2, vega: -2, theta: -2, pvDividend: -1 })
    expect(calculateImpliedVolatility(world.catalogue, world.market, put, friday, 1e6, 260)).toBeUndefined()
  })
})

test('a tick of an instrument is its smallest increment', () => {
  const { world } = worldAt()
  expect([AAPL, 12087792, ES, 479624278].map((conId) => minTickOf(the(world, conId)))).toEqual([0.01, 0.00005, 0.25, 1])
})
