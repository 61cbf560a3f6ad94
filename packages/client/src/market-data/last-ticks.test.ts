import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastPer } from '../streams/index.ts'
import { LastTicks } from './last-ticks.ts'
import { genericTick, keyOfTick, priceTick, sizeTick, stringTick } from './read-tick.ts'
import type { Tick } from './tick.ts'

/** Known types, the last that have a row, and some no gateway has yet. */
const tickType = fc.oneof(
  fc.integer({ min: 0, max: 110 }),
  fc.constantFrom(45, 48),
  fc.constantFrom(-1, 255, 256, 100_000),
)
// More than one page of the table, and few enough that each field of some is told often.
const LINES = 34

const number = fc.double({ noDefaultInfinity: true, noNaN: true })
const text = fc.oneof(
  fc.string(),
  fc.nat().map(String),
  fc.constantFrom('', '0', '007', '-1', '1e3', '9007199254740993'),
)

const tick: fc.Arbitrary<Tick> = fc.oneof(
  fc
    .tuple(tickType, number, fc.option(number, { nil: undefined }), fc.nat({ max: 7 }))
    .map((facts) => priceTick(...facts)),
  fc.tuple(tickType, number).map((facts) => sizeTick(...facts)),
  fc.tuple(tickType, number).map((facts) => genericTick(...facts)),
  fc.tuple(tickType, text).map((facts) => stringTick(...facts)),
  fc.constantFrom<Tick>(
    { kind: 'marketDataType', field: 'marketDataType', marketDataType: 'delayed' },
    { kind: 'deltaNeutral', field: 'deltaNeutral', conId: 1, delta: 2, price: 3 },
  ),
)

const byKey = (ticks: readonly Tick[]): Map<number, Tick> => new Map(ticks.map((one) => [keyOfTick(one), one]))

test('gives back the last tick of each field, line by line, whatever came and went on other lines', () => {
  const step = fc.oneof({ weight: 30, arbitrary: tick }, { weight: 1, arbitrary: fc.constant('clear' as const) })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: LINES - 1 })), step), { maxLength: 300 }),
      (steps) => {
        const lines = Array.from({ length: LINES }, () => ({ last: new LastTicks(), expected: lastPer(keyOfTick)() }))
        for (const [at, one] of steps) {
          const line = lines[at] as (typeof lines)[number]
          if (one === 'clear') {
            line.last.clear()
            line.expected.clear()
          } else {
            line.last.tick(one)
            line.expected.set(one)
          }
        }
        for (const { last, expected } of lines) {
          expect(byKey(last.all())).toEqual(byKey(expected.all()))
          expect(last.all()).toHaveLength(expected.all().length)
          last.clear()
          expect(last.all()).toEqual([])
        }
      },
    ),
  )
})
