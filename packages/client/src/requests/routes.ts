import type { ClientMessage, Conversation, GatewayMessage } from '@twskit/wire'
import type { GatewayType, MessageOf } from './message-of.ts'

/**
 * How an answer that does not carry a request id finds its request: by the id of an order, or by a channel, which
 * serves one request at a time.
 */
export interface Route {
  readonly orderIdOf?: ((message: GatewayMessage) => number | undefined) | undefined
  readonly channelOf?: ((message: GatewayMessage) => string) | undefined
}

/** Names the channel of a market rule. */
function marketRuleChannel(marketRuleId: number | undefined): string {
  return `marketRule:${marketRuleId}`
}

/** Names the channel of one kind of advisor configuration. */
function advisorChannel(faDataType: number | undefined): string {
  return `advisorConfiguration:${faDataType}`
}

/** The messages without a request id, by name. Everything else belongs to its `reqId`. */
export const routes: ReadonlyMap<GatewayType, Route> = new Map<GatewayType, Route>([
  channel('CurrentTime', 'currentTime'),
  channel('CurrentTimeInMillis', 'currentTimeInMillis'),
  channel('ManagedAccounts', 'managedAccounts'),
  channel('NextValidId', 'ids'),
  // A verification goes step by step.
  channel('VerifyMessageApi', 'verification'),
  channel('VerifyCompleted', 'verification'),
  channel('VerifyAndAuthMessageApi', 'verification'),
  channel('VerifyAndAuthCompleted', 'verification'),
  channel('ScannerParameters', 'scannerParameters'),
  channel('FamilyCodes', 'familyCodes'),
  channel('MarketDepthExchanges', 'marketDepthExchanges'),
  channel('NewsProviders', 'newsProviders'),
  channel('NewsBulletin', 'newsBulletins'),
  channel('MarketRule', (message) => marketRuleChannel(message.marketRuleId)),
  channel('ReceiveFA', (message) => advisorChannel(message.faDataType)),
  channel('Position', 'positions'),
  channel('PositionEnd', 'positions'),
  channel('AccountValue', 'accountUpdates'),
  channel('PortfolioValue', 'accountUpdates'),
  channel('AccountUpdateTime', 'accountUpdates'),
  channel('AccountDataEnd', 'accountUpdates'),
  channel('CompletedOrder', 'completedOrders'),
  channel('CompletedOrdersEnd', 'completedOrders'),
  channel('OpenOrdersEnd', 'openOrders'),
  ['OpenOrder', { orderIdOf: (message) => (message as MessageOf<'OpenOrder'>).orderId, channelOf: () => 'openOrders' }],
  [
    'OrderStatus',
    { orderIdOf: (message) => (message as MessageOf<'OrderStatus'>).orderId, channelOf: () => 'openOrders' },
  ],
  ['OrderBound', { orderIdOf: (message) => (message as MessageOf<'OrderBound'>).orderId }],
])

/** Returns the channel on which the answers to a request come; undefined where they carry its id. */
export function channelOf(conversation: Conversation, request: ClientMessage): string | undefined {
  if (conversation.keyedBy === 'reqId') return undefined
  const route = routes.get(conversation.items[0] as GatewayType)
  // Answers and their request name the same key.
  return route?.channelOf?.(request as unknown as GatewayMessage)
}

function channel<Type extends GatewayType>(
  type: Type,
  name: string | ((message: MessageOf<Type>) => string),
): readonly [Type, Route] {
  const channelOf =
    typeof name === 'string' ? () => name : (message: GatewayMessage) => name(message as MessageOf<Type>)
  return [type, { channelOf }]
}
