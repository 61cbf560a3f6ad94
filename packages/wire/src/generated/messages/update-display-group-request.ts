// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Makes a group of linked windows show a contract. */
export interface UpdateDisplayGroupRequest {
  readonly type: 'UpdateDisplayGroupRequest'
  /** the subscription to the group */
  readonly reqId?: number | undefined
  /** a contract id and exchange such as 8314@SMART, none, or combo */
  readonly contractInfo?: string | undefined
}

export function readUpdateDisplayGroupRequestText(r: TextReader, _v: number): UpdateDisplayGroupRequest {
  r.skip('version')
  const reqId = r.int('reqId')
  const contractInfo = r.string('contractInfo')
  return { type: 'UpdateDisplayGroupRequest', reqId, contractInfo }
}

export function writeUpdateDisplayGroupRequestText(w: TextWriter, m: UpdateDisplayGroupRequest, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
  w.string(m.contractInfo, 'contractInfo')
}

export function readUpdateDisplayGroupRequestProto(r: ProtoReader): UpdateDisplayGroupRequest {
  let reqId: number | undefined
  let contractInfo: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        contractInfo = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'UpdateDisplayGroupRequest', reqId, contractInfo }
}

export function writeUpdateDisplayGroupRequestProto(w: ProtoWriter, m: UpdateDisplayGroupRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.contractInfo, 'contractInfo')
}
