import type { CancelTimer, Clock } from './clock.ts'

/** Node fires timers of more than this many milliseconds at once, so longer waits are cut into pieces. */
const LONGEST_WAIT_MS = 2_147_483_647

/** How a running clock relates to the machine's time. */
export interface RunningClockOptions {
  /** Instant at which the clock starts, milliseconds since 1970; the machine's time by default. */
  startMs?: number
  /** Simulated milliseconds per real millisecond; 1 by default. */
  factor?: number
}

/**
 * Makes a clock that runs by itself: in real time, or faster or slower by `factor`.
 *
 * Its timers never keep the process alive.
 *
 * @throws RangeError when `factor` is not a positive number.
 * @example
 * import { runningClock } from '@twskit/simulator'
 *
 * const clock = runningClock({ startMs: Date.UTC(2026, 2, 2, 14, 30), factor: 60 })
 * clock.setTimer(60_000, () => console.log('a simulated minute, one real second later'))
 */
export function runningClock(options: RunningClockOptions = {}): Clock {
  const factor = options.factor ?? 1
  if (!(factor > 0 && Number.isFinite(factor)))
    throw new RangeError(`Clock factor must be a positive number: ${factor}`)
  const startMs = options.startMs
  if (startMs === undefined && factor === 1)
    return { now: () => Date.now(), setTimer: (delayMs, run) => wait(delayMs, run) }
  const origin = performance.now()
  const from = startMs ?? Date.now()
  return {
    now: () => Math.floor(from + (performance.now() - origin) * factor),
    setTimer: (delayMs, run) => wait(delayMs / factor, run),
  }
}

function wait(realMs: number, run: () => void): CancelTimer {
  let remaining = Math.max(0, realMs)
  let timer: NodeJS.Timeout
  const arm = (): void => {
    const piece = Math.min(remaining, LONGEST_WAIT_MS)
    remaining -= piece
    timer = setTimeout(() => (remaining > 0 ? arm() : run()), piece)
    // In a browser a timer is a number, and nothing waits for it.
    if (typeof timer === 'object') timer.unref()
  }
  arm()
  return () => clearTimeout(timer)
}
