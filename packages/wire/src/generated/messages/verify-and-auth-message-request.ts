// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Answers the challenges of a verification with login. */
export interface VerifyAndAuthMessageRequest {
  readonly type: 'VerifyAndAuthMessageRequest'
  /** the answer to the challenge */
  readonly apiData?: string | undefined
  /** the answer to the challenge of the login */
  readonly xyzResponse?: string | undefined
}

export function readVerifyAndAuthMessageRequestText(r: TextReader, _v: number): VerifyAndAuthMessageRequest {
  r.skip('version')
  const apiData = r.string('apiData')
  const xyzResponse = r.string('xyzResponse')
  return { type: 'VerifyAndAuthMessageRequest', apiData, xyzResponse }
}

export function writeVerifyAndAuthMessageRequestText(w: TextWriter, m: VerifyAndAuthMessageRequest, _v: number): void {
  w.literal('1')
  w.string(m.apiData, 'apiData')
  w.string(m.xyzResponse, 'xyzResponse')
}
