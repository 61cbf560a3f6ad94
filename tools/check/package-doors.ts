import { basename } from 'node:path'
import type { Archives } from '../build/pack.ts'
import { command } from './command.ts'

/** Examines the archives as they would be published: their files, their manifests, their types. */
export async function packageDoors({ files }: Archives): Promise<string> {
  const faults = await Promise.allSettled(files.map(examine))
  const messages = faults.flatMap((fault) => (fault.status === 'rejected' ? [String(fault.reason)] : []))
  if (messages.length > 0) throw new Error(messages.join('\n\n'))
  return files.map((file) => basename(file)).join(', ')
}

async function examine(archive: string): Promise<void> {
  const files = (await command('tar', '-tzf', archive)).split('\n')
  const strays = files.filter((file) =>
    /\.test(-d)?\.|\.tsbuildinfo$|\/facts\/|\.map$|\/src\/.*(?<!\.d)\.ts$/.test(file),
  )
  if (strays.length > 0) throw new Error(`${archive} would publish ${strays.join(', ')}`)
  await command('publint', archive, '--strict')
  // The command line has no importable door, so it has no types to check.
  if (!/[\\/]twskit-\d/.test(archive)) await command('attw', archive, '--profile', 'esm-only')
}
