import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const clientHalf = 'encodeClientMessage, decodeGatewayMessage, FrameSplitter'
const gatewayHalf = 'decodeClientMessage, encodeGatewayMessage, FrameSplitter'
const clientHalfLimit = 60_000

/** Measures `@twskit/wire` as a browser would load it and bounds the half that a client needs. */
export async function bundleSize(): Promise<string> {
  const [client, gateway, whole] = await Promise.all([
    bundledBytes(`export { ${clientHalf} } from '@twskit/wire'`),
    bundledBytes(`export { ${gatewayHalf} } from '@twskit/wire'`),
    bundledBytes(`export { ${clientHalf}, decodeClientMessage, encodeGatewayMessage } from '@twskit/wire'`),
  ])
  const report = `client half ${kB(client)}, gateway half ${kB(gateway)}, both ${kB(whole)}, minified and gzipped`
  if (client > clientHalfLimit) throw new Error(`${report}; the client half must stay below ${kB(clientHalfLimit)}`)
  if (client >= whole || gateway >= whole) throw new Error(`${report}; one direction must shake off the other`)
  return report
}

async function bundledBytes(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'packages/client', sourcefile: 'entry.ts', loader: 'ts' },
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
