import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Says how a folder differed from what is generated. */
export interface FolderChange {
  /** Paths that are missing or differ, from the folder. */
  readonly changed: readonly string[]
  /** Paths that nothing generates any more. */
  readonly stale: readonly string[]
}

/** Compares a folder with the files that belong there, all of them generated, and unless only checking makes it so. */
export function generateFolder(folder: string, files: ReadonlyMap<string, string>, onlyCheck: boolean): FolderChange {
  if (!onlyCheck) mkdirSync(folder, { recursive: true })
  const present = new Set(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  const stale = [...present].filter((path) => !files.has(path))
  const changed = [...files.keys()].filter(
    (path) => !present.has(path) || readFileSync(join(folder, path), 'utf8') !== files.get(path),
  )
  if (onlyCheck) return { changed, stale }
  for (const path of stale) rmSync(join(folder, path))
  for (const path of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), files.get(path) ?? '')
  }
  return { changed, stale }
}
