import type { ConversationKey } from '../../protocol/conversations/conversation.ts'
import type { ClientMessage } from '../generated/client-writers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import { valueAt } from './answers.ts'
import type { CancelOf, Conversation, RequestOf } from './conversation.ts'

/**
 * Returns the value that ties a message to its request: the value of the field `keyedBy` names. Undefined for `kind`, where nothing but the
 * names of the messages does, and when the message leaves the field out.
 *
 * @example
 * ```ts
 * import { conversations, keyOf } from '@twskit/wire'
 *
 * console.log(keyOf({ type: 'MarketRule', marketRuleId: 26 }, conversations.marketRule.keyedBy)) // 26
 * ```
 */
export function keyOf(message: ClientMessage | GatewayMessage, keyedBy: ConversationKey): number | undefined {
  if (keyedBy === 'kind') return undefined
  const value = valueAt(message, keyedBy) ?? (keyedBy === 'orderId' ? valueAt(message, 'execution.orderId') : undefined)
  return typeof value === 'number' ? value : undefined
}

/**
 * Makes the request that cancels another one: with its key, with the fields that a cancel repeats, and with those that make an asking
 * message its own cancel.
 *
 * @returns the cancel, or undefined when the conversation has none.
 * @example
 * ```ts
 * import { cancelOf, conversations } from '@twskit/wire'
 *
 * const request = { type: 'MarketDepthRequest', reqId: 7, isSmartDepth: true } as const
 * console.log(cancelOf(conversations.marketDepth, request)) // { type: 'CancelMarketDepth', reqId: 7, isSmartDepth: true }
 * ```
 */
export function cancelOf<const C extends Conversation>(
  conversation: C,
  request: RequestOf<C>,
): CancelOf<C> | undefined {
  const { cancel, cancelRepeats = [], cancelWith, keyedBy } = conversation
  if (cancel === undefined) return undefined
  const kept = keyedBy === 'kind' ? cancelRepeats : [keyedBy, ...cancelRepeats]
  const fields = kept.map((name) => [name, valueAt(request, name)] as const).filter(([, value]) => value !== undefined)
  return { type: cancel, ...Object.fromEntries(fields), ...cancelWith } as unknown as CancelOf<C>
}
