import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))

const rooms = [
  ['guide', 'Guide'],
  ['recipes', 'Recipes'],
  ['migrating', 'Migrating'],
  ['reference', 'Protocol reference'],
  ['api', 'API'],
  ['decisions', 'Decisions'],
] as const

export default defineConfig({
  title: 'twskit',
  description: "Interactive Brokers' TWS and IB Gateway for TypeScript: promises, streams and a simulated gateway.",
  cleanUrls: true,
  rewrites: { ':room/README.md': ':room/index.md', ':room/:package/README.md': ':room/:package/index.md' },
  srcExclude: ['**/node_modules/**'],
  // Pages may point at source files beside docs/, which the site does not carry.
  ignoreDeadLinks: [/^(\.\/)?(\.\.\/)+/],
  themeConfig: {
    search: { provider: 'local' },
    sidebar: rooms.flatMap(([room, text]) => {
      const items = pagesOf(room)
      return items.length === 0 ? [] : [{ text, collapsed: room !== 'guide', items }]
    }),
  },
})

function pagesOf(room: string): { text: string; link: string }[] {
  if (!existsSync(join(docs, room))) return []
  return readdirSync(join(docs, room), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => ({
      text: titleOf(join(docs, room, file)) ?? file,
      link: `/${room}/${file.replace(/(README)?\.md$/, '')}`,
    }))
}

function titleOf(path: string): string | undefined {
  return /^# (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
}
