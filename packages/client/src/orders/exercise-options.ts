import { type Contract, formatTimestamp } from '@twskit/wire'
import * as z from 'zod'
import { contractSchema } from '../contracts/index.ts'
import { check } from '../validation/index.ts'
import type { OrderDesk } from './order-desk.ts'
import type { OrderCallOptions } from './order-line.ts'
import { place } from './placing.ts'
import { sentContract } from './sent-order.ts'
import type { Trade } from './trade.ts'

/** What is to be done with options. */
export interface Exercise {
  readonly action: 'exercise' | 'lapse'
  /** How many options. */
  readonly quantity: number
  /** The account that holds them; the only one of the login unless given. */
  readonly account?: string | undefined
  /** Does it although the option is out of the money, or lets it lapse although it is in the money. */
  readonly override?: boolean | undefined
  /** When it was decided by hand, for those who have to report that. */
  readonly manualTime?: Date | undefined
  readonly customerAccount?: string | undefined
  readonly professionalCustomer?: boolean | undefined
}

const exerciseSchema = z.strictObject({
  action: z.enum(['exercise', 'lapse']),
  quantity: z.int().min(1),
  account: z.string().optional(),
  override: z.boolean().optional(),
  manualTime: z.date().optional(),
  customerAccount: z.string().optional(),
  professionalCustomer: z.boolean().optional(),
})

export interface ExerciseOptionsCall {
  /**
   * Exercises options, or lets them lapse, and resolves with the trade of the order that the gateway makes of it. The contract needs its exchange, even with a `conId`. The default
   * deadline is 30 seconds.
   *
   * Stands for `exerciseOptions`.
   *
   * @throws {@link OrderRejectedError} when the gateway refuses: 322 for an option that is not in the money.
   * @throws {@link ValidationError} when something is not what it should be; nothing was sent.
   * @throws {@link NotSupportedError} when the client is `readOnly`; nothing was sent.
   * @throws {@link DisconnectedError} when there is no session, or the link fell before the gateway's first word (`mayHaveExecuted`).
   * @throws {@link TimeoutError} with `mayHaveExecuted` when the gateway says nothing.
   *
   * @example
   * ```ts
   * import { connect, option } from '@twskit/client'
   *
   * await using ib = await connect()
   * const call = option('AAPL', { expiry: '2026-12-18', strike: 150, right: 'C' })
   * const trade = await ib.exerciseOptions(call, { action: 'exercise', quantity: 1 })
   * console.log(trade.status)
   * ```
   */
  exerciseOptions(contract: Contract, exercise: Exercise, options?: OrderCallOptions): Promise<Trade>
}

export function exerciseOptions(desk: OrderDesk): ExerciseOptionsCall {
  const { session } = desk.context
  return {
    exerciseOptions: async (contract, exercise, options) => {
      const checkedContract = check(contractSchema, contract, 'contract')
      const { action, quantity, manualTime, account, ...others } = check(exerciseSchema, exercise, 'exercise')
      desk.refuseUnlessWritable('exerciseOptions', { contract, exercise })
      // The order that results has the id of the request, so the request gets the id of an order.
      if (desk.idsComing !== undefined) await desk.idsComing
      const orderId = desk.nextOrderId()
      const holder = account ?? (session.managedAccounts.length === 1 ? session.managedAccounts[0] : undefined)
      const order = { action: 'BUY', totalQuantity: quantity, account: holder }
      return place(
        desk,
        orderId,
        {
          kind: 'exerciseOptions',
          contract: checkedContract,
          order,
          ask: () => ({
            type: 'ExerciseOptionsRequest',
            orderId,
            contract: sentContract(checkedContract),
            exerciseAction: action === 'exercise' ? 1 : 2,
            exerciseQuantity: quantity,
            account: holder,
            ...others,
            ...(manualTime === undefined ? {} : { manualOrderTime: formatTimestamp(manualTime) }),
          }),
        },
        options,
      )
    },
  }
}
