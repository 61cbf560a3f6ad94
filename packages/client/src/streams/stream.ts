import { Observable, type Observer, Subject, Subscription, type Unsubscribable } from 'rxjs'
import { Feed, type FeedSource, type Watcher } from './feed.ts'
import { FunctionSubscription } from './function-subscription.ts'
import type { Notice } from './notice.ts'
import type { OverflowPolicy } from './overflow.ts'
import { iterate, type Listener } from './reader.ts'
import { type StreamMarker, type StreamState, StateView } from './state.ts'
import { whenAborted } from '../when-aborted.ts'

/** What a stream is made from. */
export interface StreamPlan<T> extends FeedSource<T> {
  /** Streams with equal keys share one subscription on the wire. */
  readonly key: string
  /** What happens when a `for await` over it is slow. */
  readonly overflow: OverflowPolicy<T>
}

/** The feeds that are open, by key. */
export type OpenFeeds = Map<string, Feed<unknown>>

/** The choices of one reader; none of them concerns the others who share the subscription. */
export interface ReaderOptions {
  /** Ends this reader's subscriptions with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Puts a `StreamMarker` between the values at each change of state. */
  readonly markers?: boolean | undefined
}

/** The part of a feed that does not depend on its values. */
interface FeedView {
  readonly state: StreamState
  watch(watcher: Watcher): () => void
}

/** How a stream gets to its values. */
interface Port<T> {
  /** Finds or makes the feed, shows it to `follow`, and adds the listener. */
  join(listener: Listener<T>, follow: (feed: FeedView) => void): Unsubscribable
  readonly overflow: OverflowPolicy<T>
  readonly signal: AbortSignal | undefined
}

const PENDING: StreamState = { kind: 'pending' }

/** What is there once somebody watches. */
interface Sight {
  readonly states: Subject<StreamState>
  readonly notices: Subject<Notice>
  readonly state: StateView<StreamState>
}

/**
 * One value, three views: an RxJS `Observable`, an `AsyncIterable`, and a `state` with `notices` beside the data.
 *
 * It is cold: the request goes out at the first subscription, is shared by every stream with equal arguments, and is
 * cancelled on the wire when the last subscriber leaves (unsubscribes, breaks out of its loop, or is aborted).
 *
 * @example
 * ```ts
 * import { connect, stock } from '@twskit/client'
 *
 * await using ib = await connect()
 * const ticks = ib.marketData(stock('AAPL'))
 * ticks.state.subscribe((state) => console.log(state.kind))
 * for await (const tick of ticks) {
 *   console.log(tick)
 *   if (tick.kind === 'price') break
 * }
 * ```
 */
export class Stream<T> extends Observable<T> implements AsyncIterable<T, undefined> {
  readonly #port: Port<T>
  #feed: FeedView | undefined
  #sight: Sight | undefined
  #unwatch: (() => void) | undefined

  /** @internal Streams come from the calls of the client. */
  constructor(port: Port<T>) {
    super((subscriber) => this.#join(subscriber))
    this.#port = port
  }

  /** Where the stream stands, now (`value`) and at each change. */
  get state(): StateView<StreamState> {
    return this.#watched().state
  }

  /** What the gateway says about this subscription that is not an error: delayed data, missing depth, ... */
  get notices(): Observable<Notice> {
    return this.#watched().notices
  }

  /** Starts a loop over the values. What happens when the loop is slow is the stream's own policy; `toAsyncIterable` takes another. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T, undefined> {
    const { overflow, signal } = this.#port
    return iterate((listener) => this.#port.join(listener, this.#follow), overflow, signal)
  }

  override subscribe(observerOrNext?: Partial<Observer<T>> | ((value: T) => void)): Subscription
  /** @deprecated Hand in an observer with `error` and `complete`. */
  override subscribe(
    next?: ((value: T) => void) | null,
    error?: ((error: unknown) => void) | null,
    complete?: (() => void) | null,
  ): Subscription
  override subscribe(
    observerOrNext?: Partial<Observer<T>> | ((value: T) => void) | null,
    error?: ((error: unknown) => void) | null,
    complete?: (() => void) | null,
  ): Subscription {
    if (typeof observerOrNext !== 'function' || error || complete) {
      return super.subscribe(observerOrNext as () => void, error, complete)
    }
    const subscription = new FunctionSubscription(observerOrNext)
    subscription.join((listener) => this.#join(listener))
    return subscription
  }

  #join(listener: Listener<T>): Unsubscribable {
    const { signal } = this.#port
    if (signal?.aborted === true) {
      listener.error(signal.reason)
      return Subscription.EMPTY
    }
    return signal === undefined ? this.#port.join(listener, this.#follow) : this.#joinUntil(signal, listener)
  }

  #joinUntil(signal: AbortSignal, listener: Listener<T>): Unsubscribable {
    let seat: Unsubscribable | undefined
    let hasLeft = false
    const out = (): void => {
      hasLeft = true
      leave()
      seat?.unsubscribe()
    }
    const leave = whenAborted(signal, () => {
      out()
      listener.error(signal.reason)
    })
    seat = this.#port.join(listener, this.#follow)
    // An abort while the feed was being joined found nothing to leave yet.
    if (hasLeft) seat.unsubscribe()
    return { unsubscribe: out }
  }

  readonly #follow = (feed: FeedView): void => {
    if (this.#feed === feed) return
    this.#feed = feed
    if (this.#sight === undefined) return
    this.#watch(this.#sight)
    this.#sight.states.next(feed.state)
  }

  /** Makes what is needed to be watched; a stream that nobody watches does without. */
  #watched(): Sight {
    if (this.#sight !== undefined) return this.#sight
    const states = new Subject<StreamState>()
    const notices = new Subject<Notice>()
    const state = new StateView<StreamState>(() => this.#feed?.state ?? PENDING, states)
    this.#sight = { states, notices, state }
    this.#watch(this.#sight)
    return this.#sight
  }

  #watch(sight: Sight): void {
    this.#unwatch?.()
    this.#unwatch = this.#feed?.watch({
      stateChanged: (state) => sight.states.next(state),
      noticed: (notice) => sight.notices.next(notice),
    })
  }
}

/** Makes the stream of a plan; with `markers`, one whose values are mixed with markers. */
export function streamOf<T>(
  plan: StreamPlan<T>,
  open: OpenFeeds,
  options: ReaderOptions & { readonly markers: true },
): Stream<T | StreamMarker>
export function streamOf<T>(plan: StreamPlan<T>, open: OpenFeeds, options?: ReaderOptions): Stream<T>
export function streamOf<T>(
  plan: StreamPlan<T>,
  open: OpenFeeds,
  options: ReaderOptions = {},
): Stream<T> | Stream<T | StreamMarker> {
  return options.markers === true
    ? new Stream(new MarkedPort(plan, open, options.signal))
    : new Stream(new PlainPort(plan, open, options.signal))
}

class PlainPort<T> implements Port<T> {
  readonly #plan: StreamPlan<T>
  readonly #open: OpenFeeds
  readonly signal: AbortSignal | undefined

  constructor(plan: StreamPlan<T>, open: OpenFeeds, signal: AbortSignal | undefined) {
    this.#plan = plan
    this.#open = open
    this.signal = signal
  }

  get overflow(): OverflowPolicy<T> {
    return this.#plan.overflow
  }

  join(listener: Listener<T>, follow: (feed: FeedView) => void): Unsubscribable {
    const feed = feedOf(this.#plan, this.#open)
    follow(feed)
    return feed.add(listener)
  }
}

class MarkedPort<T> implements Port<T | StreamMarker> {
  readonly #plan: StreamPlan<T>
  readonly #open: OpenFeeds
  readonly signal: AbortSignal | undefined

  constructor(plan: StreamPlan<T>, open: OpenFeeds, signal: AbortSignal | undefined) {
    this.#plan = plan
    this.#open = open
    this.signal = signal
  }

  get overflow(): OverflowPolicy<T | StreamMarker> {
    return withMarkers(this.#plan.overflow)
  }

  join(listener: Listener<T | StreamMarker>, follow: (feed: FeedView) => void): Unsubscribable {
    const feed = feedOf(this.#plan, this.#open)
    follow(feed)
    return feed.addWithMarkers(listener)
  }
}

function feedOf<T>(plan: StreamPlan<T>, open: OpenFeeds): Feed<T> {
  const { key } = plan
  const known = open.get(key) as Feed<T> | undefined
  if (known !== undefined) return known
  const feed: Feed<T> = new Feed(plan, open)
  open.set(key, feed)
  return feed
}

/** A marker has no key, so that no later value takes its place. */
function withMarkers<T>(policy: OverflowPolicy<T>): OverflowPolicy<T | StreamMarker> {
  if (policy.kind !== 'latest') return policy
  return { ...policy, keyOf: (value) => (isMarker(value) ? undefined : policy.keyOf(value)) }
}

function isMarker<T>(value: T | StreamMarker): value is StreamMarker {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'marker'
}
