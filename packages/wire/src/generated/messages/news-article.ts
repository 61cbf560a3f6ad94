// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Carries the text of an article. */
export interface NewsArticle {
  readonly type: 'NewsArticle'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** 0 text or HTML, 1 a PDF in base64 */
  readonly articleType?: number | undefined
  /** the article */
  readonly articleText?: string | undefined
}

export function readNewsArticleText(r: TextReader, _v: number): NewsArticle {
  const reqId = r.int('reqId')
  const articleType = r.int('articleType')
  const articleText = r.string('articleText')
  return { type: 'NewsArticle', reqId, articleType, articleText }
}

export function writeNewsArticleText(w: TextWriter, m: NewsArticle, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.articleType, 'articleType', '2147483647')
  w.string(m.articleText, 'articleText')
}

export function readNewsArticleProto(r: ProtoReader): NewsArticle {
  let reqId: number | undefined
  let articleType: number | undefined
  let articleText: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        articleType = r.int32()
        break
      case 26:
        articleText = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'NewsArticle', reqId, articleType, articleText }
}

export function writeNewsArticleProto(w: ProtoWriter, m: NewsArticle, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.articleType, 'articleType')
  w.string(26, m.articleText, 'articleText')
}
