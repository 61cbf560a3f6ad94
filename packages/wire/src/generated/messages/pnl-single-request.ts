// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Subscribes to the profit and loss of one position. */
export interface PnLSingleRequest {
  readonly type: 'PnLSingleRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the account that holds the position */
  readonly account?: string | undefined
  /** the model portfolio; empty for none */
  readonly modelCode?: string | undefined
  /** the contract held */
  readonly conId?: number | undefined
}

export function readPnLSingleRequestText(r: TextReader, _v: number): PnLSingleRequest {
  const reqId = r.int('reqId')
  const account = r.string('account')
  const modelCode = r.string('modelCode')
  const conId = r.int('conId')
  return { type: 'PnLSingleRequest', reqId, account, modelCode, conId }
}

export function writePnLSingleRequestText(w: TextWriter, m: PnLSingleRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.string(m.account, 'account')
  w.string(m.modelCode, 'modelCode')
  w.int(m.conId, 'conId', '0')
}

export function readPnLSingleRequestProto(r: ProtoReader): PnLSingleRequest {
  let reqId: number | undefined
  let account: string | undefined
  let modelCode: string | undefined
  let conId: number | undefined
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
      case 32:
        conId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PnLSingleRequest', reqId, account, modelCode, conId }
}

export function writePnLSingleRequestProto(w: ProtoWriter, m: PnLSingleRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.account, 'account')
  w.string(26, m.modelCode, 'modelCode')
  w.int32(32, m.conId, 'conId')
}
