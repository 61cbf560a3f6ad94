import { defineConfig } from 'vitest/config'

const source = {
  resolve: { conditions: ['@twskit/source'] },
  ssr: { resolve: { conditions: ['@twskit/source'] } },
}

export default defineConfig({
  test: {
    reporters: ['default', './tools/tally-reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/generated/**'],
      reporter: ['text-summary', 'lcov'],
    },
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: [
            'packages/*/**/*.test.ts',
            'tools/**/*.test.ts',
            'docs/tools/**/*.test.ts',
            'examples/**/*.test.ts',
          ],
          setupFiles: ['./tools/websocket-global.ts', './tools/property-seed.ts'],
          // No test replaces a module, so files share them: loading them anew for each file takes longer than most tests.
          isolate: false,
          // Nothing waits this long; it is for machines that do other things beside.
          testTimeout: 20_000,
          benchmark: { include: [] },
        },
      },
      {
        ...source,
        test: {
          name: 'types',
          include: [],
          benchmark: { include: [] },
          // `npm run check` reports type errors of the other files; here only the assertions of type tests count.
          typecheck: {
            enabled: true,
            only: true,
            ignoreSourceErrors: true,
            include: ['packages/*/**/*.test-d.ts'],
            tsconfig: './tsconfig.types.json',
          },
        },
      },
    ],
  },
})
