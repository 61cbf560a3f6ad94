import { describe, expect, it } from 'vitest'
import { failure } from '../../test/failure.ts'
import { cancellation, details, placement } from '../../test/specs.ts'
import type { AskSpec } from './specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { DisconnectedError, OrderRejectedError, RequestError } from '../errors.ts'

describe('requests that change an order', () => {
  it('are answered by the status of their order, whoever taps it too', async () => {
    const loop = wireLoop()
    const tapped: (number | undefined)[] = []
    const untap = loop.registry.tap('OrderStatus', ({ orderId }) => tapped.push(orderId))
    const asked = loop.registry.ask(placement)
    expect(loop.registry.snapshot()).toMatchObject([{ id: 7, state: 'sent' }])
    loop.error(7, 399, 'will be placed at the next open')
    for (const orderId of [8, 7, 7]) {
      loop.answer({ type: 'OrderStatus', orderId, status: 'PreSubmitted', filled: 0, remaining: 1, permId: 1 })
    }
    expect(await asked).toBe('PreSubmitted')
    untap()
    loop.answer({ type: 'OrderStatus', orderId: 7, status: 'Filled', filled: 1, remaining: 0, permId: 1 })
    expect(tapped).toEqual([8, 7, 7])
    expect(loop.registry.counts).toEqual({ delivered: 2, late: 0, unclaimed: 1 })
    expect(loop.notices.map(({ notice }) => notice.code)).toEqual([399])
  })

  it('fail with OrderRejectedError by an order error, which never touches anything else', async () => {
    const loop = wireLoop()
    const rejected = failure(loop.registry.ask(placement))
    const lookup = loop.registry.ask(details('AAPL'))
    const id = loop.lastId()
    loop.error(7, 201, 'Order rejected - reason: too big')
    const error = (await rejected) as OrderRejectedError
    expect(error).toBeInstanceOf(OrderRejectedError)
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ code: 'ORDER_REJECTED', orderId: 7, gatewayCode: 201 })
    loop.answer({ type: 'ContractDataEnd', reqId: id })
    expect(await lookup).toEqual([])
  })

  it('keep a placement and its cancellation apart', async () => {
    const loop = wireLoop()
    const placed = loop.registry.ask(placement)
    const cancelled = loop.registry.ask(cancellation)
    loop.error(7, 202, 'Order Cancelled - reason:')
    expect(await cancelled).toBe('Order Cancelled - reason:')
    // The order has been cancelled, which is no refusal: it may have filled before.
    loop.answer({ type: 'OrderStatus', orderId: 7, status: 'Cancelled', filled: 0, remaining: 1, permId: 1 })
    expect(await placed).toBe('Cancelled')
  })

  it('fail a refused cancel or change as such: the order itself is not rejected', async () => {
    const loop = wireLoop()
    const modification: AskSpec<string> = { ...placement, order: { operation: 'modification', orderId: 7 } }
    const cancelled = failure(loop.registry.ask(cancellation))
    const placed = loop.registry.ask(placement)
    loop.error(7, 10147, 'OrderId 7 that needs to be cancelled is not found.')
    expect(await cancelled).toMatchObject({ code: 'REQUEST', gatewayCode: 10147, request: { kind: 'cancelOrder' } })
    loop.answer({ type: 'OrderStatus', orderId: 7, status: 'Submitted', filled: 0, remaining: 1, permId: 1 })
    expect(await placed).toBe('Submitted')
    const changed = failure(loop.registry.ask(modification))
    loop.error(7, 462, 'Cannot change')
    expect(await changed).toMatchObject({ code: 'REQUEST', gatewayCode: 462 })
  })

  it('are never sent twice, never queued offline, and say whether they may have executed', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    const sent = failure(loop.registry.ask(placement))
    const waiting = failure(loop.registry.ask({ ...placement, order: { operation: 'placement', orderId: 8 } }))
    loop.registry.offline('the gateway closed the socket')
    const offline = failure(loop.registry.ask({ ...placement, order: { operation: 'placement', orderId: 9 } }))
    expect(await sent).toBeInstanceOf(DisconnectedError)
    expect(await sent).toMatchObject({ retryable: false, mayHaveExecuted: true, request: { id: 7 } })
    expect(await waiting).toMatchObject({ retryable: true, mayHaveExecuted: false })
    expect(await offline).toMatchObject({ retryable: true, mayHaveExecuted: false })
    loop.registry.online()
    await loop.pass(10_000)
    expect(loop.names()).toEqual(['PlaceOrderRequest'])
  })

  it('say that they may have executed when their deadline passes or the client closes', async () => {
    const loop = wireLoop()
    const late = failure(loop.registry.ask(placement, { timeoutMs: 1_000 }))
    await loop.pass(1_000)
    expect(await late).toMatchObject({ code: 'TIMEOUT', mayHaveExecuted: true })
    const closed = failure(loop.registry.ask(placement))
    loop.registry.close()
    expect(await closed).toMatchObject({ code: 'CLOSED', mayHaveExecuted: true })
  })

  it('ignore what is said about their order before they were sent', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    loop.pacer.submit({ message: { type: 'CurrentTimeRequest' }, priority: 0 })
    const modified = loop.registry.ask({ ...placement, order: { operation: 'modification', orderId: 7 } })
    loop.answer({ type: 'OrderStatus', orderId: 7, status: 'Submitted', filled: 0, remaining: 1, permId: 1 })
    await loop.pass(1_000)
    loop.answer({ type: 'OrderStatus', orderId: 7, status: 'Filled', filled: 1, remaining: 0, permId: 1 })
    expect(await modified).toBe('Filled')
  })
})
