import type { ConversationShape } from '../conversation.ts'

/** `SubscribeToGroupEventsRequest` and what follows until it is cancelled. */
export const subscribeToGroupEvents = {
  name: 'subscribeToGroupEvents',
  subject: 'display-groups',
  ask: 'SubscribeToGroupEventsRequest',
  items: ['DisplayGroupUpdated'],
  end: 'none',
  feed: 'live',
  cancel: 'UnsubscribeFromGroupEventsRequest',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
