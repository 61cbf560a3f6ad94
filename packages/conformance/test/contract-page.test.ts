import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const docs = join(import.meta.dirname, '../../../docs')
const page = readFileSync(join(docs, 'contract.md'), 'utf8')

const named = [...page.matchAll(/^ {2}- \[(.+?) › (.+)\]\((\S+\.test\.ts)\)$/gm)].map(
  ([, group = '', title = '', file = '']) => ({
    group,
    title,
    file,
  }),
)

describe('the page of promises', () => {
  it.each(named)('names a test that exists: $group › $title', ({ group, title, file }) => {
    const path = join(docs, file)
    const source = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(isQuoted(source, group), `${file} has no group '${group}'`).toBe(true)
    expect(isQuoted(source, title), `${file} has no test '${title}'`).toBe(true)
  })

  it('names at least one test for each promise', () => {
    const promises = page.split(/^- /m).slice(1)
    expect(promises.filter((promise) => !/^ {2}- \[/m.test(promise))).toEqual([])
    expect(named.length).toBe(page.match(/^ {2}- /gm)?.length)
  })
})

/** Says whether a source file has a text as a string literal. */
function isQuoted(source: string, text: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(quote + text + quote))
}
