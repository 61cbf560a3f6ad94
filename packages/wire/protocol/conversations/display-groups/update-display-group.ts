import type { ConversationShape } from '../conversation.ts'

/**
 * `UpdateDisplayGroupRequest`, a command.
 * Has the id of a subscription to the group, which then reports the change.
 */
export const updateDisplayGroup = {
  name: 'updateDisplayGroup',
  subject: 'display-groups',
  ask: 'UpdateDisplayGroupRequest',
  items: ['DisplayGroupUpdated'],
  end: 'none',
  feed: 'command',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
