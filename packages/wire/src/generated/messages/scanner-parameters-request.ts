// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks which scans, places and filters there are. */
export interface ScannerParametersRequest {
  readonly type: 'ScannerParametersRequest'
}

export function readScannerParametersRequestText(r: TextReader, _v: number): ScannerParametersRequest {
  r.skip('version')
  return { type: 'ScannerParametersRequest' }
}

export function writeScannerParametersRequestText(w: TextWriter, _m: ScannerParametersRequest, _v: number): void {
  w.literal('1')
}

export function readScannerParametersRequestProto(r: ProtoReader): ScannerParametersRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'ScannerParametersRequest' }
}

export function writeScannerParametersRequestProto(_w: ProtoWriter, _m: ScannerParametersRequest, _v: number): void {
}
