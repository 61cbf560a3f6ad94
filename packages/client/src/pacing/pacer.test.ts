import type { ClientMessage } from '@twskit/wire'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled } from '../../test/settled.ts'
import { SteppedClock } from './clock.ts'
import { Pacer, type PacerOptions } from './pacer.ts'
import { priority } from './priority.ts'

interface Written {
  readonly at: number
  readonly rule: number
}

function ruleRequest(marketRuleId: number): ClientMessage {
  return { type: 'MarketRuleRequest', marketRuleId }
}

function setUp(options: Partial<PacerOptions> = {}) {
  const clock = new SteppedClock()
  const written: Written[] = []
  const pacer = new Pacer({
    clock,
    write: (message) => {
      written.push({ at: clock.now(), rule: message.type === 'MarketRuleRequest' ? (message.marketRuleId ?? -1) : -1 })
    },
    ...options,
  })
  const submit = (rule: number, rank: number = priority.lookup) =>
    pacer.submit({ message: ruleRequest(rule), priority: rank })
  const pass = async (ms: number) => {
    clock.advance(ms)
    await settled()
  }
  return { clock, pacer, written, submit, pass }
}

describe('Pacer', () => {
  it('writes what fits in the stack of the caller, and the rest when the second is over', async () => {
    const { written, submit, pass, pacer } = setUp({ messagesPerSecond: 5, reservedForOrders: 0 })
    for (let i = 0; i < 7; i++) submit(i)
    expect(written.map(({ rule }) => rule)).toEqual([0, 1, 2, 3, 4])
    expect(pacer.waiting).toBe(2)
    await pass(999)
    expect(written).toHaveLength(5)
    await pass(1)
    expect(written.slice(5)).toEqual([
      { at: 1_000, rule: 5 },
      { at: 1_000, rule: 6 },
    ])
    expect(pacer.waiting).toBe(0)
    expect(pacer.sent).toBe(7)
  })

  it('lets orders and cancels overtake what waits, and keeps the order within a rank', async () => {
    const { written, submit, pass } = setUp({ messagesPerSecond: 2, reservedForOrders: 0 })
    submit(0, priority.data)
    submit(1, priority.data)
    submit(10, priority.data)
    submit(11, priority.data)
    submit(20, priority.lookup)
    submit(30, priority.cancel)
    submit(40, priority.order)
    submit(41, priority.order)
    for (let i = 0; i < 3; i++) await pass(1_000)
    expect(written.slice(2).map(({ rule }) => rule)).toEqual([40, 41, 30, 20, 10, 11])
  })

  it('lets nothing overtake what waits and is about to leave', async () => {
    const { clock, written, submit } = setUp({ messagesPerSecond: 5, reservedForOrders: 0 })
    for (let i = 0; i < 8; i++) submit(i)
    clock.advance(1_000)
    submit(8)
    await settled()
    expect(written.slice(5).map(({ rule }) => rule)).toEqual([5, 6, 7, 8])
  })

  it('keeps slots free for orders while look-ups wait', async () => {
    const { written, submit, pass } = setUp({ messagesPerSecond: 10, reservedForOrders: 2 })
    for (let i = 0; i < 12; i++) submit(i)
    expect(written).toHaveLength(8)
    submit(100, priority.order)
    submit(101, priority.cancel)
    expect(written.slice(8).map(({ rule }) => rule)).toEqual([100, 101])
    submit(102, priority.order)
    expect(written).toHaveLength(10)
    await pass(1_000)
    expect(written.slice(10).map(({ rule }) => rule)).toEqual([102, 8, 9, 10, 11])
  })

  it('says for which rule a message waits and until when', async () => {
    const { submit, pass } = setUp({ messagesPerSecond: 1, reservedForOrders: 0 })
    expect(submit(0).wait()).toBeUndefined()
    await pass(400)
    const ticket = submit(1)
    expect(ticket.wait()).toEqual({ rule: '1 messages in a second', untilMs: 1_000 })
    await pass(600)
    expect(ticket.wait()).toBeUndefined()
  })

  it('forgets what was dropped, and sets no timer for nothing', async () => {
    const { clock, written, submit, pass, pacer } = setUp({ messagesPerSecond: 1, reservedForOrders: 0 })
    submit(0)
    const first = submit(1, priority.order)
    const second = submit(2)
    first.drop()
    first.drop()
    await pass(1_000)
    expect(written.map(({ rule }) => rule)).toEqual([0, 2])
    second.drop()
    submit(3).drop()
    await settled()
    expect(pacer.waiting).toBe(0)
    expect(clock.pending).toBe(0)
    await pass(5_000)
    expect(written).toHaveLength(2)
  })

  it('hands what the write throws to the one who sent, and goes on', async () => {
    const clock = new SteppedClock()
    const failures: unknown[] = []
    let sent = 0
    const pacer = new Pacer({
      clock,
      messagesPerSecond: 1,
      reservedForOrders: 0,
      write: (message) => {
        if (message.type === 'MarketRuleRequest' && message.marketRuleId === 7) throw new Error('too old')
      },
    })
    const submit = (rule: number) =>
      pacer.submit({
        message: ruleRequest(rule),
        priority: priority.lookup,
        onSent: () => sent++,
        onFailed: (error) => failures.push(error),
      })
    submit(7)
    submit(7)
    submit(1)
    clock.advance(1_000)
    await settled()
    clock.advance(1_000)
    await settled()
    expect(failures.map(String)).toEqual(['Error: too old', 'Error: too old'])
    expect(sent).toBe(1)
  })

  it('halves the rate when the gateway reports code 100, and doubles it again', async () => {
    const { written, submit, pass, pacer } = setUp({ messagesPerSecond: 8, reservedForOrders: 0 })
    const code100 = { code: 100, slowDown: 'always' } as const
    pacer.gatewayCode(code100)
    pacer.gatewayCode(code100)
    for (let i = 0; i < 8; i++) submit(i)
    expect(written).toHaveLength(4)
    expect(submit(8).wait()?.rule).toBe('4 messages in a second, slowed down after code 100')
    await pass(1_000)
    expect(written).toHaveLength(8)
    await pass(30_000)
    for (let i = 10; i < 18; i++) submit(i)
    expect(written).toHaveLength(17)
  })

  it('never writes more than its rate in any second, keeps the order within a rank, and loses nothing', async () => {
    const step = fc.record({
      pauseMs: fc.integer({ min: 0, max: 700 }),
      count: fc.integer({ min: 0, max: 6 }),
      rank: fc.constantFrom(priority.order, priority.lookup, priority.data),
      drops: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { clock, pacer, written, submit, pass } = setUp({ messagesPerSecond: 5, reservedForOrders: 2 })
        const ranks: number[] = []
        const dropped = new Set<number>()
        for (const { pauseMs, count, rank, drops } of steps) {
          await pass(pauseMs)
          for (let i = 0; i < count; i++) {
            const rule = ranks.push(rank) - 1
            const ticket = submit(rule, rank)
            if (drops && i === 0 && ticket.wait() !== undefined) {
              ticket.drop()
              dropped.add(rule)
            }
          }
        }
        for (let i = 0; i < 100 && pacer.waiting > 0; i++) await pass(1_000)
        const expected = ranks.map((_, rule) => rule).filter((rule) => !dropped.has(rule))
        expect(written.map(({ rule }) => rule).sort((a, b) => a - b)).toEqual(expected)
        for (const rank of [priority.order, priority.lookup, priority.data]) {
          const ofRank = written.filter(({ rule }) => ranks[rule] === rank).map(({ rule }) => rule)
          expect(ofRank).toEqual([...ofRank].sort((a, b) => a - b))
        }
        for (const { at: start } of written) {
          const inside = written.filter(({ at }) => at >= start && at < start + 1_000)
          expect(inside.length).toBeLessThanOrEqual(5)
        }
        expect(clock.pending).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('drops what waits when the link falls, and writes nothing before there is one again', async () => {
    const clock = new SteppedClock()
    let skippedMs = 0
    const { written, submit, pacer } = setUp({
      messagesPerSecond: 2,
      reservedForOrders: 0,
      clock: { now: () => clock.now() + skippedMs, setTimer: (delayMs, wake) => clock.setTimer(delayMs, wake) },
    })
    const endings: string[] = []
    const wait = (rule: number, historical?: { identity: string; series: string; isSmall: boolean; weight: 1 }) =>
      pacer.submit({
        message: ruleRequest(rule),
        priority: priority.data,
        historical,
        onSent: () => endings.push(`${rule} sent`),
        onFailed: () => endings.push(`${rule} refused`),
        onUnsent: (error) => endings.push(`${rule} unsent: ${String(error)}`),
      })
    submit(0)
    submit(1)
    const tickets = [wait(2), wait(3), wait(4, { identity: 'a', series: 'a', isSmall: true, weight: 1 })]
    // The second is over, but no timer has run yet.
    skippedMs = 1_000
    pacer.shut('cut')
    for (const ticket of tickets) {
      ticket.drop()
      ticket.finished()
    }
    wait(5)
    clock.advance(60_000)
    await settled()
    expect(endings).toEqual(['2 unsent: cut', '3 unsent: cut', '4 unsent: cut', '5 unsent: cut'])
    expect(tickets.map((ticket) => ticket.wait())).toEqual([undefined, undefined, undefined])
    expect({ waiting: pacer.waiting, timers: clock.pending }).toEqual({ waiting: 0, timers: 0 })
    pacer.open()
    submit(6)
    expect(written.map(({ rule }) => rule)).toEqual([0, 1, 6])
  })

  it('writes what was submitted after the last fall, in any order of falls and submissions, and nothing else', async () => {
    const step = fc.oneof(
      fc.constant('submit' as const),
      fc.constant('shut' as const),
      fc.constant('open' as const),
      fc.integer({ min: 1, max: 1_500 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { pacer, written, pass } = setUp({ messagesPerSecond: 3, reservedForOrders: 0 })
        const endings = new Map<number, string[]>()
        const expected = new Map<number, string>()
        let isOpen = true
        let next = 0
        for (const what of steps) {
          if (typeof what === 'number') await pass(what)
          else if (what === 'submit') {
            const rule = next++
            const told: string[] = []
            endings.set(rule, told)
            pacer.submit({
              message: ruleRequest(rule),
              priority: rule % 2 === 0 ? priority.data : priority.lookup,
              onSent: () => told.push('sent'),
              onFailed: () => told.push('failed'),
              onUnsent: () => told.push('unsent'),
            })
            expected.set(rule, isOpen ? 'sent' : 'unsent')
          } else if (what === 'open') {
            pacer.open()
            isOpen = true
          } else {
            pacer.shut('cut')
            isOpen = false
            for (const [rule, told] of endings) if (told[0] === 'unsent') expected.set(rule, 'unsent')
            for (const told of endings.values()) expect(told).toHaveLength(1)
          }
        }
        await pass(60_000)
        for (const [rule, told] of endings) expect(told).toEqual([expected.get(rule)])
        const sent = [...expected].filter(([, ending]) => ending === 'sent').map(([rule]) => rule)
        expect(written.map(({ rule }) => rule).toSorted((a, b) => a - b)).toEqual(sent)
      }),
      { numRuns: 100 },
    )
  })
})
