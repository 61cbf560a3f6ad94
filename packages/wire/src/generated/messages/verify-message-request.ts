// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Answers the challenge of a verification. */
export interface VerifyMessageRequest {
  readonly type: 'VerifyMessageRequest'
  /** the answer to the challenge */
  readonly apiData?: string | undefined
}

export function readVerifyMessageRequestText(r: TextReader, _v: number): VerifyMessageRequest {
  r.skip('version')
  const apiData = r.string('apiData')
  return { type: 'VerifyMessageRequest', apiData }
}

export function writeVerifyMessageRequestText(w: TextWriter, m: VerifyMessageRequest, _v: number): void {
  w.literal('1')
  w.string(m.apiData, 'apiData')
}

export function readVerifyMessageRequestProto(r: ProtoReader): VerifyMessageRequest {
  let apiData: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        apiData = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'VerifyMessageRequest', apiData }
}

export function writeVerifyMessageRequestProto(w: ProtoWriter, m: VerifyMessageRequest, _v: number): void {
  w.string(10, m.apiData, 'apiData')
}
