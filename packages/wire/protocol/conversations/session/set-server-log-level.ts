import type { ConversationShape } from '../conversation.ts'

/** `SetServerLogLevelRequest`, a command. */
export const setServerLogLevel = {
  name: 'setServerLogLevel',
  subject: 'session',
  ask: 'SetServerLogLevelRequest',
  items: [],
  end: 'none',
  feed: 'command',
  keyedBy: 'kind',
} as const satisfies ConversationShape
