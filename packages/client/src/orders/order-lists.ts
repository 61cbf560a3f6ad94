import { type CompletedOrder, conversations, type OpenOrder } from '@twskit/wire'
import { askAll, type CallOptions } from '../requests/index.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'

/** How the gateway is asked for a list of orders. */
export interface AskingForOrders extends CallOptions {
  /** One of `priority`; that of look-ups unless given. */
  readonly priority?: number | undefined
  /** Says that the client asks for itself: such a question is shared with nobody, whose trouble would become the caller's. */
  readonly isOwn?: boolean | undefined
}

const lists = { openOrders: conversations.openOrders, allOpenOrders: conversations.allOpenOrders }

/** Asks for the open orders: those of this client, or of everybody. */
export async function openOrders(
  desk: OrderDesk,
  kind: 'openOrders' | 'allOpenOrders',
  { priority, isOwn, ...options }: AskingForOrders = {},
): Promise<readonly LedgerRecord[]> {
  const rows = await desk.context.requests.ask(
    askAll(lists[kind], {}, (message) => (message.type === 'OpenOrder' ? message : undefined), {
      sharing: isOwn !== true,
      priority,
    }),
    options,
  )
  return recordsOf(desk, rows)
}

/** Asks for the orders of the day that are over. */
export async function completedOrders(
  desk: OrderDesk,
  apiOnly: boolean,
  { priority, isOwn, ...options }: AskingForOrders = {},
): Promise<readonly LedgerRecord[]> {
  const rows = await desk.context.requests.ask(
    askAll(conversations.completedOrders, { apiOnly }, (message) => message, { sharing: isOwn !== true, priority }),
    options,
  )
  return recordsOf(desk, rows)
}

/** The orders the rows are about, each once: gateways say most things several times. */
function recordsOf(desk: OrderDesk, rows: readonly (OpenOrder | CompletedOrder)[]): readonly LedgerRecord[] {
  return [...new Set(rows.map((row) => desk.recordOf(row)))].filter((record) => record !== undefined)
}
