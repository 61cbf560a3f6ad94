import { describe, expect, it } from 'vitest'
import { failure } from '../../test/failure.ts'
import { currentTime, positions } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { NotSupportedError, TimeoutError } from '../errors.ts'
import { priority } from '../pacing/index.ts'
import { answer, list } from './collect.ts'
import type { AskSpec, StreamSpec } from './specs.ts'

const openOrders: AskSpec<readonly number[]> = {
  kind: 'openOrders',
  args: {},
  channel: 'openOrders',
  ask: () => ({ type: 'OpenOrdersRequest' }),
  collect: () => list({ items: ['OpenOrder'], end: ['OpenOrdersEnd'] }, ({ orderId }) => orderId),
}

function accountUpdates(account: string): StreamSpec<string> {
  return {
    kind: 'accountUpdates',
    args: { account },
    channel: 'accountUpdates',
    ask: () => ({ type: 'AccountDataRequest', subscribe: true, acctCode: account }),
    read: (message, sink) => {
      if (message.type === 'AccountValue') sink.next(message.value ?? '')
    },
    overflow: { kind: 'unbounded' },
    afterDisconnect: 'resume',
  }
}

describe('requests without an id', () => {
  it('are shared, and answered by their channel', async () => {
    const loop = wireLoop()
    const both = Promise.all([loop.registry.ask(currentTime()), loop.registry.ask(currentTime())])
    expect(loop.names()).toEqual(['CurrentTimeRequest'])
    expect(loop.registry.snapshot()).toMatchObject([{ id: undefined, kind: 'currentTime', readers: 2 }])
    loop.answer({ type: 'CurrentTime', currentTime: 1_700_000_000 })
    expect(await both).toEqual([1_700_000_000, 1_700_000_000])
  })

  it('take turns on a channel, and say what they wait for', async () => {
    const loop = wireLoop()
    const first = loop.registry.ask(positions)
    const second = loop.registry.ask({ ...positions, kind: 'positionsAgain' })
    expect(loop.names()).toEqual(['PositionsRequest'])
    expect(loop.registry.snapshot()[1]).toMatchObject({
      state: 'queued',
      wait: { rule: 'positions to end: the gateway serves one of these at a time' },
    })
    loop.answer({ type: 'Position', account: 'DU1', contract: { conId: 1 }, position: 5, avgCost: 1 })
    loop.answer({ type: 'PositionEnd' })
    expect(await first).toEqual([5])
    expect(loop.names()).toEqual(['PositionsRequest'])
    loop.answer({ type: 'PositionEnd' })
    expect(await second).toEqual([])
  })

  it('send the next on a channel only after the cancel of the one before', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    const first = failure(loop.registry.ask(positions, { timeoutMs: 500 }))
    const second = loop.registry.ask({ ...positions, kind: 'positionsAgain' })
    await loop.pass(500)
    expect(await first).toBeInstanceOf(TimeoutError)
    expect(loop.registry.snapshot().map(({ state }) => state)).toEqual(['cancelling', 'queued'])
    await loop.pass(500)
    await loop.pass(1_000)
    expect(loop.names()).toEqual(['PositionsRequest', 'CancelPositions', 'PositionsRequest'])
    loop.answer({ type: 'PositionEnd' })
    expect(await second).toEqual([])
  })

  it('fail on an error with id -1 that concerns their kind: the oldest that was sent', async () => {
    const loop = wireLoop()
    const ids: AskSpec<number> = {
      kind: 'reqIds',
      args: {},
      channel: 'ids',
      ask: () => ({ type: 'IdsRequest', numIds: 1 }),
      collect: () => answer('NextValidId', ({ orderId }) => orderId ?? -1),
    }
    const time = loop.registry.ask(currentTime())
    const refused = failure(loop.registry.ask(ids))
    loop.error(-1, 321, 'The API interface is currently in Read-Only mode.')
    expect(await refused).toMatchObject({ code: 'REQUEST', gatewayCode: 321, request: { kind: 'reqIds' } })
    expect(loop.notices).toEqual([])
    loop.error(-1, 2104, 'Market data farm connection is OK:usfarm')
    expect(loop.notices.map(({ notice, code }) => [notice.code, code.event])).toEqual([[2104, 'farmOk']])
    loop.answer({ type: 'CurrentTime', currentTime: 1 })
    expect(await time).toBe(1)
  })

  it('wait, where an error without an id can mean several, for the answers to the others', async () => {
    const loop = wireLoop()
    const open = loop.registry.ask(openOrders)
    const errors: unknown[] = []
    loop.registry.stream(accountUpdates('DU9')).subscribe({ error: (error) => errors.push(error) })
    loop.error(-1, 321, 'no such account')
    loop.answer({ type: 'OpenOrdersEnd' })
    expect(await open).toEqual([])
    expect(errors).toEqual([])
    await loop.pass(1_000)
    expect(errors).toMatchObject([{ gatewayCode: 321, request: { kind: 'accountUpdates' } }])
    expect(loop.registry.snapshot()).toEqual([])
    expect(loop.notices).toEqual([])
  })

  it('wait for slow answers too, but not for ever', async () => {
    const loop = wireLoop()
    const ended: string[] = []
    const open = failure(loop.registry.ask(openOrders)).then(() => ended.push('openOrders'))
    const held = loop.registry.ask(positions)
    loop.registry.stream(accountUpdates('DU9')).subscribe({ error: () => ended.push('accountUpdates') })
    loop.error(-1, 321)
    await loop.pass(3_000)
    expect(ended).toEqual([])
    loop.answer({ type: 'PositionEnd' })
    await held
    await loop.pass(2_000)
    await open
    expect(ended).toEqual(['openOrders'])
    expect(loop.clock.pending).toBe(0)
  })

  it('fail one by one, the oldest first, when none of those that can be meant is answered', async () => {
    const loop = wireLoop()
    const ended: string[] = []
    const open = failure(loop.registry.ask(openOrders)).then(() => ended.push('openOrders'))
    loop.registry.stream(accountUpdates('DU9')).subscribe({ error: () => ended.push('accountUpdates') })
    loop.error(-1, 321)
    await loop.pass(500)
    loop.error(-1, 321)
    expect(ended).toEqual([])
    await loop.pass(500)
    await open
    expect(ended).toEqual(['openOrders'])
    await loop.pass(500)
    expect(ended).toEqual(['openOrders', 'accountUpdates'])
    expect(loop.clock.pending).toBe(0)
  })

  it('are not failed by the refusal of what is never answered, or of something else once they stream', async () => {
    const loop = wireLoop()
    const values: string[] = []
    const errors: unknown[] = []
    loop.registry.tell({ message: { type: 'AutoOpenOrdersRequest', autoBind: true }, priority: priority.session })
    loop.registry.stream(accountUpdates('DU1')).subscribe({
      next: (value) => values.push(value),
      error: (error) => errors.push(error),
    })
    loop.error(-1, 321, 'The API interface is currently in Read-Only mode.')
    loop.answer({ type: 'AccountValue', key: 'NetLiquidation', value: '5', currency: 'USD', accountName: 'DU1' })
    await loop.pass(1_000)
    loop.error(-1, 321, 'The API interface is currently in Read-Only mode.')
    expect(values).toEqual(['5'])
    expect(errors).toEqual([])
    expect(loop.notices.map(({ notice }) => notice.code)).toEqual([321, 321])
  })

  it('fail although something of others came meanwhile that could have been their answer', async () => {
    const loop = wireLoop()
    const refused = failure(loop.registry.ask(openOrders))
    loop.answer({ type: 'OrderStatus', orderId: 9, status: 'Filled', filled: 1, remaining: 0, permId: 12, clientId: 3 })
    loop.error(-1, 321, 'The API interface is currently in Read-Only mode.')
    await loop.pass(1_000)
    expect(await refused).toMatchObject({ gatewayCode: 321 })
  })

  it('are not failed by an error of the connection before', async () => {
    const loop = wireLoop()
    const errors: unknown[] = []
    loop.registry.stream(accountUpdates('DU1')).subscribe({ error: (error) => errors.push(error) })
    const open = failure(loop.registry.ask(openOrders))
    loop.error(-1, 321)
    loop.registry.offline('the gateway closed the socket')
    loop.registry.online()
    await loop.pass(1_000)
    expect(await open).toMatchObject({ code: 'DISCONNECTED' })
    expect(errors).toEqual([])
    expect(loop.registry.snapshot()).toMatchObject([{ kind: 'accountUpdates', state: 'sent' }])
  })

  it('subscribe again while the cancel of the one before still waits its turn', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    const updates: StreamSpec<string> = {
      kind: 'positions',
      args: {},
      channel: 'positions',
      ask: () => ({ type: 'PositionsRequest' }),
      cancel: () => ({ type: 'CancelPositions' }),
      read: (message, sink) => {
        if (message.type === 'Position') sink.next(message.account ?? '')
      },
      overflow: { kind: 'unbounded' },
      afterDisconnect: 'resume',
    }
    loop.registry.stream(updates).subscribe().unsubscribe()
    const seen: string[] = []
    loop.registry.stream(updates).subscribe((account) => seen.push(account))
    for (let second = 0; second < 3; second++) await loop.pass(1_000)
    expect(loop.names()).toEqual(['PositionsRequest', 'CancelPositions', 'PositionsRequest'])
    loop.answer({ type: 'Position', account: 'DU1', contract: { conId: 1 }, position: 5, avgCost: 1 })
    expect(seen).toEqual(['DU1'])
  })

  it('refuse a second subscription with other arguments, where the gateway keeps one', () => {
    const loop = wireLoop()
    const values: string[] = []
    const errors: unknown[] = []
    loop.registry.stream(accountUpdates('DU1')).subscribe((value) => values.push(value))
    loop.registry.stream(accountUpdates('DU2')).subscribe({ error: (error) => errors.push(error) })
    loop.answer({ type: 'AccountValue', key: 'NetLiquidation', value: '5', currency: 'USD', accountName: 'DU1' })
    expect(values).toEqual(['5'])
    expect(errors[0]).toBeInstanceOf(NotSupportedError)
  })
})
