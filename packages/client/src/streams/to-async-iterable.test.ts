import { getEventListeners } from 'node:events'
import { interval, NEVER, Observable, of, Subject, throwError } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { SlowConsumerError } from '../errors.ts'
import type { OverflowPolicy } from './overflow.ts'
import { toAsyncIterable } from './to-async-iterable.ts'

const unbounded: OverflowPolicy<number> = { kind: 'unbounded' }

async function gather<T>(values: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = []
  for await (const value of values) gathered.push(value)
  return gathered
}

describe('toAsyncIterable', () => {
  it('gives every value and ends when the source is complete', async () => {
    expect(await gather(toAsyncIterable(of(1, 2, 3), unbounded))).toEqual([1, 2, 3])
  })

  it('subscribes at the first step, once per loop', async () => {
    let subscriptions = 0
    const source = new Observable<number>((subscriber) => {
      subscriptions++
      subscriber.next(subscriptions)
      subscriber.complete()
    })
    const values = toAsyncIterable(source, unbounded)
    const iterator = values[Symbol.asyncIterator]()
    expect(subscriptions).toBe(0)
    expect(await iterator.next()).toEqual({ value: 1, done: false })
    expect(await gather(values)).toEqual([2])
  })

  it('throws the error of the source after the values that came before it, and only once', async () => {
    const source = new Subject<number>()
    const iterator = toAsyncIterable(source, unbounded)[Symbol.asyncIterator]()
    const first = iterator.next()
    source.next(1)
    source.next(2)
    source.error(new Error('over'))
    expect(await first).toEqual({ value: 1, done: false })
    expect(await iterator.next()).toEqual({ value: 2, done: false })
    await expect(iterator.next()).rejects.toThrow('over')
    expect(await iterator.next()).toEqual({ value: undefined, done: true })
    await expect(
      gather(
        toAsyncIterable(
          throwError(() => new Error('at once')),
          unbounded,
        ),
      ),
    ).rejects.toThrow('at once')
  })

  it.each([
    [
      'break',
      async (values: AsyncIterable<number>) => {
        for await (const value of values) if (value === 1) break
      },
    ],
    [
      'return',
      async (values: AsyncIterable<number>) => {
        for await (const value of values) if (value === 1) return
      },
    ],
    [
      'throw',
      async (values: AsyncIterable<number>) => {
        for await (const value of values) if (value === 1) throw new Error('enough')
      },
    ],
  ])('unsubscribes when the loop is left by %s', async (how, loop) => {
    const source = new Subject<number>()
    const done = loop(toAsyncIterable(source, unbounded)).catch(String)
    await Promise.resolve()
    expect(source.observed).toBe(true)
    source.next(1)
    expect(await done).toBe(how === 'throw' ? 'Error: enough' : undefined)
    expect(source.observed).toBe(false)
  })

  it('never subscribes for a loop that was left before it began', async () => {
    const source = new Subject<number>()
    const iterator = toAsyncIterable(source, unbounded)[Symbol.asyncIterator]()
    await iterator.return?.()
    expect(await iterator.next()).toEqual({ value: undefined, done: true })
    expect(source.observed).toBe(false)
  })

  it('answers steps taken ahead in order, and ends all of them', async () => {
    const source = new Subject<number>()
    const iterator = toAsyncIterable(source, unbounded)[Symbol.asyncIterator]()
    const steps = [iterator.next(), iterator.next(), iterator.next()]
    source.next(1)
    source.complete()
    expect(await Promise.all(steps)).toEqual([
      { value: 1, done: false },
      { value: undefined, done: true },
      { value: undefined, done: true },
    ])
  })

  it('ends a loop that falls behind its buffer, after the values it still holds, and unsubscribes at once', async () => {
    const source = new Subject<number>()
    const iterator = toAsyncIterable(source, { kind: 'buffer', capacity: 2 })[Symbol.asyncIterator]()
    const first = iterator.next()
    for (const value of [1, 2, 3]) source.next(value)
    expect(source.observed).toBe(true)
    source.next(4)
    expect(source.observed).toBe(false)
    expect(await first).toEqual({ value: 1, done: false })
    expect(await iterator.next()).toEqual({ value: 2, done: false })
    expect(await iterator.next()).toEqual({ value: 3, done: false })
    const error: unknown = await iterator.next().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SlowConsumerError)
    expect((error as SlowConsumerError).capacity).toBe(2)
  })

  it('ends at once with the reason of its signal, and leaves no listener on it', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const source = new Subject<number>()
    const iterator = toAsyncIterable(source, unbounded, { signal })[Symbol.asyncIterator]()
    const first = iterator.next()
    source.next(1)
    source.next(2)
    await first
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    controller.abort(new Error('enough'))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    expect(source.observed).toBe(false)
    await expect(iterator.next()).rejects.toThrow('enough')
    await expect(gather(toAsyncIterable(NEVER, unbounded, { signal }))).rejects.toThrow('enough')
  })

  it('wakes a loop that waits when its signal is aborted', async () => {
    const controller = new AbortController()
    const waiting = gather(toAsyncIterable(interval(2 ** 30), unbounded, { signal: controller.signal }))
    controller.abort(new Error('stop'))
    await expect(waiting).rejects.toThrow('stop')
  })
})
