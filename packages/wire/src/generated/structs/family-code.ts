// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Pairs an account with the code of its family. */
export interface FamilyCode {
  /** the account */
  readonly accountId?: string | undefined
  /** the code of the family; empty when the account belongs to none */
  readonly familyCode?: string | undefined
}

export function readFamilyCodeProto(r: ProtoReader): FamilyCode {
  let accountId: string | undefined
  let familyCode: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        accountId = r.string()
        break
      case 18:
        familyCode = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { accountId, familyCode }
}

export function writeFamilyCodeProto(w: ProtoWriter, s: FamilyCode): void {
  w.string(10, s.accountId, 'familyCode.accountId')
  w.string(18, s.familyCode, 'familyCode.familyCode')
}
