// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseValue } from '../../layout/refusal.ts'

/** Asks an advisor login for its groups or account aliases. */
export interface FARequest {
  readonly type: 'FARequest'
  /** 1 groups, 3 account aliases; 2 (profiles) is refused from 177 */
  readonly faDataType?: number | undefined
}

export function readFARequestText(r: TextReader, _v: number): FARequest {
  r.skip('version')
  const faDataType = r.int('faDataType')
  return { type: 'FARequest', faDataType }
}

export function writeFARequestText(w: TextWriter, m: FARequest, v: number): void {
  if (v >= 177) refuseValue(m.faDataType, 2, 'FARequest', 'faDataType', 'advisor profiles are gone, use groups (1)', 176, v)
  w.literal('1')
  w.int(m.faDataType, 'faDataType', '0')
}

export function readFARequestProto(r: ProtoReader): FARequest {
  let faDataType: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        faDataType = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'FARequest', faDataType }
}

export function writeFARequestProto(w: ProtoWriter, m: FARequest, _v: number): void {
  w.int32(8, m.faDataType, 'faDataType')
}
