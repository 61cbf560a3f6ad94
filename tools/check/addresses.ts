import { readFile } from 'node:fs/promises'
import { command } from './command.ts'

interface Rule {
  readonly applies: (path: string) => boolean
  readonly pattern: RegExp
  readonly reason: string
}

const rules: readonly Rule[] = [
  {
    applies: (path) => path === 'pnpm-lock.yaml',
    pattern: /https?:\/\/[^\s'"]+/,
    reason: 'the lockfile must install from whichever registry the reader has configured',
  },
  {
    applies: () => true,
    pattern: /registry\.(?:npmjs|yarnpkg|npmmirror)\.[a-z]+|(?:npm|pypi)\.[a-z.]*(?:pkg\.dev|jfrog\.io)/,
    reason: 'a registry is the choice of the reader, not of this repository',
  },
  {
    applies: () => true,
    pattern: /(?<![\w.~/-])\/(?:root|work|home|Users)\/[\w.-]+/,
    reason: 'a path of one machine means nothing on another',
  },
]

/** Lists every line of `text` that names a registry or a machine: `path:line: what, because`. */
export function findAddresses(path: string, text: string): string[] {
  const active = rules.filter((rule) => rule.applies(path))
  return text.split('\n').flatMap((line, index) =>
    active.flatMap(({ pattern, reason }) => {
      const found = pattern.exec(line)?.[0]
      return found === undefined ? [] : [`${path}:${index + 1}: ${found} (${reason})`]
    }),
  )
}

/** Refuses registry host names, machine paths and lockfile addresses in any file that git holds or would take. */
export async function addresses(): Promise<string> {
  const listing = await command('git', 'ls-files', '--cached', '--others', '--exclude-standard', '-z')
  const paths = listing.split('\0').filter((path) => path !== '')
  const readable = await Promise.all(
    // A file can be deleted in the working tree and still be listed.
    paths.map(async (path) => ({ path, text: await readFile(path, 'utf8').catch(() => '') })),
  )
  const found = readable.flatMap(({ path, text }) => findAddresses(path, text))
  if (found.length > 0) throw new Error(found.join('\n'))
  return `${paths.length} files`
}
