import fc from 'fast-check'
import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { settled } from '../../test/settled.ts'
import { bars, currentTime, details, placement, positions, prices, symbols, tick } from '../../test/specs.ts'
import { type WireLoop, wireLoop } from '../../test/wire-loop.ts'
import {
  ClosedError,
  DisconnectedError,
  PacingError,
  RequestError,
  SlowConsumerError,
  TimeoutError,
} from '../errors.ts'

interface Call {
  readonly kind: string
  readonly controller: AbortController
  readonly endings: string[]
  readonly valuesAfterEnd: unknown[]
}

type Step =
  | { readonly do: 'ask'; readonly kind: number; readonly argument: number; readonly timeoutMs: number }
  | { readonly do: 'stream'; readonly argument: number; readonly asLoop: boolean }
  | { readonly do: 'abort'; readonly call: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'answer'; readonly message: number; readonly how: number }
  | { readonly do: 'refuse'; readonly message: number; readonly code: number }
  | { readonly do: 'session'; readonly event: 'online' | 'offline' | 'interrupted' | 'restored' | 'dataLost' }

const small = fc.integer({ min: 0, max: 7 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      kind: small,
      argument: fc.integer({ min: 0, max: 1 }),
      timeoutMs: fc.constantFrom(0, 50, 3_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('stream' as const),
      argument: fc.integer({ min: 0, max: 2 }),
      asLoop: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('abort' as const), call: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1, 60, 1_000, 20_000) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer' as const), message: fc.nat(30), how: small }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refuse' as const),
      message: fc.nat(30),
      code: fc.constantFrom(200, 162, 321, 10089, 10167, 10182, 2104, 201, 202, 100),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('session' as const),
      event: fc.constantFrom(
        'online' as const,
        'offline' as const,
        'interrupted' as const,
        'restored' as const,
        'dataLost' as const,
      ),
    }),
  },
)

const knownErrors = [ClosedError, DisconnectedError, PacingError, RequestError, SlowConsumerError, TimeoutError]

function ending(error: unknown): string {
  if (error === 'given up') return 'cancelled'
  const known = knownErrors.find((type) => error instanceof type)
  return known?.name ?? `unexpected ${String(error)}`
}

function ask(loop: WireLoop, calls: Call[], { kind, argument, timeoutMs }: Step & { do: 'ask' }): void {
  const name = ['AAPL', 'MSFT'][argument] ?? ''
  const specs = [
    symbols(name),
    details(name),
    bars(name),
    currentTime(),
    positions,
    { ...positions, kind: 'other positions' },
  ]
  const order = { operation: 'placement', orderId: calls.length + 1 } as const
  const spec = specs[kind] ?? { ...placement, order }
  const call: Call = { kind: spec.kind, controller: new AbortController(), endings: [], valuesAfterEnd: [] }
  calls.push(call)
  const options = { signal: call.controller.signal, timeoutMs }
  // A union of specs cannot be asked for as one: each has a value of its own.
  const asked: Promise<unknown> = loop.registry.ask(
    { ...spec, collect: () => spec.collect() } as typeof placement,
    options,
  )
  asked.then(
    () => call.endings.push('value'),
    (error: unknown) => call.endings.push(ending(error)),
  )
}

function stream(loop: WireLoop, calls: Call[], { argument, asLoop }: Step & { do: 'stream' }): void {
  const call: Call = { kind: 'marketData', controller: new AbortController(), endings: [], valuesAfterEnd: [] }
  calls.push(call)
  const spec = prices(`S${argument}`, {
    lines: 1,
    afterDisconnect: argument === 0 ? 'end' : 'resume',
    overflow: { kind: 'buffer', capacity: 2 },
  })
  const values = loop.registry.stream(spec, { signal: call.controller.signal, staleAfterMs: 5_000 })
  if (asLoop) {
    const drain = async (): Promise<void> => {
      for await (const value of values) if (call.endings.length > 0) call.valuesAfterEnd.push(value)
    }
    drain().then(
      () => call.endings.push('complete'),
      (error: unknown) => call.endings.push(ending(error)),
    )
    return
  }
  values.subscribe({
    next: (value) => {
      if (call.endings.length > 0) call.valuesAfterEnd.push(value)
    },
    complete: () => call.endings.push('complete'),
    error: (error: unknown) => call.endings.push(ending(error)),
  })
}

/** Answers one of the messages written so far, current or long over, in one of several ways. */
function reply(loop: WireLoop, { message, how }: Step & { do: 'answer' }): void {
  const written = loop.written[message % Math.max(1, loop.written.length)]
  if (written === undefined) return
  const reqId = (written as { readonly reqId?: number }).reqId ?? -1
  switch (written.type) {
    case 'MatchingSymbolsRequest':
      return loop.answer({ type: 'SymbolSamples', reqId, contractDescriptions: [] })
    case 'ContractDataRequest':
      if (how < 4) return loop.answer({ type: 'ContractData', reqId, contract: { conId: how } })
      return loop.answer({ type: 'ContractDataEnd', reqId })
    case 'HistoricalDataRequest':
      if (how < 4) return loop.answer({ type: 'HistoricalData', reqId, historicalDataBars: [] })
      return loop.answer({ type: 'HistoricalDataEnd', reqId, startDateStr: '', endDateStr: '' })
    case 'CurrentTimeRequest':
      return loop.answer({ type: 'CurrentTime', currentTime: 1 })
    case 'PositionsRequest':
      if (how < 4) return loop.answer({ type: 'Position', account: 'DU1', contract: {}, position: how, avgCost: 1 })
      return loop.answer({ type: 'PositionEnd' })
    case 'MarketDataRequest':
      if (how < 7) return loop.answer(tick(reqId, how, 1))
      return loop.answer({ type: 'TickSnapshotEnd', reqId })
    case 'PlaceOrderRequest': {
      const orderId = written.orderId ?? -1
      return loop.answer({ type: 'OrderStatus', orderId, status: 'Submitted', filled: 0, remaining: 1, permId: 1 })
    }
    default:
  }
}

function refuse(loop: WireLoop, { message, code }: Step & { do: 'refuse' }): void {
  const written = loop.written[message % Math.max(1, loop.written.length)] as
    | { readonly reqId?: number; readonly orderId?: number }
    | undefined
  if (written !== undefined) loop.error(written.reqId ?? written.orderId ?? -1, code)
}

describe('every request', () => {
  it('ends exactly once, whatever happens in whatever order, and nothing of it is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const loop = wireLoop({ lineLimit: 2, pacing: { messagesPerSecond: 4, reservedForOrders: 1 } })
        const calls: Call[] = []
        const orders = new Map<number, number>()
        loop.onWritten = (message) => {
          if (message.type !== 'PlaceOrderRequest') return
          orders.set(message.orderId ?? -1, (orders.get(message.orderId ?? -1) ?? 0) + 1)
        }
        for (const one of steps) {
          if (one.do === 'ask') ask(loop, calls, one)
          else if (one.do === 'stream') stream(loop, calls, one)
          else if (one.do === 'abort') calls[one.call]?.controller.abort('given up')
          else if (one.do === 'pass') await loop.pass(one.ms)
          else if (one.do === 'answer') reply(loop, one)
          else if (one.do === 'refuse') refuse(loop, one)
          else if (one.event === 'online') loop.registry.online()
          else if (one.event === 'restored') loop.registry.restored()
          else loop.registry[one.event](one.event)
        }
        await settled()
        const open = loop.registry.snapshot().filter(({ state }) => state !== 'cancelling')
        const unended = calls.filter(({ endings }) => endings.length === 0)
        expect(open.reduce((sum, { readers }) => sum + readers, 0)).toBe(unended.length)

        loop.registry.close()
        await settled()
        for (const { endings, valuesAfterEnd, kind, controller } of calls) {
          expect(endings, kind).toHaveLength(1)
          expect(endings[0]).not.toContain('unexpected')
          expect(valuesAfterEnd).toEqual([])
          expect(getEventListeners(controller.signal, 'abort')).toEqual([])
        }
        expect(loop.registry.snapshot()).toEqual([])
        expect(loop.pacer.waiting).toBe(0)
        expect(loop.lines.used).toBe(0)
        expect(loop.clock.pending).toBe(0)
        expect([...orders.values()].every((count) => count === 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
