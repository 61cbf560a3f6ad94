import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { apiReports } from '../build/api-reports.ts'
import { command } from './command.ts'

/** Compares the public API with the reports that are committed, and wants a changeset with every change of a report. */
export async function publicApi(): Promise<string> {
  const reports = await apiReports()
  const outdated: string[] = []
  const unannounced: string[] = []
  for (const { packageName, file, text } of reports) {
    const committed = await readFile(file, 'utf8').catch(() => '')
    if (committed !== text) outdated.push(`${file}: ${firstDifference(committed, text)}`)
    else if (!(await isAnnounced(dirname(file), packageName))) unannounced.push(`${packageName} (${file})`)
  }
  if (outdated.length > 0) {
    throw new Error(`${outdated.join('\n')}\nRun \`npm run api\`, read the difference, and commit it with a changeset.`)
  }
  if (unannounced.length > 0) {
    throw new Error(
      `The public API changed without a changeset that names ${unannounced.join(', ')}. Add one (\`npx changeset\`).`,
    )
  }
  return `${reports.length} doors`
}

function firstDifference(committed: string, current: string): string {
  const before = committed.split('\n')
  const after = current.split('\n')
  const line = after.findIndex((text, index) => text !== before[index])
  return line < 0
    ? `line ${after.length + 1} and what follows are gone`
    : `line ${line + 1} is now "${after[line]?.trim()}"`
}

/** Whether the change that last touched a report, committed or not, touched a changeset for its package as well. */
async function isAnnounced(folder: string, packageName: string): Promise<boolean> {
  const places = ['--', folder, '.changeset']
  const changed = await command('git', 'diff', '--name-only', 'HEAD', ...places)
  const added = await command('git', 'ls-files', '--others', '--exclude-standard', ...places)
  const paths = `${changed}\n${added}`.split('\n')
  if (paths.some((path) => path.startsWith(folder))) return namesPackage(paths, packageName)
  const commit = await command('git', 'log', '-1', '--format=%H', '--', folder)
  const files = await command('git', 'show', '--name-only', '--format=', commit)
  return namesPackage(files.split('\n'), packageName)
}

async function namesPackage(paths: readonly string[], packageName: string): Promise<boolean> {
  const changesets = paths.filter((path) => /^\.changeset\/.*\.md$/.test(path))
  // A changeset that a release has consumed is gone; the changelog says what it said.
  const texts = await Promise.all(changesets.map((path) => readFile(path, 'utf8').catch(() => packageName)))
  return texts.some((text) => text.includes(packageName))
}
