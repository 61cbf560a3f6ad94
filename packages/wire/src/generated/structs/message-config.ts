// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one message box of TWS and what happens instead of showing it. */
export interface MessageConfig {
  /** the message box */
  readonly id?: number | undefined
  /** the title of the box */
  readonly title?: string | undefined
  /** the text of the box */
  readonly message?: string | undefined
  /** the answer given when the box is not shown */
  readonly defaultAction?: string | undefined
  /** true when the box is shown */
  readonly enabled?: boolean | undefined
}

export function readMessageConfigProto(r: ProtoReader): MessageConfig {
  let id: number | undefined
  let title: string | undefined
  let message: string | undefined
  let defaultAction: string | undefined
  let enabled: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        id = r.int32()
        break
      case 18:
        title = r.string()
        break
      case 26:
        message = r.string()
        break
      case 34:
        defaultAction = r.string()
        break
      case 40:
        enabled = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { id, title, message, defaultAction, enabled }
}

export function writeMessageConfigProto(w: ProtoWriter, s: MessageConfig): void {
  w.int32(8, s.id, 'messageConfig.id')
  w.string(18, s.title, 'messageConfig.title')
  w.string(26, s.message, 'messageConfig.message')
  w.string(34, s.defaultAction, 'messageConfig.defaultAction')
  w.bool(40, s.enabled, 'messageConfig.enabled')
}
