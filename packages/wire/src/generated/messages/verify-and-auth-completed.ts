// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says how a verification with login ended. */
export interface VerifyAndAuthCompleted {
  readonly type: 'VerifyAndAuthCompleted'
  /** true when the program is verified and logged in */
  readonly isSuccessful?: boolean | undefined
  /** why it is not */
  readonly errorText?: string | undefined
}

export function readVerifyAndAuthCompletedText(r: TextReader, _v: number): VerifyAndAuthCompleted {
  r.skip('version')
  const isSuccessful = r.bool('isSuccessful')
  const errorText = r.escaped('errorText')
  return { type: 'VerifyAndAuthCompleted', isSuccessful, errorText }
}

export function writeVerifyAndAuthCompletedText(w: TextWriter, m: VerifyAndAuthCompleted, _v: number): void {
  w.literal('1')
  w.literal(m.isSuccessful ? 'true' : 'false')
  w.escaped(m.errorText, 'errorText')
}
