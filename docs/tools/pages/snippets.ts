import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One program or part of one, as a page shows it. */
export interface Snippet {
  /** The page and the line it begins at: `docs/guide/streams.md:12`. */
  readonly name: string
  readonly code: string
  /** The block as it stands on the page; `code` may have imports in front of it. */
  readonly body: string
  /** What the page says it prints; `…` stands for anything. */
  readonly output: string | undefined
  /** Says whether it is run too. A `ts sketch`, and what needs another client, is only type-checked. */
  readonly runs: boolean
}

const root = join(import.meta.dirname, '../../..')

const block = /^```(?<language>ts|text)(?<words>[^\n]*)\n(?<body>[\s\S]*?)^```$/gm
const importing = /^import (?:type )?\{(?<names>[^}]*)\} from '(?<from>[^']+)'\n/gm

/** Finds the snippets of all pages. One without imports has those of its page, and may use the names `ib` and `gateway`. */
export function findSnippets(): readonly Snippet[] {
  return pages().flatMap((page) => snippetsOf(page, readFileSync(join(root, page), 'utf8')))
}

/** Lists the pages that people wrote, by their path from the root. */
function pages(): readonly string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  const folders = ['docs/guide', 'docs/migrating', 'docs/recipes']
  return [
    ...[...packages, '.'].flatMap((folder) => (list(folder).includes('README.md') ? [`${folder}/README.md`] : [])),
    ...['docs', ...folders].flatMap((folder) =>
      list(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`),
    ),
  ]
}

function list(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
}

/** Finds the snippets of one page. */
export function snippetsOf(page: string, text: string): readonly Snippet[] {
  const blocks = [...text.matchAll(block)].map(({ index, groups, 0: whole }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    start: index,
    end: index + whole.length,
    language: groups?.['language'],
    words: groups?.['words'] ?? '',
    body: groups?.['body'] ?? '',
  }))
  const shared = sharedImports(blocks.map(({ body }) => body).join('\n'))
  return blocks.flatMap(({ line, end, language, words, body }, place) => {
    if (language !== 'ts') return []
    const next = blocks[place + 1]
    // What a program prints stands right behind it, or behind one line that leads over to it.
    const isNear = next !== undefined && text.slice(end, next.start).trim().split('\n').length === 1
    const code = /^import /m.test(body) ? body : `${shared}\n${body}`
    return [
      {
        name: `${page}:${line}`,
        code,
        body,
        output: next?.language === 'text' && isNear ? next.body : undefined,
        runs: !words.includes('sketch') && !body.includes(`from '@stoqey/ib'`),
      },
    ]
  })
}

function sharedImports(text: string): string {
  const names = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(importing)) {
    const from = groups?.['from'] ?? ''
    const known = names.get(from) ?? new Set()
    for (const name of (groups?.['names'] ?? '').split(',')) if (name.trim() !== '') known.add(name.trim())
    names.set(from, known)
  }
  return [...names].map(([from, known]) => `import { ${[...known].join(', ')} } from '${from}'`).join('\n')
}
