import { describe, expect, test } from 'vitest'
import { parseTagString, putTag, tagPairs } from './tag-values.ts'

describe('tag-value pairs', () => {
  test.each([
    ['a=1;b=2;', { a: '1', b: '2' }],
    ['a=1;b=2', { a: '1', b: '2' }],
    ['a=x=y;', { a: 'x=y' }],
    ['a;', { a: '' }],
    [';;', {}],
    ['', {}],
  ])('%s', (text, pairs) => {
    expect(parseTagString(text)).toEqual(pairs)
  })

  test('a tag named like a prototype is a tag', () => {
    const tags = parseTagString('__proto__=x;constructor=y;')
    expect(Object.entries(tags)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(Object.getPrototypeOf(tags)).toBe(Object.prototype)
    const put: Record<string, string> = {}
    putTag(put, '__proto__', 'x')
    expect(tagPairs(put)).toEqual([['__proto__', 'x']])
  })

  test('a list keeps its order and its duplicates', () => {
    const pairs = [
      { tag: 'b', value: '1' },
      { tag: 'a', value: '2' },
      { tag: 'b', value: '3' },
    ]
    expect(tagPairs(pairs)).toEqual([
      ['b', '1'],
      ['a', '2'],
      ['b', '3'],
    ])
    expect(tagPairs(undefined)).toEqual([])
  })
})
