import type { ConversationShape } from '../conversation.ts'

/** `ScannerParametersRequest` and its answer. */
export const scannerParameters = {
  name: 'scannerParameters',
  subject: 'scanner',
  ask: 'ScannerParametersRequest',
  items: ['ScannerParameters'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'kind',
} as const satisfies ConversationShape
