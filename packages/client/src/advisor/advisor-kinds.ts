import type { AccountAlias, AdvisorGroup } from './documents.ts'

/** What an advisor can configure, by kind. */
export interface AdvisorRows {
  readonly groups: AdvisorGroup
  readonly aliases: AccountAlias
}

/** A kind of advisor configuration. */
export type AdvisorKind = keyof AdvisorRows

/** The numbers of the kinds on the wire. Number 2, profiles, is gone: groups have taken their place. */
export const faDataTypes: Readonly<Record<AdvisorKind, number>> = { groups: 1, aliases: 3 }
