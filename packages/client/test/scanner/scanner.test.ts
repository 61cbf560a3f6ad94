import { RequestError, type ScannerRow } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { settled } from '../settled.ts'
import { first, scripted, simulated } from '../support/simulated.ts'

const GAINERS = { instrument: 'STK', locationCode: 'STK.US.MAJOR', scanCode: 'TOP_PERC_GAIN' }

describe.each([187, 206, 226])('the scanner at server version %i', (serverVersion) => {
  it('says what it can scan for', async () => {
    await using setting = await simulated(serverVersion)
    const { instruments, locations, scanTypes, filters, xml } = await setting.ib.scannerParameters()
    expect(instruments.find(({ type }) => type === 'STK')).toMatchObject({ secType: 'STK' })
    const places = locations.flatMap((place) => [place, ...place.locations]).map(({ code }) => code)
    expect(places).toContain(GAINERS.locationCode)
    expect(scanTypes.find(({ code }) => code === GAINERS.scanCode)?.instruments).toContain('STK')
    expect(filters.flatMap(({ fields }) => fields.map(({ code }) => code))).toContain('priceAbove')
    expect(xml).toContain('ScanParameterResponse')
  })

  it('ranks, and ranks anew every half minute', async () => {
    await using setting = await simulated(serverVersion)
    const { ib, clock } = setting
    const rankings: (readonly ScannerRow[])[] = []
    ib.scanner({ ...GAINERS, numberOfRows: 5 }).subscribe((rows) => rankings.push(rows))
    while (rankings.length < 1) await settled()
    expect(rankings[0]?.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4])
    expect(rankings[0]?.[0]?.contract).toMatchObject({ secType: 'STK', currency: 'USD', conId: expect.any(Number) })
    clock.advance(30_000)
    while (rankings.length < 2) await settled()
    expect(rankings[1]).toHaveLength(5)
  })

  it('filters', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    const [everything] = await first(ib.scanner({ ...GAINERS, numberOfRows: 50 }), 1)
    const [dear] = await first(ib.scanner({ ...GAINERS, numberOfRows: 50, abovePrice: 300 }), 1)
    expect(dear?.length).toBeGreaterThan(0)
    expect(dear?.length).toBeLessThan(everything?.length ?? 0)
  })

  it('refuses a scan it does not know', async () => {
    await using setting = await simulated(serverVersion)
    const refused = first(setting.ib.scanner({ ...GAINERS, scanCode: 'NO_SUCH_SCAN' }), 1)
    await expect(refused).rejects.toThrow(RequestError)
    expect(() => setting.ib.scanner({ ...GAINERS, numberOfRows: 51 })).toThrow(/query.numberOfRows/)
  })
})

describe('a scan', () => {
  it('asks for the number of rows that the gateway would choose itself', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const rows = first(ib.scanner({ ...GAINERS, filters: { changePercAbove: '5' } }), 1)
    const { reqId, scannerSubscription } = await line.next('ScannerSubscriptionRequest')
    expect(scannerSubscription).toMatchObject({
      ...GAINERS,
      numberOfRows: -1,
      scannerSubscriptionFilterOptions: { changePercAbove: '5' },
    })
    line.send({ type: 'ScannerData', reqId, scannerDataElement: [{ rank: 0, contract: { conId: 1 }, distance: '2' }] })
    expect((await rows)[0]).toMatchObject([{ rank: 0, contract: { conId: 1 }, distance: '2', benchmark: '' }])
    expect(await line.next('CancelScannerSubscription')).toMatchObject({ reqId })
  })
})
