import type { Feed, FeedLine, OverflowPolicy, Replay, StreamPlan } from '../streams/index.ts'
import type { StreamOptions, StreamSpec } from './specs.ts'

/** Asks for a stream on the wire. */
type Subscribe = <Value>(spec: StreamSpec<Value>, options: StreamOptions, feed: Feed<Value>) => FeedLine

/** What the streams of a registry have in common. */
export interface PlanHome {
  readonly subscribe: Subscribe
  /** Called for each value that a slow reader does not get to see. */
  readonly onDropped: () => void
}

/** What a stream of the registry is made from. A class: a line keeps its plan, and programs hold thousands of lines. */
export class RegistryPlan<Value> implements StreamPlan<Value> {
  readonly key: string
  readonly #spec: StreamSpec<Value>
  readonly #options: StreamOptions
  readonly #home: PlanHome

  constructor(key: string, spec: StreamSpec<Value>, options: StreamOptions, home: PlanHome) {
    this.key = key
    this.#spec = spec
    this.#options = options
    this.#home = home
  }

  get overflow(): OverflowPolicy<Value> {
    const { overflow } = this.#spec
    return overflow.kind === 'latest' ? { ...overflow, onDropped: this.#home.onDropped } : overflow
  }

  get replay(): (() => Replay<Value>) | undefined {
    return this.#spec.replay
  }

  open(feed: Feed<Value>): FeedLine {
    return this.#home.subscribe(this.#spec, this.#options, feed)
  }
}
