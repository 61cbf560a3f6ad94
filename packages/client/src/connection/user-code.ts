import type { Clock } from '../pacing/index.ts'

/**
 * Runs what the program handed in: logger, clock, transport, callbacks. What they throw must not hold up the session, so it is reported,
 * once for each of them, and the work goes on.
 */
export class UserCode {
  readonly #report: (message: string) => void
  readonly #reported = new Set<string>()

  constructor(report: (message: string) => void) {
    this.#report = report
  }

  /** Runs something; `name` says of whom it is in the report. */
  run(name: string, action: () => void): void {
    this.get(name, action, () => undefined)
  }

  /** Returns what an action returns, or what stands in for it when it throws. */
  get<Value>(name: string, action: () => Value, otherwise: () => Value): Value {
    try {
      return action()
    } catch (error) {
      this.#fault(name, error)
      return otherwise()
    }
  }

  /** Makes a clock of the program's that never throws: the system's stands in for it. */
  clock(given: Clock, standIn: Clock): Clock {
    return {
      now: () => {
        const now = this.get(
          'clock',
          () => given.now(),
          () => Number.NaN,
        )
        return Number.isFinite(now) ? now : standIn.now()
      },
      setTimer: (delayMs, run) =>
        this.get(
          'clock',
          () => given.setTimer(delayMs, run),
          () => standIn.setTimer(delayMs, run),
        ),
    }
  }

  #fault(name: string, error: unknown): void {
    if (this.#reported.has(name)) return
    this.#reported.add(name)
    const words = error instanceof Error ? error.message : String(error)
    this.#report(`The ${name} of the program threw an error: ${words}. The client goes on; this is reported once.`)
  }
}
