import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { TimeoutError } from '../errors.ts'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { accountMeant, accountSchema } from './account-names.ts'
import type { AccountUpdatesCall } from './account-updates.ts'
import type { PnlCall } from './pnl.ts'
import { Portfolio } from './portfolio-cache.ts'
import type { PositionsCall } from './positions.ts'
import { whenAborted } from '../when-aborted.ts'

const DEFAULT_TIMEOUT_MS = 30_000

/** What a portfolio is to know. */
export interface PortfolioQuery {
  /** The account; may be left out where the login has one. */
  readonly account?: string | undefined
  /** Follows the profit and loss as well; false unless given. */
  readonly pnl?: boolean | undefined
}

const querySchema: z.ZodType<PortfolioQuery, PortfolioQuery> = z.strictObject({
  account: accountSchema.optional(),
  pnl: z.boolean().optional(),
})

export interface PortfolioCall {
  /**
   * Keeps the positions and values of an account in memory and in step with the gateway, until it is closed. It resolves when all are there;
   * through a lost connection it stands, says so (`isCurrent`), and is right again once the gateway has told everything anew. The
   * default deadline is 30 seconds.
   *
   * Stands for `reqAccountUpdates`, `reqPositions` and, with `pnl`, `reqPnL`; it shares these with the feeds of the same arguments.
   *
   * @throws {@link NotSupportedError} while a feed of another account is open: the gateway keeps one such subscription at a time.
   * @throws {@link ValidationError} when the account is not one of the login, or is left out where there are several.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * await using portfolio = await ib.portfolio({ pnl: true })
   * console.log(portfolio.value('NetLiquidation')?.amount, portfolio.pnl?.dailyPnL)
   * for (const { contract, position, marketValue } of portfolio.positions) console.log(contract.symbol, position, marketValue)
   * ```
   */
  portfolio(query?: PortfolioQuery, options?: CallOptions): Promise<Portfolio>
}

export function portfolio(
  { requests, session, clock }: ClientContext,
  calls: AccountUpdatesCall & PositionsCall & PnlCall,
): PortfolioCall {
  return {
    portfolio: async (query = {}, options = {}) => {
      const checked = check(querySchema, query, 'query')
      const account = accountMeant(session, checked.account, 'query.account')
      const { signal, timeoutMs = DEFAULT_TIMEOUT_MS } = options
      signal?.throwIfAborted()
      const made = new Portfolio(account, {
        account: calls.accountUpdatesFeed(account),
        positions: calls.positionUpdates(),
        pnl: checked.pnl === true ? calls.pnl({ account }) : undefined,
      })
      const request = { kind: 'portfolio', args: { account } }
      let release = (): void => undefined
      const tooLate = new Promise<never>((_, reject) => {
        const late = (): void => {
          // What a part of it is queued for explains more than the message that did not come.
          const parts = requests.snapshot().filter(({ kind }) => kind === 'accountUpdates' || kind === 'positions')
          const queued = parts.flatMap(({ wait }) => wait?.rule ?? [])
          const waitedFor = (queued.length > 0 ? queued : made.waitsFor).join(' and ')
          reject(new TimeoutError({ timeoutMs, arrived: [...made.values, ...made.positions], waitedFor, request }))
        }
        const cancelTimer = timeoutMs > 0 && Number.isFinite(timeoutMs) ? clock.setTimer(timeoutMs, late) : undefined
        const leave = whenAborted(signal, () => reject(signal?.reason))
        release = () => {
          cancelTimer?.()
          leave()
        }
      })
      try {
        await Promise.race([made.ready(), tooLate])
        return made
      } catch (error) {
        made.close()
        throw error
      } finally {
        release()
      }
    },
  }
}
