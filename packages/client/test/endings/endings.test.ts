import { type CallOptions, type ConnectOptions, type DisconnectedError, type IbClient } from '@twskit/client'
import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../settled.ts'
import { Course } from './course.ts'
import { AAPL, CALL, type Sample, samples, variants } from './samples.ts'
import { abortable, type Guest, Host, until } from './stage.ts'

const REASON = new Error('given up')
const calls = Object.entries({ ...samples, ...variants }).map(([name, sample]) => ({ name, sample }))
const asking = calls.filter(({ sample }) => sample.isSaid !== true && sample.isLocal !== true)
const refusable = asking.filter(({ sample }) => sample.isNeverRefused !== true)

let plain: Host
let advisor: Host

let begun = 0

// Each client reads all orders of its gateway. New gateways now and then keep them few.
beforeEach(async () => {
  const place = begun++
  if (place % 20 > 0) return
  if (place > 0) await leaveHosts()
  plain = await Host.open({ portfolio: { positions: [{ contract: CALL, position: 10_000 }] } })
  advisor = await Host.open({ advisor: true, accounts: 3 })
})

afterAll(leaveHosts)

async function leaveHosts(): Promise<void> {
  await plain[Symbol.asyncDispose]()
  await advisor[Symbol.asyncDispose]()
}

interface Stand extends AsyncDisposable {
  readonly guest: Guest
  readonly ib: IbClient
  readonly controller: AbortController
  /** Makes the call once more, with its signal. */
  begin(more?: CallOptions): Course
}

/** A client, and all that one call needs. */
async function stand(sample: Sample, more: ConnectOptions = {}): Promise<Stand> {
  const host = sample.needsAdvisor === true ? advisor : plain
  const { lastVersion, clientId } = sample
  const guest = await host.client({
    ...(lastVersion === undefined ? {} : { serverVersions: { max: lastVersion } }),
    ...(clientId === undefined ? {} : { clientId }),
    ...more,
  })
  const { ib } = guest
  let prepared: unknown
  let isPrepared = false
  const prepare = async (): Promise<void> => {
    prepared = await sample.prepare?.(ib)
    isPrepared = true
  }
  void prepare()
  // The client asks for orders by itself; what a test sees is to be of its own making.
  if (!(await until(guest, () => isPrepared && ib.trades.state.value.kind === 'current')))
    throw new Error('What the call needs could not be had')
  const { controller, options } = abortable()
  await settled()
  return {
    guest,
    ib,
    controller,
    begin: (more) => new Course(() => sample.call(ib, { ...options, ...more }, prepared), REASON),
    [Symbol.asyncDispose]: () => ib.close(),
  }
}

/** Says what is left of a call: nothing of it may be. */
async function leftovers({ guest, controller }: Stand): Promise<unknown> {
  const { ib, clock } = guest
  // Orders that are over listen for late fills for a while.
  await until(guest, () => clock.pending === 0)
  const { queued, marketDataLines } = ib.stats
  const listeners = getEventListeners(controller.signal, 'abort').length
  return { requests: ib.requests, listeners, timers: clock.pending, queued, lines: marketDataLines.used }
}

const NOTHING = { requests: [], listeners: 0, timers: 0, queued: 0, lines: 0 }

it('every public call has its sample', async () => {
  const { ib } = await plain.client()
  const face = new Set(['close'])
  const names = Object.entries(Object.getOwnPropertyDescriptors(ib))
    .filter(([name, { value }]) => typeof value === 'function' && !face.has(name))
    .map(([name]) => name)
  expect(names.toSorted()).toEqual(Object.keys(samples).toSorted())
  await ib.close()
})

// Documents are parsed by what is loaded when the first one comes, which takes longer than the turns these tests wait.
beforeAll(async () => {
  await import('../../src/xml/read-xml.ts')
})

describe('answered', () => {
  it.each(calls)('$name brings its value and leaves nothing behind', async ({ sample }) => {
    await using at = await stand(sample)
    const course = at.begin()
    const isThere = (): boolean => course.isOver || (course.isStream && course.values.length > 0)
    expect(await until(at.guest, isThere)).toBe(sample.isQuiet !== true)
    await course.leave()
    expect(course.endings).toEqual([
      course.isStream ? expect.stringMatching(/left|complete/) : expect.stringMatching(/value|complete/),
    ])
    expect(await leftovers(at)).toEqual(NOTHING)
    expect(course).toMatchObject({ endings: [expect.anything()], valuesAfterEnd: 0 })
  })
})

describe('refused by the gateway', () => {
  it.each(refusable)('$name ends with the error of that request', async ({ name, sample }) => {
    await using at = await stand(sample)
    at.guest.host.manner = 'refuse'
    const course = at.begin()
    expect(await until(at.guest, () => course.isOver)).toBe(true)
    expect(course.endings).toEqual([expect.stringMatching(/^(RequestError|OrderRejectedError|PacingError)$/)])
    expect(course.errors[0], name).toMatchObject({
      gatewayCode: expect.toBeOneOf(at.guest.host.refusedWith),
      request: { kind: expect.any(String) },
    })
    expect(await leftovers(at)).toEqual(NOTHING)
    expect(course).toMatchObject({ endings: [expect.anything()], valuesAfterEnd: 0 })
  })
})

describe('given up by its signal', () => {
  it.each(asking)('$name ends with the reason of the signal', async ({ sample }) => {
    await using at = await stand(sample)
    at.guest.host.manner = 'stall'
    const course = at.begin()
    await until(at.guest, () => at.guest.host.stalled.length > 0)
    at.controller.abort(REASON)
    await settled()
    expect(course.endings).toEqual(['cancelled'])
    expect(await leftovers(at)).toEqual(NOTHING)
    expect(course.endings).toEqual(['cancelled'])
  })

  it.each(asking)('$name is not asked when it is aborted before', async ({ sample }) => {
    await using at = await stand(sample)
    at.guest.host.asked.length = 0
    at.controller.abort(REASON)
    const course = at.begin()
    await settled()
    expect(course.endings).toEqual(['cancelled'])
    expect(at.guest.host.asked).toEqual([])
    expect(await leftovers(at)).toEqual(NOTHING)
  })
})

describe('left without an answer', () => {
  it.each(asking)('$name ends at its deadline, if it has one', async ({ sample }) => {
    await using at = await stand(sample)
    at.guest.host.manner = 'stall'
    const course = at.begin({ timeoutMs: 2_000 })
    await until(at.guest, () => course.isOver, sample.goesOn === true ? 600 : 50)
    if (course.isStream && sample.ends !== true) {
      expect(course.endings).toEqual([])
      await course.leave()
    } else {
      expect(course.endings).toEqual(['TimeoutError'])
      expect(course.errors[0]).toMatchObject({ waitedFor: expect.any(String), request: { kind: expect.any(String) } })
    }
    expect(await leftovers(at)).toEqual(NOTHING)
    expect(course.endings).toHaveLength(1)
  })
})

describe('when the link falls', () => {
  it.each(asking)('$name ends retryable, or goes on by its policy', async ({ sample }) => {
    await using at = await stand(sample)
    const { host } = at.guest
    host.manner = 'stall'
    const course = at.begin()
    await until(at.guest, () => host.stalled.length > 0)
    host.manner = 'answer'
    host.gateway.resetConnections()
    await settled()
    await settled()
    if (course.isOver) {
      expect(course.endings).toEqual(['DisconnectedError'])
      const error = course.errors[0] as DisconnectedError
      expect(error.retryable || error.mayHaveExecuted).toBe(true)
      expect(sample.goesOn).toBeUndefined()
    } else {
      expect(course.isStream || sample.goesOn).toBe(true)
      if (course.isStream) expect(course.states.at(-1)).toMatchObject({ kind: 'gap' })
      expect(await until(at.guest, () => at.ib.state.kind === 'ready')).toBe(true)
      const isBack = (): boolean => course.isOver || (course.isStream && course.values.length > 0)
      expect(await until(at.guest, isBack)).toBe(sample.isQuiet !== true)
      await course.leave()
    }
    expect(await until(at.guest, () => at.ib.state.kind === 'ready')).toBe(true)
    expect(await leftovers(at)).toEqual(NOTHING)
    expect(course).toMatchObject({ endings: [expect.anything()], valuesAfterEnd: 0 })
  })
})

describe('held back by the message rate', () => {
  /** Two messages a second, and both are spent. */
  async function busy(sample: Sample): Promise<Stand> {
    const at = await stand(sample, { messagesPerSecond: 2, reservedForOrders: 0 })
    await until(at.guest, () => false, 11)
    for (const level of ['error', 'error'] as const) void at.ib.setServerLogLevel(level)
    await settled()
    at.guest.host.asked.length = 0
    return at
  }

  it.each(asking)('$name ends with the reason of the signal, unsent', async ({ sample }) => {
    await using at = await busy(sample)
    const course = at.begin()
    await settled()
    expect(course.endings).toEqual([])
    at.controller.abort(REASON)
    await settled()
    expect(course.endings).toEqual(['cancelled'])
    expect(await leftovers(at)).toEqual(NOTHING)
    expect(at.guest.host.asked).toEqual([])
  })

  it.each(calls)('$name ends with the client', async ({ sample }) => {
    await using at = await busy(sample)
    const course = at.begin()
    await settled()
    await at.ib.close()
    await settled()
    const { requests, stats } = at.ib
    expect({ requests, timers: at.guest.clock.pending, queued: stats.queued }).toEqual({
      requests: [],
      timers: 0,
      queued: 0,
    })
    if (sample.isVoid === true) expect(course.endings).toEqual(['value'])
    else expect(course.endings).toEqual([course.isStream ? 'complete' : 'ClosedError'])
    expect(getEventListeners(at.controller.signal, 'abort')).toEqual([])
    expect(at.guest.host.asked).toEqual([])
  })
})

describe('without a session', () => {
  it.each(asking)('$name waits for one, or fails at once, and is not sent meanwhile', async ({ sample }) => {
    await using at = await stand(sample)
    const { host } = at.guest
    host.gateway.resetConnections()
    await settled()
    await settled()
    expect(at.ib.state.kind).toBe('reconnecting')
    host.asked.length = 0
    const course = at.begin()
    await settled()
    expect(host.asked).toEqual([])
    if (sample.isOrder === true) {
      expect(course.endings).toEqual(['DisconnectedError'])
      expect(course.errors[0]).toMatchObject({ retryable: true, mayHaveExecuted: false })
    } else {
      expect(course.endings).toEqual([])
      expect(at.ib.requests[0]?.wait).toMatchObject({ rule: 'the session to be ready' })
      const isThere = (): boolean => course.isOver || (course.isStream && course.values.length > 0)
      expect(await until(at.guest, isThere)).toBe(sample.isQuiet !== true)
      await course.leave()
      expect(course.endings).toEqual([expect.stringMatching(/left|complete|value/)])
    }
    expect(await until(at.guest, () => at.ib.state.kind === 'ready')).toBe(true)
    expect(await leftovers(at)).toEqual(NOTHING)
  })
})

describe('when the client is closed', () => {
  it.each(asking)('$name ends at once', async ({ sample }) => {
    await using at = await stand(sample)
    at.guest.host.manner = 'stall'
    const course = at.begin()
    await until(at.guest, () => at.guest.host.stalled.length > 0)
    await at.ib.close()
    await settled()
    expect(course.endings).toEqual([course.isStream ? 'complete' : 'ClosedError'])
    expect({ requests: at.ib.requests, timers: at.guest.clock.pending, queued: at.ib.stats.queued }).toEqual({
      requests: [],
      timers: 0,
      queued: 0,
    })
    expect(getEventListeners(at.controller.signal, 'abort')).toEqual([])
  })

  it.each(calls)('$name cannot be made any more', async ({ sample }) => {
    await using at = await stand(sample)
    await at.ib.close()
    const course = at.begin({ timeoutMs: 1_000 })
    await settled()
    await settled()
    expect(course.endings).toEqual([expect.stringMatching(course.isStream ? /ClosedError|complete/ : /ClosedError/)])
    expect({ requests: at.ib.requests, timers: at.guest.clock.pending, queued: at.ib.stats.queued }).toEqual({
      requests: [],
      timers: 0,
      queued: 0,
    })
    expect(getEventListeners(at.controller.signal, 'abort')).toEqual([])
  })
})

describe('answered late', () => {
  it.each(asking)('$name stays ended, and can be made again', async ({ sample }) => {
    await using at = await stand(sample)
    const { host } = at.guest
    host.manner = 'stall'
    const course = at.begin()
    await until(at.guest, () => host.stalled.length > 0)
    at.controller.abort(REASON)
    await settled()
    await host.answerLate()
    await until(at.guest, () => false, 10)
    expect(course).toMatchObject({ endings: ['cancelled'], valuesAfterEnd: 0 })
    const again = at.begin({ signal: new AbortController().signal })
    const isThere = (): boolean => again.isOver || (again.isStream && again.values.length > 0)
    expect(await until(at.guest, isThere)).toBe(sample.isQuiet !== true)
    await again.leave()
    expect(again.endings).toEqual([expect.stringMatching(/value|complete|left/)])
    expect(await leftovers(at)).toEqual(NOTHING)
  })
})

describe('a call that does not only wait for the gateway', () => {
  it('quote takes what an open feed knows at once', async () => {
    await using at = await stand(samples.quotes)
    const feed = at.begin()
    expect(await until(at.guest, () => feed.values.length > 0)).toBe(true)
    at.guest.host.manner = 'stall'
    const quote = await at.ib.quote(AAPL, { need: ['bid', 'ask'], signal: at.controller.signal })
    expect(quote.bid).toBeLessThan(quote.ask as number)
    await feed.leave()
    expect(await leftovers(at)).toEqual(NOTHING)
  })

  it.each(['verify', 'verifyAndAuth'] as const)('%s ends while the program thinks about its answer', async (name) => {
    await using at = await stand(samples[name])
    let asked = 0
    const think = (): Promise<never> => {
      asked++
      return new Promise(() => undefined)
    }
    const program = { apiName: 'twskit', apiVersion: '1', opaqueIsvKey: 'key', respond: think }
    const { opaqueIsvKey: _, ...plainProgram } = program
    const begin = (options: CallOptions): Course =>
      new Course(
        () => (name === 'verify' ? at.ib.verify(plainProgram, options) : at.ib.verifyAndAuth(program, options)),
        REASON,
      )
    const aborted = begin({ signal: at.controller.signal })
    expect(await until(at.guest, () => asked === 1)).toBe(true)
    at.controller.abort(REASON)
    await settled()
    expect(aborted.endings).toEqual(['cancelled'])
    const late = begin({ timeoutMs: 1_000 })
    expect(await until(at.guest, () => late.isOver, 30)).toBe(true)
    expect(late.endings).toEqual(['TimeoutError'])
    const last = begin({})
    expect(await until(at.guest, () => asked === 3)).toBe(true)
    await at.ib.close()
    await settled()
    expect(last.endings).toEqual(['ClosedError'])
    expect(getEventListeners(at.controller.signal, 'abort')).toEqual([])
    expect(at.guest.clock.pending).toBe(0)
  })

  it('reconciling trades is given up by its signal, and goes on for others', async () => {
    await using at = await stand(samples.openOrders)
    at.guest.host.manner = 'stall'
    const { signal } = at.controller
    const course = new Course(() => at.ib.trades.reconcile({ signal }), REASON)
    expect(await until(at.guest, () => at.guest.host.stalled.length > 0)).toBe(true)
    at.controller.abort(REASON)
    await settled()
    expect(course.endings).toEqual(['cancelled'])
    await at.guest.host.answerLate()
    expect(await until(at.guest, () => at.ib.trades.state.value.kind === 'current')).toBe(true)
    const other = new Course(() => at.ib.trades.reconcile({ signal: new AbortController().signal }), REASON)
    expect(await until(at.guest, () => other.isOver)).toBe(true)
    expect(other.endings).toEqual(['value'])
    expect(await leftovers(at)).toEqual(NOTHING)
  })
})
