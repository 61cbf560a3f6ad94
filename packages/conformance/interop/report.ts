/** What one step of somebody's client did against the gateway. */
export interface StepResult {
  readonly step: string
  readonly ok: boolean
  readonly detail: string
}

/** Runs named steps one after the other; a failure is a result, not the end. */
export async function runSteps(
  steps: readonly (readonly [name: string, run: () => Promise<string>])[],
  onResult: (result: StepResult) => void,
): Promise<void> {
  for (const [step, run] of steps) {
    try {
      onResult({ step, ok: true, detail: await run() })
    } catch (error) {
      onResult({ step, ok: false, detail: error instanceof Error ? error.message : String(error) })
    }
  }
}

/** Fails the step when the condition does not hold. */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message)
}
