// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports when the account was last brought up to date; one follows each position. */
export interface AccountUpdateTime {
  readonly type: 'AccountUpdateTime'
  /** hours and minutes such as 22:27, in the time zone of the gateway; may jump back */
  readonly timeStamp?: string | undefined
}

export function readAccountUpdateTimeText(r: TextReader, _v: number): AccountUpdateTime {
  r.skip('version')
  const timeStamp = r.escaped('timeStamp')
  return { type: 'AccountUpdateTime', timeStamp }
}

export function writeAccountUpdateTimeText(w: TextWriter, m: AccountUpdateTime, _v: number): void {
  w.literal('1')
  w.escaped(m.timeStamp, 'timeStamp')
}

export function readAccountUpdateTimeProto(r: ProtoReader): AccountUpdateTime {
  let timeStamp: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        timeStamp = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AccountUpdateTime', timeStamp }
}

export function writeAccountUpdateTimeProto(w: ProtoWriter, m: AccountUpdateTime, _v: number): void {
  w.string(10, m.timeStamp, 'timeStamp')
}
