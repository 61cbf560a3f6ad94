import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'

/** A bulletin of Interactive Brokers. */
export interface NewsBulletin {
  readonly id: number
  /** What it is: news, or that an exchange can or cannot be reached; `unknown` for a type of a newer gateway. */
  readonly kind: 'regular' | 'exchangeAvailable' | 'exchangeUnavailable' | 'unknown'
  readonly message: string
  /** The exchange it comes from; empty for none. */
  readonly exchange: string
}

/** Which bulletins are wanted. */
export interface NewsBulletinsOptions extends StreamOptions {
  /** Begins with the earlier ones of the day; true unless given. */
  readonly allMessages?: boolean | undefined
}

const kinds = ['unknown', 'regular', 'exchangeAvailable', 'exchangeUnavailable'] as const

const allMessagesSchema = z.boolean().default(true)

export interface NewsBulletinsCall {
  /**
   * Streams the bulletins of Interactive Brokers: those of the day first, then each new one. There may be none for days.
   *
   * Stands for `reqNewsBulletins` and `cancelNewsBulletins`. After a reconnect the stream goes on; a bulletin that came before does not come again.
   *
   * @throws {@link ValidationError} when an option is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const subscription = ib.newsBulletins().subscribe(({ kind, exchange, message }) => console.log(kind, exchange, message))
   * setTimeout(() => subscription.unsubscribe(), 60_000)
   * await ib.closed
   * ```
   */
  newsBulletins(options: NewsBulletinsOptions & { readonly markers: true }): Stream<NewsBulletin | StreamMarker>
  newsBulletins(options?: NewsBulletinsOptions): Stream<NewsBulletin>
}

export function newsBulletins({ requests }: ClientContext): NewsBulletinsCall {
  function newsBulletins(
    options: NewsBulletinsOptions & { readonly markers: true },
  ): Stream<NewsBulletin | StreamMarker>
  function newsBulletins(options?: NewsBulletinsOptions): Stream<NewsBulletin>
  function newsBulletins(
    options: NewsBulletinsOptions = {},
  ): Stream<NewsBulletin> | Stream<NewsBulletin | StreamMarker> {
    const spec = bulletinsSpec(check(allMessagesSchema, options.allMessages, 'options.allMessages'))
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { newsBulletins }
}

function bulletinsSpec(allMessages: boolean): StreamSpec<NewsBulletin> {
  // A day has few; after a reconnect all of them come again.
  const seen = new Set<string>()
  return {
    kind: 'newsBulletins',
    args: { allMessages },
    channel: 'newsBulletins',
    ask: () => ({ type: 'NewsBulletinsRequest', allMessages }),
    cancel: () => ({ type: 'CancelNewsBulletins' }),
    read: (message, sink) => {
      if (message.type !== 'NewsBulletin') return
      const { newsMsgId = 0, newsMsgType = 0, newsMessage = '', originatingExch = '' } = message
      const name = `${newsMsgId} ${newsMessage}`
      if (seen.has(name)) return
      seen.add(name)
      sink.next({
        id: newsMsgId,
        kind: kinds[newsMsgType] ?? 'unknown',
        message: newsMessage,
        exchange: originatingExch,
      })
    },
    overflow: { kind: 'unbounded' },
    afterDisconnect: 'resume',
  }
}
