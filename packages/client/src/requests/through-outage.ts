import { RequestError, TimeoutError } from '../errors.ts'
import type { Clock } from '../pacing/index.ts'
import type { CallOptions } from './specs.ts'
import { whenAborted } from '../when-aborted.ts'

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 15_000

/** Whether an error is "no security definition" that comes of an outage, and not of the contract. */
export function isEchoOfOutage(error: unknown): error is RequestError {
  return error instanceof RequestError && error.gatewayCode === 200 && error.retryable
}

/**
 * Asks again, after growing pauses, while the answer is the echo of an outage.
 *
 * @param defaultMs The deadline of all attempts together, unless the options have one.
 * @throws what the last attempt threw, when the deadline leaves no time for another.
 */
export async function throughOutage<Value>(
  clock: Clock,
  ask: (options: CallOptions) => Promise<Value>,
  options: CallOptions = {},
  defaultMs: number = 30_000,
): Promise<Value> {
  const { signal, timeoutMs = defaultMs } = options
  const untilMs = timeoutMs > 0 ? clock.now() + timeoutMs : Number.POSITIVE_INFINITY
  let echo: RequestError | undefined
  for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(2 * delayMs, LONGEST_DELAY_MS)) {
    const leftMs = untilMs - clock.now()
    try {
      return await ask(echo === undefined ? options : { ...options, timeoutMs: Number.isFinite(leftMs) ? leftMs : 0 })
    } catch (error) {
      // A deadline that passes on a later attempt says less than the refusal before it.
      if (echo !== undefined && error instanceof TimeoutError) throw echo
      if (!isEchoOfOutage(error) || clock.now() + delayMs >= untilMs) throw error
      echo = error
    }
    await pause(clock, delayMs, signal)
  }
}

/** Waits; rejects with the reason of the signal when that aborts. */
export function pause(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      cancelTimer()
      leave()
      settle()
    }
    const onAbort = (): void => end(() => reject(signal?.reason))
    const cancelTimer = clock.setTimer(delayMs, () => end(resolve))
    const leave = whenAborted(signal, onAbort)
    if (signal?.aborted === true) onAbort()
  })
}
