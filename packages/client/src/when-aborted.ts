/** What is to be called at the abort of each signal, in the order in which it was asked for. */
const calls = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls `run` once when a signal aborts. Returns a function that stops waiting for that.
 *
 * A program hands one signal to thousands of calls. Each signal gets one listener for all of them, because platforms search their listeners
 * one by one, and Node warns of a leak from the eleventh on.
 */
export function whenAborted(signal: AbortSignal | undefined, run: () => void): () => void {
  if (signal === undefined) return ignore
  let waiting = calls.get(signal)
  if (waiting === undefined) {
    waiting = new Set()
    calls.set(signal, waiting)
    signal.addEventListener('abort', aborted, { once: true })
  }
  const own = waiting
  // A function of its own, so that the same callback can wait twice.
  const call = (): void => run()
  own.add(call)
  return () => {
    if (!own.delete(call) || own.size > 0 || calls.get(signal) !== own) return
    calls.delete(signal)
    signal.removeEventListener('abort', aborted)
  }
}

function ignore(): void {}

function aborted(this: AbortSignal): void {
  const waiting = calls.get(this)
  calls.delete(this)
  for (const call of waiting ?? []) {
    try {
      call()
    } catch (error) {
      // The others learn of the abort all the same.
      queueMicrotask(() => {
        throw error
      })
    }
  }
}
