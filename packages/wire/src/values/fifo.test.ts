import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fifo } from './fifo.ts'

describe('Fifo', () => {
  it('hands items out in the order in which they came, as an array would', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined }), { maxLength: 200 }), (steps) => {
        const fifo = new Fifo<number>()
        const array: number[] = []
        for (const step of steps) {
          if (step === undefined) expect(fifo.take()).toBe(array.shift())
          else {
            fifo.push(step)
            array.push(step)
          }
          expect(fifo.length).toBe(array.length)
        }
      }),
    )
  })

  it('keeps its order while it moves what is left', () => {
    const fifo = new Fifo<number>()
    for (let n = 0; n < 5000; n++) fifo.push(n)
    const taken = Array.from({ length: 5000 }, () => fifo.take())
    expect(taken).toEqual(Array.from({ length: 5000 }, (_, n) => n))
    expect(fifo.take()).toBeUndefined()
  })
})
