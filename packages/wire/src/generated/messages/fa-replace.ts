// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseValue } from '../../layout/refusal.ts'

/** Replaces the groups of an advisor. */
export interface FAReplace {
  readonly type: 'FAReplace'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** 1 groups, 3 account aliases; 2 (profiles) is refused from 177 */
  readonly faDataType?: number | undefined
  /** the whole new list as XML */
  readonly xml?: string | undefined
}

export function readFAReplaceText(r: TextReader, _v: number): FAReplace {
  r.skip('version')
  const faDataType = r.int('faDataType')
  const xml = r.string('xml')
  const reqId = r.int('reqId')
  return { type: 'FAReplace', reqId, faDataType, xml }
}

export function writeFAReplaceText(w: TextWriter, m: FAReplace, v: number): void {
  if (v >= 177) refuseValue(m.faDataType, 2, 'FAReplace', 'faDataType', 'advisor profiles are gone, use groups (1)', 176, v)
  w.literal('1')
  w.int(m.faDataType, 'faDataType', '0')
  w.string(m.xml, 'xml')
  w.int(m.reqId, 'reqId', '0')
}

export function readFAReplaceProto(r: ProtoReader): FAReplace {
  let reqId: number | undefined
  let faDataType: number | undefined
  let xml: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        faDataType = r.int32()
        break
      case 26:
        xml = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'FAReplace', reqId, faDataType, xml }
}

export function writeFAReplaceProto(w: ProtoWriter, m: FAReplace, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.faDataType, 'faDataType')
  w.string(26, m.xml, 'xml')
}
