/** The gateway's words for where an order stands. */
export const gatewayStatuses = [
  'ApiPending',
  'PendingSubmit',
  'PreSubmitted',
  'Submitted',
  'PendingCancel',
  'Inactive',
  'ApiCancelled',
  'Cancelled',
  'Filled',
] as const

/** One of the gateway's own words for where an order stands. */
export type GatewayStatus = (typeof gatewayStatuses)[number]

/**
 * Where an order stands. Capitalised words are the gateway's; the others are said by this client:
 *
 * - `sent`: written, and the gateway has not said a word yet; also an order held back with `transmit: false`
 * - `rejected`: the gateway refused it and has no other word for it
 * - `unknown`: the link fell, and what the gateway now knows does not tell what became of it
 *
 * `Inactive` is an order that does not work; it can be revived under the same id.
 */
export type OrderStatusWord = GatewayStatus | 'sent' | 'rejected' | 'unknown'

const ranks = new Map<string, number>(gatewayStatuses.map((word, rank) => [word, rank]))
const overFrom = ranks.get('ApiCancelled') as number

/** Orders the gateway's words: of two that come at the same moment, the one further on is the later one. */
export function rankOf(word: GatewayStatus): number {
  return ranks.get(word) as number
}

/** Says that an order with this status will not change any more, but for late fills and corrections. */
export function isOver(word: OrderStatusWord): boolean {
  return word === 'rejected' || (ranks.get(word) ?? -1) >= overFrom
}

/** Reads a status of the gateway. Words of newer gateways that are not known are none. */
export function statusFrom(text: string | undefined): GatewayStatus | undefined {
  return text !== undefined && ranks.has(text) ? (text as GatewayStatus) : undefined
}
