import { int, list, listOf, message, since, string, struct, tagString, tags } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** NewsProvider */
export const NewsProvider = struct({
  doc: '',
  fields: {
    providerCode: string(''),
    providerName: string(''),
  },
  proto: {
    providerCode: 1,
    providerName: 2,
  },
})

/** NewsProvidersRequest */
export const NewsProvidersRequest = message({
  id: 85,
  from: 'client',
  official: ['reqNewsProviders'],
  doc: '',
  fields: {},
  text: [],
  proto: [since(v.protobufNewsData), {}],
})

/** NewsProviders */
export const NewsProviders = message({
  id: 85,
  from: 'gateway',
  official: ['newsProviders'],
  doc: '',
  fields: {
    newsProviders: listOf(NewsProvider, ''),
  },
  text: [list('newsProviders', 'providerCode', 'providerName')],
  proto: [since(v.protobufNewsData), { newsProviders: 1 }],
})

/** NewsArticleRequest */
export const NewsArticleRequest = message({
  id: 84,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqNewsArticle'],
  doc: '',
  fields: {
    reqId: int(''),
    providerCode: string(''),
    articleId: string(''),
    newsArticleOptions: tags(''),
  },
  text: ['reqId', 'providerCode', 'articleId', tagString('newsArticleOptions')],
  proto: [since(v.protobufNewsData), { reqId: 1, providerCode: 2, articleId: 3, newsArticleOptions: 4 }],
})

/** NewsArticle */
export const NewsArticle = message({
  id: 83,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['newsArticle'],
  doc: '',
  fields: {
    reqId: int(''),
    articleType: int(''),
    articleText: string(''),
  },
  text: ['reqId', 'articleType', 'articleText'],
  proto: [since(v.protobufNewsData), { reqId: 1, articleType: 2, articleText: 3 }],
})
