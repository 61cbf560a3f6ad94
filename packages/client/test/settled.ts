/** Resolves when everything that follows from what happened so far, without time passing, has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
