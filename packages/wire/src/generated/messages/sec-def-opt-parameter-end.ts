// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the list of expirations and strikes. */
export interface SecDefOptParameterEnd {
  readonly type: 'SecDefOptParameterEnd'
  /** the request this answers */
  readonly reqId?: number | undefined
}

export function readSecDefOptParameterEndText(r: TextReader, _v: number): SecDefOptParameterEnd {
  const reqId = r.int('reqId')
  return { type: 'SecDefOptParameterEnd', reqId }
}

export function writeSecDefOptParameterEndText(w: TextWriter, m: SecDefOptParameterEnd, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
}

export function readSecDefOptParameterEndProto(r: ProtoReader): SecDefOptParameterEnd {
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
  return { type: 'SecDefOptParameterEnd', reqId }
}

export function writeSecDefOptParameterEndProto(w: ProtoWriter, m: SecDefOptParameterEnd, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
