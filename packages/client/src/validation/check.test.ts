import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { ValidationError } from '../errors.ts'
import { check } from './check.ts'

const few = z.strictObject({
  port: z.number().optional(),
  legs: z.array(z.strictObject({ conId: z.number() })).optional(),
})
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const many = z.strictObject(
  Object.fromEntries(
    ['totalQuantity', 'cashQty', 'lmtPrice', 'auxPrice', ...letters].map((name) => [name, z.number().optional()]),
  ),
)

describe('a name that does not exist', () => {
  it.each([
    [few, { prt: 1 }, 'options.prt', 'no such name; perhaps port'],
    [few, { PORT: 1 }, 'options.PORT', 'no such name; perhaps port'],
    [few, { seed: 1 }, 'options.seed', 'no such name; there are port, legs'],
    [few, { legs: [{ conID: 1 }] }, 'options.legs[0].conID', 'no such name; perhaps conId'],
    [many, { quantity: 1 }, 'options.quantity', 'no such name; perhaps totalQuantity'],
    [many, { price: 1 }, 'options.price', 'no such name; perhaps lmtPrice or auxPrice'],
    [many, { zone: 1 }, 'options.zone', 'no such name; compare the spelling with the documentation'],
  ])('is refused with those that were perhaps meant: %#', (schema, value, path, allowed) => {
    expect(() => check<unknown>(schema, value, 'options')).toThrow(
      new ValidationError({ path, value: 1, allowed, cause: undefined }),
    )
  })
})
