import type { ClientMessage } from '../generated/client-writers.ts'
import type { GatewayMessage } from '../generated/gateway-writers.ts'
import type { Conversation, ConversationAnswers } from './conversation.ts'
import { conversationList } from './list.ts'

let byRequest: ReadonlyMap<string, Conversation> | undefined
let byAnswer: ReadonlyMap<string, readonly Conversation[]> | undefined

/**
 * Returns the conversation a request opens or cancels; undefined for a name that no request has.
 *
 * @example
 * ```ts
 * import { conversationOf } from '@twskit/wire'
 *
 * console.log(conversationOf('CancelPositions').ask) // PositionsRequest
 * ```
 */
export function conversationOf(request: ClientMessage['type']): Conversation
export function conversationOf(request: string): Conversation | undefined
export function conversationOf(request: string): Conversation | undefined {
  byRequest ??= new Map(
    conversationList.flatMap((it) => [[it.ask, it] as const, ...(it.cancel ? [[it.cancel, it] as const] : [])]),
  )
  return byRequest.get(request)
}

/**
 * Returns the conversations in which a gateway sends a message, variants included. Several can share a message (`OpenOrder`); a message
 * that only comes unasked (`ErrorMessage`) is in none.
 *
 * @example
 * ```ts
 * import { conversationsAnsweredBy } from '@twskit/wire'
 *
 * console.log(conversationsAnsweredBy('PositionEnd').map(({ name }) => name)) // [ 'positions' ]
 * ```
 */
export function conversationsAnsweredBy(answer: GatewayMessage['type']): readonly Conversation[] {
  byAnswer ??= grouped()
  return byAnswer.get(answer) ?? []
}

/** Lists the names of all messages a gateway sends in a conversation, each once. */
export function answersIn(conversation: Conversation): readonly GatewayMessage['type'][] {
  const sets: readonly ConversationAnswers[] = [conversation, ...(conversation.variants ?? [])]
  const names = sets.flatMap(({ items, end, updates = [] }) => [
    ...items,
    ...(typeof end === 'string' ? [] : end),
    ...updates,
  ])
  return [...new Set(conversation.reroute === undefined ? names : [...names, conversation.reroute])]
}

function grouped(): ReadonlyMap<string, readonly Conversation[]> {
  const found = new Map<string, Conversation[]>()
  for (const conversation of conversationList) {
    for (const answer of answersIn(conversation)) {
      const known = found.get(answer)
      if (known === undefined) found.set(answer, [conversation])
      else known.push(conversation)
    }
  }
  return found
}
