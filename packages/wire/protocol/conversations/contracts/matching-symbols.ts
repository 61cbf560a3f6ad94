import type { ConversationShape } from '../conversation.ts'

/** `MatchingSymbolsRequest` and its answer. */
export const matchingSymbols = {
  name: 'matchingSymbols',
  subject: 'contracts',
  ask: 'MatchingSymbolsRequest',
  items: ['SymbolSamples'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
