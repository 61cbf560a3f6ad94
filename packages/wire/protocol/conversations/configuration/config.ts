import type { ConversationShape } from '../conversation.ts'

/** `ConfigRequest` and its answer. */
export const config = {
  name: 'config',
  subject: 'configuration',
  ask: 'ConfigRequest',
  items: ['ConfigResponse'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
