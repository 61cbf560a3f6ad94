import type { StreamOptions } from '../requests/index.ts'
import { type Feed, type OpenFeeds, type Stream, type StreamMarker, streamOf } from '../streams/index.ts'

/** Starts to put values into a feed; the answer ends that. */
export type OpenFeed<Value> = (feed: Feed<Value>) => () => void

/**
 * Makes the streams of orders and fills. They need no request of their own: the gateway sends what happens to orders unasked, and the
 * client asks for what it missed.
 */
export class OrderFeeds {
  readonly #byKey: OpenFeeds = new Map()
  readonly #open = new Set<Pick<Feed<never>, 'interrupted' | 'restored' | 'closed'>>()
  #made = 0
  /** Why something may be missed now. */
  #gap: string | undefined
  #isClosed = false

  /** Makes a stream. Nothing is dropped for a slow reader. */
  stream<Value>(
    open: OpenFeed<Value>,
    options: StreamOptions & { readonly markers: true },
  ): Stream<Value | StreamMarker>
  stream<Value>(open: OpenFeed<Value>, options?: StreamOptions): Stream<Value>
  stream<Value>(open: OpenFeed<Value>, options: StreamOptions = {}): Stream<Value> | Stream<Value | StreamMarker> {
    const plan = {
      key: `orders ${this.#made++}`,
      overflow: { kind: 'unbounded' },
      open: (feed: Feed<Value>) => {
        if (this.#isClosed) {
          feed.closed()
          return { close: () => undefined }
        }
        this.#open.add(feed)
        if (this.#gap !== undefined) feed.interrupted(this.#gap)
        const leave = open(feed)
        return {
          close: () => {
            leave()
            this.#open.delete(feed)
          },
        }
      },
    } as const
    return options.markers === true
      ? streamOf(plan, this.#byKey, { ...options, markers: true })
      : streamOf(plan, this.#byKey, options)
  }

  /** Says that something may be missed from now on. */
  interrupted(reason: string): void {
    this.#gap = reason
    for (const feed of this.#open) feed.interrupted(reason)
  }

  /** Says that everything is known again. */
  restored(): void {
    this.#gap = undefined
    for (const feed of this.#open) feed.restored(true)
  }

  /** Ends them all: the client is closed. */
  close(): void {
    this.#isClosed = true
    for (const feed of this.#open) feed.closed()
  }
}
