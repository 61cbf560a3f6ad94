// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Asks for the settings of the gateway. */
export interface ConfigRequest {
  readonly type: 'ConfigRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
}

export function readConfigRequestProto(r: ProtoReader): ConfigRequest {
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
  return { type: 'ConfigRequest', reqId }
}

export function writeConfigRequestProto(w: ProtoWriter, m: ConfigRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
