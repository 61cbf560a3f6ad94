import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { type AdvisorKind, type AdvisorRows, faDataTypes } from './advisor-kinds.ts'
import { type AccountAlias, type AdvisorGroup, aliasesXml, groupsXml } from './documents.ts'
import { kindSchema } from './request-fa.ts'

const name = z.string().min(1)

const groupsSchema: z.ZodType<readonly AdvisorGroup[]> = z.array(
  z.strictObject({
    name,
    accounts: z.array(
      z
        .strictObject({ account: name, amount: z.number().optional() })
        .transform(({ account, amount }) => ({ account, amount })),
    ),
    defaultMethod: name,
  }),
)

const aliasesSchema: z.ZodType<readonly AccountAlias[]> = z.array(z.strictObject({ account: name, alias: name }))

export interface ReplaceFaCall {
  /**
   * Replaces all groups of an advisor, or all aliases of its accounts: what is not in the list is gone. Read them with `requestFA`, change the
   * list, and hand it back. Resolves with what the gateway says about it. The default deadline is 30 seconds; it is never sent twice.
   *
   * Stands for `replaceFA`.
   *
   * @throws {@link RequestError} with code 321 when the login is not an advisor's, 10231 when a group has an account that is not the advisor's.
   * @throws {@link ValidationError} when the rows are not what they should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const groups = await ib.requestFA('groups')
   * const accounts = ib.managedAccounts.slice(1).map((account) => ({ account, amount: undefined }))
   * console.log(await ib.replaceFA('groups', [...groups, { name: 'Everyone', accounts, defaultMethod: 'Equal' }]))
   * ```
   */
  replaceFA<Kind extends AdvisorKind>(
    kind: Kind,
    rows: readonly AdvisorRows[Kind][],
    options?: CallOptions,
  ): Promise<string>
}

export function replaceFa({ requests }: ClientContext): ReplaceFaCall {
  return {
    replaceFA: async (kind, rows, options) => {
      const faDataType = faDataTypes[check(kindSchema, kind, 'kind')]
      const xml =
        kind === 'groups'
          ? groupsXml(check(groupsSchema, rows, 'rows'))
          : aliasesXml(check(aliasesSchema, rows, 'rows'))
      return requests.ask(
        askOne(conversations.replaceFA, { faDataType, xml }, ({ text = '' }) => text, {
          args: { kind, rows },
          sharing: false,
        }),
        options,
      )
    },
  }
}
