import { describe, expect, it } from 'vitest'
import { type Price, prices, tick } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { PacingError } from '../errors.ts'
import type { StreamSpec } from './specs.ts'

describe('market-data lines', () => {
  it('are taken by a subscription and given back when it ends', () => {
    const loop = wireLoop({ lineLimit: 1 })
    const errors: unknown[] = []
    const first = loop.registry.stream(prices('AAPL', { lines: 1 })).subscribe()
    loop.registry.stream(prices('MSFT', { lines: 1 })).subscribe({ error: (error) => errors.push(error) })
    expect(errors[0]).toBeInstanceOf(PacingError)
    expect(errors[0]).toMatchObject({ request: { kind: 'marketData', args: { symbol: 'MSFT' } } })
    loop.registry.offline('reset')
    loop.registry.online()
    expect(loop.lines.used).toBe(1)
    first.unsubscribe()
    expect(loop.lines.used).toBe(0)
  })

  it('go to what matters more where that is asked for; the other is cancelled on the wire', () => {
    const loop = wireLoop({ lineLimit: 1 })
    const errors: unknown[] = []
    loop.registry.stream(prices('AAPL', { lines: 1 })).subscribe({ error: (error) => errors.push(error) })
    loop.registry.stream(prices('MSFT', { lines: 1 }), { linePriority: 1, whenLinesRunOut: 'evict' }).subscribe()
    expect(errors[0]).toMatchObject({ code: 'PACING', request: { args: { symbol: 'AAPL' } } })
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData', 'MarketDataRequest'])
    expect(loop.lines.used).toBe(1)
  })
})

describe('a reroute', () => {
  it('is sent again under the same id', () => {
    const loop = wireLoop()
    const seen: number[] = []
    const stream = loop.registry.stream(
      prices('IBM', {
        read: (message, sink) => {
          if (message.type === 'RerouteMarketDataRequest') {
            const contract = { conId: message.conId, exchange: message.exchange }
            sink.send({ type: 'MarketDataRequest', reqId: sink.id, contract })
          } else if (message.type === 'TickPrice') {
            sink.next({ kind: 'price', field: 1, price: message.price ?? 0 })
          }
        },
      }),
    )
    stream.subscribe(({ price }) => seen.push(price))
    const id = loop.lastId()
    loop.answer({ type: 'RerouteMarketDataRequest', reqId: id, conId: 8314, exchange: 'SMART' })
    expect(loop.written.at(-1)).toMatchObject({ type: 'MarketDataRequest', reqId: id, contract: { conId: 8314 } })
    loop.answer(tick(id, 1, 3))
    expect(seen).toEqual([3])
  })
})

describe('a stream that the gateway ends', () => {
  it('follows its policy when it had run and the reason may pass: a gap, then a fresh request, ever later', async () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const seen: number[] = []
    const codes: number[] = []
    stream.notices.subscribe(({ code }) => codes.push(code))
    const subscription = stream.subscribe(({ price }) => seen.push(price))
    const id = loop.lastId()
    loop.answer(tick(id, 1, 1))
    loop.error(id, 10182, 'Failed to request live updates (disconnected).')
    expect(stream.state.value).toEqual({ kind: 'gap', reason: '10182 Failed to request live updates (disconnected).' })
    expect(loop.registry.snapshot()).toMatchObject([
      { state: 'queued', id: undefined, wait: { rule: 'another try after the gateway ended it with code 10182' } },
    ])
    loop.registry.interrupted('1100')
    loop.registry.restored()
    expect(stream.state.value.kind).toBe('gap')
    await loop.pass(1_000)
    loop.error(loop.lastId(), 10182)
    await loop.pass(1_999)
    expect(loop.names()).toEqual(['MarketDataRequest', 'MarketDataRequest'])
    await loop.pass(1)
    expect(loop.names()).toEqual(['MarketDataRequest'])
    loop.answer(tick(loop.lastId(), 1, 2))
    expect(stream.state.value.kind).toBe('live')
    loop.error(loop.lastId(), 10182)
    await loop.pass(1_000)
    expect(loop.names()).toEqual(['MarketDataRequest'])
    expect(seen).toEqual([1, 2])
    expect(codes).toEqual([10182, 10182, 10182])
    loop.error(loop.lastId(), 10182)
    subscription.unsubscribe()
    expect(loop.clock.pending).toBe(0)
    expect(loop.names()).toEqual([])
  })

  it('ends when it never ran, when the reason stays, or when its policy is to end', () => {
    const loop = wireLoop()
    const errors: unknown[] = []
    const open = (symbol: string, more: Partial<StreamSpec<Price>> = {}): number => {
      loop.registry.stream(prices(symbol, more)).subscribe({ error: (error) => errors.push(error) })
      return loop.lastId()
    }
    loop.error(open('A'), 10182)
    const ran = open('B')
    loop.answer(tick(ran, 1, 1))
    loop.error(ran, 10189)
    const ending = open('C', { afterDisconnect: 'end' })
    loop.answer(tick(ending, 1, 1))
    loop.error(ending, 10182)
    expect(errors).toMatchObject([{ gatewayCode: 10182 }, { gatewayCode: 10189 }, { gatewayCode: 10182 }])
    expect(loop.registry.snapshot()).toEqual([])
  })

  it('waits for the session when the link falls meanwhile, and is asked for once', async () => {
    const loop = wireLoop()
    loop.registry.stream(prices('AAPL')).subscribe()
    loop.answer(tick(loop.lastId(), 1, 1))
    loop.error(loop.lastId(), 10182)
    loop.registry.offline('reset')
    await loop.pass(5_000)
    expect(loop.names()).toEqual(['MarketDataRequest'])
    loop.registry.online()
    await loop.pass(5_000)
    expect(loop.names()).toEqual(['MarketDataRequest'])
  })
})

describe('renewing', () => {
  it('cancels the chosen streams and asks for them again under fresh ids', () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL'))
    const seen: number[] = []
    stream.subscribe(({ price }) => seen.push(price))
    const id = loop.lastId()
    loop.registry.stream(prices('MSFT')).subscribe()
    loop.registry.stream(prices('AAPL 2', { afterDisconnect: 'end' })).subscribe()
    loop.names()
    loop.registry.renew('usfarm is back', ({ args }) => JSON.stringify(args).includes('AAPL'))
    expect(loop.names()).toEqual(['CancelMarketData', 'MarketDataRequest'])
    loop.answer(tick(id, 1, 1))
    loop.answer(tick(loop.lastId(), 1, 2))
    expect(seen).toEqual([2])
    expect(loop.lastId()).not.toBe(id)
  })
})
