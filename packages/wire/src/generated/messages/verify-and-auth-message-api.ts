// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the challenges of a verification with login. */
export interface VerifyAndAuthMessageApi {
  readonly type: 'VerifyAndAuthMessageApi'
  /** the challenge */
  readonly apiData?: string | undefined
  /** the challenge of the login */
  readonly xyzChallenge?: string | undefined
}

export function readVerifyAndAuthMessageApiText(r: TextReader, _v: number): VerifyAndAuthMessageApi {
  r.skip('version')
  const apiData = r.escaped('apiData')
  const xyzChallenge = r.escaped('xyzChallenge')
  return { type: 'VerifyAndAuthMessageApi', apiData, xyzChallenge }
}

export function writeVerifyAndAuthMessageApiText(w: TextWriter, m: VerifyAndAuthMessageApi, _v: number): void {
  w.literal('1')
  w.escaped(m.apiData, 'apiData')
  w.escaped(m.xyzChallenge, 'xyzChallenge')
}
