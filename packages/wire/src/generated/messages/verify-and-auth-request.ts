// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Starts the verification of a certified program together with a login; for such programs only. */
export interface VerifyAndAuthRequest {
  readonly type: 'VerifyAndAuthRequest'
  /** the name of the program */
  readonly apiName?: string | undefined
  /** the version of the program */
  readonly apiVersion?: string | undefined
  /** the key of its vendor */
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
