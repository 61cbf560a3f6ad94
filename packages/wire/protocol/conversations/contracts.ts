import type { Conversation } from './conversation.ts'

/** Lists the conversations about what can be traded. */
export const contractConversations: readonly Conversation[] = [
  {
    name: 'contractDetails',
    room: 'contracts',
    ask: 'ContractDataRequest',
    items: ['ContractData', 'BondContractData'],
    end: ['ContractDataEnd'],
    feed: 'one-shot',
    cancel: 'CancelContractData',
    nothingFoundCode: 200,
    keyedBy: 'reqId',
  },
  {
    name: 'matchingSymbols',
    room: 'contracts',
    ask: 'MatchingSymbolsRequest',
    items: ['SymbolSamples'],
    end: 'single',
    feed: 'one-shot',
    keyedBy: 'reqId',
  },
  {
    name: 'secDefOptParams',
    room: 'contracts',
    ask: 'SecDefOptParamsRequest',
    items: ['SecDefOptParameter'],
    end: ['SecDefOptParameterEnd'],
    feed: 'one-shot',
    keyedBy: 'reqId',
  },
  {
    // An unknown rule is answered by error 322 with the id -1.
    name: 'marketRule',
    room: 'contracts',
    ask: 'MarketRuleRequest',
    items: ['MarketRule'],
    end: 'single',
    feed: 'one-shot',
    keyedBy: 'marketRuleId',
  },
  {
    name: 'fundamentalData',
    room: 'contracts',
    ask: 'FundamentalsDataRequest',
    items: ['FundamentalsData'],
    end: 'single',
    feed: 'one-shot',
    cancel: 'CancelFundamentalsData',
    keyedBy: 'reqId',
  },
]
