import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Closes a test run with one plain line, `N passed, N failed, N skipped`, that people and `.ci/run` can read. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tally = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      for (const state of states) tally[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
      // A file that breaks outside its tests (an import, a hook) counts as one failure.
      if (module.state() === 'failed' && !states.includes('failed')) tally.failed += 1
    }
    process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`)
  }
}
