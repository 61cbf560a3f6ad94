import type { ClientMessage, GatewayCode, GatewayMessage } from '@twskit/wire'
import type { HistoricalFacts } from '../pacing/index.ts'
import type { OverflowPolicy, Replay } from '../streams/index.ts'
import type { Collector } from './collect.ts'
import type { StreamKind } from './stream-rules.ts'

/** The last argument of every call that answers with a promise. */
export interface CallOptions {
  /** Gives the call up; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** How long to wait for the whole answer, in milliseconds, waiting in queues included; 0 for no limit. Each call states its default. */
  readonly timeoutMs?: number | undefined
}

/** The last argument of every call that answers with a stream. */
export interface StreamOptions {
  /** Ends this stream for this reader; it fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Puts a `StreamMarker` between the values at each change of state. */
  readonly markers?: boolean | undefined
  /** How much the subscription matters when market-data lines run out; 0 by default, higher matters more. */
  readonly linePriority?: number | undefined
  /** What to do when no market-data line is free: `refuse` (the default), or `evict` a subscription of lower priority. */
  readonly whenLinesRunOut?: 'refuse' | 'evict' | undefined
  /**
   * After how much silence the stream is `stale`, in milliseconds; 0 for never. 60,000 for market data and quotes and 30,000 for
   * five-second bars by default; other streams are never stale unless this is given.
   */
  readonly staleAfterMs?: number | undefined
  /**
   * What to do with a stream that is silent: `say` so in its state, or `renew` it as well: it is cancelled and asked for again
   * under a fresh id, ever later, as long as its market is open. By default a silent stream says so, and is renewed only where the
   * silence is suspicious: after the gateway's own line came back (1102), and after a request may have been dropped (100).
   * Both options are those of whoever opens the subscription; streams of equal arguments share it.
   */
  readonly onStale?: 'say' | 'renew' | undefined
}

/** What a message does to an order. */
export type OrderOperation = 'placement' | 'modification' | 'cancellation'

/** What the gateway said when it was asked about an order. */
export interface OrderFinding {
  /**
   * - `known`: it named the order
   * - `nowhere`: it answered, and named the order nowhere
   * - `unanswered`: it did not answer
   */
  readonly kind: 'known' | 'nowhere' | 'unanswered'
  /** The same as a sentence. */
  readonly words: string
}

/** A request that changes an order. */
export interface OrderRequest {
  readonly operation: OrderOperation
  readonly orderId: number
  /** Asks the gateway about the order. Called when it says nothing, or nothing clear. */
  readonly enquire?: ((timeoutMs: number) => Promise<OrderFinding>) | undefined
  /** Refuses to be written while the gateway's own line is down (1100). */
  readonly needsLine?: boolean | undefined
  /** Called when the message has been written. */
  readonly onWritten?: (() => void) | undefined
}

/** What look-ups and subscriptions have in common. */
export interface RequestSpec {
  /** The call's name. */
  readonly kind: string
  /** What the call was given. Requests with equal kinds and arguments are shared. */
  readonly args: unknown
  /** Makes the message. What has no id on the wire ignores the id and needs a `channel`. */
  readonly ask: (id: number) => ClientMessage
  /** Makes the message that cancels it; without it leaving early sends nothing. */
  readonly cancel?: ((id: number) => ClientMessage) | undefined
  /** The channel by which answers without a request id come (see `routes.ts`). A channel serves one request at a time. */
  readonly channel?: string | undefined
  /** It ends by itself soon: another subscription on its channel waits for that instead of being refused. */
  readonly isBrief?: boolean | undefined
  /** One of `priority`; look-ups and subscriptions have their own default. */
  readonly priority?: number | undefined
  readonly historical?: HistoricalFacts | undefined
  /** Whether a code is no end but a reason to ask once more, under a fresh id. */
  readonly asksAgainAfter?: ((code: GatewayCode) => boolean) | undefined
}

/** A request with one answer, which may be a list. */
export interface AskSpec<Value> extends RequestSpec {
  readonly collect: () => Collector<Value>
  /** The default deadline in milliseconds; 30,000 unless given, 0 for none. */
  readonly timeoutMs?: number | undefined
  /** `false` when each call must be sent for itself. */
  readonly sharing?: boolean | undefined
  /**
   * Present for what changes an order: it is never shared, never waits for a connection, leaves ahead of everything
   * else, and when the link falls it says that it may have executed.
   */
  readonly order?: OrderRequest | undefined
}

/** Where a subscription's reader of messages puts what it reads. */
export interface Sink<Value> {
  next(value: Value): void
  /** Ends the stream: the gateway has no more. */
  complete(): void
  /** Ends the stream with an error, and cancels it on the wire. */
  fail(error: unknown): void
  /** Sends something that belongs to the subscription: the same request again after a reroute. */
  send(message: ClientMessage): void
  /** The id of the subscription on the wire; a resumed one has a new id. */
  readonly id: number | undefined
}

/** Takes ticks field by field, as they are read: at full speed a message for each would cost as much as reading it. */
export interface TickTaker<Value> {
  price(tickType: number, price: number, size: number | undefined, attrMask: number, to: Taking<Value>): void
  size(tickType: number, size: number, to: Taking<Value>): void
  string(tickType: number, value: string, to: Taking<Value>): void
  generic(tickType: number, value: number, to: Taking<Value>): void
}

/** Takes values. */
export type Taking<Value> = Pick<Sink<Value>, 'next'>

/** A request whose answers never end by themselves. */
export interface StreamSpec<Value> extends RequestSpec {
  /** Also names its rules, in `stream-rules.ts`. */
  readonly kind: StreamKind
  /** Reads one answer and puts any number of values into the sink. Throwing ends the stream. */
  readonly read: (message: GatewayMessage, sink: Sink<Value>) => void
  /** Takes most ticks instead of `read`, which must be able to read them all the same. */
  readonly ticks?: TickTaker<Value> | undefined
  /** Sees what the gateway says about the subscription that does not end it: 317, which empties a book. */
  readonly noticed?: ((code: GatewayCode, sink: Sink<Value>) => void) | undefined
  /** Makes what remembers the values a late subscriber gets first: `lastOne`, `lastPer(key)`. Without it there is no replay. */
  readonly replay?: (() => Replay<Value>) | undefined
  /** What happens when a `for await` is slow. */
  readonly overflow: OverflowPolicy<Value>
  /** After the link fell: ask again with a new id, or end. */
  readonly afterDisconnect: 'resume' | 'end'
  /** Called before it is asked for again, to forget what the old subscription had built up. */
  readonly onResume?: (() => void) | undefined
  /** Called when it is asked for the first time, for messages that are not delivered to it by themselves. Returns a function that stops it. */
  readonly watch?: ((sink: Sink<Value>) => () => void) | undefined
  /** Where it ends by itself: how long that may take from when it is asked for, 0 for no limit, and what it waits for, in words. */
  readonly deadline?: { readonly timeoutMs: number; readonly waitingFor: string } | undefined
  /** How many market-data lines it takes; none unless given. */
  readonly lines?: number | undefined
}
