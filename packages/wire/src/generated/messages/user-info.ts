// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports the branding of the login. */
export interface UserInfo {
  readonly type: 'UserInfo'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the broker that brands the login; empty for Interactive Brokers itself */
  readonly whiteBrandingId?: string | undefined
}

export function readUserInfoText(r: TextReader, _v: number): UserInfo {
  const reqId = r.int('reqId')
  const whiteBrandingId = r.string('whiteBrandingId')
  return { type: 'UserInfo', reqId, whiteBrandingId }
}

export function writeUserInfoText(w: TextWriter, m: UserInfo, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.whiteBrandingId, 'whiteBrandingId')
}

export function readUserInfoProto(r: ProtoReader): UserInfo {
  let reqId: number | undefined
  let whiteBrandingId: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        whiteBrandingId = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'UserInfo', reqId, whiteBrandingId }
}

export function writeUserInfoProto(w: ProtoWriter, m: UserInfo, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.whiteBrandingId, 'whiteBrandingId')
}
