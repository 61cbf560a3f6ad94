import type { ClientMessage, GatewayMessage } from '../../src/generated/types.ts'

/** The part of the protocol a conversation belongs to: the folder of its declarations. */
export type ConversationRoom =
  | 'account'
  | 'advisor'
  | 'calendar'
  | 'configuration'
  | 'contracts'
  | 'display-groups'
  | 'historical'
  | 'market-data'
  | 'market-depth'
  | 'news'
  | 'orders'
  | 'scanner'
  | 'session'

/**
 * What ties an answer to its request: a field of that name in both, or `kind` where nothing does. One request of such a kind is on
 * the wire at a time, and an error that concerns it carries the id -1.
 */
export type ConversationKey = 'reqId' | 'orderId' | 'marketRuleId' | 'faDataType' | 'kind'

/**
 * How long answers come: `one-shot` until the end; `live` until cancelled; `both` means that the end closes a first set and changes
 * follow until cancelled; a `command` is not answered under its own name, though it may set off what `items` lists.
 */
export type ConversationFeed = 'one-shot' | 'live' | 'both' | 'command'

/** What ends the answer: its first message (`single`), any one of the messages listed, or nothing (`none`). */
export type ConversationEnd = 'single' | 'none' | readonly GatewayMessage['type'][]

/** The answers to a request. */
export interface ConversationAnswers {
  readonly feed: ConversationFeed
  /** The messages that carry the answer. */
  readonly items: readonly GatewayMessage['type'][]
  readonly end: ConversationEnd
  /** The flag of the ending message that is true in the last one only. */
  readonly lastWhen?: string
  /** What ends the answer below a server version that has no message for it. */
  readonly endsBelow?: { readonly version: number; readonly end: ConversationEnd }
  /** The messages that go on after the end, where the feed is `both`. */
  readonly updates?: readonly GatewayMessage['type'][]
  /** The error code that comes alone, without an end, when there is nothing to report. */
  readonly nothingFoundCode?: number
}

/** Other answers to the same request, which one of its fields selects. */
export interface ConversationVariant extends ConversationAnswers {
  readonly name: string
  /** The field, by its path from the request, and the value that selects this variant. */
  readonly when: { readonly path: string; readonly is: string | boolean }
}

/** One request with everything that belongs to it. From which server version it exists is said by its declarations. */
export interface Conversation extends ConversationAnswers {
  /** The client's call: the official name without `req`. */
  readonly name: string
  /** The call that goes on after the end, where it has a name of its own. */
  readonly updatesName?: string
  readonly room: ConversationRoom
  readonly ask: ClientMessage['type']
  readonly keyedBy: ConversationKey
  readonly cancel?: ClientMessage['type']
  /** The fields that make the asking message its own cancel. */
  readonly cancelWith?: Readonly<Record<string, boolean>>
  /** The fields of the request that the cancel repeats besides the key. */
  readonly cancelRepeats?: readonly string[]
  /** The error code by which a gateway confirms the cancel. */
  readonly cancelledCode?: number
  /** The message that sends the request elsewhere: it is asked again, under the same id, with the contract and exchange given. */
  readonly reroute?: GatewayMessage['type']
  readonly variants?: readonly ConversationVariant[]
}
