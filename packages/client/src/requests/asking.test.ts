import type { DecodeError } from '@twskit/wire'
import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { failure } from '../../test/failure.ts'
import { bars, details, symbols } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { TimeoutError } from '../errors.ts'
import { answer, list } from './collect.ts'
import { firstRequestId } from './request-ids.ts'
import type { AskSpec } from './specs.ts'

describe('asking', () => {
  it('resolves with the answer and leaves nothing behind', async () => {
    const loop = wireLoop()
    const asked = loop.registry.ask(symbols('AA'))
    const id = loop.lastId()
    expect(id).toBe(firstRequestId)
    expect(loop.registry.snapshot()).toMatchObject([
      { id, kind: 'matchingSymbols', args: { pattern: 'AA' }, state: 'sent', received: 0, readers: 1, ageMs: 0 },
    ])
    loop.answer({ type: 'SymbolSamples', reqId: id, contractDescriptions: [{ contract: { symbol: 'AAPL' } }] })
    expect(await asked).toEqual(['AAPL'])
    expect(loop.registry.snapshot()).toEqual([])
    expect(loop.clock.pending).toBe(0)
  })

  it('collects a list until its end; an empty one is an empty list', async () => {
    const loop = wireLoop()
    const full = loop.registry.ask(details('AAPL'))
    const fullId = loop.lastId()
    const empty = loop.registry.ask(details('NONE'))
    const emptyId = loop.lastId()
    loop.answer({ type: 'ContractData', reqId: fullId, contract: { conId: 1 } })
    loop.answer({ type: 'ContractDataEnd', reqId: emptyId })
    loop.answer({ type: 'ContractData', reqId: fullId, contract: { conId: 2 } })
    expect(loop.registry.snapshot()).toMatchObject([{ state: 'answering', received: 2 }])
    loop.answer({ type: 'ContractDataEnd', reqId: fullId })
    expect(await full).toEqual([1, 2])
    expect(await empty).toEqual([])
  })

  it('ends a list without an end marker when nothing has come for its time', async () => {
    const loop = wireLoop()
    const collect = () => list({ items: ['ContractData'], idleMs: 1_000 }, ({ contract }) => contract?.conId)
    const asked = loop.registry.ask(details('AAPL', { collect }))
    await loop.pass(900)
    loop.answer({ type: 'ContractData', reqId: loop.lastId(), contract: { conId: 1 } })
    await loop.pass(900)
    loop.answer({ type: 'ContractData', reqId: loop.lastId(), contract: { conId: 2 } })
    await loop.pass(999)
    expect(loop.registry.snapshot()).toHaveLength(1)
    await loop.pass(1)
    expect(await asked).toEqual([1, 2])
    expect(loop.clock.pending).toBe(0)
  })

  it('ends a list at the item that says that it is the last', async () => {
    const loop = wireLoop()
    const collect = () =>
      list(
        { items: ['ContractData'], isLast: ({ contract }) => contract?.conId === 2 },
        ({ contract }) => contract?.conId,
      )
    const asked = loop.registry.ask(details('AAPL', { collect }))
    for (const conId of [1, 2]) loop.answer({ type: 'ContractData', reqId: loop.lastId(), contract: { conId } })
    expect(await asked).toEqual([1, 2])
  })

  it('times out with what had arrived and what it waited for', async () => {
    const loop = wireLoop()
    const asked = failure(loop.registry.ask(details('AAPL'), { timeoutMs: 2_000 }))
    const id = loop.lastId()
    loop.answer({ type: 'ContractData', reqId: id, contract: { conId: 1 } })
    await loop.pass(2_000)
    const error = (await asked) as TimeoutError
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      timeoutMs: 2_000,
      arrived: [1],
      waitedFor: 'ContractDataEnd',
      mayHaveExecuted: false,
    })
    expect(error.request).toEqual({ id, kind: 'contractDetails', args: { symbol: 'AAPL' } })
    expect(error.message).toBe(
      `contractDetails (id ${id}) timed out after 2000 ms, waiting for ContractDataEnd; answers until then: 1. ` +
        'Give it a longer timeoutMs, or ask for less at once.',
    )
  })

  it('has the deadline of its kind unless the caller sets one, and none with 0', async () => {
    const loop = wireLoop()
    const normal = failure(loop.registry.ask(details('AAPL')))
    const history = failure(loop.registry.ask(bars('AAPL')))
    const endless = loop.registry.ask(details('MSFT'), { timeoutMs: 0 })
    const endlessId = loop.lastId()
    await loop.pass(30_000)
    expect(await normal).toMatchObject({ timeoutMs: 30_000 })
    await loop.pass(90_000)
    expect(await history).toMatchObject({ timeoutMs: 120_000 })
    await loop.pass(10_000_000)
    loop.answer({ type: 'ContractDataEnd', reqId: endlessId })
    expect(await endless).toEqual([])
  })

  it('cancels on the wire when it is given up, and counts what still arrives as late', async () => {
    const loop = wireLoop()
    const controller = new AbortController()
    const asked = failure(loop.registry.ask(bars('AAPL'), { signal: controller.signal }))
    const id = loop.lastId()
    controller.abort('enough')
    expect(await asked).toBe('enough')
    expect(loop.names()).toEqual(['HistoricalDataRequest', 'CancelHistoricalData'])
    expect(loop.lastId()).toBe(id)
    loop.answer({ type: 'HistoricalDataEnd', reqId: id, startDateStr: '', endDateStr: '' })
    loop.error(id, 162, 'query cancelled')
    expect(loop.registry.counts).toEqual({ delivered: 0, late: 2, unclaimed: 0 })
    expect(loop.notices).toEqual([])
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect(loop.clock.pending).toBe(0)
  })

  it('sends nothing for a signal that is aborted already', async () => {
    const loop = wireLoop()
    expect(await failure(loop.registry.ask(details('AAPL'), { signal: AbortSignal.abort('no') }))).toBe('no')
    expect(loop.names()).toEqual([])
    expect(loop.clock.pending).toBe(0)
  })

  it('fails with what reading the answer threw', async () => {
    const loop = wireLoop()
    const collect = () =>
      answer('SymbolSamples', (): never => {
        throw new Error('unreadable')
      })
    const asked = failure(loop.registry.ask(symbols('AA', { collect })))
    loop.answer({ type: 'SymbolSamples', reqId: loop.lastId(), contractDescriptions: [] })
    expect(String(await asked)).toBe('Error: unreadable')
    expect(loop.registry.snapshot()).toEqual([])
  })

  it('fails with what writing the request threw, and keeps nothing open', async () => {
    const loop = wireLoop({ serverVersion: 176 })
    const tooNew: AskSpec<string> = {
      kind: 'userInfo',
      args: {},
      ask: () => ({ type: 'CurrentTimeInMillisRequest' }),
      collect: () => answer('UserInfo', () => ''),
    }
    expect(await failure(loop.registry.ask(tooNew))).toMatchObject({ code: 'VERSION' })
    expect(loop.registry.snapshot()).toEqual([])
    expect(loop.clock.pending).toBe(0)
  })

  it('counts no history as open that was answered, or refused, while it was being sent', async () => {
    const loop = wireLoop({ pacing: { historical: { openAtOnce: 1 } } })
    const unwritable: Partial<AskSpec<readonly number[]>> = {
      ask: (reqId) => ({ type: 'HistoricalDataRequest', reqId, contract: { conId: Number.NaN } }),
    }
    expect(await failure(loop.registry.ask(bars('AAPL', unwritable)))).toMatchObject({ code: 'ENCODE' })
    loop.onWritten = () =>
      loop.answer({ type: 'HistoricalDataEnd', reqId: loop.lastId(), startDateStr: '', endDateStr: '' })
    expect(await loop.registry.ask(bars('MSFT'))).toEqual([])
    expect(await loop.registry.ask(bars('IBM'))).toEqual([])
  })

  it('leaves a request quietly that the server is too old to cancel', async () => {
    const loop = wireLoop({ serverVersion: 200 })
    const cancel = (reqId: number) => ({ type: 'CancelContractData', reqId }) as const
    const asked = failure(loop.registry.ask(details('AAPL', { cancel }), { timeoutMs: 1_000 }))
    await loop.pass(1_000)
    expect(await asked).toBeInstanceOf(TimeoutError)
    expect(loop.registry.snapshot()).toEqual([])
  })

  it('fails the request of a frame that could not be read', async () => {
    const loop = wireLoop()
    const asked = failure(loop.registry.ask(details('AAPL')))
    const error = { code: 'DECODE', requestId: loop.lastId() } as DecodeError
    loop.registry.undecodable(error)
    expect(await asked).toBe(error)
  })
})

describe('sharing', () => {
  it('sends equal look-ups once and answers everyone', async () => {
    const loop = wireLoop()
    const one = loop.registry.ask(details('AAPL'))
    const two = loop.registry.ask(details('AAPL'))
    const other = loop.registry.ask(details('AAPL', { sharing: false }))
    expect(loop.names()).toEqual(['ContractDataRequest', 'ContractDataRequest'])
    loop.answer({ type: 'ContractData', reqId: firstRequestId, contract: { conId: 1 } })
    loop.answer({ type: 'ContractDataEnd', reqId: firstRequestId })
    loop.answer({ type: 'ContractDataEnd', reqId: loop.lastId() })
    expect(await Promise.all([one, two, other])).toEqual([[1], [1], []])
    const later = loop.registry.ask(details('AAPL'))
    loop.answer({ type: 'ContractDataEnd', reqId: loop.lastId() })
    expect(await later).toEqual([])
    expect(loop.names()).toEqual(['ContractDataRequest'])
  })

  it('joins nobody to a request that is being cancelled', async () => {
    const loop = wireLoop({ pacing: { messagesPerSecond: 1, reservedForOrders: 0 } })
    const cancelledBars: Partial<AskSpec<readonly number[]>> = { historical: undefined }
    const given = failure(loop.registry.ask(bars('AAPL', cancelledBars), { timeoutMs: 500 }))
    await loop.pass(500)
    expect(await given).toBeInstanceOf(TimeoutError)
    expect(loop.registry.snapshot()).toMatchObject([{ state: 'cancelling', readers: 0 }])
    const again = loop.registry.ask(bars('AAPL', cancelledBars))
    await loop.pass(500)
    await loop.pass(1_000)
    expect(loop.names()).toEqual(['HistoricalDataRequest', 'CancelHistoricalData', 'HistoricalDataRequest'])
    loop.answer({ type: 'HistoricalDataEnd', reqId: loop.lastId(), startDateStr: '', endDateStr: '' })
    expect(await again).toEqual([])
  })

  it('gives each waiter its own deadline and signal, and cancels with the last', async () => {
    const loop = wireLoop()
    const controller = new AbortController()
    const aborted = failure(loop.registry.ask(bars('AAPL'), { signal: controller.signal }))
    const short = failure(loop.registry.ask(bars('AAPL'), { timeoutMs: 1_000 }))
    controller.abort('enough')
    expect(await aborted).toBe('enough')
    expect(loop.names()).toEqual(['HistoricalDataRequest'])
    await loop.pass(1_000)
    expect(await short).toBeInstanceOf(TimeoutError)
    expect(loop.names()).toEqual(['CancelHistoricalData'])
  })
})
