import { parseInstant } from '../../world/history/times.ts'
import { archivedHeadline, archivedTime, newsProviders } from '../../world/news/news-desk.ts'
import type { Conversation } from '../merge.ts'

/** Headlines of one answer at most. */
const MOST_HEADLINES = 300

/** Answers which headlines there were, newest first. */
export const headlines: Conversation = ({ world, clock, settings }) => ({
  HistoricalNewsRequest: (message, session) => {
    const { reqId, conId = 0, providerCodes = '', totalResults = MOST_HEADLINES } = message
    const instrument = world.byConId(conId)
    const wanted = providerCodes.split(/[+,]/).filter((code) => code !== '')
    const known = wanted.filter((code) => newsProviders.some(({ providerCode }) => providerCode === code))
    const start = parseWindow(message.startDateTime, settings.zone)
    const end = parseWindow(message.endDateTime, settings.zone)
    const problem =
      instrument === undefined
        ? 'Invalid contract id'
        : wanted.length > 0 && known.length === 0
          ? `No permission for news of ${providerCodes}`
          : typeof start === 'string' || typeof end === 'string'
            ? 'Invalid date or time'
            : undefined
    if (problem !== undefined || instrument === undefined || typeof start === 'string' || typeof end === 'string') {
      session.error(reqId, 321, `Error validating request.-'cY' : cause - ${problem ?? ''}`)
      return
    }
    // Either end may be named first: what lies between counts.
    const from = Math.min(start ?? 0, end ?? clock.now())
    const to = Math.min(Math.max(start ?? 0, end ?? clock.now()), clock.now())
    const limit = Math.min(totalResults > 0 ? totalResults : MOST_HEADLINES, MOST_HEADLINES)
    const found = world.news.headlines(instrument, from, to, known, limit + 1)
    for (const headline of found.slice(0, limit)) {
      session.send({
        type: 'HistoricalNews',
        reqId,
        time: archivedTime(headline.timeMs),
        providerCode: headline.providerCode,
        articleId: headline.articleId,
        headline: archivedHeadline(headline),
      })
    }
    session.send({ type: 'HistoricalNewsEnd', reqId, hasMore: found.length > limit })
  },
})

/** Reads an end of the window; news requests also write days with dashes. */
function parseWindow(text: string = '', zone: string): number | 'unreadable' | undefined {
  const dashed = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text)
  if (dashed !== null) return Date.parse(`${dashed[1]}-${dashed[2]}-${dashed[3]}T${dashed[4]}Z`)
  const instant = parseInstant(text, zone)
  return typeof instant === 'object' ? 'unreadable' : instant
}
