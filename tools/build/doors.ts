import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a package's manifest says that building and publishing need. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, unknown>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** A file that users of a package load, and the source it is built from. Both paths are relative to the package. */
interface Door {
  /** The specifier users write: `@twskit/wire/tcp`, or the name of the command. */
  readonly name: string
  readonly source: string
  readonly output: string
  /** The declarations of a library. */
  readonly types: string | undefined
  readonly isCommand: boolean
  /** Whether only browsers are given this file. */
  readonly isBrowserOnly: boolean
}

/** A package that is published. */
export interface PublicPackage {
  readonly folder: string
  readonly manifest: Manifest
  readonly doors: readonly Door[]
}

const SOURCE = '@twskit/source'

/** Lists the packages that are published, with the doors their manifests declare. */
export async function publicPackages(): Promise<readonly PublicPackage[]> {
  const folders = (await readdir('packages')).toSorted().map((name) => join('packages', name))
  const packages = await Promise.all(
    folders.map(async (folder) => {
      const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
      return { folder, manifest, doors: doorsOf(manifest) }
    }),
  )
  return packages.filter(({ manifest }) => manifest.private !== true)
}

function doorsOf({ name, exports = {}, bin = {} }: Manifest): readonly Door[] {
  const commands = Object.entries(bin).map(([command, output]) => ({
    name: command,
    source: output.replace('./dist/', './src/').replace(/\.js$/, '.ts'),
    output,
    types: undefined,
    isCommand: true,
    isBrowserOnly: false,
  }))
  const libraries = Object.entries(exports).flatMap(([path, conditions]) =>
    doorsBehind(name + path.slice(1), conditions, false),
  )
  return [...commands, ...libraries]
}

/** Follows nested conditions down to those that name a source. */
function doorsBehind(name: string, conditions: unknown, isBrowserOnly: boolean): readonly Door[] {
  if (typeof conditions !== 'object' || conditions === null) return []
  const { [SOURCE]: source, default: output, types, ...nested } = conditions as Record<string, unknown>
  const own =
    typeof source === 'string' && typeof output === 'string'
      ? [
          {
            name,
            source,
            output,
            types: typeof types === 'string' ? types : undefined,
            isCommand: false,
            isBrowserOnly,
          },
        ]
      : []
  const inner = Object.entries(nested).flatMap(([condition, behind]) =>
    doorsBehind(name, behind, isBrowserOnly || condition === 'browser'),
  )
  return [...own, ...inner]
}
