import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { publicPackages } from '../build/doors.ts'

const clientHalf = 'encodeClientMessage, decodeGatewayMessage, FrameSplitter'
const gatewayHalf = 'decodeClientMessage, encodeGatewayMessage, FrameSplitter'

/** What a page loads of the client, and of the half of the wire that it needs: the sizes people choose by. The client is to be 159 kB again. */
const CLIENT_LIMIT = 180_000
const CLIENT_HALF_LIMIT = 60_000

/** The file behind each door, all of it, without the packages it imports. A new door needs a line. */
const doorLimits: Readonly<Record<string, number>> = {
  '@twskit/client': 90_000,
  '@twskit/recording': 30_000,
  '@twskit/simulator': 130_000,
  '@twskit/simulator/testing': 130_000,
  '@twskit/wire': 100_000,
  '@twskit/wire/describe': 46_000,
  '@twskit/wire/tcp': 3_000,
}

/** Bounds what a browser loads of the client, and the file behind each door; all sizes minified and gzipped. */
export async function bundleSize(): Promise<string> {
  const [half, gateway, whole, client] = await Promise.all([
    bundledBytes(`export { ${clientHalf} } from '@twskit/wire'`),
    bundledBytes(`export { ${gatewayHalf} } from '@twskit/wire'`),
    bundledBytes(`export { ${clientHalf}, decodeClientMessage, encodeGatewayMessage } from '@twskit/wire'`),
    bundledBytes(`export { connect, stock } from '@twskit/client'`),
  ])
  const doors = await doorSizes()
  const report =
    `client ${kB(client)}; of wire the client half ${kB(half)}, the gateway half ${kB(gateway)}, both ${kB(whole)}; ` +
    `doors ${doors.map(({ name, bytes }) => `${name.replace('@twskit/', '')} ${kB(bytes)}`).join(', ')}`
  if (half > CLIENT_HALF_LIMIT) throw new Error(`${report}; the client half must stay below ${kB(CLIENT_HALF_LIMIT)}`)
  if (half >= whole || gateway >= whole) throw new Error(`${report}; one direction must shake off the other`)
  if (client > CLIENT_LIMIT) throw new Error(`${report}; the client must stay below ${kB(CLIENT_LIMIT)}`)
  for (const { name, bytes } of doors) {
    const limit = doorLimits[name]
    if (limit === undefined) throw new Error(`${name} has no size budget yet; it takes ${kB(bytes)}`)
    if (bytes > limit) throw new Error(`${report}; ${name} must stay below ${kB(limit)}`)
  }
  return report
}

async function doorSizes(): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  const doors = (await publicPackages()).flatMap(({ folder, doors: all }) =>
    all.filter((door) => !door.isCommand && !door.isBrowserOnly).map(({ name, source }) => ({ name, folder, source })),
  )
  return Promise.all(
    doors.map(async ({ name, folder, source }) => ({
      name,
      bytes: await bundledBytes(`export * from './${source.slice(2)}'`, folder, true),
    })),
  )
}

async function bundledBytes(contents: string, resolveDir = 'packages/client/test', isDoor = false): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    conditions: ['@twskit/source'],
    format: 'esm',
    logLevel: 'silent',
    minify: true,
    // A browser has no node:* module: esbuild refuses the bundle if one is left in it.
    ...(isDoor ? { platform: 'node', packages: 'external' } : { platform: 'browser' }),
    // What is loaded on demand, such as the XML parser, is a file of its own and does not count.
    splitting: true,
    outdir: 'measured',
    metafile: true,
    write: false,
  })
  const counted = loadedAtOnce(metafile.outputs)
  return outputFiles
    .filter(({ path }) => [...counted].some((name) => path.replaceAll('\\', '/').endsWith(name)))
    .reduce((total, file) => total + gzipSync(file.contents, { level: 9 }).length, 0)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** The entry and the files it imports statically. */
function loadedAtOnce(outputs: Metafile['outputs']): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) visit(path)
  }
  for (const [name, { entryPoint }] of Object.entries(outputs))
    if (entryPoint === 'entry.ts' || entryPoint?.endsWith('/entry.ts') === true) visit(name)
  return found
}
