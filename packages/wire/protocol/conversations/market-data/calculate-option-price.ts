import type { ConversationShape } from '../conversation.ts'

/**
 * `CalculateOptionPriceRequest` and its answer.
 * The answer has tick type 53.
 */
export const calculateOptionPrice = {
  name: 'calculateOptionPrice',
  subject: 'market-data',
  ask: 'CalculateOptionPriceRequest',
  items: ['TickOptionComputation'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelCalculateOptionPrice',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
