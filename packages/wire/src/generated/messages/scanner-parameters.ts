// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the scans, places and filters there are. */
export interface ScannerParameters {
  readonly type: 'ScannerParameters'
  /** the list as XML, about two megabytes */
  readonly xml?: string | undefined
}

export function readScannerParametersText(r: TextReader, _v: number): ScannerParameters {
  r.skip('version')
  const xml = r.escaped('xml')
  return { type: 'ScannerParameters', xml }
}

export function writeScannerParametersText(w: TextWriter, m: ScannerParameters, _v: number): void {
  w.literal('1')
  w.escaped(m.xml, 'xml')
}

export function readScannerParametersProto(r: ProtoReader): ScannerParameters {
  let xml: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        xml = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ScannerParameters', xml }
}

export function writeScannerParametersProto(w: ProtoWriter, m: ScannerParameters, _v: number): void {
  w.string(10, m.xml, 'xml')
}
