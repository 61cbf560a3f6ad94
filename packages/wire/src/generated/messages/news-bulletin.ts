// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries one bulletin. */
export interface NewsBulletin {
  readonly type: 'NewsBulletin'
  /** numbers the bulletin */
  readonly newsMsgId?: number | undefined
  /** 1 regular, 2 an exchange is available again, 3 an exchange is not available */
  readonly newsMsgType?: number | undefined
  /** the text */
  readonly newsMessage?: string | undefined
  /** the exchange it comes from */
  readonly originatingExch?: string | undefined
}

export function readNewsBulletinText(r: TextReader, _v: number): NewsBulletin {
  r.skip('version')
  const newsMsgId = r.int('newsMsgId')
  const newsMsgType = r.int('newsMsgType')
  const newsMessage = r.escaped('newsMessage')
  const originatingExch = r.escaped('originatingExch')
  return { type: 'NewsBulletin', newsMsgId, newsMsgType, newsMessage, originatingExch }
}

export function writeNewsBulletinText(w: TextWriter, m: NewsBulletin, _v: number): void {
  w.literal('1')
  w.int(m.newsMsgId, 'newsMsgId', '2147483647')
  w.int(m.newsMsgType, 'newsMsgType', '2147483647')
  w.escaped(m.newsMessage, 'newsMessage')
  w.escaped(m.originatingExch, 'originatingExch')
}

export function readNewsBulletinProto(r: ProtoReader): NewsBulletin {
  let newsMsgId: number | undefined
  let newsMsgType: number | undefined
  let newsMessage: string | undefined
  let originatingExch: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        newsMsgId = r.int32()
        break
      case 16:
        newsMsgType = r.int32()
        break
      case 26:
        newsMessage = r.string()
        break
      case 34:
        originatingExch = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'NewsBulletin', newsMsgId, newsMsgType, newsMessage, originatingExch }
}

export function writeNewsBulletinProto(w: ProtoWriter, m: NewsBulletin, _v: number): void {
  w.int32(8, m.newsMsgId, 'newsMsgId')
  w.int32(16, m.newsMsgType, 'newsMsgType')
  w.string(26, m.newsMessage, 'newsMessage')
  w.string(34, m.originatingExch, 'originatingExch')
}
