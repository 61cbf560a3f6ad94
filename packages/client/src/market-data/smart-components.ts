import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'

/** What one letter of a SMART quote stands for. */
export interface SmartComponent {
  readonly bitNumber: number
  readonly exchange: string
  /** The letter in ticks such as `bidExchange`. */
  readonly exchangeLetter: string
}

const bboExchangeSchema = z.string().min(1)

/** The call `smartComponents`. */
export interface SmartComponentsCall {
  /**
   * Explains the letters in ticks such as `bidExchange` and `lastExchange`: which exchange each stands for. The tick of kind `params` that
   * begins a subscription names the `bboExchange` to ask with.
   *
   * Stands for `reqSmartComponents`. Gateways know the answer while US stock data is open.
   *
   * @throws {@link ValidationError} when the argument is empty.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { exchangeLetter, exchange } of await ib.smartComponents('9c0001')) console.log(exchangeLetter, exchange)
   * ```
   */
  smartComponents(bboExchange: string, options?: CallOptions): Promise<readonly SmartComponent[]>
}

/** Makes the call `smartComponents`. */
export function smartComponents({ requests }: ClientContext): SmartComponentsCall {
  return {
    smartComponents: async (bboExchange, options) => {
      const checked = check(bboExchangeSchema, bboExchange, 'bboExchange')
      return requests.ask(
        askOne(conversations.smartComponents, { bboExchange: checked }, ({ smartComponents: rows = [] }) =>
          rows.map(({ bitNumber = 0, exchange = '', exchangeLetter = '' }) => ({
            bitNumber,
            exchange,
            exchangeLetter,
          })),
        ),
        options,
      )
    },
  }
}
