import { describe, expect, it } from 'vitest'
import { prices, tick } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { PacingError } from '../errors.ts'

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
