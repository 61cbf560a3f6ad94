import type { Unsubscribable } from 'rxjs'
import { SlowConsumerError } from '../errors.ts'
import { type Backlog, backlogFor, type OverflowPolicy } from './overflow.ts'
import { whenAborted } from '../when-aborted.ts'

/** Takes values as they come. An RxJS `Subscriber` is one, and so is what stands behind a `for await`. */
export interface Listener<T> {
  next(value: T): void
  error(error: unknown): void
  complete(): void
}

/** Subscribes a listener; the answer unsubscribes it. */
export type Join<T> = (listener: Listener<T>) => Unsubscribable

/**
 * Makes the iterator of one `for await` over pushed values. It subscribes at the first `next()`; leaving the loop
 * unsubscribes. An error from the source comes after the values that came before it; an abort comes at once.
 */
export function iterate<T>(
  join: Join<T>,
  policy: OverflowPolicy<T>,
  signal?: AbortSignal,
): AsyncIterableIterator<T, undefined> {
  const reader = new Reader(join, policy, signal)
  return {
    next: () => reader.read(),
    return: () => {
      reader.stop()
      return Promise.resolve(DONE)
    },
    throw: (error: unknown) => {
      reader.stop()
      return Promise.reject(error)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

interface Waiter<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void
  readonly reject: (error: unknown) => void
}

type Ending = { readonly kind: 'complete' } | { readonly kind: 'error'; readonly error: unknown }

const DONE: IteratorReturnResult<undefined> = { value: undefined, done: true }
const COMPLETE: Ending = { kind: 'complete' }

class Reader<T> implements Listener<T> {
  readonly #join: Join<T>
  readonly #signal: AbortSignal | undefined
  readonly #policy: OverflowPolicy<T>
  // A reader that keeps up never needs one.
  #backlog: Backlog<T> | undefined
  readonly #waiters: Waiter<T>[] = []
  #ending: Ending | undefined
  #seat: Unsubscribable | undefined
  #hasJoined = false
  #leaveSignal: (() => void) | undefined

  constructor(join: Join<T>, policy: OverflowPolicy<T>, signal: AbortSignal | undefined) {
    this.#join = join
    this.#signal = signal
    this.#policy = policy
  }

  next(value: T): void {
    if (this.#ending !== undefined) return
    const waiter = this.#waiters.shift()
    if (waiter !== undefined) {
      waiter.resolve({ value, done: false })
      return
    }
    this.#backlog ??= backlogFor(this.#policy)
    if (!this.#backlog.push(value)) this.error(new SlowConsumerError({ capacity: this.#backlog.size }))
  }

  error(error: unknown): void {
    this.#end({ kind: 'error', error })
  }

  complete(): void {
    this.#end(COMPLETE)
  }

  read(): Promise<IteratorResult<T, undefined>> {
    if (!this.#hasJoined) this.#start()
    const backlog = this.#backlog
    if (backlog !== undefined && backlog.size > 0) return Promise.resolve({ value: backlog.take(), done: false })
    if (this.#ending !== undefined) return this.#last(this.#ending)
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject })
    })
  }

  /** Ends without an error and forgets what was waiting: the loop was left. */
  stop(): void {
    this.#backlog = undefined
    this.#end(COMPLETE)
    // A loop that was left before it began must not begin later.
    this.#hasJoined = true
    this.#ending = COMPLETE
  }

  #start(): void {
    this.#hasJoined = true
    if (this.#signal?.aborted === true) {
      this.#ending = { kind: 'error', error: this.#signal.reason }
      return
    }
    this.#leaveSignal = whenAborted(this.#signal, this.#onAbort)
    const seat = this.#join(this)
    // The source may have ended while it was being joined.
    if (this.#ending === undefined) this.#seat = seat
    else seat.unsubscribe()
  }

  readonly #onAbort = (): void => {
    this.#backlog = undefined
    this.error(this.#signal?.reason)
  }

  #end(ending: Ending): void {
    if (this.#ending !== undefined) return
    this.#ending = ending
    this.#leaveSignal?.()
    const seat = this.#seat
    this.#seat = undefined
    const first = this.#waiters.shift()
    if (first !== undefined) void this.#last(ending).then(first.resolve, first.reject)
    for (const waiter of this.#waiters.splice(0)) waiter.resolve(DONE)
    seat?.unsubscribe()
  }

  /** Answers the ending: an error is reported once, after it the iteration is merely over. */
  #last(ending: Ending): Promise<IteratorReturnResult<undefined>> {
    this.#ending = COMPLETE
    return ending.kind === 'error' ? Promise.reject(ending.error) : Promise.resolve(DONE)
  }
}
