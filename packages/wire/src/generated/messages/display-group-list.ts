// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Lists the groups of linked windows. */
export interface DisplayGroupList {
  readonly type: 'DisplayGroupList'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** group numbers joined by vertical bars, such as 1|2|3|4|5|6|7 */
  readonly groups?: string | undefined
}

export function readDisplayGroupListText(r: TextReader, _v: number): DisplayGroupList {
  r.skip('version')
  const reqId = r.int('reqId')
  const groups = r.escaped('groups')
  return { type: 'DisplayGroupList', reqId, groups }
}

export function writeDisplayGroupListText(w: TextWriter, m: DisplayGroupList, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.escaped(m.groups, 'groups')
}

export function readDisplayGroupListProto(r: ProtoReader): DisplayGroupList {
  let reqId: number | undefined
  let groups: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        groups = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'DisplayGroupList', reqId, groups }
}

export function writeDisplayGroupListProto(w: ProtoWriter, m: DisplayGroupList, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.groups, 'groups')
}
