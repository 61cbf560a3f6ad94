import { describe, expect, it } from 'vitest'
import { ValidationError } from '../errors.ts'
import { check } from './check.ts'
import { openWord } from './open-word.ts'

const schema = openWord(['STK', 'OPT', 'STP LMT'])

describe('a list that may be older than the gateway', () => {
  it.each(['STK', 'STP LMT', 'EVENT', 'REL + MKT', 'X2'])('takes %s', (word) => {
    expect(check(schema, word, 'word')).toBe(word)
  })

  it.each(['stk', 'Opt', 'stock', '', 'STK ', 7, undefined])('refuses %s and names the nearest word', (word) => {
    expect(() => check(schema, word, 'word')).toThrow(ValidationError)
  })

  it('names the word that was probably meant, then all', () => {
    expect(() => check(schema, 'stk', 'word')).toThrow(
      /perhaps 'STK'; all are 'STK', 'OPT', 'STP LMT', or a newer word/,
    )
  })
})
