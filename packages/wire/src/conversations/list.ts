import * as declared from '../../protocol/conversations/index.ts'
import type { Conversation } from './conversation.ts'

/**
 * Every conversation of the protocol. Each request occurs in exactly one of them, as what is asked or as its cancel.
 *
 * @example
 * ```ts
 * import { conversationList } from '@twskit/wire'
 *
 * const live = conversationList.filter(({ feed }) => feed === 'live').map(({ name }) => name)
 * console.log(live)
 * ```
 */
export const conversationList: readonly Conversation[] = Object.values(declared)
