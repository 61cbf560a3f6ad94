import type { ConversationShape } from '../conversation.ts'

/**
 * `ExerciseOptionsRequest` and what follows until it is cancelled.
 * The order that results has the id of the request.
 */
export const exerciseOptions = {
  name: 'exerciseOptions',
  subject: 'orders',
  ask: 'ExerciseOptionsRequest',
  items: ['OpenOrder', 'OrderStatus', 'ExecutionDetails', 'CommissionAndFeesReport'],
  end: 'none',
  feed: 'live',
  keyedBy: 'orderId',
} as const satisfies ConversationShape
