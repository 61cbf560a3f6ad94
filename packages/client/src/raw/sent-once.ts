import type { GatewayMessage } from '@twskit/wire'
import { type Feed, type Stream, streamOf } from '../streams/index.ts'

/** Sends a request and calls `show` for each message about it. Resolves when no more come. */
export type Sending = (show: (message: GatewayMessage) => void) => Promise<void>

/**
 * Makes the stream of a request that must not be sent twice. The first subscriber sends it; all others, also after the first has left,
 * receive what came before and then what comes.
 */
export function sentOnce(send: Sending, signal: AbortSignal | undefined): Stream<GatewayMessage> {
  const exchange = new SentOnce(send)
  const open = (feed: Feed<GatewayMessage>): { close(): void } => exchange.open(feed)
  return streamOf({ key: '', overflow: { kind: 'unbounded' }, replay: () => exchange, open }, new Map(), { signal })
}

class SentOnce {
  readonly #send: Sending
  readonly #messages: GatewayMessage[] = []
  #feed: Feed<GatewayMessage> | undefined
  #isSent = false
  #end: { readonly error?: unknown } | undefined

  constructor(send: Sending) {
    this.#send = send
  }

  /** What a subscriber receives first. */
  all(): GatewayMessage[] {
    return [...this.#messages]
  }

  /** Does nothing: what came stays known for later subscribers. */
  clear(): void {}

  open(feed: Feed<GatewayMessage>): { close(): void } {
    this.#feed = feed
    if (this.#end !== undefined) this.#endFeed(this.#end)
    else if (!this.#isSent) void this.#begin()
    return {
      close: () => {
        this.#feed = undefined
      },
    }
  }

  async #begin(): Promise<void> {
    this.#isSent = true
    try {
      await this.#send((message) => {
        this.#messages.push(message)
        this.#feed?.next(message)
      })
      this.#endFeed({})
    } catch (error) {
      this.#endFeed({ error })
    }
  }

  #endFeed(end: { readonly error?: unknown }): void {
    this.#end = end
    if ('error' in end) this.#feed?.fail(end.error)
    else this.#feed?.complete()
  }
}
