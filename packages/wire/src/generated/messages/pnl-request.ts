// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Subscribes to the profit and loss of one account or model. */
export interface PnLRequest {
  readonly type: 'PnLRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the account */
  readonly account?: string | undefined
  /** the model portfolio; empty for none */
  readonly modelCode?: string | undefined
}

export function readPnLRequestText(r: TextReader, _v: number): PnLRequest {
  const reqId = r.int('reqId')
  const account = r.string('account')
  const modelCode = r.string('modelCode')
  return { type: 'PnLRequest', reqId, account, modelCode }
}

export function writePnLRequestText(w: TextWriter, m: PnLRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.string(m.account, 'account')
  w.string(m.modelCode, 'modelCode')
}

export function readPnLRequestProto(r: ProtoReader): PnLRequest {
  let reqId: number | undefined
  let account: string | undefined
  let modelCode: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        account = r.string()
        break
      case 26:
        modelCode = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PnLRequest', reqId, account, modelCode }
}

export function writePnLRequestProto(w: ProtoWriter, m: PnLRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.account, 'account')
  w.string(26, m.modelCode, 'modelCode')
}
