import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, child, escapeXml, textOf } from './elements.ts'
import { readXml } from './read-xml.ts'

describe('a document', () => {
  it('is elements and texts; the rest is passed over', () => {
    const root = readXml(`<?xml version="1.0"?><!DOCTYPE a><!-- <b>no</b> --><a x="1">
      <b>one &amp; <![CDATA[<two>]]></b><c/><b y='z'>&#65;&#x42;&nbsp;</b></a>`)
    const a = child(root, 'a')
    expect(a?.children.map(({ name }) => name)).toEqual(['b', 'c', 'b'])
    expect(all(root, 'b').map(({ text }) => text)).toEqual(['one & <two>', 'AB&nbsp;'])
    expect(textOf(root, 'none')).toBe('')
  })

  it('that is cut or crossed is read as far as it goes', () => {
    expect(all(readXml('<a><b>x</b><b>y'), 'b').map(({ text }) => text)).toEqual(['x', 'y'])
    expect(child(readXml('<a><b>x</a><c>z</c>'), 'c')?.text).toBe('z')
    expect(child(readXml('</a><c>z</c></c>'), 'c')?.text).toBe('z')
    expect(readXml('').children).toEqual([])
  })

  it('gives back any text that was written into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // XML has no other control characters, and reads every line end as a line feed.
        const legal = text.replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]|[\r\u0085\u2028]/g, '')
        expect(child(readXml(`<a>${escapeXml(legal)}</a>`), 'a')?.text).toBe(legal.trim())
      }),
    )
  })

  it('is bounded in depth, and its names are only names', () => {
    expect(() => readXml('<a>'.repeat(100_000))).toThrow('more than 200 levels')
    expect(child(readXml('<a>&constructor;</a>'), 'a')?.text).toBe('&constructor;')
    expect(child(readXml('<__proto__>x</__proto__>'), '__proto__')?.text).toBe('x')
  })

  it('of ends without starts is given up, however many there are', () => {
    expect(readXml('</a>'.repeat(175_000)).children).toEqual([])
  })

  it('never hangs or throws, whatever it is', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '<a>',
      '</a>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      '&#9999999999;',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(readXml(parts.join('')).name).toBe('')
      }),
    )
  })
})
