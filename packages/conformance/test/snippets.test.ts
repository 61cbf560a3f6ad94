import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runSnippet } from '../../../docs/tools/pages/run-snippet.ts'
import { findSnippets, type Snippet } from '../../../docs/tools/pages/snippets.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(import.meta.dirname, '../node_modules/.snippets')
const snippets = findSnippets()

describe('the programs on the pages', () => {
  it.concurrent('are well typed', { timeout: 120_000 }, async () => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const files = new Map(snippets.map((snippet, place) => [`s${place}.ts`, snippet]))
    for (const [file, snippet] of files) writeFileSync(join(folder, file), asModule(snippet))
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: relative(folder, join(root, 'tsconfig.check.json')),
        compilerOptions: { skipLibCheck: true, noUnusedLocals: false, noPropertyAccessFromIndexSignature: false },
        files: [...files.keys()],
      }),
    )
    const complaints = (await typeErrors()).replaceAll(
      /^\S*?(s\d+\.ts)/gm,
      (_path, file: string) => files.get(file)?.name ?? file,
    )
    expect(complaints).toBe('')
  })

  it.concurrent.each(snippets.filter(({ runs }) => runs))(
    '$name does what it says',
    { timeout: 30_000 },
    async (snippet) => {
      const printed = await runSnippet(snippet)
      expect(printed.trimEnd()).toMatch(pattern((snippet.output ?? '…').trimEnd()))
    },
  )
})

function asModule({ code }: Snippet): string {
  const lines = ['export {}']
  if (!/(?:const|using) ib\b/.test(code)) lines.push(`declare const ib: import('@twskit/client').IbClient`)
  if (!/(?:const|using) gateway\b/.test(code)) lines.push(`declare const gateway: import('@twskit/simulator').Gateway`)
  return `${code}\n${lines.join('\n')}\n`
}

/** What the compiler has to say, while the programs run. */
function typeErrors(): Promise<string> {
  return new Promise((resolve) => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    execFile(process.execPath, [compiler, '-p', folder], (error, complaints) => {
      resolve(complaints === '' && error !== null ? error.message : complaints)
    })
  })
}

/** The output as a page shows it: `…` stands for anything, and long lines may be broken. */
function pattern(output: string): RegExp {
  const parts = output.split('…').map((part) =>
    part
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  )
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`)
}
