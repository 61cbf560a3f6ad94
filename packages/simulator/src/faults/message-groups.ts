import type { GatewayMessage } from '@twskit/wire'

const endMarkers: ReadonlySet<GatewayMessage['type']> = new Set<GatewayMessage['type']>([
  'ContractDataEnd',
  'OpenOrdersEnd',
  'AccountDataEnd',
  'ExecutionDetailsEnd',
  'TickSnapshotEnd',
  'PositionEnd',
  'AccountSummaryEnd',
  'PositionMultiEnd',
  'AccountUpdateMultiEnd',
  'SecDefOptParameterEnd',
  'HistoricalNewsEnd',
  'CompletedOrdersEnd',
  'ReplaceFAEnd',
  'HistoricalDataEnd',
])

/** Tells whether a message only says that nothing more follows. */
export function isEndMarker(message: GatewayMessage): boolean {
  return endMarkers.has(message.type)
}

/** Tells whether a message reports what became of an order. */
export function isOrderEvent({ type }: GatewayMessage): boolean {
  return (
    type === 'OpenOrder' || type === 'OrderStatus' || type === 'ExecutionDetails' || type === 'CommissionAndFeesReport'
  )
}
