import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

describe('the client in a browser', () => {
  it('bundles without anything of Node', async () => {
    const { outputFiles, errors } = await build({
      stdin: {
        contents: `export { connect } from '@twskit/client'`,
        resolveDir: 'packages/client/test',
        sourcefile: 'entry.ts',
        loader: 'ts',
      },
      bundle: true,
      conditions: ['@twskit/source'],
      format: 'esm',
      logLevel: 'silent',
      outdir: 'bundle',
      // esbuild refuses a bundle for browsers in which a module of Node is left.
      platform: 'browser',
      splitting: true,
      write: false,
    })
    expect(errors).toEqual([])
    expect(outputFiles.map(({ text }) => text).join()).not.toMatch(/["']node:/)
  })
})
