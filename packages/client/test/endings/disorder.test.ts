import fc from 'fast-check'
import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled } from '../settled.ts'
import { Course } from './course.ts'
import { samples } from './samples.ts'
import { type Guest, Host, type Manner, until } from './stage.ts'

const REASON = new Error('given up')
const calls = Object.entries(samples).filter(([, { prepare, needsAdvisor }]) => (prepare ?? needsAdvisor) === undefined)

type Step =
  | { readonly do: 'begin'; readonly call: number; readonly timeoutMs: number }
  | { readonly do: 'abort' | 'leave'; readonly which: number }
  | { readonly do: 'manner'; readonly manner: Manner; readonly letThrough: number }
  | { readonly do: 'pass'; readonly steps: number }
  | { readonly do: 'answerLate' | 'cut' | 'loseConnectivity' | 'restore' | 'loseData' }

const happenings = ['answerLate', 'cut', 'loseConnectivity', 'restore', 'loseData'] as const

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('begin' as const),
      call: fc.nat(calls.length - 1),
      timeoutMs: fc.constantFrom(0, 300, 2_000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('abort' as const, 'leave' as const), which: fc.nat(7) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('manner' as const),
      manner: fc.constantFrom<Manner>('answer', 'stall', 'refuse'),
      letThrough: fc.nat(2),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), steps: fc.integer({ min: 0, max: 12 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...happenings) }) },
)

interface Made {
  readonly name: string
  readonly course: Course
  readonly controller: AbortController
  readonly timeoutMs: number
  wasLeft: boolean
}

/** What happened to the session, for an ending must have a cause. */
interface Story {
  hasFallen: boolean
  /** Says that the gateway's own line has fallen, through which orders are not sent. */
  wasDegraded: boolean
}

/** The endings that need no cause but the gateway's own answer. */
const answers = new Set([
  'value',
  'complete',
  'RequestError',
  'OrderRejectedError',
  'PacingError',
  'VersionError',
  'NotSupportedError',
])

const changesOrders = new Set(['placeOrder', 'placeBracket', 'modifyOrder', 'exerciseOptions'])

function hasCause(ending: string, made: Made, story: Story, isClosed: boolean): boolean {
  switch (ending) {
    case 'cancelled':
      return made.controller.signal.aborted
    case 'left':
      return made.wasLeft
    case 'TimeoutError':
      return made.timeoutMs > 0
    case 'DisconnectedError':
      return story.hasFallen || (story.wasDegraded && changesOrders.has(made.name))
    case 'ClosedError':
      return isClosed
    default:
      return answers.has(ending)
  }
}

async function act(guest: Guest, one: Step, all: Made[], story: Story): Promise<void> {
  const { host, ib } = guest
  switch (one.do) {
    case 'begin': {
      const [name, sample] = calls[one.call] as (typeof calls)[number]
      const controller = new AbortController()
      const options = { signal: controller.signal, timeoutMs: one.timeoutMs }
      const course = new Course(() => sample.call(ib, options, undefined), REASON)
      all.push({ name, course, controller, timeoutMs: one.timeoutMs, wasLeft: false })
      break
    }
    case 'abort':
      all[one.which]?.controller.abort(REASON)
      break
    case 'leave': {
      const made = all[one.which]
      if (made === undefined || !made.course.isStream) break
      made.wasLeft = true
      await made.course.leave()
      break
    }
    case 'manner':
      host.manner = one.manner
      host.letThrough = one.letThrough
      break
    case 'pass':
      await until(guest, () => false, one.steps)
      break
    case 'answerLate':
      await host.answerLate()
      break
    case 'cut':
      story.hasFallen = true
      host.gateway.resetConnections()
      break
    case 'loseConnectivity':
      story.wasDegraded = true
      host.gateway.loseConnectivity()
      break
    case 'restore':
      host.gateway.restoreConnectivity()
      break
    case 'loseData':
      // What was asked before is lost with it, as with the link.
      story.hasFallen = true
      host.gateway.restoreConnectivity({ dataLost: true })
      break
  }
  await settled()
}

// Documents are parsed by what is loaded when the first one comes, which takes longer than the turns these tests wait.
beforeAll(async () => {
  await import('../../src/xml/read-xml.ts')
})

describe.each([187, 206, 226])('calls at server version %i', (version) => {
  let host: Host

  beforeAll(async () => {
    host = await Host.open({ serverVersion: version })
  })

  afterAll(async () => {
    await host[Symbol.asyncDispose]()
  })

  it('each end once, for a cause, whatever happens in whatever order, and leave nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const guest = await host.client({ messagesPerSecond: 20, marketDataLines: 3 })
        const { ib, clock } = guest
        const all: Made[] = []
        const story: Story = { hasFallen: false, wasDegraded: false }
        for (const one of steps) await act(guest, one, all, story)
        for (const made of all) {
          const { endings } = made.course
          for (const ending of endings) {
            expect(hasCause(ending, made, story, false), `${made.name} ended by ${ending}`).toBe(true)
          }
        }
        await host.answerLate()
        host.gateway.restoreConnectivity()
        await ib.close()
        await settled()
        for (const made of all) {
          const { course, name, controller } = made
          expect(course.endings, name).toHaveLength(1)
          const [ending] = course.endings as [string]
          expect(hasCause(ending, made, story, true), `${name} ended by ${ending}`).toBe(true)
          expect(course.valuesAfterEnd, name).toBe(0)
          expect(getEventListeners(controller.signal, 'abort'), name).toEqual([])
        }
        const { queued, marketDataLines } = ib.stats
        expect({ requests: ib.requests, timers: clock.pending, queued, lines: marketDataLines.used }).toEqual({
          requests: [],
          timers: 0,
          queued: 0,
          lines: 0,
        })
      }),
      { seed: 20_261_123, numRuns: 60 },
    )
  })
})
