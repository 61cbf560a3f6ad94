// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Subscribes to the values of one account or model, beside other such subscriptions. */
export interface AccountUpdatesMultiRequest {
  readonly type: 'AccountUpdatesMultiRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the account, or empty with a model code */
  readonly account?: string | undefined
  /** the model portfolio; empty for none */
  readonly modelCode?: string | undefined
  /** true asks only for cash by currency and net liquidation, not for the whole set */
  readonly ledgerAndNLV?: boolean | undefined
}

export function readAccountUpdatesMultiRequestText(r: TextReader, _v: number): AccountUpdatesMultiRequest {
  r.skip('version')
  const reqId = r.int('reqId')
  const account = r.string('account')
  const modelCode = r.string('modelCode')
  const ledgerAndNLV = r.bool('ledgerAndNLV')
  return { type: 'AccountUpdatesMultiRequest', reqId, account, modelCode, ledgerAndNLV }
}

export function writeAccountUpdatesMultiRequestText(w: TextWriter, m: AccountUpdatesMultiRequest, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
  w.string(m.account, 'account')
  w.string(m.modelCode, 'modelCode')
  w.bool(m.ledgerAndNLV, 'ledgerAndNLV')
}

export function readAccountUpdatesMultiRequestProto(r: ProtoReader): AccountUpdatesMultiRequest {
  let reqId: number | undefined
  let account: string | undefined
  let modelCode: string | undefined
  let ledgerAndNLV: boolean | undefined
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
        ledgerAndNLV = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountUpdatesMultiRequest', reqId, account, modelCode, ledgerAndNLV }
}

export function writeAccountUpdatesMultiRequestProto(w: ProtoWriter, m: AccountUpdatesMultiRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.account, 'account')
  w.string(26, m.modelCode, 'modelCode')
  w.bool(32, m.ledgerAndNLV, 'ledgerAndNLV')
}
