import type { ClientContext } from '../context.ts'
import { historicalNews, type HistoricalNewsCall } from './historical-news.ts'
import { newsArticle, type NewsArticleCall } from './news-article.ts'
import { newsBulletins, type NewsBulletinsCall } from './news-bulletins.ts'
import { newsProviders, type NewsProvidersCall } from './news-providers.ts'
import { newsTicks, type NewsTicksCall } from './news-ticks.ts'

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
