/** Calls `run` in the next turn of the event loop. Browsers have no `setImmediate`. */
export function nextTurn(run: () => void): void {
  if (typeof setImmediate === 'function') setImmediate(run)
  else setTimeout(run, 0)
}
