import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** A soft dollar tier that orders may name. */
export interface SoftDollarTier {
  readonly name: string
  readonly value: string
  readonly displayName: string
}

export interface SoftDollarTiersCall {
  /**
   * Lists the soft dollar tiers of the login; for most there are none. The default deadline is 30 seconds.
   *
   * Stands for `reqSoftDollarTiers`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { name, value, displayName } of await ib.softDollarTiers()) console.log(name, value, displayName)
   * ```
   */
  softDollarTiers(options?: CallOptions): Promise<readonly SoftDollarTier[]>
}

export function softDollarTiers({ requests }: ClientContext): SoftDollarTiersCall {
  return {
    softDollarTiers: (options) =>
      requests.ask(
        askOne(conversations.softDollarTiers, {}, ({ softDollarTiers = [] }) =>
          softDollarTiers.map(({ name = '', value = '', displayName = '' }) => ({ name, value, displayName })),
        ),
        options,
      ),
  }
}
