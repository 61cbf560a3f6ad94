import type {
  AnswerOf,
  CancelOf,
  ClientMessage,
  Conversation,
  conversations,
  GatewayMessage,
  RequestOf,
} from '@twskit/wire'
import type { OrderCallOptions } from '../orders/order-line.ts'
import type { StreamOptions } from '../requests/index.ts'

type Declared = (typeof conversations)[keyof typeof conversations]

/**
 * A request that `ib.request` sends: any request of the protocol but `StartApiRequest`, which `connect` sends, and the cancels, which leaving
 * the stream sends. `CancelOrderRequest` is the exception, because leaving a stream never cancels an order.
 */
export type RawRequest =
  | RequestOf<Exclude<Declared, typeof conversations.startApi>>
  | CancelOf<typeof conversations.placeOrder>

/** The conversation of a request. */
type ConversationWith<Type extends ClientMessage['type']> = Type extends 'CancelOrderRequest'
  ? typeof conversations.placeOrder
  : Extract<Declared, { readonly ask: Type }>

/** The messages of the variants that fields of a request select. */
type VariantAnswerOf<C> = C extends { readonly variants: readonly (infer Variant)[] }
  ? Extract<GatewayMessage, { readonly type: NamesIn<Variant> }>
  : never

type NamesIn<Variant> =
  | (Variant extends { readonly items: readonly (infer Name)[] } ? Name : never)
  | (Variant extends { readonly end: readonly (infer Name)[] } ? Name : never)
  | (Variant extends { readonly updates: readonly (infer Name)[] } ? Name : never)

/** A request by its name. */
export type RawRequestNamed<Type extends RawRequest['type']> = { readonly type: Type } & FieldsNamed<Type>

type FieldsNamed<Type> = Type extends RawRequest['type'] ? Extract<ClientMessage, { readonly type: Type }> : never

type AnswerIn<C extends Conversation> = C extends unknown ? AnswerOf<C> | VariantAnswerOf<C> : never

/** Any message that a gateway sends in answer to a request of that name. */
export type RawAnswer<Type extends RawRequest['type']> = AnswerIn<ConversationWith<Type>>

/** Options of `ib.request`. Those of orders count for orders, those of streams for requests that go on until they are cancelled. */
export interface RawOptions extends Omit<StreamOptions, 'markers'>, Pick<OrderCallOptions, 'whenDegraded'> {
  /**
   * How long the whole answer may take, in milliseconds, waiting in queues included; 0 for no limit. 30,000 by default, 120,000 for historical
   * data. Requests that go on until they are cancelled have no deadline.
   */
  readonly timeoutMs?: number | undefined
}
