import type { ConversationShape } from '../conversation.ts'

/** `SmartComponentsRequest` and its answer. */
export const smartComponents = {
  name: 'smartComponents',
  subject: 'market-data',
  ask: 'SmartComponentsRequest',
  items: ['SmartComponents'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
