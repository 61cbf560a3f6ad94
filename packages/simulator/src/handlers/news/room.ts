import type { OpenRoom } from '../../session/handlers.ts'
import { articles } from './articles.ts'
import { bulletins } from './bulletins.ts'
import { headlines } from './headlines.ts'

/** Answers requests for news. */
export const news: OpenRoom = (gateway) => ({
  handlers: { ...articles(gateway), ...headlines(gateway), ...bulletins(gateway) },
})
