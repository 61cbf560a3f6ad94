import {
  conversations,
  type ApiConfig,
  type LockAndExitConfig,
  type MessageConfig,
  type OrdersConfig,
} from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** The settings of the gateway, by the names of its settings window; what it does not tell is `undefined`. */
export interface GatewayConfig {
  /** When it logs off or restarts. */
  readonly lockAndExit: LockAndExitConfig
  /** The message boxes, and what happens instead of showing them. */
  readonly messages: readonly MessageConfig[]
  /** Precautions and settings of the API. */
  readonly api: ApiConfig
  /** Settings of orders. */
  readonly orders: OrdersConfig
}

export interface ConfigCall {
  /**
   * Reads the settings of TWS or IB Gateway: API, message boxes, automatic restart, order routing. Needs server version 219. The default deadline is
   * 30 seconds.
   *
   * Stands for `reqConfig`.
   *
   * @throws {@link VersionError} when the gateway is older.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { api, lockAndExit } = await ib.config()
   * console.log(api.settings?.readOnlyApi, api.settings?.trustedIPs, lockAndExit.autoLogoffTime)
   * ```
   */
  config(options?: CallOptions): Promise<GatewayConfig>
}

export function config({ requests }: ClientContext): ConfigCall {
  return {
    config: (options) =>
      requests.ask(
        askOne(conversations.config, {}, ({ lockAndExit = {}, messages = [], api = {}, orders = {} }) => ({
          lockAndExit,
          messages,
          api,
          orders,
        })),
        options,
      ),
  }
}
