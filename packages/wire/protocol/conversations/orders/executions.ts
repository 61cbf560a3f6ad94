import type { ConversationShape } from '../conversation.ts'

/**
 * `ExecutionRequest` and its answer.
 * All executions come first, then their commission reports (by execId), then the end, which some gateways leave out.
 */
export const executions = {
  name: 'executions',
  subject: 'orders',
  ask: 'ExecutionRequest',
  items: ['ExecutionDetails', 'CommissionAndFeesReport'],
  end: ['ExecutionDetailsEnd'],
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
