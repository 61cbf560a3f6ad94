import { CLOCK_SPACING_MS } from '../connection/heartbeat.ts'
import type { ClientContext } from '../context.ts'
import type { CallOptions } from '../requests/index.ts'
import { whenAborted } from '../when-aborted.ts'

/**
 * Asks for the time no sooner than the gateway answers again: it leaves a question unanswered that comes within some four seconds of
 * another, whoever asked and in whichever unit. A call that finds its own question under way shares the answer.
 */
export async function askClock<Answer>(
  context: ClientContext,
  kind: string,
  options: CallOptions,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const { clock, requests, session } = context
  for (;;) {
    const waitMs = session.clockAskedAtMs + CLOCK_SPACING_MS - clock.now()
    const isUnderWay = requests.snapshot().some((request) => request.kind === kind)
    if (!session.isOnline || waitMs <= 0 || isUnderWay) return ask()
    await waitFor(context, waitMs, options.signal)
  }
}

function waitFor({ clock, session }: ClientContext, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const release = (): void => {
      cancelTimer()
      unwatch()
      leave()
    }
    const done = (): void => {
      release()
      resolve()
    }
    const onAbort = (): void => {
      release()
      reject(signal?.reason)
    }
    const cancelTimer = clock.setTimer(delayMs, done)
    // Once the session is down the request itself says what is to be said.
    const unwatch = session.watch({ offline: done, closed: done })
    const leave = whenAborted(signal, onAbort)
    if (signal?.aborted === true) onAbort()
  })
}
