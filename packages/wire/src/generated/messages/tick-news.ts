// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports one headline of a market-data subscription with generic tick 292; old ones come first. */
export interface TickNews {
  readonly type: 'TickNews'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** when it was published, in epoch milliseconds */
  readonly timestamp?: number | undefined
  /** the news provider, such as BRFG */
  readonly providerCode?: string | undefined
  /** names the article, to ask for its text */
  readonly articleId?: string | undefined
  /** the headline */
  readonly headline?: string | undefined
  /** further facts such as language and sentiment, as the provider codes them */
  readonly extraData?: string | undefined
}

export function readTickNewsText(r: TextReader, _v: number): TickNews {
  const reqId = r.int('reqId')
  const timestamp = r.long('timestamp')
  const providerCode = r.string('providerCode')
  const articleId = r.string('articleId')
  const headline = r.string('headline')
  const extraData = r.string('extraData')
  return { type: 'TickNews', reqId, timestamp, providerCode, articleId, headline, extraData }
}

export function writeTickNewsText(w: TextWriter, m: TickNews, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.long(m.timestamp, 'timestamp', '9223372036854775807')
  w.string(m.providerCode, 'providerCode')
  w.string(m.articleId, 'articleId')
  w.string(m.headline, 'headline')
  w.string(m.extraData, 'extraData')
}

export function readTickNewsProto(r: ProtoReader): TickNews {
  let reqId: number | undefined
  let timestamp: number | undefined
  let providerCode: string | undefined
  let articleId: string | undefined
  let headline: string | undefined
  let extraData: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        timestamp = r.int64()
        break
      case 26:
        providerCode = r.string()
        break
      case 34:
        articleId = r.string()
        break
      case 42:
        headline = r.string()
        break
      case 50:
        extraData = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickNews', reqId, timestamp, providerCode, articleId, headline, extraData }
}

export function writeTickNewsProto(w: ProtoWriter, m: TickNews, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int64(16, m.timestamp, 'timestamp')
  w.string(26, m.providerCode, 'providerCode')
  w.string(34, m.articleId, 'articleId')
  w.string(42, m.headline, 'headline')
  w.string(50, m.extraData, 'extraData')
}
