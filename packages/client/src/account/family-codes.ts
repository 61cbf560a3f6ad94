import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** An account and the family it belongs to. */
export interface FamilyCode {
  readonly accountId: string
  /** Empty when the account belongs to none. */
  readonly familyCode: string
}

export interface FamilyCodesCall {
  /**
   * Reads which accounts of the login belong to families. The default deadline is 30 seconds.
   *
   * Stands for `reqFamilyCodes`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { accountId, familyCode } of await ib.familyCodes()) console.log(accountId, familyCode)
   * ```
   */
  familyCodes(options?: CallOptions): Promise<readonly FamilyCode[]>
}

export function familyCodes({ requests }: ClientContext): FamilyCodesCall {
  return {
    familyCodes: (options) =>
      requests.ask(
        askOne(conversations.familyCodes, {}, ({ familyCodes = [] }) =>
          familyCodes.map(({ accountId = '', familyCode = '' }) => ({ accountId, familyCode })),
        ),
        options,
      ),
  }
}
