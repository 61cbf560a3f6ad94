import { int, list, listOf, message, since, string, struct, tagString, tags } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares a news provider. */
export const NewsProvider = struct({
  doc: 'Describes a news provider.',
  fields: {
    providerCode: string('the code of the provider, such as BRFG'),
    providerName: string('the name of the provider'),
  },
  proto: {
    providerCode: 1,
    providerName: 2,
  },
})

/** Declares what `reqNewsProviders` sends. */
export const NewsProvidersRequest = message({
  id: 85,
  from: 'client',
  official: ['reqNewsProviders'],
  doc: 'Asks which news providers the login may read.',
  fields: {},
  text: [],
  proto: [since(v.protobufNewsData), {}],
})

/** Declares what `newsProviders` reports. */
export const NewsProviders = message({
  id: 85,
  from: 'gateway',
  official: ['newsProviders'],
  doc: 'Lists the news providers the login may read.',
  fields: {
    newsProviders: listOf(NewsProvider, 'one entry for each provider'),
  },
  text: [list('newsProviders', 'providerCode', 'providerName')],
  proto: [since(v.protobufNewsData), { newsProviders: 1 }],
})

/** Declares what `reqNewsArticle` sends. */
export const NewsArticleRequest = message({
  id: 84,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqNewsArticle'],
  doc: 'Asks for the text of an article.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    providerCode: string('the news provider of the article'),
    articleId: string('the article, as a headline names it'),
    newsArticleOptions: tags('extra options by name; reserved'),
  },
  text: ['reqId', 'providerCode', 'articleId', tagString('newsArticleOptions')],
  proto: [since(v.protobufNewsData), { reqId: 1, providerCode: 2, articleId: 3, newsArticleOptions: 4 }],
})

/** Declares what `newsArticle` reports. */
export const NewsArticle = message({
  id: 83,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['newsArticle'],
  doc: 'Carries the text of an article.',
  fields: {
    reqId: int('the request this answers'),
    articleType: int('0 text or HTML, 1 a PDF in base64'),
    articleText: string('the article'),
  },
  text: ['reqId', 'articleType', 'articleText'],
  proto: [since(v.protobufNewsData), { reqId: 1, articleType: 2, articleText: 3 }],
})
