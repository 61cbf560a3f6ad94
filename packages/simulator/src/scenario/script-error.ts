import { IbError } from '@twskit/wire'
import type { Step } from './steps.ts'

/** Says that a script cannot be read, or that the other side said something else than it says. */
export class ScriptError extends IbError {
  readonly code = 'SCRIPT' as const
  /** Line of the script, from 1; undefined for scripts put together in code. */
  readonly line: number | undefined
  /** What the script says. */
  readonly expected: Step | undefined
  /** What came instead. */
  readonly received: unknown

  constructor(
    message: string,
    facts: {
      readonly line?: number | undefined
      readonly expected?: Step | undefined
      readonly received?: unknown
    } = {},
  ) {
    super(facts.line === undefined ? message : `Line ${facts.line}: ${message}`)
    this.line = facts.line
    this.expected = facts.expected
    this.received = facts.received
  }
}
