import type { ConversationShape } from '../conversation.ts'

/** `SecDefOptParamsRequest` and its answer. */
export const secDefOptParams = {
  name: 'secDefOptParams',
  subject: 'contracts',
  ask: 'SecDefOptParamsRequest',
  items: ['SecDefOptParameter'],
  end: ['SecDefOptParameterEnd'],
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
