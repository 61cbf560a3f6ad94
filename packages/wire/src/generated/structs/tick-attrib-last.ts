// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Groups what is special about a trade. */
export interface TickAttribLast {
  /** true when the price is beyond the limits of the day */
  readonly pastLimit?: boolean | undefined
  /** true when the trade is not reported on the tape */
  readonly unreported?: boolean | undefined
}

export function readTickAttribLastProto(r: ProtoReader): TickAttribLast {
  let pastLimit: boolean | undefined
  let unreported: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        pastLimit = r.bool()
        break
      case 16:
        unreported = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { pastLimit, unreported }
}

export function writeTickAttribLastProto(w: ProtoWriter, s: TickAttribLast): void {
  w.bool(8, s.pastLimit, 'tickAttribLast.pastLimit')
  w.bool(16, s.unreported, 'tickAttribLast.unreported')
}
