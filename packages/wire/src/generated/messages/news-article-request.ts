// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { TagValues } from '../../values/tag-values.ts'

/** Asks for the text of an article. */
export interface NewsArticleRequest {
  readonly type: 'NewsArticleRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the news provider of the article */
  readonly providerCode?: string | undefined
  /** the article, as a headline names it */
  readonly articleId?: string | undefined
  /** extra options by name; reserved */
  readonly newsArticleOptions?: TagValues | undefined
}

export function readNewsArticleRequestText(r: TextReader, _v: number): NewsArticleRequest {
  const reqId = r.int('reqId')
  const providerCode = r.string('providerCode')
  const articleId = r.string('articleId')
  const newsArticleOptions = r.tagString('newsArticleOptions')
  return { type: 'NewsArticleRequest', reqId, providerCode, articleId, newsArticleOptions }
}

export function writeNewsArticleRequestText(w: TextWriter, m: NewsArticleRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.string(m.providerCode, 'providerCode')
  w.string(m.articleId, 'articleId')
  w.tagString(m.newsArticleOptions, 'newsArticleOptions')
}

export function readNewsArticleRequestProto(r: ProtoReader): NewsArticleRequest {
  let reqId: number | undefined
  let providerCode: string | undefined
  let articleId: string | undefined
  let newsArticleOptions: Record<string, string> | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        providerCode = r.string()
        break
      case 26:
        articleId = r.string()
        break
      case 34:
        r.mapEntry((newsArticleOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'NewsArticleRequest', reqId, providerCode, articleId, newsArticleOptions }
}

export function writeNewsArticleRequestProto(w: ProtoWriter, m: NewsArticleRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.providerCode, 'providerCode')
  w.string(26, m.articleId, 'articleId')
  w.map(34, m.newsArticleOptions, 'newsArticleOptions')
}
