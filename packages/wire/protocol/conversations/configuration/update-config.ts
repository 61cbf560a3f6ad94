import type { ConversationShape } from '../conversation.ts'

/** `UpdateConfigRequest` and its answer. */
export const updateConfig = {
  name: 'updateConfig',
  subject: 'configuration',
  ask: 'UpdateConfigRequest',
  items: ['UpdateConfigResponse'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
