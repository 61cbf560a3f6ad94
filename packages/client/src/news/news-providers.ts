import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** A provider of news. */
export interface NewsProvider {
  /** The code other calls name it by: `BRFG`. */
  readonly code: string
  readonly name: string
}

export interface NewsProvidersCall {
  /**
   * Lists the providers whose news the login may read. The default deadline is 30 seconds.
   *
   * Stands for `reqNewsProviders`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { code, name } of await ib.newsProviders()) console.log(code, name)
   * ```
   */
  newsProviders(options?: CallOptions): Promise<readonly NewsProvider[]>
}

export function newsProviders({ requests }: ClientContext): NewsProvidersCall {
  return {
    newsProviders: (options) =>
      requests.ask(
        askOne(conversations.newsProviders, {}, ({ newsProviders = [] }) =>
          newsProviders.map(({ providerCode = '', providerName = '' }) => ({
            code: providerCode,
            name: providerName,
          })),
        ),
        options,
      ),
  }
}
