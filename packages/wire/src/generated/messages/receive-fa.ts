// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the groups or account aliases of an advisor. */
export interface ReceiveFA {
  readonly type: 'ReceiveFA'
  /** 1 groups, 2 profiles, 3 account aliases */
  readonly faDataType?: number | undefined
  /** the whole list as XML */
  readonly xml?: string | undefined
}

export function readReceiveFAText(r: TextReader, _v: number): ReceiveFA {
  r.skip('version')
  const faDataType = r.int('faDataType')
  const xml = r.escaped('xml')
  return { type: 'ReceiveFA', faDataType, xml }
}

export function writeReceiveFAText(w: TextWriter, m: ReceiveFA, _v: number): void {
  w.literal('1')
  w.int(m.faDataType, 'faDataType', '2147483647')
  w.escaped(m.xml, 'xml')
}

export function readReceiveFAProto(r: ProtoReader): ReceiveFA {
  let faDataType: number | undefined
  let xml: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        faDataType = r.int32()
        break
      case 18:
        xml = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ReceiveFA', faDataType, xml }
}

export function writeReceiveFAProto(w: ProtoWriter, m: ReceiveFA, _v: number): void {
  w.int32(8, m.faDataType, 'faDataType')
  w.string(18, m.xml, 'xml')
}
