import type { ConversationShape } from '../conversation.ts'

/** `NewsArticleRequest` and its answer. */
export const newsArticle = {
  name: 'newsArticle',
  subject: 'news',
  ask: 'NewsArticleRequest',
  items: ['NewsArticle'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
