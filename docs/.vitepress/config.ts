import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { guideOrder } from '../guide-order.ts'
import { linksOfTheSite } from './links.ts'
import { playgroundFences } from './playground-fences.ts'

const docs = fileURLToPath(new URL('..', import.meta.url))

const rooms = [
  ['guide', 'Guide'],
  ['examples', 'Examples'],
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
  rewrites: {
    ':room/README.md': ':room/index.md',
    'api/:package/:rest+/README.md': 'api/:package/:rest+/index.md',
  },
  srcExclude: ['**/node_modules/**'],
  markdown: {
    config: (md) => {
      linksOfTheSite(md)
      playgroundFences(md)
    },
  },
  // Playgrounds run the sources in the page.
  vite: { resolve: { conditions: ['@twskit/source'] }, worker: { format: 'es' } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/guide/getting-started' },
      { text: 'Examples', link: '/examples/' },
      { text: 'Promises', link: '/contract' },
      { text: 'Protocol', link: '/reference/' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: [
      ...rooms.slice(0, 1).flatMap(section),
      { text: 'What the client promises', link: '/contract' },
      { text: 'What live gateways do', link: '/live-behaviour' },
      ...(existsSync(join(docs, 'support.md')) ? [{ text: 'Supported runtimes', link: '/support' }] : []),
      ...rooms.slice(1).flatMap(section),
    ],
  },
})

function section([room, text]: (typeof rooms)[number]): { text: string; collapsed: boolean; items: object[] }[] {
  const items = pagesOf(room)
  return items.length === 0 ? [] : [{ text, collapsed: room !== 'guide', items }]
}

function pagesOf(room: string): { text: string; link: string }[] {
  if (!existsSync(join(docs, room))) return []
  return (
    readdirSync(join(docs, room), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // The API has hundreds of pages; its lists, one for each package, lead to them.
      .filter((file) => (room === 'api' ? file.endsWith('README.md') : file.endsWith('.md')))
      .toSorted((one, other) => placeOf(room, one) - placeOf(room, other) || (one < other ? -1 : 1))
      .map((file) => ({
        text: titleOf(join(docs, room, file)) ?? file,
        link: `/${room}/${file.replace(/(README)?\.md$/, '')}`,
      }))
  )
}

function placeOf(room: string, file: string): number {
  if (file.endsWith('README.md')) return file.includes('/') ? guideOrder.length : -1
  const place = room === 'guide' ? guideOrder.indexOf(file.replace(/\.md$/, '')) : -1
  return place === -1 ? guideOrder.length : place
}

function titleOf(path: string): string | undefined {
  return /^# (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
}
