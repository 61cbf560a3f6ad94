import * as z from 'zod'
import { DisconnectedError } from '../errors.ts'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import type { OrderDesk } from './order-desk.ts'

/** Options of the calls that place or change orders. */
export interface OrderCallOptions extends CallOptions {
  /**
   * What happens while the gateway's own line is down (1100, the state `degraded`), when nobody can say what becomes of an order: `refuse`, the
   * default, sends nothing; `send` sends it all the same. Cancels go out in any case.
   */
  readonly whenDegraded?: 'refuse' | 'send' | undefined
}

const whenDegradedSchema = z.enum(['refuse', 'send'], { error: "'refuse' or 'send'" }).default('refuse')

/**
 * Refuses an order while the gateway's own line is down. Answers whether it is to be refused also when the line falls
 * before it is written.
 *
 * @throws {@link DisconnectedError}, retryable.
 */
export function refuseWithoutLine(
  desk: OrderDesk,
  kind: string,
  args: unknown,
  options: OrderCallOptions = {},
): boolean {
  if (check(whenDegradedSchema, options.whenDegraded, 'options.whenDegraded') === 'send') return false
  const { state } = desk.context.session
  if (state.kind !== 'degraded') return true
  throw new DisconnectedError({
    retryable: true,
    request: { kind, args },
    detail: `the gateway's own line is down (${state.reason}), so nothing was sent. { whenDegraded: 'send' } sends it all the same`,
  })
}

/** The options that every call has, without those of orders. */
export function callOptionsOf({ signal, timeoutMs }: OrderCallOptions = {}): CallOptions {
  return { signal, timeoutMs }
}
