import type { Session } from '../../session/session.ts'

/** Time between two updates of account values. */
export const VALUES_MS = 180_000

/** Time between two looks at profit and loss. */
export const PROFIT_MS = 1000

/**
 * Runs something again and again for a session until it ends.
 *
 * @returns Ends it earlier.
 */
export function every(session: Session, periodMs: number, run: () => void): () => void {
  let cancel: () => void = () => {}
  const arm = (): void => {
    cancel = session.after(periodMs, () => {
      arm()
      run()
    })
  }
  arm()
  return () => cancel()
}

/** Remembers what was sent last under each key, and tells what is new. */
export class Changes {
  readonly #sent = new Map<string, string>()

  /** Tells whether a value differs from the last one of that key, and remembers it. */
  isNew(key: string, value: string): boolean {
    if (this.#sent.get(key) === value) return false
    this.#sent.set(key, value)
    return true
  }
}
