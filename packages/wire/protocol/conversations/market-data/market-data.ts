import type { ConversationShape } from '../conversation.ts'

/** `MarketDataRequest` and what follows until it is cancelled. */
export const marketData = {
  name: 'marketData',
  subject: 'market-data',
  ask: 'MarketDataRequest',
  items: [
    'TickPrice',
    'TickSize',
    'TickString',
    'TickGeneric',
    'TickOptionComputation',
    'TickEFP',
    'TickNews',
    'TickReqParams',
    'MarketDataType',
    'DeltaNeutralValidation',
  ],
  end: 'none',
  feed: 'live',
  cancel: 'CancelMarketData',
  keyedBy: 'reqId',
  reroute: 'RerouteMarketDataRequest',
  variants: [
    {
      name: 'quote',
      when: { path: 'snapshot', is: true },
      items: [
        'TickPrice',
        'TickSize',
        'TickString',
        'TickGeneric',
        'TickOptionComputation',
        'TickReqParams',
        'MarketDataType',
      ],
      end: ['TickSnapshotEnd'],
      feed: 'one-shot',
    },
  ],
} as const satisfies ConversationShape
