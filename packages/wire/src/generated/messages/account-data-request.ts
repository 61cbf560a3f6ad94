// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Subscribes to the values, positions and clock of one account, or ends that subscription. */
export interface AccountDataRequest {
  readonly type: 'AccountDataRequest'
  /** true starts, false ends; error 2100 with id -1 confirms the end */
  readonly subscribe?: boolean | undefined
  /** the account; may be empty where the login has one. Another account replaces the subscription */
  readonly acctCode?: string | undefined
}

export function readAccountDataRequestText(r: TextReader, _v: number): AccountDataRequest {
  r.skip('version')
  const subscribe = r.bool('subscribe')
  const acctCode = r.string('acctCode')
  return { type: 'AccountDataRequest', subscribe, acctCode }
}

export function writeAccountDataRequestText(w: TextWriter, m: AccountDataRequest, _v: number): void {
  w.literal('2')
  w.bool(m.subscribe, 'subscribe')
  w.string(m.acctCode, 'acctCode')
}

export function readAccountDataRequestProto(r: ProtoReader): AccountDataRequest {
  let subscribe: boolean | undefined
  let acctCode: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        subscribe = r.bool()
        break
      case 18:
        acctCode = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountDataRequest', subscribe, acctCode }
}

export function writeAccountDataRequestProto(w: ProtoWriter, m: AccountDataRequest, _v: number): void {
  w.bool(8, m.subscribe, 'subscribe')
  w.string(18, m.acctCode, 'acctCode')
}
