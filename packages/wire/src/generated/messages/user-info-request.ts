// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for facts about the user of the login. */
export interface UserInfoRequest {
  readonly type: 'UserInfoRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
}

export function readUserInfoRequestText(r: TextReader, _v: number): UserInfoRequest {
  const reqId = r.int('reqId')
  return { type: 'UserInfoRequest', reqId }
}

export function writeUserInfoRequestText(w: TextWriter, m: UserInfoRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
}

export function readUserInfoRequestProto(r: ProtoReader): UserInfoRequest {
  let reqId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'UserInfoRequest', reqId }
}

export function writeUserInfoRequestProto(w: ProtoWriter, m: UserInfoRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
}
