import { config, Subscription, type Unsubscribable } from 'rxjs'
import type { Join, Listener } from './reader.ts'

/**
 * The subscription of a plain function, which is what most programs hand to `subscribe`. RxJS makes four objects for it, and
 * every value goes through each: with a thousand lines open they have to be fetched from memory one by one.
 *
 * It behaves like RxJS's own: what the function throws is reported, not thrown, and values go on; an error of the stream, for which
 * there is no handler, is reported too.
 */
export class FunctionSubscription<T> extends Subscription implements Listener<T> {
  readonly #take: (value: T) => void
  #seat: Unsubscribable | undefined

  constructor(take: (value: T) => void) {
    super()
    this.#take = take
  }

  /** Begins to listen. */
  join(join: Join<T>): void {
    const seat = join(this)
    // What listens may have had enough of the first values already, or the stream may have ended.
    if (this.closed) seat.unsubscribe()
    else this.#seat = seat
  }

  next(value: T): void {
    if (this.closed) return
    try {
      this.#take(value)
    } catch (error) {
      report(error)
    }
  }

  error(error: unknown): void {
    if (this.closed) return
    this.unsubscribe()
    report(error)
  }

  complete(): void {
    this.unsubscribe()
  }

  override unsubscribe(): void {
    if (this.closed) return
    const seat = this.#seat
    this.#seat = undefined
    try {
      super.unsubscribe()
    } finally {
      seat?.unsubscribe()
    }
  }
}

/** Tells a program's own handler of unhandled errors, or the platform. */
function report(error: unknown): void {
  setTimeout(() => {
    const { onUnhandledError } = config
    if (onUnhandledError === null) throw error
    onUnhandledError(error)
  })
}
