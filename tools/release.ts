// `npm run release`: plays a release in a clone of HEAD and publishes nothing. With `--publish`, in the release workflow, it does publish.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { packPackages } from './build/pack.ts'
import { command } from './check/command.ts'

const isDry = !process.argv.includes('--publish')
const root = process.cwd()
const clone = await mkdtemp(join(tmpdir(), 'twskit-release-'))
try {
  await command('git', 'clone', '--quiet', '--local', root, clone)
  process.chdir(clone)
  await command(process.execPath, 'tools/setup.mjs')
  // Consumes the changesets: versions, and what each CHANGELOG.md says.
  await command(join('node_modules', '.bin', 'changeset'), 'version')
  const { folder, files } = await packPackages()
  for (const file of files) {
    const options = isDry ? ['--dry-run'] : ['--provenance']
    await command('npm', 'publish', file, '--access', 'public', ...options)
    console.log(
      `${isDry ? 'would publish' : 'published'} ${basename(file)} (${((await stat(file)).size / 1000).toFixed(0)} kB)`,
    )
  }
  console.log(`\n${firstEntry(await readFile('packages/client/CHANGELOG.md', 'utf8'))}`)
  await rm(folder, { recursive: true, force: true })
} finally {
  process.chdir(root)
  await rm(clone, { recursive: true, force: true })
}

/** The newest version of a changelog. */
function firstEntry(changelog: string): string {
  return changelog
    .split(/^(?=## )/m)
    .slice(0, 2)
    .join('')
    .trim()
}
