import type { ConversationShape } from '../conversation.ts'

/** `HeadTimestampRequest` and its answer. */
export const headTimestamp = {
  name: 'headTimestamp',
  subject: 'historical',
  ask: 'HeadTimestampRequest',
  items: ['HeadTimestamp'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelHeadTimestamp',
  nothingFoundCode: 162,
  keyedBy: 'reqId',
} as const satisfies ConversationShape
