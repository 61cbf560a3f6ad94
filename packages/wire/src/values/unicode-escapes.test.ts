import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeUnicode, unescapeUnicode } from './unicode-escapes.ts'

describe('backslash escapes', () => {
  test.each([
    ['Z\\u00fcrich', 'Zürich'],
    ['\\u5317\\u4eac', '北京'],
    ['\\ud83d\\ude00', '😀'],
    ['a\\\\b', 'a\\b'],
    ['line\\nnext\\ttab', 'line\nnext\ttab'],
    ['plain', 'plain'],
  ])('%s', (escaped, text) => {
    expect(unescapeUnicode(escaped)).toBe(text)
  })

  test.each(['C:\\path', '\\u12', '\\', 'end\\'])('%s is no escape and stays', (text) => {
    expect(unescapeUnicode(text)).toBe(text)
  })

  test('undo what was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeUnicode(text)
        expect(unescapeUnicode(escaped)).toBe(text)
        expect(escaped).toMatch(/^[\0-\u007f]*$/)
      }),
      { seed: 20261123 },
    )
  })
})
