import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { priority } from '../pacing/index.ts'
import { check } from '../validation/index.ts'

/** How much the gateway writes to its API log, the least first; the numbers on the wire are 1 to 5. */
export const serverLogLevels = ['system', 'error', 'warning', 'information', 'detail'] as const

/** How much the gateway writes to its API log. */
export type ServerLogLevel = (typeof serverLogLevels)[number]

const levelSchema = z.enum(serverLogLevels)

/** The call `setServerLogLevel`. */
export interface SetServerLogLevelCall {
  /**
   * Sets how much the gateway writes to its own API log: `system`, `error`, `warning`, `information` or `detail`. The gateway does not
   * answer. Needs a connection; it is not sent again after a reconnect.
   *
   * Stands for `setServerLogLevel`.
   *
   * @throws {@link ValidationError} when there is no such level.
   * @throws {@link DisconnectedError} while there is no connection.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * await ib.setServerLogLevel('detail')
   * ```
   */
  setServerLogLevel(level: ServerLogLevel): Promise<void>
}

/** Makes the call `setServerLogLevel`. */
export function setServerLogLevel({ requests }: ClientContext): SetServerLogLevelCall {
  return {
    setServerLogLevel: async (level) => {
      const logLevel = serverLogLevels.indexOf(check(levelSchema, level, 'level')) + 1
      await new Promise<void>((resolve, reject) => {
        requests.tell({
          message: { type: 'SetServerLogLevelRequest', logLevel },
          priority: priority.session,
          onSent: resolve,
          onFailed: reject,
        })
      })
    },
  }
}
