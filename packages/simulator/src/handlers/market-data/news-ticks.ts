import type { Session } from '../../session/session.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import type { Headline } from '../../world/news/news-desk.ts'

/** Headlines of the past that a new line begins with. */
const FIRST_HEADLINES = 3
const DAY_MS = 86_400_000

/** Sends the latest headlines on an instrument, then each new one. Returns the way to stop. */
export function openNewsLine(
  session: Session,
  reqId: number | undefined,
  instrument: Instrument,
  providers: readonly string[],
): () => void {
  const { news } = session.gateway.world
  const now = session.gateway.clock.now()
  const send = ({ timeMs, providerCode, articleId, headline, extraData }: Headline): void =>
    session.send({ type: 'TickNews', reqId, timestamp: timeMs, providerCode, articleId, headline, extraData })
  const latest = news.headlines(instrument, now - DAY_MS, now, providers, FIRST_HEADLINES)
  for (const headline of [...latest].reverse()) send(headline)
  return news.watch(instrument, providers, send)
}
