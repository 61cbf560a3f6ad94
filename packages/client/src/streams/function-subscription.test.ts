import { config, type Observable } from 'rxjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prices, type Price, tick } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'

const bid = 1

/** What was reported as unhandled, and a wait for so many reports. */
let unhandled: unknown[]
let heard: () => void

beforeEach(() => {
  unhandled = []
  config.onUnhandledError = (error) => {
    unhandled.push(error)
    heard()
  }
})

afterEach(() => {
  config.onUnhandledError = null
})

function reported(): Promise<void> {
  return new Promise((resolve) => {
    heard = resolve
  })
}

// RxJS's own way, by an observer, and ours, by a function, must not differ.
const ways: readonly [
  name: string,
  watch: (stream: Observable<Price>, next: (price: Price) => void) => { closed: boolean; unsubscribe(): void },
][] = [
  ['an observer', (stream, next) => stream.subscribe({ next })],
  ['a function', (stream, next) => stream.subscribe(next)],
]

describe.each(ways)('a stream subscribed to with %s', (_, watch) => {
  it('goes on after the listener throws, and reports what it threw', async () => {
    const loop = wireLoop()
    const seen: number[] = []
    const report = reported()
    watch(loop.registry.stream(prices('AAPL')), ({ price }) => {
      seen.push(price)
      if (price === 1) throw new Error('my mistake')
    })
    loop.answer(tick(loop.lastId(), bid, 1))
    loop.answer(tick(loop.lastId(), bid, 2))
    expect(seen).toEqual([1, 2])
    await report
    expect(unhandled).toEqual([new Error('my mistake')])
  })

  it('reports the error that ends it, and is closed', async () => {
    const loop = wireLoop()
    const report = reported()
    const subscription = watch(loop.registry.stream(prices('AAPL')), () => undefined)
    loop.answer({ type: 'ErrorMessage', id: loop.lastId(), errorCode: 200, errorMsg: 'No security definition' })
    expect(subscription.closed).toBe(true)
    await report
    expect(unhandled).toEqual([expect.objectContaining({ code: 'REQUEST', gatewayCode: 200 })])
  })

  it('can be left from within the listener, also while the first values are replayed', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const other = stream.subscribe({})
    loop.answer(tick(loop.lastId(), bid, 1))
    loop.answer(tick(loop.lastId(), 2, 2))
    loop.names()
    const seen: number[] = []
    let subscription: { unsubscribe(): void } | undefined
    subscription = watch(stream, ({ price }) => {
      seen.push(price)
      if (price === 3) subscription?.unsubscribe()
    })
    loop.answer(tick(loop.lastId(), bid, 3))
    loop.answer(tick(loop.lastId(), bid, 4))
    expect(seen).toEqual([1, 2, 3])
    expect(loop.names()).toEqual([])
    other.unsubscribe()
    expect(loop.names()).toEqual(['CancelMarketData'])
  })

  it('is over at once when its signal was aborted before', async () => {
    const loop = wireLoop()
    const report = reported()
    const reason = new Error('too late')
    const subscription = watch(
      loop.registry.stream(prices('AAPL'), { signal: AbortSignal.abort(reason) }),
      () => undefined,
    )
    expect(subscription.closed).toBe(true)
    await report
    expect(unhandled).toEqual([reason])
    expect(loop.names()).toEqual([])
  })
})
