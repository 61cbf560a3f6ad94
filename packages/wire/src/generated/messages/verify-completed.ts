// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says how a verification ended. */
export interface VerifyCompleted {
  readonly type: 'VerifyCompleted'
  /** true when the program is verified */
  readonly isSuccessful?: boolean | undefined
  /** why it is not */
  readonly errorText?: string | undefined
}

export function readVerifyCompletedText(r: TextReader, _v: number): VerifyCompleted {
  r.skip('version')
  const isSuccessful = r.bool('isSuccessful')
  const errorText = r.escaped('errorText')
  return { type: 'VerifyCompleted', isSuccessful, errorText }
}

export function writeVerifyCompletedText(w: TextWriter, m: VerifyCompleted, _v: number): void {
  w.literal('1')
  w.literal(m.isSuccessful ? 'true' : 'false')
  w.escaped(m.errorText, 'errorText')
}

export function readVerifyCompletedProto(r: ProtoReader): VerifyCompleted {
  let isSuccessful: boolean | undefined
  let errorText: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        isSuccessful = r.bool()
        break
      case 18:
        errorText = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'VerifyCompleted', isSuccessful, errorText }
}

export function writeVerifyCompletedProto(w: ProtoWriter, m: VerifyCompleted, _v: number): void {
  w.bool(8, m.isSuccessful, 'isSuccessful')
  w.string(18, m.errorText, 'errorText')
}
