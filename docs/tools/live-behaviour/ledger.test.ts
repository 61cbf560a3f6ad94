import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledger } from './ledger.ts'
import { livePage } from './page.ts'

const root = join(import.meta.dirname, '../../..')
const sources = new Map<string, string>()

function sourceOf(file: string): string {
  const path = join(root, file)
  const source = sources.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '')
  sources.set(file, source)
  return source
}

/** Tells whether a file has a test, or a group of tests, of that title. */
function has(file: string, title: string): boolean {
  const source = sourceOf(file)
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => {
    for (let at = source.indexOf(quoted); at >= 0; at = source.indexOf(quoted, at + 1)) {
      if (/[(\s]$/.test(source.slice(0, at)) && /^\s*,/.test(source.slice(at + quoted.length))) return true
    }
    return false
  })
}

describe('what live gateways were seen to do', () => {
  test('is there, subject by subject', () => {
    expect(ledger.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
    expect(ledger.filter(({ observations }) => observations.length === 0)).toEqual([])
  })

  test.each(ledger.map((subject) => ({ ...subject })))(
    '$number $title: is held by tests that exist, or says why not',
    ({ observations }) => {
      const missing = observations.flatMap(({ tests }) => tests.filter(({ file, title }) => !has(file, title)))
      expect(missing).toEqual([])
      const unexplained = observations.filter(({ tests, remark = '' }) => tests.length === 0 && remark === '')
      expect(unexplained).toEqual([])
    },
  )

  test('a test that does not exist is found out', () => {
    expect(has('docs/tools/live-behaviour/ledger.test.ts', 'is there, subject by subject')).toBe(true)
    expect(has('docs/tools/live-behaviour/ledger.test.ts', 'is there, subject by')).toBe(false)
    expect(has('packages/conformance/no-such-file.test.ts', 'is there')).toBe(false)
  })

  test('the page is that of `npm run generate`', () => {
    expect(readFileSync(join(root, 'docs/live-behaviour.md'), 'utf8')).toBe(livePage())
  })
})
