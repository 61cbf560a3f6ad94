// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readUpdateConfigWarningProto, writeUpdateConfigWarningProto, type UpdateConfigWarning } from '../structs/update-config-warning.ts'

/** Says what became of a change of settings. */
export interface UpdateConfigResponse {
  readonly type: 'UpdateConfigResponse'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** whether the change was made, as a word */
  readonly status?: string | undefined
  /** the explanation of the status */
  readonly message?: string | undefined
  /** the settings that changed, by name */
  readonly changedFields?: readonly string[] | undefined
  /** why settings could not be changed */
  readonly errors?: readonly string[] | undefined
  /** what must be accepted before the change is made */
  readonly warnings?: readonly UpdateConfigWarning[] | undefined
}

export function readUpdateConfigResponseProto(r: ProtoReader): UpdateConfigResponse {
  let reqId: number | undefined
  let status: string | undefined
  let message: string | undefined
  const changedFields: string[] = []
  const errors: string[] = []
  const warnings: UpdateConfigWarning[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        status = r.string()
        break
      case 26:
        message = r.string()
        break
      case 34:
        {
          const list = changedFields
          list.push(r.string())
        }
        break
      case 42:
        {
          const list = errors
          list.push(r.string())
        }
        break
      case 50:
        {
          const outer = r.enter()
          const list = warnings
          list.push(readUpdateConfigWarningProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'UpdateConfigResponse', reqId, status, message, changedFields, errors, warnings }
}

export function writeUpdateConfigResponseProto(w: ProtoWriter, m: UpdateConfigResponse, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.status, 'status')
  w.string(26, m.message, 'message')
  w.strings(34, m.changedFields, 'changedFields')
  w.strings(42, m.errors, 'errors')
  for (const each of m.warnings ?? []) {
    const mark = w.open(50)
    writeUpdateConfigWarningProto(w, each)
    w.close(mark)
  }
}
