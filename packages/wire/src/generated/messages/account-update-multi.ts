// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one value of an account or model. */
export interface AccountUpdateMulti {
  readonly type: 'AccountUpdateMulti'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the account the value belongs to */
  readonly account?: string | undefined
  /** the model portfolio; empty for none */
  readonly modelCode?: string | undefined
  /** the name of the value, such as NetLiquidation */
  readonly key?: string | undefined
  /** the value as text */
  readonly value?: string | undefined
  /** a currency, BASE for the sum in the base currency, or empty */
  readonly currency?: string | undefined
}

export function readAccountUpdateMultiText(r: TextReader, _v: number): AccountUpdateMulti {
  r.skip('version')
  const reqId = r.int('reqId')
  const account = r.escaped('account')
  const modelCode = r.escaped('modelCode')
  const key = r.escaped('key')
  const value = r.escaped('value')
  const currency = r.escaped('currency')
  return { type: 'AccountUpdateMulti', reqId, account, modelCode, key, value, currency }
}

export function writeAccountUpdateMultiText(w: TextWriter, m: AccountUpdateMulti, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.escaped(m.account, 'account')
  w.escaped(m.modelCode, 'modelCode')
  w.escaped(m.key, 'key')
  w.escaped(m.value, 'value')
  w.escaped(m.currency, 'currency')
}

export function readAccountUpdateMultiProto(r: ProtoReader): AccountUpdateMulti {
  let reqId: number | undefined
  let account: string | undefined
  let modelCode: string | undefined
  let key: string | undefined
  let value: string | undefined
  let currency: string | undefined
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
      case 34:
        key = r.string()
        break
      case 42:
        value = r.string()
        break
      case 50:
        currency = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountUpdateMulti', reqId, account, modelCode, key, value, currency }
}

export function writeAccountUpdateMultiProto(w: ProtoWriter, m: AccountUpdateMulti, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.account, 'account')
  w.string(26, m.modelCode, 'modelCode')
  w.string(34, m.key, 'key')
  w.string(42, m.value, 'value')
  w.string(50, m.currency, 'currency')
}
