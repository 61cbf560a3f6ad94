import type { ClientMessage } from '../generated/client-writers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import type { Conversation, ConversationAnswers } from './conversation.ts'

/**
 * Returns the answers that one request gets at a server version: those of the variant its fields select, with the end that the version
 * has.
 *
 * @example
 * ```ts
 * import { answersTo, conversations } from '@twskit/wire'
 *
 * const request = { type: 'MarketDataRequest', reqId: 1, snapshot: true } as const
 * console.log(answersTo(conversations.marketData, request, 226).end) // [ 'TickSnapshotEnd' ]
 * ```
 */
export function answersTo(
  conversation: Conversation,
  request: ClientMessage,
  serverVersion: number,
): ConversationAnswers {
  const selected = conversation.variants?.find(({ when }) => valueAt(request, when.path) === when.is)
  const answers: ConversationAnswers = selected ?? conversation
  const { endsBelow } = answers
  return endsBelow !== undefined && serverVersion < endsBelow.version ? { ...answers, end: endsBelow.end } : answers
}

/**
 * The part a message has in an answer: an item, the end, or an item that is the end as well (`last`). Undefined when it is not one of the
 * answers. After the end, what a conversation that goes on sends is an item again.
 *
 * @example
 * ```ts
 * import { answersTo, conversations, partOf } from '@twskit/wire'
 *
 * const answers = answersTo(conversations.positions, { type: 'PositionsRequest' }, 226)
 * console.log(partOf({ type: 'Position' }, answers), partOf({ type: 'PositionEnd' }, answers)) // item end
 * ```
 */
export function partOf(message: GatewayMessage, answers: ConversationAnswers): 'item' | 'last' | 'end' | undefined {
  const { type } = message
  const { items, end, lastWhen, updates } = answers
  const isItem = items.includes(type)
  if (end === 'single') return isItem ? 'last' : undefined
  if (typeof end !== 'string' && end.includes(type)) {
    if (!isItem) return 'end'
    return lastWhen === undefined || valueAt(message, lastWhen) === true ? 'last' : 'item'
  }
  return isItem || updates?.includes(type) === true ? 'item' : undefined
}

/** Reads the value at a path of names joined by dots. */
export function valueAt(message: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined,
      message,
    )
}
