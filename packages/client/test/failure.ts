/** Resolves with what a promise is rejected with. */
export function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`it was answered: ${String(value)}`)
    },
    (error: unknown) => error,
  )
}
