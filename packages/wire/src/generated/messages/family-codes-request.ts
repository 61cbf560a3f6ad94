// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks whether the accounts of the login belong to families. */
export interface FamilyCodesRequest {
  readonly type: 'FamilyCodesRequest'
}

export function readFamilyCodesRequestText(_r: TextReader, _v: number): FamilyCodesRequest {
  return { type: 'FamilyCodesRequest' }
}

export function writeFamilyCodesRequestText(_w: TextWriter, _m: FamilyCodesRequest, _v: number): void {
}

export function readFamilyCodesRequestProto(r: ProtoReader): FamilyCodesRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'FamilyCodesRequest' }
}

export function writeFamilyCodesRequestProto(_w: ProtoWriter, _m: FamilyCodesRequest, _v: number): void {
}
