import type { ClientContext } from '../context.ts'
import { ClosedError, DisconnectedError, TimeoutError } from '../errors.ts'
import { priority } from '../pacing/index.ts'
import { type CallOptions, stableKey, type StreamSpec } from '../requests/index.ts'
import { whenAborted } from '../when-aborted.ts'

const DEFAULT_TIMEOUT_MS = 30_000

/** How a feed is read up to the end of its first set. */
export interface FirstSetPlan<Update extends { readonly kind: string }> {
  readonly spec: StreamSpec<Update>
  /** Tells a row from all others, so that one that comes twice counts once. */
  readonly keyOf: (update: Update) => unknown
  /** What completes it, in words: `PositionEnd`. */
  readonly waitingFor: string
  readonly options: CallOptions | undefined
}

/**
 * Asks for a snapshot of what has a feed too: it shares the feed where that is open, and ends the subscription otherwise. So snapshot and feed
 * never disturb each other, though the gateway keeps only one of them. The answer has the newest state of each row.
 */
export function firstSet<Update extends { readonly kind: string }>(
  { requests, session, clock }: ClientContext,
  { spec, keyOf, waitingFor, options = {} }: FirstSetPlan<Update>,
): Promise<readonly Update[]> {
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS } = options
  const request = { kind: spec.kind, args: spec.args }
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    const rows = new Map<unknown, Update>()
    const releases: (() => void)[] = []
    let isOver = false
    const end = (settle: () => void): void => {
      if (isOver) return
      isOver = true
      for (const release of releases) release()
      settle()
    }
    const complete = (): void => end(() => resolve([...rows.values()]))
    // While nothing could be sent it waits for the session; what was sent has lost its answer with the link.
    let wasSent = session.isOnline
    releases.push(
      session.watch({
        ready: () => {
          wasSent = true
        },
        offline: () => {
          if (!wasSent) return
          end(() =>
            reject(new DisconnectedError({ retryable: true, request, detail: 'the link fell before the answer' })),
          )
        },
      }),
    )
    if (timeoutMs > 0 && Number.isFinite(timeoutMs)) {
      const late = (): void => {
        const key = stableKey(request)
        const asked = requests.snapshot().find(({ kind, args }) => stableKey({ kind, args }) === key)
        const waitedFor = asked?.wait?.rule ?? waitingFor
        end(() => reject(new TimeoutError({ timeoutMs, arrived: [...rows.values()], waitedFor, request })))
      }
      releases.push(clock.setTimer(timeoutMs, late))
    }
    if (signal !== undefined) {
      releases.push(whenAborted(signal, () => end(() => reject(signal.reason))))
    }
    const subscription = requests.stream({ priority: priority.lookup, ...spec, isBrief: true }).subscribe({
      next: (update) => {
        // A feed that was open tells what it knows in one go, and "complete" may not be the last of that.
        if (update.kind === 'complete') queueMicrotask(complete)
        else rows.set(keyOf(update), update)
      },
      error: (error: unknown) => end(() => reject(error)),
      complete: () => end(() => reject(new ClosedError({ request }))),
    })
    releases.push(() => subscription.unsubscribe())
    if (isOver) subscription.unsubscribe()
  })
}
