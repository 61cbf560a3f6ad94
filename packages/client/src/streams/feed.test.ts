import { describe, expect, it } from 'vitest'
import { Feed } from './feed.ts'

function listener(heard: string[]) {
  return {
    next: (value: number) => heard.push(`${value}`),
    error: (error: unknown) => heard.push(String(error)),
    complete: () => heard.push('complete'),
  }
}

describe('Feed', () => {
  it('ends once, with the first reason, and closes its line once', () => {
    let closed = 0
    const ended: string[] = []
    const heard: string[] = []
    const source = { key: 'a', open: () => ({ close: () => closed++ }) }
    const feed = new Feed<number>(source, { delete: (key) => ended.push(key) })
    const seat = feed.add(listener(heard))
    feed.next(1)
    feed.fail(new Error('over'))
    feed.complete()
    feed.next(2)
    feed.silent(5)
    feed.interrupted('1100')
    feed.restored(false)
    feed.resumed()
    seat.unsubscribe()
    expect(heard).toEqual(['1', 'Error: over'])
    expect(feed.state).toMatchObject({ kind: 'ended', reason: { by: 'error' } })
    expect([closed, ended]).toEqual([1, ['a']])
  })

  it('tells its listeners when it could not be opened', () => {
    const heard: string[] = []
    const feed = new Feed<number>({
      open: () => {
        throw new Error('no line')
      },
    })
    feed.add(listener(heard))
    expect(heard).toEqual(['Error: no line'])
    expect(feed.state.kind).toBe('ended')
  })

  it('shows watchers each change of state until the end', () => {
    const seen: string[] = []
    const watcher = { stateChanged: ({ kind }: { readonly kind: string }) => seen.push(kind), noticed: () => undefined }
    const feed = new Feed<number>({ open: () => ({ close: () => undefined }) })
    feed.watch(watcher)
    const unwatch = feed.watch({ ...watcher, stateChanged: ({ kind }) => seen.push(`other ${kind}`) })
    feed.add(listener([]))
    feed.next(1)
    unwatch()
    feed.next(2)
    feed.silent(1)
    feed.complete()
    expect(seen).toEqual(['live', 'other live', 'stale', 'ended'])
  })
})
