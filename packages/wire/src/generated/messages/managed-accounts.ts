// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Lists the accounts of the login: at the start of each session and when asked for. */
export interface ManagedAccounts {
  readonly type: 'ManagedAccounts'
  /** comma-separated accounts; may end in a comma */
  readonly accountsList?: string | undefined
}

export function readManagedAccountsText(r: TextReader, _v: number): ManagedAccounts {
  r.skip('version')
  const accountsList = r.escaped('accountsList')
  return { type: 'ManagedAccounts', accountsList }
}

export function writeManagedAccountsText(w: TextWriter, m: ManagedAccounts, _v: number): void {
  w.literal('1')
  w.escaped(m.accountsList, 'accountsList')
}

export function readManagedAccountsProto(r: ProtoReader): ManagedAccounts {
  let accountsList: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        accountsList = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ManagedAccounts', accountsList }
}

export function writeManagedAccountsProto(w: ProtoWriter, m: ManagedAccounts, _v: number): void {
  w.string(10, m.accountsList, 'accountsList')
}
