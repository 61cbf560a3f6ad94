import { conversations, type UpdateConfigWarning } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import type { GatewayConfig } from './config.ts'
import { apiSchema, lockAndExitSchema, messageSchema, ordersSchema } from './settings-schema.ts'

/** What is to be changed: what is given; everything else stays. */
export interface ConfigChanges {
  readonly lockAndExit?: GatewayConfig['lockAndExit'] | undefined
  /** The message boxes to change, by their ids. */
  readonly messages?: GatewayConfig['messages'] | undefined
  readonly api?: GatewayConfig['api'] | undefined
  readonly orders?: GatewayConfig['orders'] | undefined
  /** The warnings of an earlier answer that are accepted now. */
  readonly acceptedWarnings?: readonly UpdateConfigWarning[] | undefined
  /** Starts the order ids of all clients again from 1; false unless given. */
  readonly resetAPIOrderSequence?: boolean | undefined
}

/** What became of a change. */
export interface ConfigOutcome {
  /** Whether the change was made, in a word of the gateway: `Success`, `Rejected`, ... */
  readonly status: string
  readonly message: string
  /** The settings that differ now: `api.settings.loggingLevel`. */
  readonly changedFields: readonly string[]
  readonly errors: readonly string[]
  /** What has to be accepted first: hand these back as `acceptedWarnings`, with the same changes. */
  readonly warnings: readonly UpdateConfigWarning[]
}

const warningSchema: z.ZodType<UpdateConfigWarning, UpdateConfigWarning> = z.strictObject({
  messageId: z.int(),
  title: z.string().optional(),
  message: z.string().optional(),
})

const changesSchema: z.ZodType<ConfigChanges, ConfigChanges> = z.strictObject({
  lockAndExit: lockAndExitSchema.optional(),
  messages: z.array(messageSchema).readonly().optional(),
  api: apiSchema.optional(),
  orders: ordersSchema.optional(),
  acceptedWarnings: z.array(warningSchema).readonly().optional(),
  resetAPIOrderSequence: z.boolean().optional(),
})

export interface UpdateConfigCall {
  /**
   * Changes settings of TWS or IB Gateway, those that are given. A change that loosens a precaution first comes back with warnings, to be accepted by
   * the same call with `acceptedWarnings`. Needs server version 221. The default deadline is 30 seconds; it is never sent twice.
   *
   * Stands for `updateConfig`.
   *
   * @throws {@link VersionError} when the gateway is older.
   * @throws {@link ValidationError} when there is no such setting, or its value is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { status, changedFields } = await ib.updateConfig({ api: { settings: { createApiMessageLogFile: true } } })
   * console.log(status, changedFields)
   * ```
   */
  updateConfig(changes: ConfigChanges, options?: CallOptions): Promise<ConfigOutcome>
}

export function updateConfig({ requests }: ClientContext): UpdateConfigCall {
  return {
    updateConfig: async (changes, options) => {
      const checked = check(changesSchema, changes, 'changes')
      return requests.ask(
        askOne(
          conversations.updateConfig,
          { ...checked },
          (response) => {
            const { status = '', message = '', changedFields = [], errors = [], warnings = [] } = response
            return { status, message, changedFields, errors, warnings }
          },
          { args: { changes: checked }, sharing: false },
        ),
        options,
      )
    },
  }
}
