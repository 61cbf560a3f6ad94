import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { guideOrder } from './guide-order.ts'

interface Page {
  readonly title: string
  /** The first sentence that is prose. */
  readonly summary: string
  readonly path: string
  readonly text: string
}

/** Pages besides the guide that answer questions about using the client. */
const further = ['contract', 'recipes/test-your-strategy', 'migrating/from-stoqey-ib']

/**
 * Writes `llms.txt`, a list of the pages in the order of the guide, and `llms-full.txt`, their texts: programs that read documentation
 * on behalf of somebody take them instead of the site.
 */
export function writeLlmsFiles(docs: string, site: string): void {
  const pages = [...guideOrder.map((name) => `guide/${name}`), ...further].map((path) => pageAt(docs, path))
  writeFileSync(join(site, 'llms.txt'), listOf(pages))
  writeFileSync(join(site, 'llms-full.txt'), pages.map(({ text }) => text.trim()).join('\n\n'))
}

/** Returns the text of `llms.txt`. */
function listOf(pages: readonly Pick<Page, 'title' | 'summary' | 'path'>[]): string {
  const lines = pages.map(
    ({ title, summary, path }) => `- [${title}](/${path}.md)${summary === '' ? '' : `: ${summary}`}`,
  )
  return `# twskit

> A TypeScript client for Interactive Brokers' API (TWS and IB Gateway): every request is a promise or a stream. It comes with a simulated
> gateway that needs no account.

## Guide

${lines.join('\n')}
`
}

function pageAt(docs: string, path: string): Page {
  const text = readFileSync(join(docs, `${path}.md`), 'utf8')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path
  const paragraph = text.split(/\n\n+/).find((block) => /^[A-Z`]/.test(block)) ?? ''
  const summary = /^.*?[.:](?=\s|$)/s.exec(paragraph)?.[0].replaceAll(/\s+/g, ' ').replace(/:$/, '.') ?? ''
  return { title, summary, path, text }
}
