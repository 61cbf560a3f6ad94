// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one value of the subscribed account, once for each currency it exists in. */
export interface AccountValue {
  readonly type: 'AccountValue'
  /** the name of the value, such as NetLiquidation or CashBalance */
  readonly key?: string | undefined
  /** the value as text */
  readonly value?: string | undefined
  /** a currency, BASE for the sum in the base currency, or empty */
  readonly currency?: string | undefined
  /** the account the value belongs to */
  readonly accountName?: string | undefined
}

export function readAccountValueText(r: TextReader, _v: number): AccountValue {
  r.skip('version')
  const key = r.escaped('key')
  const value = r.escaped('value')
  const currency = r.escaped('currency')
  const accountName = r.escaped('accountName')
  return { type: 'AccountValue', key, value, currency, accountName }
}

export function writeAccountValueText(w: TextWriter, m: AccountValue, _v: number): void {
  w.literal('2')
  w.escaped(m.key, 'key')
  w.escaped(m.value, 'value')
  w.escaped(m.currency, 'currency')
  w.escaped(m.accountName, 'accountName')
}

export function readAccountValueProto(r: ProtoReader): AccountValue {
  let key: string | undefined
  let value: string | undefined
  let currency: string | undefined
  let accountName: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        key = r.string()
        break
      case 18:
        value = r.string()
        break
      case 26:
        currency = r.string()
        break
      case 34:
        accountName = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountValue', key, value, currency, accountName }
}

export function writeAccountValueProto(w: ProtoWriter, m: AccountValue, _v: number): void {
  w.string(10, m.key, 'key')
  w.string(18, m.value, 'value')
  w.string(26, m.currency, 'currency')
  w.string(34, m.accountName, 'accountName')
}
