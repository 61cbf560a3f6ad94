import { expect, it } from 'vitest'
import { faultsHelp, readFaults } from './faults.ts'
import { UsageError } from './usage-error.ts'

it('reads numbers, ranges, shares and switches', () => {
  expect(readFaults('latencyMs=20..200,splitBytes=7,garble=0.01,doubledEnds,bareClose=false')).toEqual({
    latencyMs: [20, 200],
    splitBytes: 7,
    garble: 0.01,
    doubledEnds: true,
    bareClose: false,
  })
  expect(readFaults('latencyMs=50')).toEqual({ latencyMs: 50 })
})

it.each([
  ['latency=5', /^There is no fault "latency"\. Allowed: latencyMs, bytesPerSecond, /],
  ['latencyMs=slow', 'The fault latencyMs is "slow"; allowed: a number or a range such as 20..200.'],
  ['garble=2', 'The fault garble is "2"; allowed: a share from 0 to 1.'],
  ['splitBytes', 'The fault splitBytes is ""; allowed: a number.'],
  ['bareClose=maybe', 'The fault bareClose is "maybe"; allowed: true or false.'],
  ['toString', /^There is no fault "toString"/],
])('refuses %s', (text, message) => {
  expect(() => readFaults(text)).toThrow(UsageError)
  expect(() => readFaults(text)).toThrow(message)
})

it('explains each', () => {
  expect(faultsHelp).toMatch(/^ {2}latencyMs {2,}delay of everything sent/)
})
