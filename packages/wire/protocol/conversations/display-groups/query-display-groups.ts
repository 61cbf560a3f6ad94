import type { ConversationShape } from '../conversation.ts'

/** `QueryDisplayGroupsRequest` and its answer. */
export const queryDisplayGroups = {
  name: 'queryDisplayGroups',
  subject: 'display-groups',
  ask: 'QueryDisplayGroupsRequest',
  items: ['DisplayGroupList'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
