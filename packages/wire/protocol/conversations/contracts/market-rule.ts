import type { ConversationShape } from '../conversation.ts'

/**
 * `MarketRuleRequest` and its answer.
 * An unknown rule is answered by error 322 with the id -1.
 */
export const marketRule = {
  name: 'marketRule',
  subject: 'contracts',
  ask: 'MarketRuleRequest',
  items: ['MarketRule'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'marketRuleId',
} as const satisfies ConversationShape
