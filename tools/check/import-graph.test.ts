import { describe, expect, it } from 'vitest'
import { circlesOf, upwardArrows } from './import-graph.ts'

describe('circlesOf', () => {
  it('finds each set of files that reach each other, and no other', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', ['e']],
      ['e', []],
      ['f', ['g', 'a']],
      ['g', ['f']],
    ])
    expect(circlesOf(graph)).toEqual([
      ['a', 'b', 'c'],
      ['f', 'g'],
    ])
  })
})

describe('upwardArrows', () => {
  const order = ['src/bytes', 'src/codec', 'src/codec/door.ts']

  it('finds an import of a higher floor, by the longest path that a floor names', () => {
    const graph = new Map([
      ['src/bytes/reader.ts', ['src/codec/head.ts']],
      ['src/codec/head.ts', ['src/bytes/reader.ts', 'src/codec/decode.ts']],
      ['src/codec/decode.ts', ['src/codec/door.ts']],
      ['src/codec/door.ts', ['src/codec/head.ts']],
    ])
    expect(upwardArrows(graph, order)).toEqual([
      'src/bytes/reader.ts imports upwards: src/codec/head.ts',
      'src/codec/decode.ts imports upwards: src/codec/door.ts',
    ])
  })

  it('finds a file on no floor', () => {
    expect(upwardArrows(new Map([['src/new/file.ts', []]]), order)).toEqual([
      'src/new/file.ts is on no floor; list its folder in import-order.ts',
    ])
  })
})
