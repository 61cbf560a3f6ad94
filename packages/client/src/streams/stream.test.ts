import { getEventListeners } from 'node:events'
import { filter, firstValueFrom, map, take, toArray } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { type Price, prices, tick } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { ClosedError, RequestError, SlowConsumerError } from '../errors.ts'
import type { StreamMarker, StreamState } from './state.ts'
import type { Stream } from './stream.ts'

const bid = 1
const ask = 2

function stateKinds(stream: Stream<unknown>): string[] {
  const kinds: string[] = []
  stream.state.subscribe(({ kind }) => kinds.push(kind))
  return kinds
}

describe('Stream', () => {
  it('asks at the first subscription, shares it, and cancels when the last one leaves', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const other = loop.registry.stream(prices('AAPL'))
    expect(loop.names()).toEqual([])
    const first = stream.subscribe()
    const second = other.subscribe()
    expect(loop.names()).toEqual(['MarketDataRequest'])
    first.unsubscribe()
    expect(loop.names()).toEqual([])
    second.unsubscribe()
    expect(loop.names()).toEqual(['CancelMarketData'])
    expect(loop.registry.snapshot()).toEqual([])
    stream.subscribe().unsubscribe()
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
  })

  it('keeps streams with other arguments apart', () => {
    const loop = wireLoop()
    const seen: number[] = []
    loop.registry.stream(prices('AAPL')).subscribe(({ price }) => seen.push(price))
    const apple = loop.lastId()
    loop.registry.stream(prices('MSFT')).subscribe(({ price }) => seen.push(-price))
    loop.answer(tick(apple, bid, 100))
    loop.answer(tick(loop.lastId(), bid, 200))
    expect(seen).toEqual([100, -200])
  })

  it('gives a late subscriber the last value of each field first', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    stream.subscribe()
    const id = loop.lastId()
    loop.answer(tick(id, bid, 1))
    loop.answer(tick(id, ask, 2))
    loop.answer(tick(id, bid, 3))
    const late: Price[] = []
    stream.subscribe((price) => late.push(price))
    loop.answer(tick(id, ask, 4))
    expect(late.map(({ field, price }) => [field, price])).toEqual([
      [bid, 3],
      [ask, 2],
      [ask, 4],
    ])
  })

  it('is an observable that operators work on, and leaves when they have enough', async () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const bids = firstValueFrom(
      stream.pipe(
        filter(({ field }) => field === bid),
        map(({ price }) => price),
        take(2),
        toArray(),
      ),
    )
    for (const price of [1, 2, 3]) {
      loop.answer(tick(loop.lastId(), ask, price))
      loop.answer(tick(loop.lastId(), bid, price))
      if (price === 2) break
    }
    expect(await bids).toEqual([1, 2])
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
  })

  it('cancels for a subscriber that had enough before the request was out of the door', async () => {
    const loop = wireLoop()
    loop.onWritten = ({ type }) => {
      if (type === 'MarketDataRequest') loop.answer(tick(loop.lastId(), bid, 1))
    }
    expect((await firstValueFrom(loop.registry.stream(prices('AAPL')))).price).toBe(1)
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
    expect(loop.registry.snapshot()).toEqual([])
  })

  it('is an async iterable that keeps the latest of each field, and cancels when the loop is left', async () => {
    const loop = wireLoop()
    loop.onWritten = ({ type }) => {
      if (type !== 'MarketDataRequest') return
      const id = loop.lastId()
      for (const [field, price] of [
        [bid, 1],
        [ask, 2],
        [bid, 3],
        [ask, 4],
      ] as const) {
        loop.answer(tick(id, field, price))
      }
    }
    const seen: number[] = []
    for await (const { price } of loop.registry.stream(prices('AAPL'))) {
      seen.push(price)
      if (seen.length === 2) break
    }
    expect(seen).toEqual([3, 4])
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
  })

  it('fails a slow loop aloud where nothing may be dropped in silence', async () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL', { overflow: { kind: 'buffer', capacity: 3 } }))
    const iterator = stream[Symbol.asyncIterator]()
    const first = iterator.next()
    for (let price = 1; price <= 6; price++) loop.answer(tick(loop.lastId(), bid, price))
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
    const seen = [await first, await iterator.next(), await iterator.next(), await iterator.next()]
    expect(seen.map(({ value }) => (value as Price).price)).toEqual([1, 2, 3, 4])
    await expect(iterator.next()).rejects.toBeInstanceOf(SlowConsumerError)
  })

  it('lets a subscriber leave while a value goes round without anybody missing it', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const seen: string[] = []
    const first = stream.subscribe(({ price }) => {
      seen.push(`first ${price}`)
      first.unsubscribe()
    })
    stream.subscribe(({ price }) => seen.push(`second ${price}`))
    loop.answer(tick(loop.lastId(), bid, 1))
    loop.answer(tick(loop.lastId(), bid, 2))
    expect(seen).toEqual(['first 1', 'second 1', 'second 2'])
  })

  it('survives its last subscriber leaving from inside the read', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const subscription = stream.subscribe(() => subscription.unsubscribe())
    const id = loop.lastId()
    loop.answer(tick(id, bid, 1))
    loop.answer(tick(id, bid, 2))
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
    expect(loop.registry.counts).toEqual({ delivered: 1, late: 1, unclaimed: 0 })
  })
})

describe('the signal of a stream', () => {
  it('ends one reader with its reason, cancels on the wire with the last, and keeps no listener', () => {
    const loop = wireLoop()
    const controller = new AbortController()
    const errors: unknown[] = []
    const mine = loop.registry.stream(prices('AAPL'), { signal: controller.signal })
    const theirs = loop.registry.stream(prices('AAPL'))
    mine.subscribe({ error: (error) => errors.push(error) })
    const other = theirs.subscribe()
    controller.abort('enough')
    expect(errors).toEqual(['enough'])
    expect(loop.names()).toEqual(['MarketDataRequest'])
    other.unsubscribe()
    expect(loop.names()).toEqual(['CancelMarketData'])
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it('sends nothing when it is aborted already', () => {
    const loop = wireLoop()
    const errors: unknown[] = []
    const stream = loop.registry.stream(prices('AAPL'), { signal: AbortSignal.abort('never') })
    stream.subscribe({ error: (error) => errors.push(error) })
    expect(errors).toEqual(['never'])
    expect(loop.names()).toEqual([])
  })

  it('is not held by a stream that ended otherwise', () => {
    const loop = wireLoop()
    const { signal } = new AbortController()
    const stream = loop.registry.stream(prices('AAPL'), { signal })
    stream.subscribe({ error: () => undefined })
    stream.subscribe().unsubscribe()
    loop.error(loop.lastId(), 200)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('breaks a loop that waits', async () => {
    const loop = wireLoop()
    const controller = new AbortController()
    const stream = loop.registry.stream(prices('AAPL'), { signal: controller.signal })
    const step = stream[Symbol.asyncIterator]().next()
    controller.abort(new Error('enough'))
    await expect(step).rejects.toThrow('enough')
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })
})

describe('the state of a stream', () => {
  it('goes from pending to live to ended, and says why it ended', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const kinds = stateKinds(stream)
    expect(stream.state.value).toEqual({ kind: 'pending' })
    const subscription = stream.subscribe()
    loop.answer(tick(loop.lastId(), bid, 1))
    expect(stream.state.value).toEqual({ kind: 'live' })
    loop.answer(tick(loop.lastId(), bid, 2))
    subscription.unsubscribe()
    expect(stream.state.value).toEqual({ kind: 'ended', reason: { by: 'reader' } })
    stream.subscribe()
    expect(kinds).toEqual(['pending', 'pending', 'live', 'ended', 'pending'])
  })

  it('says that the gateway ended it: complete, or with the error its readers get', () => {
    const loop = wireLoop()
    const complete = loop.registry.stream(prices('AAPL'))
    let isComplete = false
    complete.subscribe({ complete: () => (isComplete = true) })
    loop.answer({ type: 'TickSnapshotEnd', reqId: loop.lastId() })
    expect(isComplete).toBe(true)
    expect(complete.state.value).toEqual({ kind: 'ended', reason: { by: 'completion' } })

    const refused = loop.registry.stream(prices('NOPE'))
    const errors: unknown[] = []
    refused.subscribe({ error: (error) => errors.push(error) })
    loop.error(loop.lastId(), 200, 'No security definition has been found for the request')
    expect(errors[0]).toBeInstanceOf(RequestError)
    expect(refused.state.value).toEqual({ kind: 'ended', reason: { by: 'error', error: errors[0] } })
    expect(loop.names()).toEqual(['MarketDataRequest', 'MarketDataRequest'])
  })

  it('turns stale when it is open but silent, and live again with the next value', async () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'), { staleAfterMs: 5_000 })
    const kinds = stateKinds(stream)
    const subscription = stream.subscribe()
    const id = loop.lastId()
    for (let i = 0; i < 8; i++) {
      loop.answer(tick(id, bid, i))
      await loop.pass(1_000)
    }
    expect(kinds).toEqual(['pending', 'pending', 'live'])
    await loop.pass(6_000)
    expect(stream.state.value.kind).toBe('stale')
    expect((stream.state.value as { silentMs: number }).silentMs).toBeGreaterThanOrEqual(5_000)
    loop.answer(tick(id, bid, 9))
    expect(kinds).toEqual(['pending', 'pending', 'live', 'stale', 'live'])
    subscription.unsubscribe()
    expect(loop.clock.pending).toBe(0)
  })

  it('shows an interruption as one gap that the end of the interruption closes, whatever arrives meanwhile', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const kinds = stateKinds(stream)
    const seen: number[] = []
    stream.subscribe(({ price }) => seen.push(price))
    const id = loop.lastId()
    loop.answer(tick(id, bid, 1))
    loop.registry.interrupted('1100')
    loop.registry.interrupted('1100')
    loop.answer(tick(id, bid, 2))
    expect(stream.state.value).toEqual({ kind: 'gap', reason: '1100' })
    loop.registry.restored()
    expect(stream.state.value.kind).toBe('pending')
    loop.answer(tick(id, bid, 3))
    expect(kinds).toEqual(['pending', 'pending', 'live', 'gap', 'pending', 'live'])
    expect(seen).toEqual([1, 2, 3])
    expect(loop.names()).toEqual(['MarketDataRequest'])
  })

  it('stands between the values as markers, for the reader who asks', () => {
    const loop = wireLoop()
    const plain = loop.registry.stream(prices('AAPL'))
    const marked = loop.registry.stream(prices('AAPL'), { markers: true })
    const seen: string[] = []
    const values: Price[] = []
    const show = (value: Price | StreamMarker): string =>
      value.kind === 'marker' ? value.state.kind : `${value.price}`
    plain.subscribe((value) => values.push(value))
    const subscription = marked.subscribe((value) => seen.push(show(value)))
    const id = loop.lastId()
    loop.answer(tick(id, bid, 1))
    loop.registry.interrupted('1100')
    loop.answer(tick(id, bid, 2))
    const late: string[] = []
    marked.subscribe((value) => late.push(show(value)))
    loop.registry.restored()
    loop.answer(tick(id, bid, 3))
    subscription.unsubscribe()
    loop.registry.interrupted('1100')
    expect(seen).toEqual(['live', '1', 'gap', '2', 'pending', 'live', '3'])
    expect(late).toEqual(['gap', '2', 'pending', 'live', '3', 'gap'])
    expect(values.map(({ price }) => price)).toEqual([1, 2, 3])
    expect(loop.names()).toEqual(['MarketDataRequest'])
  })

  it('never loses a marker to a later value in a loop', async () => {
    const loop = wireLoop()
    const iterator = loop.registry.stream(prices('AAPL'), { markers: true })[Symbol.asyncIterator]()
    const first = iterator.next()
    const id = loop.lastId()
    loop.answer(tick(id, bid, 1))
    loop.registry.interrupted('1100')
    loop.registry.restored()
    loop.answer(tick(id, bid, 2))
    const steps = [await first]
    while (steps.length < 5) steps.push(await iterator.next())
    expect(steps.map(({ value }) => (value?.kind === 'marker' ? value.state.kind : value?.price))).toEqual([
      'live',
      2,
      'gap',
      'pending',
      'live',
    ])
  })
})

describe('the notices of a stream', () => {
  it('tell what the gateway says about it, and the values go on', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const codes: number[] = []
    stream.notices.subscribe(({ code }) => codes.push(code))
    stream.subscribe()
    const id = loop.lastId()
    loop.error(id, 10167, 'Displaying delayed market data')
    loop.answer(tick(id, bid, 1))
    expect(codes).toEqual([10167])
    expect(stream.state.value.kind).toBe('live')
    expect(loop.notices.map(({ notice }) => [notice.code, notice.request?.kind, notice.id])).toEqual([
      [10167, 'marketData', id],
    ])
    expect(loop.notices[0]?.notice.at).toEqual(new Date(1_700_000_000_123))
  })
})

describe('closing', () => {
  it('ends streams normally when it is done on purpose; their state says why', async () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    let isComplete = false
    stream.subscribe({ complete: () => (isComplete = true) })
    const step = stream[Symbol.asyncIterator]().next()
    loop.registry.close()
    expect(isComplete).toBe(true)
    expect(await step).toEqual({ value: undefined, done: true })
    expect(stream.state.value).toEqual({ kind: 'ended', reason: { by: 'close' } })
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
  })

  it('ends streams with ClosedError when there is a reason for it, and cancels them on the wire', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'), { staleAfterMs: 1_000 })
    const errors: unknown[] = []
    const states: StreamState[] = []
    stream.state.subscribe((state) => states.push(state))
    stream.subscribe({ error: (error) => errors.push(error) })
    loop.registry.close('by the test')
    expect(errors[0]).toBeInstanceOf(ClosedError)
    expect(String(errors[0])).toContain('by the test')
    expect(states.at(-1)).toEqual({ kind: 'ended', reason: { by: 'error', error: errors[0] } })
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData'])
    expect(loop.registry.snapshot()).toEqual([])
    expect(loop.clock.pending).toBe(0)
    stream.subscribe({ error: (error) => errors.push(error) })
    expect(errors[1]).toBeInstanceOf(ClosedError)
    expect(loop.names()).toEqual([])
  })
})
