// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says what a group of linked windows shows: at once, then at each change. */
export interface DisplayGroupUpdated {
  readonly type: 'DisplayGroupUpdated'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** a contract id and exchange such as 8314@SMART, none, or combo */
  readonly contractInfo?: string | undefined
}

export function readDisplayGroupUpdatedText(r: TextReader, _v: number): DisplayGroupUpdated {
  r.skip('version')
  const reqId = r.int('reqId')
  const contractInfo = r.escaped('contractInfo')
  return { type: 'DisplayGroupUpdated', reqId, contractInfo }
}

export function writeDisplayGroupUpdatedText(w: TextWriter, m: DisplayGroupUpdated, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.escaped(m.contractInfo, 'contractInfo')
}

export function readDisplayGroupUpdatedProto(r: ProtoReader): DisplayGroupUpdated {
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
  return { type: 'DisplayGroupUpdated', reqId, contractInfo }
}

export function writeDisplayGroupUpdatedProto(w: ProtoWriter, m: DisplayGroupUpdated, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.contractInfo, 'contractInfo')
}
