import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotSupportedError } from '../errors.ts'
import { OrderIds } from './order-ids.ts'
import { firstRequestId, RequestIds, requestIdsEnd } from './request-ids.ts'

describe('RequestIds', () => {
  it('begins at 2^30 and wraps below 2^31', () => {
    expect(new RequestIds(() => false).next()).toBe(2 ** 30)
    const ids = new RequestIds(() => false, 2 ** 31 - 2)
    expect([ids.next(), ids.next(), ids.next()]).toEqual([2 ** 31 - 2, 2 ** 31 - 1, 2 ** 30])
  })

  it('never hands out an id that is in use or was retired lately, and never one of the space of orders', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 })
    const start = fc.integer({ min: requestIdsEnd - 20, max: requestIdsEnd - 1 })
    fc.assert(
      fc.property(steps, start, (choices, first) => {
        // Ids of long-lived subscriptions lie on the other side of the wrap, where the next ids will be.
        const inUse = new Set([firstRequestId, firstRequestId + 2, firstRequestId + 3])
        const retired = new Set<number>()
        const ids = new RequestIds((id) => inUse.has(id), first)
        for (const choice of choices) {
          const id = ids.next()
          expect(id).toBeGreaterThanOrEqual(firstRequestId)
          expect(id).toBeLessThan(requestIdsEnd)
          expect(inUse.has(id) || retired.has(id)).toBe(false)
          inUse.add(id)
          for (const one of [...inUse].slice(0, choice)) {
            inUse.delete(one)
            retired.add(one)
            ids.retire(one)
            expect(ids.isRetired(one)).toBe(true)
          }
        }
      }),
    )
  })

  it('remembers a bounded number of retired ids, the latest', () => {
    const ids = new RequestIds(() => false)
    const handedOut = Array.from({ length: 5_000 }, () => ids.next())
    for (const id of handedOut) ids.retire(id)
    expect(handedOut.filter((id) => ids.isRetired(id))).toEqual(handedOut.slice(-4_096))
  })
})

describe('OrderIds', () => {
  it('begins with what the gateway offers, and needs an offer', () => {
    const ids = new OrderIds()
    expect(() => ids.next()).toThrow(NotSupportedError)
    ids.offer(1)
    expect([ids.next(), ids.next()]).toEqual([1, 2])
  })

  it('never hands an id out twice, however the offers go back and forth', () => {
    const step = fc.oneof(
      fc.record({ offer: fc.integer({ min: 0, max: 50 }) }),
      fc.record({ seen: fc.integer({ min: 0, max: 50 }) }),
      fc.constant({ take: true }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const ids = new OrderIds()
        ids.offer(10)
        const handedOut: number[] = []
        let highest = 9
        let isRising = true
        for (const one of steps) {
          if ('offer' in one) ids.offer(one.offer)
          else if ('seen' in one) {
            ids.seen(one.seen)
            highest = Math.max(highest, one.seen)
          } else {
            handedOut.push(ids.next())
            isRising &&= (handedOut.at(-1) ?? 0) > highest
            highest = handedOut.at(-1) ?? highest
          }
        }
        expect(isRising).toBe(true)
        expect(new Set(handedOut).size).toBe(handedOut.length)
      }),
    )
  })

  it('goes on above 2^30 where the gateway counts from there, and then requests make way', () => {
    const requests = new RequestIds(() => false)
    const ids = new OrderIds(() => requests.makeWay())
    ids.offer(1_796_000_000)
    expect(ids.next()).toBe(1_796_000_000)
    expect(requests.next()).toBe(2 ** 29)
    expect([requests.has(2 ** 29), requests.has(1_796_000_000)]).toEqual([true, false])
  })

  it('ends at 2^31, with the remedy', () => {
    const ids = new OrderIds()
    ids.offer(requestIdsEnd)
    expect(() => ids.next()).toThrow('order ids end at 2^31')
  })

  it('goes up in growing strides while the gateway refuses one after the other', () => {
    const ids = new OrderIds()
    ids.offer(5)
    const tried = Array.from({ length: 4 }, () => {
      const id = ids.next()
      ids.refused(id)
      return id
    })
    expect(tried).toEqual([5, 6, 16, 116])
  })

  it('never meets the ids of requests, whatever the gateway offers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: requestIdsEnd - 1000 }), { maxLength: 5 }), (offers) => {
        const requests = new RequestIds(() => false)
        const ids = new OrderIds(() => requests.makeWay())
        for (const offer of offers) {
          ids.offer(offer)
          const [order, request] = [ids.next(), requests.next()]
          expect(requests.has(order)).toBe(false)
          expect(requests.has(request)).toBe(true)
        }
      }),
    )
  })
})
