import type { ConversationShape } from '../conversation.ts'

/** `ContractDataRequest` and its answer. */
export const contractDetails = {
  name: 'contractDetails',
  subject: 'contracts',
  ask: 'ContractDataRequest',
  items: ['ContractData', 'BondContractData'],
  end: ['ContractDataEnd'],
  feed: 'one-shot',
  cancel: 'CancelContractData',
  nothingFoundCode: 200,
  keyedBy: 'reqId',
} as const satisfies ConversationShape
