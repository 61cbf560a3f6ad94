import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNumberText, parseNumberText, plainDecimalText, plainNumberText } from './number-text.ts'

describe('plain decimal notation', () => {
  test.each([
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [1.7976931348623157e308, `17976931348623157${'0'.repeat(292)}`],
    [5e-324, `0.${'0'.repeat(323)}5`],
  ])('of %d', (value, text) => {
    expect(plainNumberText(value)).toBe(text)
  })

  test.each([
    ['1E+3', '1000'],
    ['1.2E-4', '0.00012'],
    ['-12.50e1', '-125'],
    ['.5e2', '50'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
  ])('of the text %s keeps every digit', (text, plain) => {
    expect(plainDecimalText(text)).toBe(plain)
  })

  test('an exponent nobody means is left as it is, not written out', () => {
    expect(plainDecimalText('1e999999999')).toBe('1e999999999')
  })

  test('reads back as the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumberText(value)
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(parseNumberText(text)).toBe(value === 0 ? 0 : value)
      }),
      { seed: 20261123 },
    )
  })
})

describe('number text', () => {
  test.each(['1', '-1', '+1', '1.', '.5', '1e5', '1E-05'])('%s is a number', (text) => {
    expect(isNumberText(text)).toBe(true)
  })

  test.each(['', ' 1', '1 ', '0x10', '1_000', '1,5', 'Infinity', 'NaN', 'e5', '.', '-', '1e'])('%s is none', (text) => {
    expect(isNumberText(text)).toBe(false)
  })

  test.each([
    ['Infinity', Infinity],
    ['+Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['NaN', Number.NaN],
    ['infinity', undefined],
    ['', undefined],
  ])('%s reads as %s', (text, value) => {
    expect(parseNumberText(text)).toBe(value)
  })
})
