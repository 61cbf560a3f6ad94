import type { ConversationShape } from './conversation.ts'
import * as conversations from './index.ts'

/** Every conversation, in the order of their names. A request occurs in exactly one of them, as what is asked or as its cancel. */
export const conversationShapes: readonly ConversationShape[] = Object.values(conversations)
