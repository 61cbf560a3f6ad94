// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries one headline of the past, newest first. */
export interface HistoricalNews {
  readonly type: 'HistoricalNews'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** like 2026-07-31 13:53:52.0 without a zone, on some gateways epoch milliseconds */
  readonly time?: string | undefined
  /** the news provider, such as BRFG */
  readonly providerCode?: string | undefined
  /** names the article, to ask for its text */
  readonly articleId?: string | undefined
  /** the headline; may start with facts in braces */
  readonly headline?: string | undefined
}

export function readHistoricalNewsText(r: TextReader, _v: number): HistoricalNews {
  const reqId = r.int('reqId')
  const time = r.string('time')
  const providerCode = r.string('providerCode')
  const articleId = r.string('articleId')
  const headline = r.string('headline')
  return { type: 'HistoricalNews', reqId, time, providerCode, articleId, headline }
}

export function writeHistoricalNewsText(w: TextWriter, m: HistoricalNews, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.time, 'time')
  w.string(m.providerCode, 'providerCode')
  w.string(m.articleId, 'articleId')
  w.string(m.headline, 'headline')
}

export function readHistoricalNewsProto(r: ProtoReader): HistoricalNews {
  let reqId: number | undefined
  let time: string | undefined
  let providerCode: string | undefined
  let articleId: string | undefined
  let headline: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        time = r.string()
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
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalNews', reqId, time, providerCode, articleId, headline }
}

export function writeHistoricalNewsProto(w: ProtoWriter, m: HistoricalNews, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.time, 'time')
  w.string(26, m.providerCode, 'providerCode')
  w.string(34, m.articleId, 'articleId')
  w.string(42, m.headline, 'headline')
}
