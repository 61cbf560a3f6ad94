// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks which exchanges the letters of a smart-routed quote stand for. */
export interface SmartComponentsRequest {
  readonly type: 'SmartComponentsRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the code from TickReqParams, such as 9c0001 */
  readonly bboExchange?: string | undefined
}

export function readSmartComponentsRequestText(r: TextReader, _v: number): SmartComponentsRequest {
  const reqId = r.int('reqId')
  const bboExchange = r.string('bboExchange')
  return { type: 'SmartComponentsRequest', reqId, bboExchange }
}

export function writeSmartComponentsRequestText(w: TextWriter, m: SmartComponentsRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.string(m.bboExchange, 'bboExchange')
}

export function readSmartComponentsRequestProto(r: ProtoReader): SmartComponentsRequest {
  let reqId: number | undefined
  let bboExchange: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        bboExchange = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SmartComponentsRequest', reqId, bboExchange }
}

export function writeSmartComponentsRequestProto(w: ProtoWriter, m: SmartComponentsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.bboExchange, 'bboExchange')
}
