import { describe, expect, it } from 'vitest'
import { failure } from '../../test/failure.ts'
import { bars, details, placement, positions, prices, tick, type Price } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { ClosedError, DisconnectedError } from '../errors.ts'

describe('a link that falls', () => {
  it('ends what was sent, retryable, and lets look-ups wait for the next session within their deadline', async () => {
    const loop = wireLoop()
    const sent = failure(loop.registry.ask(details('AAPL')))
    loop.registry.offline('reset')
    expect(await sent).toMatchObject({ code: 'DISCONNECTED', retryable: true, mayHaveExecuted: false })
    const patient = loop.registry.ask(details('MSFT'))
    const hasty = failure(loop.registry.ask(details('IBM'), { timeoutMs: 1_000 }))
    expect(loop.registry.snapshot()[0]).toMatchObject({ state: 'queued', wait: { rule: 'the session to be ready' } })
    await loop.pass(1_000)
    expect(await hasty).toMatchObject({
      code: 'TIMEOUT',
      waitedFor: 'the session to be ready',
      request: { id: undefined },
    })
    loop.registry.online()
    loop.registry.online()
    expect(loop.names()).toEqual(['ContractDataRequest', 'ContractDataRequest'])
    loop.answer({ type: 'ContractDataEnd', reqId: loop.lastId() })
    expect(await patient).toEqual([])
  })

  it('takes back what waited for the message rate, and sends it in the next session', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    loop.pacer.submit({ message: { type: 'CurrentTimeRequest' }, priority: 0 })
    const asked = loop.registry.ask(details('AAPL'))
    loop.registry.offline('reset')
    await loop.pass(5_000)
    expect(loop.names()).toEqual(['CurrentTimeRequest'])
    loop.registry.online()
    loop.answer({ type: 'ContractDataEnd', reqId: loop.lastId() })
    expect(await asked).toEqual([])
  })

  it('leaves streams in a gap and asks for them again under fresh ids', () => {
    const loop = wireLoop()
    let resumed = 0
    const stream = loop.registry.stream(prices('AAPL', { onResume: () => resumed++ }))
    const seen: Price[] = []
    stream.subscribe((price) => seen.push(price))
    const id = loop.lastId()
    loop.answer(tick(id, 1, 5))
    loop.registry.offline('reset')
    expect(stream.state.value).toEqual({ kind: 'gap', reason: 'reset' })
    loop.registry.online()
    const fresh = loop.lastId()
    expect(fresh).not.toBe(id)
    expect(stream.state.value).toEqual({ kind: 'pending' })
    const late: Price[] = []
    stream.subscribe((price) => late.push(price))
    expect(late).toEqual([])
    loop.answer(tick(id, 1, 6))
    loop.answer(tick(fresh, 1, 7))
    expect(seen.map(({ price }) => price)).toEqual([5, 7])
    expect(stream.state.value).toEqual({ kind: 'live' })
    expect(resumed).toBe(1)
    expect(loop.names()).toEqual(['MarketDataRequest', 'MarketDataRequest'])
    expect(loop.registry.counts.late).toBe(1)
  })

  it('ends streams that cannot be resumed', () => {
    const loop = wireLoop()
    const errors: unknown[] = []
    const stream = loop.registry.stream(prices('AAPL', { afterDisconnect: 'end' }))
    stream.subscribe({ error: (error) => errors.push(error) })
    loop.registry.offline('reset')
    expect(errors[0]).toBeInstanceOf(DisconnectedError)
    loop.registry.online()
    expect(loop.names()).toEqual(['MarketDataRequest'])
  })

  it('lets a stream wait that was asked for meanwhile, and forgets one that was left', () => {
    const loop = wireLoop({ isOffline: true })
    loop.registry.stream(prices('AAPL')).subscribe()
    loop.registry.stream(prices('MSFT')).subscribe().unsubscribe()
    expect(loop.registry.snapshot()).toMatchObject([{ state: 'queued', args: { symbol: 'AAPL' } }])
    loop.registry.online()
    expect(loop.names()).toEqual(['MarketDataRequest'])
  })

  it('forgets a cancel that had not been written', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    loop.registry.stream(prices('AAPL')).subscribe().unsubscribe()
    expect(loop.registry.snapshot()).toMatchObject([{ state: 'cancelling' }])
    loop.registry.offline('reset')
    expect(loop.registry.snapshot()).toEqual([])
    loop.registry.online()
    await loop.pass(5_000)
    expect(loop.names()).toEqual(['MarketDataRequest'])
  })
})

describe('data lost behind the gateway (1101)', () => {
  it('asks for market data again without a cancel, ends look-ups, and leaves orders to the gateway', async () => {
    const loop = wireLoop()
    const stream = loop.registry.stream(prices('AAPL', { lines: 1 }))
    stream.subscribe()
    const id = loop.lastId()
    const placed = loop.registry.ask(placement)
    const asked = failure(loop.registry.ask(details('AAPL')))
    loop.registry.interrupted('1100')
    loop.registry.dataLost('1101')
    expect(await asked).toMatchObject({ code: 'DISCONNECTED', retryable: true })
    expect(loop.names()).toEqual(['MarketDataRequest', 'PlaceOrderRequest', 'ContractDataRequest', 'MarketDataRequest'])
    expect(loop.lastId()).not.toBe(id)
    loop.answer(tick(loop.lastId(), 1, 1))
    expect(stream.state.value.kind).toBe('live')
    loop.answer({ type: 'OrderStatus', orderId: 7, status: 'Filled', filled: 1, remaining: 0, permId: 1 })
    expect(await placed).toBe('Filled')
  })

  it('cancels what the gateway may still keep open before it asks again', () => {
    const loop = wireLoop()
    loop.registry.stream(prices('AAPL')).subscribe()
    const id = loop.lastId()
    loop.registry.dataLost('1101')
    expect(loop.names()).toEqual(['MarketDataRequest', 'CancelMarketData', 'MarketDataRequest'])
    expect(loop.written[1]).toMatchObject({ reqId: id })
    expect(loop.lastId()).not.toBe(id)
  })
})

describe('closing', () => {
  it('ends everything that waits, sends nothing new, and refuses what comes after', async () => {
    const loop = wireLoop()
    const one = failure(loop.registry.ask(positions))
    const two = failure(loop.registry.ask({ ...positions, kind: 'positionsAgain' }))
    const three = failure(loop.registry.ask(bars('AAPL')))
    loop.registry.close('Ctrl-C')
    loop.registry.close('again')
    for (const error of await Promise.all([one, two, three])) {
      expect(error).toBeInstanceOf(ClosedError)
      expect(String(error)).toContain('Ctrl-C')
    }
    expect(loop.names()).toEqual([
      'PositionsRequest',
      'HistoricalDataRequest',
      'CancelPositions',
      'CancelHistoricalData',
    ])
    expect(await failure(loop.registry.ask(details('AAPL')))).toMatchObject({ code: 'CLOSED' })
    expect(loop.registry.snapshot()).toEqual([])
    expect(loop.clock.pending).toBe(0)
  })
})
