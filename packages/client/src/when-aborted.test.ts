import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { whenAborted } from './when-aborted.ts'

describe('whenAborted', () => {
  it('adds one listener to a signal, however many wait, and removes it with the last of them', () => {
    const { signal } = new AbortController()
    const stops = Array.from({ length: 20_000 }, () => whenAborted(signal, () => undefined))
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    for (const stop of stops) stop()
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('calls everybody who still waits once, in order', () => {
    const stop = new AbortController()
    const called: number[] = []
    const leave = whenAborted(stop.signal, () => called.push(0))
    for (const n of [1, 2, 3]) whenAborted(stop.signal, () => called.push(n))
    leave()
    stop.abort()
    stop.abort()
    expect(called).toEqual([1, 2, 3])
  })

  it('lets those leave who are told after others', () => {
    const stop = new AbortController()
    const called: string[] = []
    let leave = (): void => undefined
    whenAborted(stop.signal, () => {
      called.push('first')
      leave()
    })
    leave = whenAborted(stop.signal, () => called.push('second'))
    stop.abort()
    expect(called).toEqual(['first'])
  })
})
