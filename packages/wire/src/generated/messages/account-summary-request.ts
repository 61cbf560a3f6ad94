// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for account values by tag, for one group of accounts, and for their changes about every three minutes. */
export interface AccountSummaryRequest {
  readonly type: 'AccountSummaryRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** All for every account, else the name of an advisor group */
  readonly group?: string | undefined
  /** comma-separated tags such as NetLiquidation, or $LEDGER, $LEDGER:ALL, $LEDGER:USD for cash by currency */
  readonly tags?: string | undefined
}

export function readAccountSummaryRequestText(r: TextReader, _v: number): AccountSummaryRequest {
  r.skip('version')
  const reqId = r.int('reqId')
  const group = r.string('group')
  const tags = r.string('tags')
  return { type: 'AccountSummaryRequest', reqId, group, tags }
}

export function writeAccountSummaryRequestText(w: TextWriter, m: AccountSummaryRequest, _v: number): void {
  w.literal('1')
  w.int(m.reqId, 'reqId', '0')
  w.string(m.group, 'group')
  w.string(m.tags, 'tags')
}

export function readAccountSummaryRequestProto(r: ProtoReader): AccountSummaryRequest {
  let reqId: number | undefined
  let group: string | undefined
  let tags: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        group = r.string()
        break
      case 26:
        tags = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountSummaryRequest', reqId, group, tags }
}

export function writeAccountSummaryRequestProto(w: ProtoWriter, m: AccountSummaryRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.group, 'group')
  w.string(26, m.tags, 'tags')
}
