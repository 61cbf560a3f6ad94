import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../clock/stepped-clock.ts'
import { wshEventDataJson, wshMetaDataJson } from './calendar/wsh.ts'
import { fundamentalReport, reportTypes } from './fundamentals/reports.ts'
import type { Instrument } from './instruments/instrument.ts'
import { archivedHeadline, archivedTime, type Headline } from './news/news-desk.ts'
import { scannerParametersXml } from './scanner/parameters.ts'
import { scan } from './scanner/scanner.ts'
import { World } from './world.ts'

const friday = Date.UTC(2026, 10, 20, 16)
const DAY = 86_400_000

function worldAt(): { world: World; clock: SteppedClock; stock: Instrument } {
  const clock = new SteppedClock(friday)
  const world = new World({ seed: 7, clock })
  const stock = world.byConId(265598)
  if (stock === undefined) throw new Error('AAPL is missing')
  return { world, clock, stock }
}

/** Checks that elements are closed in the order they were opened. */
function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name = '', , self] of xml.matchAll(/<(\/?)([A-Za-z][\w.]*)([^<>]*?)(\/?)>/g)) {
    if (self === '/') continue
    if (close === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

describe('news', () => {
  test('the archive lists newest first, by provider, and leads to articles', () => {
    const { world, stock } = worldAt()
    const all = world.news.headlines(stock, friday - 30 * DAY, friday, [], 300)
    expect(all.length).toBeGreaterThan(20)
    expect(all.map(({ timeMs }) => timeMs)).toEqual(all.map(({ timeMs }) => timeMs).sort((a, b) => b - a))
    const briefing = world.news.headlines(stock, friday - 30 * DAY, friday, ['BRFG'], 300)
    expect(briefing).toEqual(all.filter(({ providerCode }) => providerCode === 'BRFG'))
    const [first] = briefing
    expect(world.news.article('BRFG', first?.articleId ?? '')).toMatchObject({ articleType: 0 })
    expect(world.news.article('BRFG', first?.articleId ?? '')?.articleText).toContain('</html>')
    expect(world.news.article('DJNL', first?.articleId ?? '')).toBeUndefined()
    expect(world.news.article('BRFG', 'BRFG$nosuch')).toBeUndefined()
  })

  test('headlines of the archive bear their entity, and times no zone', () => {
    const { world, stock } = worldAt()
    const [headline] = world.news.headlines(stock, friday - 30 * DAY, friday, [], 1)
    if (headline === undefined) throw new Error('no headline')
    expect(archivedHeadline(headline)).toMatch(/^\{A:80\d{4}:L:en\}\S/)
    expect(archivedTime(headline.timeMs)).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.0$/)
  })

  test('a watcher hears what the archive will have, and what is published', () => {
    const { world, clock, stock } = worldAt()
    const heard: Headline[] = []
    const stop = world.news.watch(stock, [], (headline) => heard.push(headline))
    clock.advance(3 * DAY)
    const archive = world.news.headlines(stock, friday, clock.now(), [], 300)
    expect(archive.length).toBeGreaterThan(0)
    expect(heard).toEqual([...archive].reverse())
    const published = world.news.publish({ instrument: stock, providerCode: 'BRFG', headline: 'Made by hand' })
    expect(heard.at(-1)).toEqual(published)
    expect(world.news.article('BRFG', published.articleId)?.articleText).toContain('Made by hand')
    stop()
    world.news.publish({ instrument: stock, providerCode: 'BRFG', headline: 'Unheard' })
    expect(heard.at(-1)).toEqual(published)
    expect(clock.pendingTimers).toBe(0)
  })
})

describe('scanner', () => {
  test('ranks by what the code says', () => {
    const { world } = worldAt()
    const rows = scan(world.catalogue, world.market, {
      scanCode: 'TOP_PERC_GAIN',
      locationCode: 'STK.US.MAJOR',
      instrument: 'STK',
      numberOfRows: 10,
    })
    if ('refused' in rows) throw new Error(rows.refused.message)
    expect(rows.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    const gains = rows.map(({ contract }) => {
      const instrument = world.byConId(contract?.conId ?? 0)
      const quote = instrument === undefined ? undefined : world.market.quote(instrument)
      return (quote?.last ?? 0) / (quote?.close ?? 1)
    })
    expect(gains).toEqual([...gains].sort((a, b) => b - a))
  })

  test('filters by place, price and type', () => {
    const { world } = worldAt()
    const ask = (query: object): readonly string[] => {
      const rows = scan(world.catalogue, world.market, {
        scanCode: 'ALL_SYMBOLS_ASC',
        locationCode: 'STK.US',
        ...query,
      })
      if ('refused' in rows) throw new Error(rows.refused.message)
      return rows.map(({ contract }) => contract?.symbol ?? '')
    }
    expect(ask({ locationCode: 'STK.HK.SEHK' })).toEqual(['3690', '700', '9988'])
    expect(ask({ locationCode: 'STK.ARCA', stockTypeFilter: 'ETF' })).toEqual([
      'DIA',
      'GLD',
      'IJR',
      'IWM',
      'SLV',
      'SPY',
      'XLF',
    ])
    expect(ask({ locationCode: 'STK.EU', scannerSubscriptionFilterOptions: { priceBelow: '10' } })).toEqual([
      'NOKIA',
      'VOD',
    ])
    expect(ask({ belowPrice: 30, stockTypeFilter: 'STOCK' })).toContain('F')
    expect(ask({ abovePrice: 30 })).not.toContain('F')
  })

  test('filters by the tags of newer programs', () => {
    const { world } = worldAt()
    const ask = (scannerSubscriptionFilterOptions: Readonly<Record<string, string>>): readonly string[] => {
      const query = { scanCode: 'ALL_SYMBOLS_ASC', locationCode: 'STK.US', scannerSubscriptionFilterOptions }
      const rows = scan(world.catalogue, world.market, query)
      if ('refused' in rows) throw new Error(rows.refused.message)
      return rows.map(({ contract }) => contract?.symbol ?? '')
    }
    expect(ask({ priceBelow: '30' })).toContain('F')
    expect(ask({ priceAbove: '30' })).not.toContain('F')
    expect(ask({ changePercAbove: '0.001', changePercBelow: '-0.001' })).toEqual([])
    expect(ask({ stkTypes: 'inc:ETF', usdPriceAbove: '500' })).toContain('SPY')
    expect(ask({ stkTypes: 'exc:ETF' })).not.toContain('SPY')
    expect(ask({ avgVolumeAbove: '150000000' })).toEqual(['NVDA'])
  })

  test('finds combinations of options, legs and all', () => {
    const { world } = worldAt()
    const query = { scanCode: 'COMBO_LATEST_TRADE', locationCode: 'NATCOMB.OPT.US', instrument: 'NATCOMB' }
    const rows = scan(world.catalogue, world.market, query)
    if ('refused' in rows) throw new Error(rows.refused.message)
    expect(rows.length).toBeGreaterThan(3)
    const legs = rows[0]?.comboKey?.split(',').map((leg) => world.byConId(Number(leg.split('|')[0]))) ?? []
    expect(legs.map((leg) => leg?.secType)).toEqual(['OPT', 'OPT'])
    expect(rows[0]?.contract).toMatchObject({ secType: 'BAG', symbol: legs[0]?.symbol })
  })

  test('refuses codes and places it does not know', () => {
    const { world } = worldAt()
    const refused = { refused: expect.objectContaining({ code: 162 }) }
    expect(scan(world.catalogue, world.market, { scanCode: 'BEST', locationCode: 'STK.US' })).toEqual(refused)
    expect(scan(world.catalogue, world.market, { scanCode: 'MOST_ACTIVE', locationCode: 'STK.MOON' })).toEqual(refused)
  })

  test('describes itself in well-formed XML', () => {
    const xml = scannerParametersXml()
    expect(isBalanced(xml)).toBe(true)
    expect(xml).toContain('<scanCode>HOT_BY_VOLUME</scanCode>')
    expect(xml).toContain('<locationCode>STK.US.MAJOR</locationCode>')
  })
})

describe('corporate events', () => {
  test('of a company lie in the range, in order, within the limit', () => {
    const { world } = worldAt()
    const query = { conId: 265598, startDate: '20260101', endDate: '20261231' }
    const events = JSON.parse(wshEventDataJson(world.catalogue, query, friday)) as {
      index_date: string
      event_type: string
    }[]
    const dates = events.map(({ index_date: date }) => date)
    expect(dates).toEqual([...dates].sort())
    expect(dates.every((date) => date >= '20260101' && date <= '20261231')).toBe(true)
    expect(events.filter(({ event_type: type }) => type === 'wshe_ed')).toHaveLength(4)
    const few = JSON.parse(wshEventDataJson(world.catalogue, { ...query, totalLimit: 2 }, friday)) as unknown[]
    expect(few).toHaveLength(2)
  })

  test('a filter chooses companies and kinds', () => {
    const { world } = worldAt()
    const filter = JSON.stringify({ watchlist: ['8314'], wshe_ed: 'true' })
    const events = JSON.parse(wshEventDataJson(world.catalogue, { filter }, friday)) as {
      conid: number
      event_type: string
    }[]
    expect(new Set(events.map(({ conid, event_type: type }) => `${conid} ${type}`))).toEqual(new Set(['8314 wshe_ed']))
    const meta = JSON.parse(wshMetaDataJson()) as { meta_data: { event_types: { tag: string }[] } }
    expect(meta.meta_data.event_types.map(({ tag }) => tag)).toContain('wshe_ed')
  })
})

describe('fundamentals', () => {
  test('each report is well-formed XML about the company', () => {
    const { world, stock } = worldAt()
    for (const type of reportTypes) {
      const report = fundamentalReport(world.market, stock, type, friday)
      if (typeof report !== 'string') throw new Error(report.refused.message)
      expect(isBalanced(report)).toBe(true)
    }
    expect(fundamentalReport(world.market, stock, 'ReportSnapshot', friday)).toContain('APPLE INC')
  })

  test('refuses unknown reports, and instruments without any, with code 430', () => {
    const { world, stock } = worldAt()
    const index = world.byConId(416904)
    if (index === undefined) throw new Error('SPX is missing')
    const refused = { refused: expect.objectContaining({ code: 430 }) }
    expect(fundamentalReport(world.market, stock, 'ReportRatios', friday)).toEqual(refused)
    expect(fundamentalReport(world.market, stock, '', friday)).toEqual(refused)
    expect(fundamentalReport(world.market, index, 'ReportSnapshot', friday)).toEqual(refused)
  })
})
