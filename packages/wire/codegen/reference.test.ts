import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serverVersions } from '../protocol/server-versions.ts'
import { catalogue } from './catalogue.ts'
import { generateFolder } from './generated-folder.ts'
import { table, words } from './markdown.ts'
import { referencePages } from './reference.ts'
import { roomsOfDeclarations } from './rooms.ts'

const names = catalogue()
const pages = referencePages(names, await roomsOfDeclarations())

function page(path: string): string {
  return pages.get(path) ?? ''
}

/** The part of a page under one heading. */
function section(path: string, heading: string): string {
  return (
    page(path)
      .split(/^(?=## )/m)
      .find((part) => part.startsWith(`## ${heading}\n`)) ?? ''
  )
}

function anchors(text: string): string[] {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'))
}

describe('the reference pages', () => {
  it('have one section for each message and each group of fields', () => {
    const headings = [...pages.values()].flatMap((text) =>
      Array.from(text.matchAll(/^## (\w+)$/gm), ([, name]) => name),
    )
    for (const { name } of [...names.messages, ...names.structs]) {
      expect(
        headings.filter((heading) => heading === name),
        `sections of ${name}`,
      ).toHaveLength(1)
    }
  })

  it('show a message with its fields, types, gates, both layouts and its official name', () => {
    expect(section('orders.md', 'CancelOrderRequest')).toBe(
      [
        '## CancelOrderRequest',
        '',
        'Cancels an order of this client; error 202 confirms it, 161, 10147 and 10148 refuse it.',
        '',
        '- Request 4 of the client: `cancelOrder`',
        '- Text below server version 203, protobuf from there on',
        '- Belongs to what its `orderId` names',
        '',
        '| field | type | protobuf | meaning |',
        '| --- | --- | --- | --- |',
        '| `orderId` | `int` | 1 | the order |',
        '| `orderCancel` | [`OrderCancel`](./orders.md#ordercancel) | 2 | who cancels, and when |',
        '',
        '| # | text field | travels as | when | unset |',
        '| --- | --- | --- | --- | --- |',
        '| 1 | version of the layout | the text 1 | below 192 |  |',
        '| 2 | `orderId` | int |  | `0` |',
        '| 3 | `orderCancel.manualOrderCancelTime` | string |  |  |',
        '| 4 | reserved | empty | from 187, below 190 |  |',
        '| 5 | reserved | empty | from 187, below 190 |  |',
        '| 6 | reserved | the text 2147483647 | from 187, below 190 |  |',
        '| 7 | `orderCancel.extOperator` | string | from 192 |  |',
        '| 8 | `orderCancel.manualOrderIndicator` | int | from 192 | `2147483647` |',
        '',
        '',
      ].join('\n'),
    )
  })

  it('say which fields one encoding lacks', () => {
    expect(section('orders.md', 'Order')).toContain('| `auctionStrategy` | `int` | text only |')
    expect(section('orders.md', 'Order')).toContain('| `conditionsIncludeOvernight` | `bool` | 145 | 226 |')
    expect(section('configuration.md', 'ConfigRequest')).toContain('- Protobuf only\n')
    expect(section('market-data.md', 'TickEFP')).toContain('- Text at every server version\n')
    expect(section('contracts.md', 'FundamentalsDataRequest')).toContain('- Retired after server version 225')
  })

  it('show which messages belong together', () => {
    expect(page('historical.md')).toContain(
      '| `historicalSchedule` | [`HistoricalDataRequest`](./historical.md#historicaldatarequest) with `whatToShow SCHEDULE` |',
    )
  })

  it('have a row for each server version, saying what it brought', () => {
    for (const [name, version] of Object.entries(serverVersions)) {
      expect(page('server-versions.md')).toMatch(
        new RegExp(`^\\| ${version} \\| \`${name}\` \\| [A-Z][^|]{9,}\\. \\|`, 'm'),
      )
    }
    expect(page('server-versions.md')).toMatch(/^\| 199 .*`PlaceOrderRequest`.* `order\.imbalanceOnly` in text/m)
  })

  it('link only to what is there', () => {
    const links = [...pages].flatMap(([from, text]) =>
      Array.from(text.matchAll(/\]\(\.\/([\w-]+\.md)(?:#([\w-]+))?\)/g), ([, to = '', anchor]) => ({
        from,
        to,
        anchor,
      })),
    )
    expect(links.length).toBeGreaterThan(500)
    const broken = links.filter(({ to, anchor }) =>
      anchor === undefined ? !pages.has(to) : !anchors(page(to)).includes(anchor),
    )
    expect(broken).toEqual([])
  })
})

describe('table', () => {
  it('leaves out what is empty in every row', () => {
    expect(
      table(
        ['a', 'b', 'c'],
        [
          ['1', '', '3'],
          ['4', '', ''],
        ],
      ),
    ).toBe('| a | c |\n| --- | --- |\n| 1 | 3 |\n| 4 |  |')
  })
})

describe('words', () => {
  it('keep what Markdown or the site would take for markup', () => {
    expect(words('1|2 <b> {{x}} *')).toBe('1\\|2 &lt;b> &#123;&#123;x}} \\*')
  })
})

describe('generateFolder', () => {
  it('tells drift when checking, mends it otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'twskit-generate-'))
    try {
      const files = new Map([
        ['a/one.md', '1'],
        ['two.md', '2'],
      ])
      writeFileSync(join(folder, 'two.md'), 'edited')
      writeFileSync(join(folder, 'gone.md'), 'old')
      const drift = { changed: ['a/one.md', 'two.md'], stale: ['gone.md'] }
      expect(generateFolder(folder, files, true)).toEqual(drift)
      expect(readFileSync(join(folder, 'two.md'), 'utf8')).toBe('edited')
      expect(generateFolder(folder, files, false)).toEqual(drift)
      expect(readFileSync(join(folder, 'a/one.md'), 'utf8')).toBe('1')
      expect(generateFolder(folder, files, true)).toEqual({ changed: [], stale: [] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
