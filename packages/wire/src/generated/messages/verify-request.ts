// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Starts the verification of a certified program; for such programs only. */
export interface VerifyRequest {
  readonly type: 'VerifyRequest'
  /** the name of the program */
  readonly apiName?: string | undefined
  /** the version of the program */
  readonly apiVersion?: string | undefined
}

export function readVerifyRequestText(r: TextReader, _v: number): VerifyRequest {
  r.skip('version')
  const apiName = r.string('apiName')
  const apiVersion = r.string('apiVersion')
  return { type: 'VerifyRequest', apiName, apiVersion }
}

export function writeVerifyRequestText(w: TextWriter, m: VerifyRequest, _v: number): void {
  w.literal('1')
  w.string(m.apiName, 'apiName')
  w.string(m.apiVersion, 'apiVersion')
}

export function readVerifyRequestProto(r: ProtoReader): VerifyRequest {
  let apiName: string | undefined
  let apiVersion: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        apiName = r.string()
        break
      case 18:
        apiVersion = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'VerifyRequest', apiName, apiVersion }
}

export function writeVerifyRequestProto(w: ProtoWriter, m: VerifyRequest, _v: number): void {
  w.string(10, m.apiName, 'apiName')
  w.string(18, m.apiVersion, 'apiVersion')
}
