import type { ConversationShape } from '../conversation.ts'

/** `NewsProvidersRequest` and its answer. */
export const newsProviders = {
  name: 'newsProviders',
  subject: 'news',
  ask: 'NewsProvidersRequest',
  items: ['NewsProviders'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
