import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { type AdvisorKind, type AdvisorRows, faDataTypes } from './advisor-kinds.ts'
import type { XmlElement } from '../xml/elements.ts'
import { aliasesFrom, groupsFrom } from './documents.ts'

/** Checks a kind of advisor configuration. */
export const kindSchema: z.ZodType<AdvisorKind, AdvisorKind> = z.enum(['groups', 'aliases'])

export interface RequestFaCall {
  /**
   * Reads the groups of an advisor, or the aliases of its accounts. The default deadline is 30 seconds.
   *
   * Stands for `requestFA`.
   *
   * @throws {@link RequestError} with code 321 when the login is not an advisor's.
   * @throws {@link ValidationError} when there is no such kind.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * for (const { name, accounts, defaultMethod } of await ib.requestFA('groups')) {
   *   console.log(name, defaultMethod, accounts.map(({ account }) => account).join(', '))
   * }
   * ```
   */
  requestFA<Kind extends AdvisorKind>(kind: Kind, options?: CallOptions): Promise<readonly AdvisorRows[Kind][]>
}

export function requestFa({ requests }: ClientContext): RequestFaCall {
  return {
    requestFA: async <Kind extends AdvisorKind>(kind: Kind, options?: CallOptions) => {
      const faDataType = faDataTypes[check(kindSchema, kind, 'kind')]
      const read = (kind === 'groups' ? groupsFrom : aliasesFrom) as (
        document: XmlElement,
      ) => readonly AdvisorRows[Kind][]
      const document = await requests.ask(
        askOne(conversations.requestFA, { faDataType }, ({ xml = '' }) => xml, { args: { kind } }),
        options,
      )
      const { readXml } = await import('../xml/read-xml.ts')
      return read(readXml(document))
    },
  }
}
