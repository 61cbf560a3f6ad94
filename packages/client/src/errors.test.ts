import { IbError } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import {
  AmbiguousContractError,
  ClosedError,
  ConnectError,
  type ConnectReason,
  DisconnectedError,
  NotSupportedError,
  OrderRejectedError,
  PacingError,
  RequestError,
  SlowConsumerError,
  TimeoutError,
  ValidationError,
} from './errors.ts'

const request = { id: 2 ** 30, kind: 'contractDetails', args: { symbol: 'AAPL' } }

describe('the errors of the client', () => {
  it('are IbErrors with their own name and a code of their own', () => {
    const errors = [
      new ConnectError({ reason: 'refused', target: '127.0.0.1:4002' }),
      new DisconnectedError({ retryable: true, detail: 'reset' }),
      new RequestError({ gatewayCode: 200, gatewayMessage: '', request }),
      new OrderRejectedError({ gatewayCode: 201, gatewayMessage: '', request, orderId: 1 }),
      new PacingError({ rule: 'r', remedy: 'wait' }),
      new SlowConsumerError({ capacity: 1 }),
      new TimeoutError({ timeoutMs: 1, arrived: [], waitedFor: 'x', request }),
      new ClosedError(),
      new ValidationError({ path: 'port', value: 0, allowed: '1 to 65535' }),
      new NotSupportedError({ subject: 'x', reason: 'y' }),
    ]
    expect(errors.every((error) => error instanceof IbError)).toBe(true)
    expect(errors.map(({ name }) => name)).toEqual(errors.map((error) => error.constructor.name))
    expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length)
    expect(errors.filter(({ message }) => /undefined|\.\.|\s$/.test(message))).toEqual([])
  })

  it('say for each way in which connecting fails what to do', () => {
    const cause = new Error('ECONNREFUSED')
    const error = new ConnectError({ reason: 'refused', target: '127.0.0.1:4002', clientId: 7, cause })
    expect(error.message).toContain('Cannot connect to 127.0.0.1:4002: nothing listens there. Start TWS or IB Gateway')
    expect(error.cause).toBe(cause)
    const reasons: ConnectReason[] = ['unreachable', 'dropped', 'client-id-in-use', 'version', 'not-logged-in']
    const all: ConnectReason[] = [...reasons, 'no-answer', 'handshake', 'refused']
    const messages = all.map((reason) => new ConnectError({ reason, target: 'gw:4001', clientId: 7 }).message)
    expect(new Set(messages).size).toBe(all.length)
    expect(messages[2]).toContain('as client 7')
    expect(new ConnectError({ reason: 'version', target: 'gw:1', detail: 'it offered 150' }).message).toContain(
      '(it offered 150)',
    )
  })

  it('say whether something may have executed, and what to do then', () => {
    const lost = { detail: 'the gateway closed the socket', request: { id: 7, kind: 'placeOrder', args: {} } }
    const onWire = new DisconnectedError({ ...lost, retryable: false, mayHaveExecuted: true })
    expect(onWire.message).toBe(
      'placeOrder (id 7) lost its connection: the gateway closed the socket. ' +
        'It was on the wire, so it may have executed: compare open orders and executions before sending it again.',
    )
    const safe = new DisconnectedError({ detail: 'reset', request, retryable: true })
    expect(safe.message).toBe(
      `contractDetails (id ${2 ** 30}) lost its connection: reset. ` +
        'Nothing was changed by it; ask again once the session is ready.',
    )
    expect(safe.mayHaveExecuted).toBe(false)
    const session = new DisconnectedError({ detail: 'the gateway closed the socket', retryable: true })
    expect(session.message).toBe('The session lost its connection: the gateway closed the socket.')
  })

  it('repeat what the gateway said, then what it means and what to try', () => {
    const error = new RequestError({
      gatewayCode: 200,
      gatewayMessage: 'No security definition has been found for the request',
      request,
      meaning: 'No contract fits the description.',
      remedy: 'Describe it more exactly',
    })
    expect(error.message).toBe(
      `contractDetails (id ${2 ** 30}) was refused by the gateway: ` +
        '200 No security definition has been found for the request. ' +
        'No contract fits the description. Describe it more exactly.',
    )
  })

  it('name the path, the value and the allowed set of a wrong argument', () => {
    const show = (value: unknown): string => new ValidationError({ path: 'a.b', value, allowed: 'c' }).message
    expect(show('x')).toBe('a.b is "x"; allowed: c. Nothing was sent.')
    expect(show(undefined)).toContain('a.b is undefined')
    expect(show([1, 2])).toContain('a.b is a list of 2')
    expect(show({})).toContain('a.b is an object')
    expect(show('y'.repeat(500)).length).toBeLessThan(150)
  })
})

describe('AmbiguousContractError', () => {
  const future = {
    secType: 'FUT',
    symbol: 'MNT',
    lastTradeDateOrContractMonth: '20261218',
    exchange: 'X',
    currency: 'USD',
  }

  it('names the fields that tell its candidates apart', () => {
    const error = new AmbiguousContractError({
      contract: { symbol: 'MNT' },
      candidates: [
        { ...future, conId: 1, multiplier: '50', tradingClass: 'MNT' },
        { ...future, conId: 2, multiplier: '5', tradingClass: 'MINI' },
      ],
    })
    expect(error.differences).toEqual(['multiplier', 'tradingClass'])
    expect(error.message).toContain('multiplier 5 class MINI')
    expect(error.message).toContain('They differ in multiplier and tradingClass')
  })

  it('names the conId when nothing else differs', () => {
    const error = new AmbiguousContractError({
      contract: { symbol: 'MNT' },
      candidates: [
        { ...future, conId: 1 },
        { ...future, conId: 2 },
      ],
    })
    expect(error.message).toContain('Nothing but their conId tells them apart')
  })
})
