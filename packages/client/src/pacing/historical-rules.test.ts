import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled } from '../../test/settled.ts'
import { SteppedClock } from './clock.ts'
import type { HistoricalFacts, HistoricalLimits } from './historical-rules.ts'
import { Pacer, type Ticket } from './pacer.ts'
import { priority } from './priority.ts'

const TEN_MINUTES_MS = 600_000

function setUp(limits: HistoricalLimits = {}, messagesPerSecond = 1_000) {
  const clock = new SteppedClock()
  const written: { readonly at: number; readonly reqId: number }[] = []
  const pacer = new Pacer({
    clock,
    messagesPerSecond,
    reservedForOrders: 0,
    historical: limits,
    write: (message) =>
      written.push({ at: clock.now(), reqId: message.type === 'HistoricalDataRequest' ? (message.reqId ?? -1) : -1 }),
  })
  let next = 0
  const submit = (facts: Partial<HistoricalFacts> = {}, rank: number = priority.lookup): Ticket => {
    const reqId = next++
    const historical = {
      identity: `request ${reqId}`,
      series: `series ${reqId}`,
      isSmall: false,
      weight: 1,
      ...facts,
    } as const
    return pacer.submit({ message: { type: 'HistoricalDataRequest', reqId }, priority: rank, historical })
  }
  return { clock, pacer, written, submit }
}

describe('the historical rules', () => {
  it('hold the 61st request for small bars until ten minutes are over', () => {
    const { clock, written, submit } = setUp({ openAtOnce: 1_000 })
    const tickets = Array.from({ length: 61 }, () => submit({ isSmall: true }))
    expect(written).toHaveLength(60)
    expect(tickets[60]?.wait()).toEqual({
      rule: '60 historical requests for small bars in ten minutes',
      untilMs: TEN_MINUTES_MS,
    })
    clock.advance(TEN_MINUTES_MS - 1)
    expect(written).toHaveLength(60)
    clock.advance(1)
    expect(written).toHaveLength(61)
  })

  it('count BID_ASK twice', () => {
    const { written, submit } = setUp({ openAtOnce: 1_000 })
    for (let i = 0; i < 31; i++) submit({ isSmall: true, weight: 2 })
    expect(written).toHaveLength(30)
  })

  it('hold an identical request for 15 s, without holding up another', () => {
    const { clock, written, submit } = setUp()
    submit({ identity: 'same' })
    const second = submit({ identity: 'same' })
    submit()
    expect(written.map(({ reqId }) => reqId)).toEqual([0, 2])
    expect(second.wait()).toEqual({ rule: '15 s between identical historical requests', untilMs: 15_000 })
    clock.advance(15_000)
    expect(written.map(({ reqId }) => reqId)).toEqual([0, 2, 1])
  })

  it('let five requests for one contract, exchange and tick type pass in two seconds', () => {
    const { clock, written, submit } = setUp()
    for (let i = 0; i < 6; i++) submit({ series: 'AAPL SMART TRADES' })
    expect(written).toHaveLength(5)
    clock.advance(2_000)
    expect(written).toHaveLength(6)
  })

  it('let fifty be open, and the next when one has ended', () => {
    const { written, submit } = setUp()
    const tickets = Array.from({ length: 51 }, () => submit())
    expect(written).toHaveLength(50)
    expect(tickets[50]?.wait()).toEqual({ rule: '50 historical requests open at once' })
    tickets[7]?.finished()
    tickets[7]?.finished()
    expect(written).toHaveLength(51)
    submit()
    expect(written).toHaveLength(51)
  })

  it('do not count one that was dropped while it waited', () => {
    const { clock, written, submit } = setUp({ openAtOnce: 1 })
    const first = submit()
    const second = submit()
    second.drop()
    second.finished()
    submit()
    first.finished()
    expect(written.map(({ reqId }) => reqId)).toEqual([0, 2])
    expect(clock.pending).toBe(0)
  })

  it('wait for the message rate as well, and leave in order of rank', async () => {
    const { clock, written, submit } = setUp({}, 2)
    submit()
    submit()
    submit({}, priority.data)
    submit({}, priority.lookup)
    expect(written).toHaveLength(2)
    clock.advance(1_000)
    await settled()
    expect(written.slice(2)).toEqual([
      { at: 1_000, reqId: 3 },
      { at: 1_000, reqId: 2 },
    ])
  })

  it('pause after a pacing violation, twice as long when it repeats', () => {
    const { clock, pacer, written, submit } = setUp()
    const code420 = { code: 420, slowDown: 'always' } as const
    pacer.gatewayCode(code420)
    const waiting = submit()
    expect(waiting.wait()?.untilMs).toBe(15_000)
    clock.advance(15_000)
    expect(written).toHaveLength(1)
    pacer.gatewayCode(code420)
    submit()
    clock.advance(29_999)
    expect(written).toHaveLength(1)
    clock.advance(1)
    expect(written).toHaveLength(2)
  })

  it('take 162 for a pacing violation only when half of the ten minutes is used up', () => {
    const { pacer, written, submit } = setUp({ openAtOnce: 1_000 })
    const code162 = { code: 162, slowDown: 'possibly' } as const
    pacer.gatewayCode(code162)
    for (let i = 0; i < 30; i++) submit({ isSmall: true })
    expect(written).toHaveLength(30)
    pacer.gatewayCode(code162)
    submit({ isSmall: true })
    expect(written).toHaveLength(30)
  })

  it('hold in every span of time, whatever is asked for, and everything is sent in the end', () => {
    const request = fc.record({
      pauseMs: fc.integer({ min: 0, max: 4_000 }),
      identity: fc.integer({ min: 0, max: 5 }),
      series: fc.integer({ min: 0, max: 2 }),
      isSmall: fc.boolean(),
      weight: fc.constantFrom<1 | 2>(1, 2),
    })
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
        const { clock, written, submit } = setUp({ smallPerTenMinutes: 8 })
        const tickets: Ticket[] = []
        for (const { pauseMs, identity, series, isSmall, weight } of requests) {
          clock.advance(pauseMs)
          tickets.push(submit({ identity: `${identity}`, series: `${series}`, isSmall, weight }))
          // Everything is answered at once: the rule about open requests has its own test.
          for (const ticket of tickets) ticket.finished()
        }
        for (let i = 0; i < 200 && written.length < requests.length; i++) {
          clock.advance(60_000)
          for (const ticket of tickets) ticket.finished()
        }
        expect(written).toHaveLength(requests.length)
        const inSpan = (start: number, spanMs: number, counts: (at: number) => boolean): number =>
          written
            .filter(({ at, reqId }) => at >= start && at < start + spanMs && counts(reqId))
            .reduce((sum, { reqId }) => sum + (requests[reqId]?.weight ?? 0), 0)
        for (const { at, reqId } of written) {
          const { identity, series } = requests[reqId] as (typeof requests)[number]
          expect(inSpan(at, TEN_MINUTES_MS, (id) => requests[id]?.isSmall === true)).toBeLessThanOrEqual(8)
          expect(inSpan(at, 2_000, (id) => requests[id]?.series === series)).toBeLessThanOrEqual(5)
          const twins = written.filter((one) => requests[one.reqId]?.identity === identity)
          expect(twins.filter((twin) => twin.at >= at && twin.at < at + 15_000)).toHaveLength(1)
        }
      }),
      { numRuns: 100 },
    )
  })
})
