import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type PublicPackage, publicPackages } from './doors.ts'
import { thirdPartyNotices } from './notices.ts'
import { inlineZod, slimRxjs } from './slim-dependencies.ts'
import { command } from '../check/command.ts'

/** Dependencies that go into the file, by package: they take longer to load from their own many files than to read from ours. */
const inlined: Readonly<Record<string, readonly string[]>> = { '@twskit/client': ['zod'] }

/** Writes the files that are published into `packages/<name>/dist`: declarations by tsc, and one ES module for each door by esbuild. */
export async function buildPackages(): Promise<void> {
  await command('tsc', '-b', 'tsconfig.build.json')
  await Promise.all((await publicPackages()).map(bundle))
}

async function bundle({ folder, manifest, doors }: PublicPackage): Promise<void> {
  const isCommand = doors.some((door) => door.isCommand)
  const inside = inlined[manifest.name] ?? []
  // The command line is one program: it brings everything along, so that nothing else has to be installed to run it.
  const external = isCommand ? [] : Object.keys(manifest.dependencies ?? {}).filter((name) => !inside.includes(name))
  const { metafile } = await build({
    entryPoints: doors.map(({ source, output }) => ({ in: join(folder, source), out: outName(output) })),
    // Without it esbuild keeps the folder it was loaded in; a release builds in a clone.
    absWorkingDir: process.cwd(),
    outdir: join(folder, 'dist'),
    bundle: true,
    // Doors of one package share what both use, so that there is one class of each error. Commands load what they need.
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    conditions: ['@twskit/source'],
    external: external.flatMap((name) => [name, `${name}/*`]),
    plugins: [...(isCommand ? [] : [slimRxjs]), inlineZod],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // CommonJS dependencies call `require` for the platform's modules, which an ES module does not have.
    ...(isCommand && {
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    }),
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  })
  const notices = await thirdPartyNotices(Object.keys(metafile.inputs))
  const file = join(folder, 'dist', 'THIRD-PARTY-NOTICES.txt')
  await (notices === undefined ? rm(file, { force: true }) : writeFile(file, notices))
}

function outName(output: string): string {
  return output.replace(/^\.\/dist\//, '').replace(/\.js$/, '')
}
