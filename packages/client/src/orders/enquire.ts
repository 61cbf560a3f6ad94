import type { CallOptions, OrderFinding } from '../requests/index.ts'
import { priority } from '../pacing/index.ts'
import { executions } from './execution-request.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { completedOrders, openOrders } from './order-lists.ts'
import type { TradeSnapshot } from './trade-snapshot.ts'

/** Says that the gateway has said something of the order itself. */
export function isHeardOf({ status, filled }: TradeSnapshot): boolean {
  return (status !== 'sent' && status !== 'unknown') || filled > 0
}

/**
 * Asks the gateway for open orders, executions and completed orders, and says what that told of one order. The rows reach the
 * record by themselves, like every message about orders.
 */
export async function enquire(
  desk: OrderDesk,
  record: LedgerRecord | undefined,
  options: CallOptions,
): Promise<OrderFinding> {
  const { context } = desk
  const asking = { ...options, priority: priority.session, isOwn: true }
  const before = record?.facts
  const answered = desk.ledger.asked()
  const [open, fills, completed] = await Promise.allSettled([
    openOrders(desk, 'allOpenOrders', asking),
    executions(context, { clientId: context.session.clientId }, asking),
    completedOrders(desk, false, asking),
  ])
  answered()
  const lists = [
    { name: 'open orders', result: open },
    { name: 'executions', result: fills },
    { name: 'completed orders', result: completed },
  ]
  const silent = lists.filter(({ result }) => result.status === 'rejected').map(({ name }) => name)
  const unsaid = silent.length === 0 ? '' : ` It did not answer the question for ${silent.join(' and ')}.`
  const rows = [open, completed].flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
  if (record !== undefined && (record.facts !== before || rows.some((row) => isSame(row, record)))) {
    const { status, filled, order } = desk.snapshotOf(record)
    return {
      kind: 'known',
      words: `The gateway was asked and has the order as ${status}, ${filled} filled${valuesOf(order)}.${unsaid}`,
    }
  }
  if (open.status === 'rejected') {
    return { kind: 'unanswered', words: `The gateway was asked about the order, without a result.${unsaid}` }
  }
  const named = lists.filter(({ result }) => result.status === 'fulfilled').map(({ name }) => name)
  return {
    kind: 'nowhere',
    words: `The gateway was asked and does not know the order: it is not among the ${named.join(', ')}.${unsaid}`,
  }
}

function valuesOf({ totalQuantity, lmtPrice, auxPrice, tif }: TradeSnapshot['order']): string {
  return Object.entries({ totalQuantity, lmtPrice, auxPrice, tif })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `, ${name} ${value}`)
    .join('')
}

function isSame(row: LedgerRecord, record: LedgerRecord): boolean {
  return row === record || record.joinedTo === row
}
