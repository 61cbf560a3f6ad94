export interface Runtime {
  readonly name: string
  /** The npm package that carries the runtime's binary. */
  readonly package: string
  readonly version: string
  /** What is run: the whole test suite, or one client against one simulated gateway. */
  readonly proof: 'suite' | 'smoke'
  /** Path of the binary below `node_modules`. */
  readonly binary: string
  readonly arguments: readonly string[]
}

const smoke = 'packages/conformance/runtimes/smoke.ts'

export const runtimes: readonly Runtime[] = [
  ...['22.23.3', '24.21.0', '26.10.0'].map((version) => ({
    name: `node${version.slice(0, 2)}`,
    package: 'node',
    version,
    proof: 'suite' as const,
    binary: 'node/bin/node',
    arguments: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.workspace.ts'],
  })),
  {
    name: 'bun',
    package: 'bun',
    version: '1.4.5',
    proof: 'smoke',
    binary: 'bun/bin/bun.exe',
    arguments: ['--conditions=@twskit/source', smoke],
  },
  {
    name: 'deno',
    package: 'deno',
    version: '2.9.6',
    proof: 'smoke',
    binary: 'deno/deno',
    arguments: ['run', '--allow-all', '--no-check', '--conditions=@twskit/source', smoke],
  },
]
