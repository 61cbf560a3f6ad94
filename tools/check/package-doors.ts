import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from './command.ts'

/** Builds, packs every public package as it would be published, and examines the archives. */
export async function packageDoors(): Promise<string> {
  await command('tsc', '-b', 'tsconfig.build.json')
  const folder = await mkdtemp(join(tmpdir(), 'twskit-pack-'))
  try {
    const { packageManager } = JSON.parse(await readFile('package.json', 'utf8')) as { packageManager: string }
    const filters = ['@twskit/wire', '@twskit/client', '@twskit/simulator', 'twskit'].flatMap((name) => [
      '--filter',
      name,
    ])
    await command('npx', '-y', packageManager, '-r', ...filters, 'pack', '--pack-destination', folder)
    const archives = (await readdir(folder)).toSorted()
    const faults = await Promise.allSettled(archives.map((archive) => examine(join(folder, archive))))
    const messages = faults.flatMap((fault) => (fault.status === 'rejected' ? [String(fault.reason)] : []))
    if (messages.length > 0) throw new Error(messages.join('\n\n'))
    return archives.join(', ')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function examine(archive: string): Promise<void> {
  const files = (await command('tar', '-tzf', archive)).split('\n')
  const strays = files.filter((file) => /\.test(-d)?\.|\.tsbuildinfo$|\/facts\//.test(file))
  if (strays.length > 0) throw new Error(`${archive} would publish ${strays.join(', ')}`)
  await command('publint', archive, '--strict')
  // The command line has no importable door, so it has no types to check.
  if (!/[\\/]twskit-\d/.test(archive)) await command('attw', archive, '--profile', 'esm-only')
}
