// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Says why a contract cannot be traded by this login. */
export interface IneligibilityReason {
  /** a code for the reason */
  readonly id?: string | undefined
  /** the reason in words */
  readonly description?: string | undefined
}

export function readIneligibilityReasonProto(r: ProtoReader): IneligibilityReason {
  let id: string | undefined
  let description: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        id = r.string()
        break
      case 18:
        description = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { id, description }
}

export function writeIneligibilityReasonProto(w: ProtoWriter, s: IneligibilityReason): void {
  w.string(10, s.id, 'ineligibilityReason.id')
  w.string(18, s.description, 'ineligibilityReason.description')
}
