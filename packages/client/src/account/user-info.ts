import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'

/** What the gateway tells of the user of the login. */
export interface UserInfo {
  /** The broker that brands the login; empty for Interactive Brokers itself. */
  readonly whiteBrandingId: string
}

export interface UserInfoCall {
  /**
   * Reads the branding of the login. The default deadline is 30 seconds.
   *
   * Stands for `reqUserInfo`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { whiteBrandingId } = await ib.userInfo()
   * console.log(whiteBrandingId === '' ? 'Interactive Brokers' : whiteBrandingId)
   * ```
   */
  userInfo(options?: CallOptions): Promise<UserInfo>
}

export function userInfo({ requests }: ClientContext): UserInfoCall {
  return {
    userInfo: (options) =>
      requests.ask(
        askOne(conversations.userInfo, {}, ({ whiteBrandingId = '' }) => ({ whiteBrandingId })),
        options,
      ),
  }
}
