import type { ClientContext } from '../context.ts'
import { ClosedError, type RequestFacts, TimeoutError } from '../errors.ts'
import type { CallOptions } from '../requests/index.ts'
import { whenAborted } from '../when-aborted.ts'

const DEFAULT_TIMEOUT_MS = 30_000

/**
 * Waits for what the program answers to a challenge, as it would wait for the gateway: no longer than the deadline, the signal and the
 * client last.
 */
export function programAnswer<Answer>(
  { clock, session }: ClientContext,
  request: RequestFacts,
  { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: CallOptions,
  respond: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const releases: (() => void)[] = []
  const given = new Promise<Answer>((resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason)
    const onClosed = (): void => reject(new ClosedError({ request }))
    if (signal?.aborted === true) onAbort()
    if (session.state.kind === 'closed') onClosed()
    releases.push(whenAborted(signal, onAbort))
    if (timeoutMs > 0 && Number.isFinite(timeoutMs)) {
      const waitedFor = 'the answer of the program'
      const late = (): void => reject(new TimeoutError({ timeoutMs, arrived: [], waitedFor, request }))
      releases.push(clock.setTimer(timeoutMs, late))
    }
    releases.push(session.watch({ closed: onClosed }))
    Promise.resolve(respond()).then(resolve, reject)
  })
  return given.finally(() => {
    for (const release of releases) release()
  })
}
