import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns the licences of the packages whose files went into a bundle, as the text that must be shipped with it. */
export async function thirdPartyNotices(inputs: readonly string[]): Promise<string | undefined> {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  const notices = await Promise.all([...folders].toSorted().map(noticeOf))
  return notices.length === 0 ? undefined : notices.join(`\n${'-'.repeat(80)}\n\n`)
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} ${version} goes into a bundle, but ships no licence text`)
  return `${name} ${version} (${license})\n\n${await readFile(join(folder, file), 'utf8')}`
}
