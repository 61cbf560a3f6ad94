import type { ConversationShape } from '../conversation.ts'

/** `FamilyCodesRequest` and its answer. */
export const familyCodes = {
  name: 'familyCodes',
  subject: 'account',
  ask: 'FamilyCodesRequest',
  items: ['FamilyCodes'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
