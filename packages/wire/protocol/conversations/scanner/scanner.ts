import type { ConversationShape } from '../conversation.ts'

/**
 * `ScannerSubscriptionRequest` and what follows until it is cancelled.
 * Each message is a whole ranking; by documentation a new one comes about every 30 seconds.
 */
export const scanner = {
  name: 'scanner',
  subject: 'scanner',
  ask: 'ScannerSubscriptionRequest',
  items: ['ScannerData'],
  end: 'none',
  feed: 'live',
  cancel: 'CancelScannerSubscription',
  keyedBy: 'reqId',
} as const satisfies ConversationShape
