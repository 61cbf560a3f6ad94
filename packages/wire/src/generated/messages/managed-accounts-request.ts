// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks again for the accounts of the login. */
export interface ManagedAccountsRequest {
  readonly type: 'ManagedAccountsRequest'
}

export function readManagedAccountsRequestText(r: TextReader, _v: number): ManagedAccountsRequest {
  r.skip('version')
  return { type: 'ManagedAccountsRequest' }
}

export function writeManagedAccountsRequestText(w: TextWriter, _m: ManagedAccountsRequest, _v: number): void {
  w.literal('1')
}

export function readManagedAccountsRequestProto(r: ProtoReader): ManagedAccountsRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'ManagedAccountsRequest' }
}

export function writeManagedAccountsRequestProto(_w: ProtoWriter, _m: ManagedAccountsRequest, _v: number): void {
}
