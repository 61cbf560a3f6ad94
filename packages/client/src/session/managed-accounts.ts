import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** The call `refreshManagedAccounts`. */
export interface RefreshManagedAccountsCall {
  /**
   * Asks for the accounts of the login once more. `ib.managedAccounts` has them from the start; this is for an advisor whose accounts
   * change while connected.
   *
   * Stands for `reqManagedAccts`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * console.log(await ib.refreshManagedAccounts())
   * ```
   */
  refreshManagedAccounts(options?: CallOptions): Promise<readonly string[]>
}

/** Makes the call `refreshManagedAccounts`. */
export function refreshManagedAccounts({ requests }: ClientContext): RefreshManagedAccountsCall {
  return {
    refreshManagedAccounts: (options) =>
      requests.ask(
        // The session splits the list; answers come before taps, so it is split here as well.
        askOne(conversations.managedAccounts, {}, ({ accountsList = '' }) => splitAccounts(accountsList), {
          kind: 'refreshManagedAccounts',
        }),
        options,
      ),
  }
}

/** Splits the list of accounts, which may end in a comma. */
function splitAccounts(accountsList: string): readonly string[] {
  return accountsList.split(',').filter((account) => account !== '')
}
