// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one value of one account; rows come sorted by tag, and changed ones follow after the end. */
export interface AccountSummary {
  readonly type: 'AccountSummary'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the account the value belongs to */
  readonly account?: string | undefined
  /** the name of the value, as asked for */
  readonly tag?: string | undefined
  /** the value as text: a plain decimal for amounts, a word for AccountType */
  readonly value?: string | undefined
  /** the currency of the value; empty where it has none */
  readonly currency?: string | undefined
}

export function readAccountSummaryText(r: TextReader, _v: number): AccountSummary {
  r.skip('version')
  const reqId = r.int('reqId')
  const account = r.escaped('account')
  const tag = r.escaped('tag')
  const value = r.escaped('value')
  const currency = r.escaped('currency')
  return { type: 'AccountSummary', reqId, account, tag, value, currency }
}

export function writeAccountSummaryText(w: TextWriter, m: AccountSummary, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.escaped(m.account, 'account')
  w.escaped(m.tag, 'tag')
  w.escaped(m.value, 'value')
  w.escaped(m.currency, 'currency')
}

export function readAccountSummaryProto(r: ProtoReader): AccountSummary {
  let reqId: number | undefined
  let account: string | undefined
  let tag: string | undefined
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
        tag = r.string()
        break
      case 34:
        value = r.string()
        break
      case 42:
        currency = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountSummary', reqId, account, tag, value, currency }
}

export function writeAccountSummaryProto(w: ProtoWriter, m: AccountSummary, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.account, 'account')
  w.string(26, m.tag, 'tag')
  w.string(34, m.value, 'value')
  w.string(42, m.currency, 'currency')
}
