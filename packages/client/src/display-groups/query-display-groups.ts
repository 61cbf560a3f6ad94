import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

export interface QueryDisplayGroupsCall {
  /**
   * Lists the numbers of the groups of linked windows that TWS has, the most used first. The default deadline is 30 seconds.
   *
   * Stands for `queryDisplayGroups`.
   *
   * @example
   * ```ts
   * import { connect, ports } from '@twskit/client'
   *
   * await using ib = await connect({ port: ports.twsPaper })
   * console.log(await ib.queryDisplayGroups())
   * ```
   */
  queryDisplayGroups(options?: CallOptions): Promise<readonly number[]>
}

export function queryDisplayGroups({ requests }: ClientContext): QueryDisplayGroupsCall {
  return {
    queryDisplayGroups: (options) =>
      requests.ask(
        askOne(conversations.queryDisplayGroups, {}, ({ groups = '' }) =>
          groups.split('|').flatMap((group) => (/^\d+$/.test(group) ? [Number(group)] : [])),
        ),
        options,
      ),
  }
}
