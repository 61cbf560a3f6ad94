import type { ClientContext } from '../context.ts'
import { historicalNews, type HistoricalNewsCall } from './historical-news.ts'
import { newsArticle, type NewsArticleCall } from './news-article.ts'
import { newsBulletins, type NewsBulletinsCall } from './news-bulletins.ts'
import { newsProviders, type NewsProvidersCall } from './news-providers.ts'
import { newsTicks, type NewsTicksCall } from './news-ticks.ts'

export type { HeadlineFacts } from './headline.ts'
export type { HistoricalHeadline, HistoricalHeadlines, HistoricalNewsQuery } from './historical-news.ts'
export type { ArticleName, NewsArticle } from './news-article.ts'
export type { NewsBulletin, NewsBulletinsOptions } from './news-bulletins.ts'
export type { NewsProvider } from './news-providers.ts'
export type { Headline, NewsTicksOptions } from './news-ticks.ts'

/** The calls about news. */
export interface NewsCalls
  extends HistoricalNewsCall,
    NewsArticleCall,
    NewsBulletinsCall,
    NewsProvidersCall,
    NewsTicksCall {}

export function newsCalls(context: ClientContext): NewsCalls {
  return {
    ...historicalNews(context),
    ...newsArticle(context),
    ...newsBulletins(context),
    ...newsProviders(context),
    ...newsTicks(context),
  }
}
