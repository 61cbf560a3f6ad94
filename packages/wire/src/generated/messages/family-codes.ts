// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readFamilyCodeProto, writeFamilyCodeProto, type FamilyCode } from '../structs/family-code.ts'

/** Lists the accounts of the login with the codes of their families. */
export interface FamilyCodes {
  readonly type: 'FamilyCodes'
  /** one entry for each account */
  readonly familyCodes?: readonly FamilyCode[] | undefined
}

export function readFamilyCodesText(r: TextReader, _v: number): FamilyCodes {
  const count1 = r.count('familyCodes')
  const list1: FamilyCode[] = []
  for (let i = 0; i < count1; i++) {
    const accountId = r.string('familyCodes.accountId')
    const familyCode = r.string('familyCodes.familyCode')
    list1.push({ accountId, familyCode })
  }
  const familyCodes = list1
  return { type: 'FamilyCodes', familyCodes }
}

export function writeFamilyCodesText(w: TextWriter, m: FamilyCodes, _v: number): void {
  const list1 = m.familyCodes ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1.accountId, 'familyCodes.accountId')
    w.string(each1.familyCode, 'familyCodes.familyCode')
  }
}

export function readFamilyCodesProto(r: ProtoReader): FamilyCodes {
  const familyCodes: FamilyCode[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          const list = familyCodes
          list.push(readFamilyCodeProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'FamilyCodes', familyCodes }
}

export function writeFamilyCodesProto(w: ProtoWriter, m: FamilyCodes, _v: number): void {
  for (const each of m.familyCodes ?? []) {
    const mark = w.open(10)
    writeFamilyCodeProto(w, each)
    w.close(mark)
  }
}
