import type { ConversationShape } from '../conversation.ts'

/**
 * `CalculateImpliedVolatilityRequest` and its answer.
 * The answer has tick type 53.
 */
export const calculateImpliedVolatility = {
  name: 'calculateImpliedVolatility',
  subject: 'market-data',
  ask: 'CalculateImpliedVolatilityRequest',
  items: ['TickOptionComputation'],
  end: 'single',
  feed: 'one-shot',
  cancel: 'CancelCalculateImpliedVolatility',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
