// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Closes the first set of account values and positions; changes follow. */
export interface AccountDataEnd {
  readonly type: 'AccountDataEnd'
  /** the account whose first set is complete */
  readonly accountName?: string | undefined
}

export function readAccountDataEndText(r: TextReader, _v: number): AccountDataEnd {
  r.skip('version')
  const accountName = r.escaped('accountName')
  return { type: 'AccountDataEnd', accountName }
}

export function writeAccountDataEndText(w: TextWriter, m: AccountDataEnd, _v: number): void {
  w.literal('1')
  w.escaped(m.accountName, 'accountName')
}

export function readAccountDataEndProto(r: ProtoReader): AccountDataEnd {
  let accountName: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        accountName = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountDataEnd', accountName }
}

export function writeAccountDataEndProto(w: ProtoWriter, m: AccountDataEnd, _v: number): void {
  w.string(10, m.accountName, 'accountName')
}
