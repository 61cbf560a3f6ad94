import type { ConversationAnswers as Answers, ConversationShape } from '../../protocol/conversations/conversation.ts'
import type * as declared from '../../protocol/conversations/index.ts'
import type { ClientMessage } from '../generated/client-writers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'

/** One request with everything that belongs to it: its answers, their end, its cancel and its key. */
export type Conversation = ConversationShape<ClientMessage['type'], GatewayMessage['type']>

/** The answers to a request, by the names of their messages. */
export type ConversationAnswers = Answers<GatewayMessage['type']>

/** Name of a conversation: the client's call, which is the official name without `req`. */
export type ConversationName = keyof typeof declared

type Named<Message extends { readonly type: string }, Name> = Extract<Message, { readonly type: Name }>

/** The request that opens a conversation. */
export type RequestOf<C extends Conversation> = Named<ClientMessage, C['ask']>

/** The request that cancels a conversation; `never` where there is none. */
export type CancelOf<C extends Conversation> = C extends { readonly cancel: infer Name }
  ? Named<ClientMessage, Name>
  : never

/** Any message that carries the answer of a conversation, its variants left aside. */
export type ItemOf<C extends Conversation> = Named<GatewayMessage, C['items'][number]>

/** Any message that ends the answer of a conversation; the single item where that is the end; `never` where nothing ends it. */
export type EndOf<C extends Conversation> = C['end'] extends readonly (infer Name)[]
  ? Named<GatewayMessage, Name>
  : C['end'] extends 'single'
    ? ItemOf<C>
    : never

/** Any message that follows the end of a conversation that goes on; `never` where nothing does. */
export type UpdateOf<C extends Conversation> = C extends { readonly updates: readonly (infer Name)[] }
  ? Named<GatewayMessage, Name>
  : never

/** Any message a gateway sends in answer to a request, its variants left aside. */
export type AnswerOf<C extends Conversation> =
  | ItemOf<C>
  | EndOf<C>
  | UpdateOf<C>
  | (C extends { readonly reroute: infer Name } ? Named<GatewayMessage, Name> : never)

/** The fields of a request that its caller gives: all but the type and the key, which the client adds. */
export type FieldsOf<C extends Conversation> = Omit<RequestOf<C>, 'type' | (C['keyedBy'] & ('reqId' | 'orderId'))>
