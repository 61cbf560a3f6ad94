// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Names a soft dollar tier. */
export interface SoftDollarTier {
  /** the name of the tier */
  readonly name?: string | undefined
  /** the value of the tier */
  readonly value?: string | undefined
  /** the name TWS shows */
  readonly displayName?: string | undefined
}

export function readSoftDollarTierProto(r: ProtoReader): SoftDollarTier {
  let name: string | undefined
  let value: string | undefined
  let displayName: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        name = r.string()
        break
      case 18:
        value = r.string()
        break
      case 26:
        displayName = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { name, value, displayName }
}

export function writeSoftDollarTierProto(w: ProtoWriter, s: SoftDollarTier): void {
  w.string(10, s.name, 'softDollarTier.name')
  w.string(18, s.value, 'softDollarTier.value')
  w.string(26, s.displayName, 'softDollarTier.displayName')
}
