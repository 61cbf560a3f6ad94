import type { ConversationShape } from '../conversation.ts'

/** `PositionsRequest`, the rows it returns and the changes that follow. */
export const positions = {
  name: 'positions',
  updatesName: 'positionUpdates',
  subject: 'account',
  ask: 'PositionsRequest',
  items: ['Position'],
  end: ['PositionEnd'],
  feed: 'both',
  updates: ['Position'],
  cancel: 'CancelPositions',
  keyedBy: 'kind',
} as const satisfies ConversationShape
