import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { scripted, simulated } from '../support/simulated.ts'

describe.each([187, 206, 226])('the calendar at server version %i', (serverVersion) => {
  it('has events by contract and by filter', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    const dates = { startDate: '2026-01-01', endDate: '2026-12-31' }
    const events = await ib.wshEventData({ conId: 265598, ...dates, totalLimit: 5 })
    expect(events).toHaveLength(5)
    expect(events.every(({ day, conId }) => day?.startsWith('2026-') === true && conId === 265598)).toBe(true)
    const meetings = await ib.wshEventData({ filter: { watchlist: ['265598'], wshe_sh: 'true' }, ...dates })
    expect(meetings.map(({ type }) => type)).toEqual(['wshe_sh'])
  })

  it('says what it knows', async () => {
    await using setting = await simulated(serverVersion)
    expect(JSON.stringify(await setting.ib.wshMetaData())).toContain('wshe_ed')
  })

  it('needs a subscription', async () => {
    await using setting = await simulated(serverVersion, { calendar: false })
    const { ib } = setting
    expect(await failure(ib.wshMetaData())).toMatchObject({ gatewayCode: 10276 })
    expect(await failure(ib.wshEventData({ conId: 265598 }))).toMatchObject({ gatewayCode: 10276 })
    expect(await failure(ib.wshEventData({}))).toMatchObject({ path: 'query' })
  })
})

describe('events', () => {
  it('are asked for after the meta data, once for each connection', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const asked = ib.wshEventData({ conId: 1, startDate: '2026-11-01' })
    const meta = await line.next('WshMetaDataRequest')
    line.send({ type: 'WshMetaData', reqId: meta.reqId, dataJson: '{}' })
    const events = await line.next('WshEventDataRequest')
    expect(events).toMatchObject({ conId: 1, startDate: '20261101' })
    line.send({ type: 'WshEventData', reqId: events.reqId, dataJson: '[{"event_type":"wshe_x","index_date":"soon"}]' })
    expect(await asked).toEqual([
      { type: 'wshe_x', day: undefined, conId: undefined, data: { event_type: 'wshe_x', index_date: 'soon' } },
    ])
    const garbled = failure(ib.wshEventData({ conId: 2 }))
    const { reqId } = await line.next('WshEventDataRequest')
    line.send({ type: 'WshEventData', reqId, dataJson: '<html>' })
    expect(await garbled).toMatchObject({ code: 'DECODE', field: 'dataJson' })
    line.cut()
    const again = await gateway.accept()
    await again.begin()
    const lost = failure(ib.wshEventData({ conId: 3 }))
    // What was garbled was cancelled on the line that fell.
    await again.next('WshMetaDataRequest')
    await ib.close()
    await lost
  })
})
