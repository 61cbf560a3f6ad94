// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Stops a contract look-up. */
export interface CancelContractData {
  readonly type: 'CancelContractData'
  /** the request to cancel */
  readonly reqId?: number | undefined
}

export function readCancelContractDataProto(r: ProtoReader): CancelContractData {
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
  return { type: 'CancelContractData', reqId }
}

export function writeCancelContractDataProto(w: ProtoWriter, m: CancelContractData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
