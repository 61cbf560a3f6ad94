/** Part of the protocol a conversation belongs to: the folder of its declarations. */
export type ConversationSubject =
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
export type ConversationEnd<Answer extends string = string> = 'single' | 'none' | readonly Answer[]

/** The answers to a request. */
export interface ConversationAnswers<Answer extends string = string> {
  readonly feed: ConversationFeed
  /** The messages that carry the answer. */
  readonly items: readonly Answer[]
  readonly end: ConversationEnd<Answer>
  /** The flag of the ending message that is true in the last one only. */
  readonly lastWhen?: string
  /** What ends the answer below a server version that has no message for it. */
  readonly endsBelow?: { readonly version: number; readonly end: ConversationEnd<Answer> }
  /** The messages that go on after the end, where the feed is `both`. */
  readonly updates?: readonly Answer[]
  /** The error code that comes alone, without an end, when there is nothing to report. */
  readonly nothingFoundCode?: number
}

/** Other answers to the same request, which one of its fields selects. */
export interface ConversationVariant<Answer extends string = string> extends ConversationAnswers<Answer> {
  readonly name: string
  /** The field, by its path from the request, and the value that selects this variant. */
  readonly when: { readonly path: string; readonly is: string | boolean }
}

/**
 * One request with everything that belongs to it. Its declarations say from which server version on it exists. Names of messages are plain
 * text here, because the types of messages are generated from this folder; the generator and the types of `src/conversations` check them.
 */
export interface ConversationShape<Request extends string = string, Answer extends string = string>
  extends ConversationAnswers<Answer> {
  /** The client's call: the official name without `req`. */
  readonly name: string
  /** The call that goes on after the end, where it has a name of its own. */
  readonly updatesName?: string
  readonly subject: ConversationSubject
  readonly ask: Request
  readonly keyedBy: ConversationKey
  readonly cancel?: Request
  /** The fields that make the asking message its own cancel. */
  readonly cancelWith?: Readonly<Record<string, boolean>>
  /** The fields of the request that the cancel repeats besides the key. */
  readonly cancelRepeats?: readonly string[]
  /** The error code by which a gateway confirms the cancel. */
  readonly cancelledCode?: number
  /** The message that sends the request elsewhere: it is asked again, under the same id, with the contract and exchange given. */
  readonly reroute?: Answer
  readonly variants?: readonly ConversationVariant<Answer>[]
}
