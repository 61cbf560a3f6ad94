import type { Feed, FeedLine, OverflowPolicy, Replay, StreamPlan } from '../streams/index.ts'
import type { StreamOptions, StreamSpec } from './specs.ts'

/** Asks for a stream on the wire. */
export type Subscribe = <Value>(spec: StreamSpec<Value>, options: StreamOptions, feed: Feed<Value>) => FeedLine

/** What a stream of the registry is made from. A class: a line keeps its plan, and programs hold thousands of lines. */
export class RegistryPlan<Value> implements StreamPlan<Value> {
  readonly key: string
  readonly #spec: StreamSpec<Value>
  readonly #options: StreamOptions
  readonly #subscribe: Subscribe

  constructor(key: string, spec: StreamSpec<Value>, options: StreamOptions, subscribe: Subscribe) {
    this.key = key
    this.#spec = spec
    this.#options = options
    this.#subscribe = subscribe
  }

  get overflow(): OverflowPolicy<Value> {
    return this.#spec.overflow
  }

  get replay(): (() => Replay<Value>) | undefined {
    return this.#spec.replay
  }

  open(feed: Feed<Value>): FeedLine {
    return this.#subscribe(this.#spec, this.#options, feed)
  }
}
