// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

export interface VerifyAndAuthRequest {
  readonly type: 'VerifyAndAuthRequest'
  readonly apiName?: string | undefined
  readonly apiVersion?: string | undefined
  readonly opaqueIsvKey?: string | undefined
}

export function readVerifyAndAuthRequestText(r: TextReader, _v: number): VerifyAndAuthRequest {
  r.skip('version')
  const apiName = r.string('apiName')
  const apiVersion = r.string('apiVersion')
  const opaqueIsvKey = r.string('opaqueIsvKey')
  return { type: 'VerifyAndAuthRequest', apiName, apiVersion, opaqueIsvKey }
}

export function writeVerifyAndAuthRequestText(w: TextWriter, m: VerifyAndAuthRequest, _v: number): void {
  w.literal('1')
  w.string(m.apiName, 'apiName')
  w.string(m.apiVersion, 'apiVersion')
  w.string(m.opaqueIsvKey, 'opaqueIsvKey')
}
