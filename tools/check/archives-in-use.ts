import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { publicPackages } from '../build/doors.ts'
import type { Archives } from '../build/pack.ts'
import { command } from './command.ts'

/** How TypeScript finds packages, and the module system that goes with each way. */
const resolutions = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' } as const

/**
 * Installs the archives in an empty folder and uses them as a new user would: as ES modules and by `require()`, in TypeScript with
 * three ways of resolution, bundled for Node and for browsers, and the command line.
 */
export async function archivesInUse({ files }: Archives): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'twskit-use-'))
  const at = (name: string): string => join(folder, name)
  try {
    await cp(resolve('tools/check/use'), folder, { recursive: true })
    await writeFile(at('package.json'), JSON.stringify({ name: 'a-new-user', private: true, type: 'module' }))
    await command(
      'npm',
      'install',
      '--prefix',
      folder,
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--silent',
      ...files,
    )
    // A user of Node has these types; they are taken from here to save an installation.
    await symlink(resolve('node_modules/@types'), at('node_modules/@types'), 'junction')

    await command(process.execPath, at('session.mjs'))
    await command(process.execPath, at('session.cjs'))
    for (const [resolution, module] of Object.entries(resolutions)) {
      await command(
        'tsc',
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--lib',
        'es2023,esnext.disposable,dom',
        '--types',
        'node',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        at('session.ts'),
      )
    }
    await bundle(at('session.mjs'), at('bundled.mjs'), 'node')
    await command(process.execPath, at('bundled.mjs'))
    // A browser has no node:* module: esbuild refuses the bundle if one is left in it.
    await bundle(at('page.mjs'), at('page-bundled.mjs'), 'browser')
    await noTopLevelAwait(folder)
    await simulate(at('node_modules/.bin/twskit'))
    return 'ES modules, require(), node16, nodenext, bundler, esbuild for Node and browsers, twskit simulate'
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bundle(entry: string, outfile: string, platform: 'node' | 'browser'): Promise<void> {
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform, logLevel: 'silent' })
}

/** `require()` of an ES module works as long as the module does not wait at its top level. */
async function noTopLevelAwait(folder: string): Promise<void> {
  for (const { manifest, doors } of await publicPackages()) {
    for (const { output } of doors.filter((door) => !door.isCommand)) {
      const entry = join(folder, 'node_modules', manifest.name, output)
      // esbuild cannot write a top-level await as CommonJS, and says where it stands.
      await build({
        entryPoints: [entry],
        bundle: true,
        packages: 'external',
        format: 'cjs',
        write: false,
        logLevel: 'silent',
        platform: 'node',
      })
    }
  }
}

/** Starts the simulated gateway as the README says, waits until it listens, and stops it. */
async function simulate(program: string): Promise<void> {
  const child = spawn(program, ['simulate', '--port', '0'], { shell: process.platform === 'win32' })
  const output: string[] = []
  const listening = new Promise<void>((done, failed) => {
    const read = (chunk: Buffer): void => {
      output.push(chunk.toString())
      if (/port \d+|:\d{4,5}/.test(output.join(''))) done()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => failed(new Error(`twskit simulate ended with ${code}\n${output.join('')}`)))
  })
  await listening
  child.kill('SIGINT')
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0 && code !== 130)
    throw new Error(`twskit simulate ended with ${code} when interrupted\n${output.join('')}`)
}
