import { IbError, type StreamState, type StateView } from '@twskit/client'
import type { Observable } from 'rxjs'

/** How a call went: what it brought, and each ending it had. There must be one, and nothing may come after it. */
export class Course {
  /** `value`, `complete`, `left`, `cancelled`, or the name of the error's class. */
  readonly endings: string[] = []
  /** The errors themselves. */
  readonly errors: unknown[] = []
  readonly values: unknown[] = []
  readonly states: StreamState[] = []
  valuesAfterEnd = 0
  readonly isStream: boolean
  #leave: () => void = () => undefined

  /** Follows what a call returned; a call may throw instead. */
  constructor(call: () => unknown, reason: unknown) {
    let made: unknown
    try {
      made = call()
    } catch (error) {
      this.isStream = false
      this.#fail(error, reason)
      return
    }
    this.isStream = isStream(made)
    if (isStream(made)) this.#watch(made, reason)
    else if (isIterable(made)) void this.#loop(made, reason)
    else void this.#wait(made, reason)
  }

  get isOver(): boolean {
    return this.endings.length > 0
  }

  /** Leaves a stream as its reader, and closes what the call brought, if that stays open. */
  async leave(): Promise<void> {
    for (const value of this.values) {
      if (typeof value === 'object' && value !== null && Symbol.asyncDispose in value) {
        await (value as AsyncDisposable)[Symbol.asyncDispose]()
      }
    }
    if (this.isOver) return
    this.endings.push('left')
    this.#leave()
  }

  #watch(stream: Observable<unknown> & { readonly state: StateView<StreamState> }, reason: unknown): void {
    stream.state.subscribe((state) => this.states.push(state))
    const subscription = stream.subscribe({
      next: (value) => this.#take(value),
      error: (error: unknown) => this.#fail(error, reason),
      complete: () => this.endings.push('complete'),
    })
    this.#leave = () => subscription.unsubscribe()
  }

  async #loop(values: AsyncIterable<unknown>, reason: unknown): Promise<void> {
    try {
      for await (const value of values) this.#take(value)
      this.endings.push('complete')
    } catch (error) {
      this.#fail(error, reason)
    }
  }

  async #wait(made: unknown, reason: unknown): Promise<void> {
    try {
      this.values.push(await made)
      this.endings.push('value')
    } catch (error) {
      this.#fail(error, reason)
    }
  }

  #take(value: unknown): void {
    if (this.isOver) this.valuesAfterEnd++
    else this.values.push(value)
  }

  #fail(error: unknown, reason: unknown): void {
    this.errors.push(error)
    this.endings.push(
      error === reason ? 'cancelled' : error instanceof IbError ? error.name : `unexpected ${String(error)}`,
    )
  }
}

function isStream(made: unknown): made is Observable<unknown> & { readonly state: StateView<StreamState> } {
  return typeof made === 'object' && made !== null && 'subscribe' in made
}

function isIterable(made: unknown): made is AsyncIterable<unknown> {
  return typeof made === 'object' && made !== null && Symbol.asyncIterator in made
}
