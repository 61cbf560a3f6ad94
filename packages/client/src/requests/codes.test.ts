import { describe, expect, it } from 'vitest'
import { failure } from '../../test/failure.ts'
import { details, prices, tick } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'
import { PacingError, RequestError } from '../errors.ts'
import { classifyWith } from './codes.ts'
import { firstRequestId } from './request-ids.ts'

describe('gateway codes', () => {
  it('end the request they name, with the code, its meaning and what to do', async () => {
    const loop = wireLoop()
    const asked = failure(loop.registry.ask(details('NONE')))
    const id = loop.lastId()
    loop.error(id, 200, 'No security definition has been found for the request')
    const error = (await asked) as RequestError
    expect(error).toBeInstanceOf(RequestError)
    expect(error.gatewayCode).toBe(200)
    expect(error.message).toContain(
      `contractDetails (id ${id}) was refused by the gateway: 200 No security definition has been found for the request.`,
    )
    expect(error.message).toContain(error.remedy ?? 'no remedy')
    expect(loop.registry.snapshot()).toEqual([])
  })

  it('never end a request by a warning', async () => {
    const loop = wireLoop()
    const asked = loop.registry.ask(details('AAPL'))
    const id = loop.lastId()
    loop.error(id, 2152)
    loop.answer({ type: 'ContractDataEnd', reqId: id })
    expect(await asked).toEqual([])
    expect(loop.notices.map(({ notice }) => notice.request?.kind)).toEqual(['contractDetails'])
  })

  it('can be overridden', async () => {
    const loop = wireLoop({ registry: { classify: classifyWith({ 200: { ends: 'nothing' } }) } })
    const asked = loop.registry.ask(details('AAPL'))
    const id = loop.lastId()
    loop.error(id, 200)
    loop.answer({ type: 'ContractDataEnd', reqId: id })
    expect(await asked).toEqual([])
  })

  it('end a stream by 10089 only when no data follows', async () => {
    const loop = wireLoop()
    const errors: unknown[] = []
    const fed = loop.registry.stream(prices('AAPL'), { staleAfterMs: 0 })
    fed.subscribe({ error: (error) => errors.push(error) })
    const fedId = loop.lastId()
    const starved = loop.registry.stream(prices('MSFT'), { staleAfterMs: 0 })
    starved.subscribe({ error: (error) => errors.push(error) })
    loop.error(fedId, 10089)
    loop.error(loop.lastId(), 10089)
    await loop.pass(1_000)
    loop.answer(tick(fedId, 1, 5))
    await loop.pass(1_000)
    expect(errors).toMatchObject([{ gatewayCode: 10089, request: { args: { symbol: 'MSFT' } } }])
    expect(fed.state.value.kind).toBe('live')
    expect(loop.names()).toEqual(['MarketDataRequest', 'MarketDataRequest'])
    expect(loop.clock.pending).toBe(0)
  })

  it('about pace fail with PacingError and slow down', async () => {
    const loop = wireLoop()
    const asked = failure(loop.registry.ask(details('AAPL')))
    loop.error(loop.lastId(), 100)
    const error = await asked
    expect(error).toBeInstanceOf(PacingError)
    expect(error).toMatchObject({ gatewayCode: 100, request: { kind: 'contractDetails' } })
    const ticket = Array.from({ length: 30 }, () =>
      loop.pacer.submit({ message: { type: 'CurrentTimeRequest' }, priority: 0 }),
    ).at(-1)
    expect(ticket?.wait()?.rule).toContain('slowed down')
  })

  it('with an unknown id are notices', () => {
    const loop = wireLoop()
    loop.error(firstRequestId + 99, 300)
    loop.error(12, 202)
    expect(loop.notices.map(({ notice }) => [notice.id, notice.code, notice.request])).toEqual([
      [firstRequestId + 99, 300, undefined],
      [12, 202, undefined],
    ])
  })
})
