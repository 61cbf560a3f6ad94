// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the challenge of a verification. */
export interface VerifyMessageApi {
  readonly type: 'VerifyMessageApi'
  /** the challenge */
  readonly apiData?: string | undefined
}

export function readVerifyMessageApiText(r: TextReader, _v: number): VerifyMessageApi {
  r.skip('version')
  const apiData = r.escaped('apiData')
  return { type: 'VerifyMessageApi', apiData }
}

export function writeVerifyMessageApiText(w: TextWriter, m: VerifyMessageApi, _v: number): void {
  w.literal('1')
  w.escaped(m.apiData, 'apiData')
}

export function readVerifyMessageApiProto(r: ProtoReader): VerifyMessageApi {
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
  return { type: 'VerifyMessageApi', apiData }
}

export function writeVerifyMessageApiProto(w: ProtoWriter, m: VerifyMessageApi, _v: number): void {
  w.string(10, m.apiData, 'apiData')
}
