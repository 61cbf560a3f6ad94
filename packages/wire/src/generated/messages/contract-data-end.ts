// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes a contract look-up; when nothing matches, error 200 comes instead. */
export interface ContractDataEnd {
  readonly type: 'ContractDataEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readContractDataEndText(r: TextReader, _v: number): ContractDataEnd {
  r.skip('version')
  const reqId = r.int('reqId')
  return { type: 'ContractDataEnd', reqId }
}

export function writeContractDataEndText(w: TextWriter, m: ContractDataEnd, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readContractDataEndProto(r: ProtoReader): ContractDataEnd {
  let reqId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ContractDataEnd', reqId }
}

export function writeContractDataEndProto(w: ProtoWriter, m: ContractDataEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
