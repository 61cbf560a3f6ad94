import { newsProviders } from '../../world/news/news-desk.ts'
import type { Conversation } from '../merge.ts'

/** Answers who provides news, and what an article says. */
export const articles: Conversation = ({ world }) => ({
  NewsProvidersRequest: (_, session) => session.send({ type: 'NewsProviders', newsProviders }),
  NewsArticleRequest: ({ reqId, providerCode = '', articleId = '' }, session) => {
    const article = world.news.article(providerCode, articleId)
    if (article === undefined) session.error(reqId, 10172, 'Failed to request news article:Article is not available')
    else session.send({ type: 'NewsArticle', reqId, ...article })
  },
})
