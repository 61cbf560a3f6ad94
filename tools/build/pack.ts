import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '../check/command.ts'
import { buildPackages } from './build-packages.ts'
import { publicPackages } from './doors.ts'

/** The archives of all public packages, in a folder that whoever asked for them removes. */
export interface Archives {
  readonly folder: string
  /** Full paths of the `.tgz` files. */
  readonly files: readonly string[]
}

/** Builds the public packages and packs them as they would be published. */
export async function packPackages(): Promise<Archives> {
  await buildPackages()
  const folder = await mkdtemp(join(tmpdir(), 'twskit-pack-'))
  const { packageManager } = JSON.parse(await readFile('package.json', 'utf8')) as { packageManager: string }
  const filters = (await publicPackages()).flatMap(({ manifest }) => ['--filter', manifest.name])
  await command('npx', '-y', packageManager, '-r', ...filters, 'pack', '--pack-destination', folder)
  const files = (await readdir(folder)).toSorted().map((name) => join(folder, name))
  return { folder, files }
}
