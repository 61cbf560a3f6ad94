import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const clientHalf = 'encodeClientMessage, decodeGatewayMessage, FrameSplitter'
const gatewayHalf = 'decodeClientMessage, encodeGatewayMessage, FrameSplitter'
const clientHalfLimit = 60_000
const clientLimit = 175_000

/** Measures what a browser would load, and bounds `@twskit/client` and the half of `@twskit/wire` that it needs. */
export async function bundleSize(): Promise<string> {
  const [half, gateway, whole, client] = await Promise.all([
    bundledBytes(`export { ${clientHalf} } from '@twskit/wire'`),
    bundledBytes(`export { ${gatewayHalf} } from '@twskit/wire'`),
    bundledBytes(`export { ${clientHalf}, decodeClientMessage, encodeGatewayMessage } from '@twskit/wire'`),
    bundledBytes(`export { connect, stock } from '@twskit/client'`),
  ])
  const report =
    `client ${kB(client)}; of wire the client half ${kB(half)}, the gateway half ${kB(gateway)}, both ${kB(whole)}; ` +
    'minified and gzipped'
  if (half > clientHalfLimit) throw new Error(`${report}; the client half must stay below ${kB(clientHalfLimit)}`)
  if (half >= whole || gateway >= whole) throw new Error(`${report}; one direction must shake off the other`)
  if (client > clientLimit) throw new Error(`${report}; the client must stay below ${kB(clientLimit)}`)
  return report
}

async function bundledBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'packages/client/test', sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    conditions: ['@twskit/source'],
    format: 'esm',
    logLevel: 'silent',
    minify: true,
    // A browser has no node:* module: esbuild refuses the bundle if one is left in it.
    platform: 'browser',
    write: false,
  })
  return outputFiles.reduce((total, file) => total + gzipSync(file.contents, { level: 9 }).length, 0)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
