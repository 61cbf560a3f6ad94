import { execFile } from 'node:child_process'
import { access, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Runtime } from './catalogue.ts'

const run = promisify(execFile)

/** Installs a runtime into a folder of its own below the system's temporary one, once, and returns its binary. */
export async function install(runtime: Runtime): Promise<string> {
  const folder = join(tmpdir(), 'twskit-runtimes', `${runtime.package}-${runtime.version}`)
  const binary = join(folder, 'node_modules', runtime.binary)
  if (!(await exists(binary))) {
    await mkdir(folder, { recursive: true })
    const wanted = `${runtime.package}@${runtime.version}`
    await run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', wanted], {
      shell: process.platform === 'win32',
    })
  }
  await run(binary, ['--version'])
  return binary
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
