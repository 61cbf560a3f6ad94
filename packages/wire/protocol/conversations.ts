import type { ClientMessage, GatewayMessage } from '../src/generated/types.ts'
import { accountConversations } from './conversations/account.ts'
import { contractConversations } from './conversations/contracts.ts'
import type { Conversation } from './conversations/conversation.ts'
import { historicalConversations } from './conversations/historical.ts'
import { marketConversations } from './conversations/market.ts'
import { orderConversations } from './conversations/orders.ts'
import { researchConversations } from './conversations/research.ts'
import { sessionConversations } from './conversations/session.ts'

export type {
  Conversation,
  ConversationAnswers,
  ConversationEnd,
  ConversationFeed,
  ConversationKey,
  ConversationRoom,
  ConversationVariant,
} from './conversations/conversation.ts'

/**
 * Lists every conversation of the protocol: each request occurs in exactly one of them, as what is asked or as its cancel.
 *
 * @example
 * ```ts
 * import { conversations } from '@twskit/wire'
 *
 * const positions = conversations.find(({ ask }) => ask === 'PositionsRequest')
 * console.log(positions?.items, positions?.end, positions?.cancel)
 * ```
 */
export const conversations: readonly Conversation[] = [
  ...sessionConversations,
  ...marketConversations,
  ...historicalConversations,
  ...contractConversations,
  ...orderConversations,
  ...accountConversations,
  ...researchConversations,
]

/** Lists the messages a gateway sends without having been asked, besides in answer to a request. */
export const unsolicitedMessages: readonly GatewayMessage['type'][] = [
  'CommissionAndFeesReport',
  'ErrorMessage',
  'ExecutionDetails',
  'ManagedAccounts',
  'NextValidId',
  'OpenOrder',
  'OpenOrdersEnd',
  'OrderBound',
  'OrderStatus',
]

let byRequest: ReadonlyMap<string, Conversation> | undefined

/**
 * Returns the conversation a request opens or cancels; a name that no request has gives undefined.
 *
 * @example
 * ```ts
 * import { conversationOf } from '@twskit/wire'
 *
 * console.log(conversationOf('CancelPositions').ask)
 * ```
 */
export function conversationOf(request: ClientMessage['type']): Conversation
export function conversationOf(request: string): Conversation | undefined
export function conversationOf(request: string): Conversation | undefined {
  byRequest ??= new Map(
    conversations.flatMap((it) => [[it.ask, it] as const, ...(it.cancel ? [[it.cancel, it] as const] : [])]),
  )
  return byRequest.get(request)
}
