import { defineConfig } from 'vitest/config'

/** `npm run test:browser`: pages in a real browser, which is installed when it is missing. */
export default defineConfig({
  test: {
    reporters: ['default', './tools/tally-reporter.ts'],
    include: ['packages/*/browser/**/*.browser.ts'],
    // One browser at a time; the machines have two cores.
    fileParallelism: false,
    testTimeout: 60_000,
  },
  resolve: { conditions: ['@twskit/source'] },
  ssr: { resolve: { conditions: ['@twskit/source'] } },
})
