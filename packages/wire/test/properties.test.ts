import fc from 'fast-check'
import { describe, test } from 'vitest'
import { declared, roundTrips, survivals } from './properties.ts'

const options = { seed: 20261123, numRuns: 25 } as const

describe('encode then decode is identity, as the interpreter has it', () => {
  test.each(declared)('$name', (of) => {
    for (const property of roundTrips(of)) fc.assert(property, options)
  })
})

describe('broken bytes give a value or a typed error', () => {
  test.each(declared)('$name', (of) => {
    for (const property of survivals(of)) fc.assert(property, options)
  })
})
