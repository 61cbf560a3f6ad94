import { describe, expect, test } from 'vitest'
import { WireClient } from '../src/scenario/wire-client.ts'
import { turn } from '../src/testing/advance.ts'
import { codesOf, sessionWith, typesOf } from './session-with.ts'

describe('news', () => {
  test('headlines lead to their articles', async () => {
    const { ask } = await sessionWith()
    const [providers] = await ask({ type: 'NewsProvidersRequest' })
    expect(providers).toMatchObject({
      newsProviders: expect.arrayContaining([expect.objectContaining({ providerCode: 'BRFG' })]),
    })
    const answer = await ask({
      type: 'HistoricalNewsRequest',
      reqId: 1,
      conId: 265598,
      providerCodes: 'BRFG+DJNL',
      totalResults: 4,
    })
    expect(typesOf(answer)).toEqual([
      'HistoricalNews',
      'HistoricalNews',
      'HistoricalNews',
      'HistoricalNews',
      'HistoricalNewsEnd',
    ])
    expect(answer.at(-1)).toMatchObject({ hasMore: true })
    const [headline] = answer
    if (headline?.type !== 'HistoricalNews') throw new Error('no headline')
    const { providerCode, articleId } = headline
    expect(await ask({ type: 'NewsArticleRequest', reqId: 2, providerCode, articleId })).toMatchObject([
      { type: 'NewsArticle', reqId: 2, articleType: 0, articleText: expect.stringContaining('<html>') },
    ])
  })

  test('what is not there is refused', async () => {
    const { ask } = await sessionWith()
    expect(
      codesOf(await ask({ type: 'NewsArticleRequest', reqId: 1, providerCode: 'BRFG', articleId: 'BRFG$x' })),
    ).toEqual([10172])
    expect(codesOf(await ask({ type: 'HistoricalNewsRequest', reqId: 2, conId: 1 }))).toEqual([321])
    expect(
      codesOf(await ask({ type: 'HistoricalNewsRequest', reqId: 3, conId: 265598, startDateTime: 'then' })),
    ).toEqual([321])
  })

  test('windows are read with and without zone, in either order', async () => {
    const { ask } = await sessionWith()
    const ends = ['20260202 00:00:00 US/Eastern', '2026-02-20 00:00:00.0'] as const
    const window = async (startDateTime: string, endDateTime: string) => {
      const rows = await ask({
        type: 'HistoricalNewsRequest',
        reqId: 1,
        conId: 265598,
        startDateTime,
        endDateTime,
        totalResults: 300,
      })
      return rows.flatMap((row) => (row.type === 'HistoricalNews' ? [row.time ?? ''] : []))
    }
    const forth = await window(ends[0], ends[1])
    expect(forth.length).toBeGreaterThan(5)
    expect(forth.every((time) => time >= '2026-02-02' && time < '2026-02-21')).toBe(true)
    expect(await window(ends[1], ends[0])).toEqual(forth)
  })

  test('bulletins reach whoever listens, those of the day only who wants them', async () => {
    const { gateway, client, ask, wait } = await sessionWith()
    const late = await WireClient.inMemory(gateway, { clientId: 1 })
    expect(await ask({ type: 'NewsBulletinsRequest', allMessages: true })).toEqual([])
    gateway.bulletins.publish('The exchange is open again', { kind: 2, exchange: 'NYSE' })
    await turn()
    expect(client.all('NewsBulletin')).toEqual([
      {
        type: 'NewsBulletin',
        newsMsgId: 1,
        newsMsgType: 2,
        newsMessage: 'The exchange is open again',
        originatingExch: 'NYSE',
      },
    ])
    late.send({ type: 'NewsBulletinsRequest', allMessages: true })
    await turn()
    expect(late.all('NewsBulletin')).toHaveLength(1)
    await ask({ type: 'CancelNewsBulletins' })
    gateway.bulletins.publish('Nobody hears this')
    expect(await wait(250)).toEqual([])
  })
})

describe('the scanner', () => {
  const scannerSubscription = {
    instrument: 'STK',
    locationCode: 'STK.US.MAJOR',
    scanCode: 'MOST_ACTIVE',
    numberOfRows: 5,
  }

  test('ranks again every half minute until it is cancelled', async () => {
    const { ask, wait } = await sessionWith()
    const [ranking] = await ask({ type: 'ScannerSubscriptionRequest', reqId: 1, scannerSubscription })
    expect(ranking?.type === 'ScannerData' && ranking.scannerDataElement?.map(({ rank }) => rank)).toEqual([
      0, 1, 2, 3, 4,
    ])
    expect(typesOf(await wait(61_000))).toEqual(['ScannerData', 'ScannerData'])
    expect(codesOf(await ask({ type: 'ScannerSubscriptionRequest', reqId: 1, scannerSubscription }))).toEqual([385])
    await ask({ type: 'CancelScannerSubscription', reqId: 1 })
    expect(await wait(61_000)).toEqual([])
    expect(codesOf(await ask({ type: 'CancelScannerSubscription', reqId: 1 }))).toEqual([365])
  })

  test('says what it can do, and refuses the rest', async () => {
    const { ask } = await sessionWith()
    const [parameters] = await ask({ type: 'ScannerParametersRequest' })
    expect(parameters).toMatchObject({ xml: expect.stringContaining('<ScanParameterResponse>') })
    const unknown = { ...scannerSubscription, scanCode: 'LUCKIEST' }
    const answer = await ask({ type: 'ScannerSubscriptionRequest', reqId: 1, scannerSubscription: unknown })
    expect(typesOf(answer)).toEqual(['ErrorMessage'])
  })
})

describe('the calendar of corporate events', () => {
  test('wants its meta data to be read first', async () => {
    const { ask } = await sessionWith()
    const events = { type: 'WshEventDataRequest', reqId: 2, conId: 265598 } as const
    expect(codesOf(await ask(events))).toEqual([10282])
    const [meta] = await ask({ type: 'WshMetaDataRequest', reqId: 1 })
    expect(meta).toMatchObject({ type: 'WshMetaData', dataJson: expect.stringContaining('event_types') })
    const [found] = await ask(events)
    expect(found?.type === 'WshEventData' && JSON.parse(found.dataJson ?? '')).toEqual(expect.any(Array))
  })

  test('is closed to logins without a subscription', async () => {
    const { ask } = await sessionWith({ calendar: false })
    expect(codesOf(await ask({ type: 'WshMetaDataRequest', reqId: 1 }))).toEqual([10276])
    expect(codesOf(await ask({ type: 'WshEventDataRequest', reqId: 2 }))).toEqual([10276])
  })
})
