// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one warning that a change of settings gives rise to. */
export interface UpdateConfigWarning {
  /** names the warning; sent back to accept it */
  readonly messageId?: number | undefined
  /** the title of the warning */
  readonly title?: string | undefined
  /** the text of the warning */
  readonly message?: string | undefined
}

export function readUpdateConfigWarningProto(r: ProtoReader): UpdateConfigWarning {
  let messageId: number | undefined
  let title: string | undefined
  let message: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        messageId = r.int32()
        break
      case 18:
        title = r.string()
        break
      case 26:
        message = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { messageId, title, message }
}

export function writeUpdateConfigWarningProto(w: ProtoWriter, s: UpdateConfigWarning): void {
  w.int32(8, s.messageId, 'updateConfigWarning.messageId')
  w.string(18, s.title, 'updateConfigWarning.title')
  w.string(26, s.message, 'updateConfigWarning.message')
}
