// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readNewsProviderProto, writeNewsProviderProto, type NewsProvider } from '../structs/news-provider.ts'

/** Lists the news providers the login may read. */
export interface NewsProviders {
  readonly type: 'NewsProviders'
  /** one entry for each provider */
  readonly newsProviders?: readonly NewsProvider[] | undefined
}

export function readNewsProvidersText(r: TextReader, _v: number): NewsProviders {
  const count1 = r.count('newsProviders')
  const list1: NewsProvider[] = []
  for (let i = 0; i < count1; i++) {
    const providerCode = r.string('newsProviders.providerCode')
    const providerName = r.string('newsProviders.providerName')
    list1.push({ providerCode, providerName })
  }
  const newsProviders = list1
  return { type: 'NewsProviders', newsProviders }
}

export function writeNewsProvidersText(w: TextWriter, m: NewsProviders, _v: number): void {
  const list1 = m.newsProviders ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1.providerCode, 'newsProviders.providerCode')
    w.string(each1.providerName, 'newsProviders.providerName')
  }
}

export function readNewsProvidersProto(r: ProtoReader): NewsProviders {
  const newsProviders: NewsProvider[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          const list = newsProviders
          list.push(readNewsProviderProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'NewsProviders', newsProviders }
}

export function writeNewsProvidersProto(w: ProtoWriter, m: NewsProviders, _v: number): void {
  for (const each of m.newsProviders ?? []) {
    const mark = w.open(10)
    writeNewsProviderProto(w, each)
    w.close(mark)
  }
}
