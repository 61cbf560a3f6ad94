import { dirname, join } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/**
 * Makes the links of the pages, which are written for readers of the repository, fit the site: a README.md is a folder's
 * index there, and what lies outside docs/ stays a name, with its path in the tooltip. VitePress then finds any other dead link.
 */
export function linksOfTheSite(md: MarkdownRenderer): void {
  md.core.ruler.push('links-of-the-site', ({ tokens, env }) => {
    const page = (env as { readonly relativePath?: string }).relativePath ?? ''
    for (const { children } of tokens) {
      let isOutside = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const href = token.attrGet('href') ?? ''
          const path = /^[a-z]+:|^[#/]/.test(href) ? undefined : join(dirname(page), href)
          isOutside = path?.startsWith('..') === true
          if (isOutside) {
            token.type = token.tag = 'span'
            token.attrs = [['title', path?.replace(/^(\.\.\/)+/, '') ?? '']]
          } else if (path !== undefined) {
            token.attrSet('href', href.replace(/\bREADME\.md\b/, 'index.md'))
          }
        } else if (token.type === 'link_close' && isOutside) {
          token.type = token.tag = 'span'
          isOutside = false
        }
      }
    }
  })
}
