import type { ConversationShape } from '../conversation.ts'

/** `PositionsMultiRequest`, the rows it returns and the changes that follow. */
export const positionsMulti = {
  name: 'positionsMulti',
  updatesName: 'positionMultiUpdates',
  subject: 'account',
  ask: 'PositionsMultiRequest',
  items: ['PositionMulti'],
  end: ['PositionMultiEnd'],
  feed: 'both',
  updates: ['PositionMulti'],
  cancel: 'CancelPositionsMulti',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
