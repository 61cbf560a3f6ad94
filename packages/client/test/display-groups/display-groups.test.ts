import { type DisplayGroupContent, SteppedClock } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { first, scripted, simulated } from '../support/simulated.ts'

const APPLE: DisplayGroupContent = {
  kind: 'contract',
  conId: 265598,
  exchange: 'SMART',
  contract: { conId: 265598, exchange: 'SMART' },
}

describe.each([187, 206, 226])('display groups at server version %i', (serverVersion) => {
  it('are listed, watched and changed', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    expect(await ib.queryDisplayGroups()).toEqual([1, 2, 3, 4, 5, 6, 7])
    const seen: DisplayGroupContent[] = []
    const watching = ib.subscribeToGroupEvents(2).subscribe((content) => seen.push(content))
    await ib.updateDisplayGroup(2, APPLE)
    while (seen.length < 2) await settled()
    expect(seen).toEqual([{ kind: 'none' }, APPLE])
    watching.unsubscribe()
    // Without a subscription of its own it makes one for as long as it takes.
    await ib.updateDisplayGroup(3, APPLE)
    expect(await first(ib.subscribeToGroupEvents(3), 1)).toEqual([APPLE])
    expect(ib.requests).toEqual([])
  })

  it('are refused where there is none', async () => {
    await using setting = await simulated(serverVersion)
    const { ib } = setting
    expect(await failure(first(ib.subscribeToGroupEvents(9), 1))).toMatchObject({ gatewayCode: 321 })
    expect(await failure(ib.updateDisplayGroup(9, APPLE))).toMatchObject({ gatewayCode: 321 })
    expect(await failure(ib.updateDisplayGroup(1, { conId: 265598 } as never))).toMatchObject({
      path: 'content.kind',
      allowed: "'contract' (with conId and exchange), 'combo' or 'none'",
    })
    expect(() => ib.subscribeToGroupEvents(0)).toThrow(/groupId/)
  })
})

describe('a change of a display group', () => {
  it('has been taken when the gateway says nothing for a second', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, { clock })
    const { ib, line } = setting
    const changed = ib.updateDisplayGroup(1, APPLE)
    const { reqId } = await line.next('SubscribeToGroupEventsRequest')
    line.send({ type: 'DisplayGroupUpdated', reqId, contractInfo: 'combo' })
    expect(await line.next('UpdateDisplayGroupRequest')).toMatchObject({ reqId, contractInfo: '265598@SMART' })
    clock.advance(1_000)
    await changed
    await line.next('UnsubscribeFromGroupEventsRequest')
  })

  it('ends by its signal and its deadline', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, { clock })
    const { ib, line } = setting
    const stop = new AbortController()
    const stopped = failure(ib.updateDisplayGroup(1, APPLE, { signal: stop.signal }))
    await line.next('SubscribeToGroupEventsRequest')
    stop.abort(new Error('enough'))
    expect(await stopped).toMatchObject({ message: 'enough' })
    await line.next('UnsubscribeFromGroupEventsRequest')
    const late = failure(ib.updateDisplayGroup(1, APPLE, { timeoutMs: 2_000 }))
    await line.next('SubscribeToGroupEventsRequest')
    clock.advance(2_000)
    expect(await late).toMatchObject({ code: 'TIMEOUT', request: { kind: 'updateDisplayGroup' } })
    expect(ib.requests).toEqual([])
  })
})
