/** Stops a timer that has not fired yet; later calls do nothing. */
export type CancelTimer = () => void

/**
 * Tells the time of a simulated world and fires its timers.
 *
 * Everything in the simulator that waits or stamps a time asks a clock, so that a test can own the time.
 */
export interface Clock {
  /** Returns the instant as milliseconds since 1970 (UTC). */
  now(): number
  /** Runs `run` once, `delayMs` of this clock's milliseconds from now; 0 or less means as soon as possible. */
  setTimer(delayMs: number, run: () => void): CancelTimer
}
