import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Gives the room of each declaration by its name: the folder of `protocol/` it is declared in. */
export async function roomsOfDeclarations(): Promise<ReadonlyMap<string, string>> {
  const protocol = join(dirname(fileURLToPath(import.meta.url)), '../protocol')
  const files = readdirSync(protocol, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      entry.parentPath !== protocol &&
      !/conversations|gateway-codes/.test(entry.parentPath) &&
      /^[a-z-]+\.ts$/.test(entry.name),
  )
  const rooms = new Map<string, string>()
  for (const { parentPath, name } of files) {
    const room = parentPath.slice(protocol.length + 1)
    const exported: object = await import(pathToFileURL(join(parentPath, name)).href)
    for (const key of Object.keys(exported)) rooms.set(key, room)
  }
  return rooms
}
