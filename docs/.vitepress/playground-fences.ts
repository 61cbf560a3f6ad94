import type { MarkdownRenderer } from 'vitepress'
import { snippetsOf } from '../tools/pages/snippets.ts'

/** What a program in a page can import. */
const modules = new Set(['@twskit/client', '@twskit/simulator', '@twskit/wire', 'rxjs'])

/** Puts a playground around every program of the guide and of the front page that can run in a browser. */
export function playgroundFences(md: MarkdownRenderer): void {
  let programs: ReadonlyMap<string, string> = new Map()
  md.core.ruler.push('programs-of-the-page', ({ src, env }) => {
    const page = (env as { readonly relativePath?: string }).relativePath ?? ''
    const isShown = page === 'index.md' || page.startsWith('guide/') || page.startsWith('recipes/')
    const snippets = isShown ? snippetsOf(page, src) : []
    programs = new Map(snippets.filter(runsInPage).map(({ body, code }) => [body, code]))
  })
  const fence = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, place, ...rest) => {
    const html = fence?.(tokens, place, ...rest) ?? ''
    const program = programs.get(tokens[place]?.content ?? '')
    if (program === undefined) return html
    return `<Playground encoded="${Buffer.from(program).toString('base64')}">${html}</Playground>`
  }
}

function runsInPage({ code, runs }: ReturnType<typeof snippetsOf>[number]): boolean {
  const imported = [...code.matchAll(/^import [^'\n]*'([^']+)'/gm)].map(([, name = '']) => name)
  return runs && imported.length > 0 && imported.every((name) => modules.has(name))
}
