// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readSoftDollarTierProto, writeSoftDollarTierProto, type SoftDollarTier } from '../structs/soft-dollar-tier.ts'

/** Lists the soft dollar tiers of the login; the list may be empty. */
export interface SoftDollarTiers {
  readonly type: 'SoftDollarTiers'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** one entry for each tier */
  readonly softDollarTiers?: readonly SoftDollarTier[] | undefined
}

export function readSoftDollarTiersText(r: TextReader, _v: number): SoftDollarTiers {
  const reqId = r.int('reqId')
  const count1 = r.count('softDollarTiers')
  const list1: SoftDollarTier[] = []
  for (let i = 0; i < count1; i++) {
    const name = r.string('softDollarTiers.name')
    const value = r.string('softDollarTiers.value')
    const displayName = r.string('softDollarTiers.displayName')
    list1.push({ name, value, displayName })
  }
  const softDollarTiers = list1
  return { type: 'SoftDollarTiers', reqId, softDollarTiers }
}

export function writeSoftDollarTiersText(w: TextWriter, m: SoftDollarTiers, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.softDollarTiers ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1.name, 'softDollarTiers.name')
    w.string(each1.value, 'softDollarTiers.value')
    w.string(each1.displayName, 'softDollarTiers.displayName')
  }
}

export function readSoftDollarTiersProto(r: ProtoReader): SoftDollarTiers {
  let reqId: number | undefined
  const softDollarTiers: SoftDollarTier[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = softDollarTiers
          list.push(readSoftDollarTierProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SoftDollarTiers', reqId, softDollarTiers }
}

export function writeSoftDollarTiersProto(w: ProtoWriter, m: SoftDollarTiers, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.softDollarTiers ?? []) {
    const mark = w.open(18)
    writeSoftDollarTierProto(w, each)
    w.close(mark)
  }
}
