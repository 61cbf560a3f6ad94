import type { SteppedClock } from '../clock/stepped-clock.ts'

/** Lets everything that is under way in memory arrive, and what sockets have brought be read. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/**
 * Moves a stepped clock forward in small steps and lets messages travel between them, so that questions and answers take their
 * places in time.
 *
 * @param stepMs Length of a step; 250 ms by default.
 * @example
 * ```ts
 * import { SteppedClock, startGateway } from '@twskit/simulator'
 * import { advance } from '@twskit/simulator/testing'
 *
 * const clock = new SteppedClock()
 * await using gateway = await startGateway({ clock })
 * await advance(clock, 60_000)
 * ```
 */
export async function advance(clock: SteppedClock, ms: number, stepMs: number = 250): Promise<void> {
  await turn()
  for (let left = ms; left > 0; left -= stepMs) {
    clock.advance(Math.min(stepMs, left))
    await turn()
  }
}
