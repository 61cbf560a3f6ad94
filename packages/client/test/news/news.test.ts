import { type Headline, type NewsBulletin, stock } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { NOW, scripted, simulated } from '../support/simulated.ts'

const AAPL = 265598

describe.each([187, 206, 226])('news at server version %i', (serverVersion) => {
  it('has providers, headlines and their articles', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    const providers = (await ib.newsProviders()).map(({ code }) => code)
    expect(providers).toContain('BRFG')
    const start = new Date(NOW.getTime() - 7 * 86_400_000)
    const { headlines, hasMore } = await ib.historicalNews({ conId: AAPL, providers, start, end: NOW, count: 5 })
    expect(headlines).toHaveLength(5)
    expect(hasMore).toBe(true)
    expect(headlines.map(({ time }) => time)).toEqual(
      headlines
        .map(({ time }) => time)
        .toSorted()
        .toReversed(),
    )
    const [newest] = headlines
    expect(newest?.headline).not.toContain('{')
    expect(newest?.facts).toMatchObject({ L: 'en' })
    // No zone, so no instant.
    expect(newest?.at).toBeUndefined()
    const article = await ib.newsArticle(newest ?? { providerCode: '', articleId: '' })
    expect(article).toMatchObject({ kind: 'text', text: expect.stringContaining(newest?.headline ?? '?') })
  })

  it('comes as it is published', async () => {
    await using setting = await simulated(serverVersion)
    const { gateway, ib } = setting
    const seen: Headline[] = []
    const news = ib
      .newsTicks(stock('AAPL'), { providers: ['BRFG', 'DJNL'] })
      .subscribe((headline) => seen.push(headline))
    while (seen.length === 0) await settled()
    const instrument = gateway.world.byConId(AAPL)
    if (instrument === undefined) throw new Error('The simulated world has no AAPL')
    gateway.world.news.publish({ instrument, providerCode: 'BRFG', headline: 'Apple buys an orchard' })
    while (seen.at(-1)?.headline !== 'Apple buys an orchard') await settled()
    const newest = seen.at(-1)
    expect(newest).toMatchObject({ time: NOW, providerCode: 'BRFG' })
    expect(await ib.newsArticle(newest ?? { providerCode: '', articleId: '' })).toMatchObject({ kind: 'text' })
    news.unsubscribe()
    expect(ib.requests).toEqual([])
  })

  it('has bulletins: those of the day, then each new one', async () => {
    await using setting = await simulated(serverVersion)
    const { gateway, ib } = setting
    gateway.bulletins.publish('Good morning')
    const seen: NewsBulletin[] = []
    ib.newsBulletins().subscribe((bulletin) => seen.push(bulletin))
    while (seen.length < 1) await settled()
    gateway.bulletins.publish('The exchange is closed', { kind: 3, exchange: 'NYSE' })
    while (seen.length < 2) await settled()
    expect(seen).toEqual([
      { id: 1, kind: 'regular', message: 'Good morning', exchange: '' },
      { id: 2, kind: 'exchangeUnavailable', message: 'The exchange is closed', exchange: 'NYSE' },
    ])
  })

  it('says what is not available', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    expect(await failure(ib.newsArticle({ providerCode: 'BRFG', articleId: 'BRFG$none' }))).toMatchObject({
      gatewayCode: 10172,
    })
    expect(await failure(ib.historicalNews({ conId: AAPL, providers: ['NONE'] }))).toMatchObject({ gatewayCode: 321 })
    expect(await failure(ib.historicalNews({ conId: AAPL, providers: [] }))).toMatchObject({ path: 'query.providers' })
    expect(() => ib.newsTicks(stock('AAPL'), { providers: ['A+B'] })).toThrow(/options.providers\[0\]/)
  })
})

describe('news', () => {
  it('asks in UTC, and reads times that are instants', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.historicalNews({ conId: 1, providers: ['A', 'B'], start: new Date(0), end: NOW })
    const { reqId, ...sent } = await line.next('HistoricalNewsRequest')
    expect(sent).toMatchObject({
      providerCodes: 'A+B',
      startDateTime: '19700101-00:00:00',
      endDateTime: '20261120-16:30:00',
      totalResults: 100,
    })
    const time = String(NOW.getTime())
    line.send({ type: 'HistoricalNews', reqId, time, providerCode: 'A', articleId: 'A$1', headline: 'Plain' })
    line.send({ type: 'HistoricalNewsEnd', reqId, hasMore: false })
    expect(await asked).toEqual({
      headlines: [{ time, at: NOW, providerCode: 'A', articleId: 'A$1', headline: 'Plain', facts: {} }],
      hasMore: false,
    })
  })

  it('hands out a PDF as bytes', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.newsArticle({ providerCode: 'A', articleId: 'A$1' })
    const { reqId } = await line.next('NewsArticleRequest')
    line.send({ type: 'NewsArticle', reqId, articleType: 1, articleText: 'JVBERi0=' })
    expect(await asked).toEqual({ kind: 'pdf', bytes: new TextEncoder().encode('%PDF-') })
  })

  it('does not repeat itself after a reconnect', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const headlines: string[] = []
    const bulletins: string[] = []
    ib.newsTicks(stock('AAPL'), { providers: ['A'] }).subscribe(({ articleId }) => headlines.push(articleId))
    ib.newsBulletins().subscribe(({ message }) => bulletins.push(message))
    const { reqId, genericTickList } = await line.next('MarketDataRequest')
    expect(genericTickList).toBe('mdoff,292:A')
    await line.next('NewsBulletinsRequest')
    line.send({ type: 'TickNews', reqId, timestamp: 1, providerCode: 'A', articleId: 'A$1', headline: 'One' })
    line.send({ type: 'NewsBulletin', newsMsgId: 1, newsMsgType: 1, newsMessage: 'One' })
    line.hangUp()
    const again = await gateway.accept()
    await again.begin()
    const resumed = await again.next('MarketDataRequest')
    await again.next('NewsBulletinsRequest')
    for (const number of [1, 2]) {
      const articleId = `A$${number}`
      again.send({ type: 'TickNews', reqId: resumed.reqId, timestamp: 1, providerCode: 'A', articleId, headline: '' })
      const newsMessage = number === 1 ? 'One' : 'Two'
      again.send({ type: 'NewsBulletin', newsMsgId: number, newsMsgType: 9, newsMessage })
    }
    while (bulletins.length < 2) await settled()
    expect(headlines).toEqual(['A$1', 'A$2'])
    expect(bulletins).toEqual(['One', 'Two'])
  })
})
