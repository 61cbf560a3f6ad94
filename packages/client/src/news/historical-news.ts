import {
  conversations,
  formatTimestamp,
  type HistoricalNews,
  type HistoricalNewsEnd,
  parseTimestamp,
} from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askWith, type CallOptions, type Collector } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { type HeadlineFacts, splitHeadline } from './headline.ts'

/** Which headlines are wanted. */
export interface HistoricalNewsQuery {
  /** The contract, which a look-up gives. */
  readonly conId: number
  /** The codes of the providers, as `newsProviders` lists them. */
  readonly providers: readonly string[]
  /** The older end, not part of it; none unless given. */
  readonly start?: Date | undefined
  /** The newer end, part of it; now unless given. */
  readonly end?: Date | undefined
  /** The most headlines, up to 300; 100 unless given. */
  readonly count?: number | undefined
}

/** A headline of the past. */
export interface HistoricalHeadline {
  /** When it was published, as the gateway writes it, which names no zone: `2026-07-31 13:53:52.0`. */
  readonly time: string
  /** The same as an instant, from gateways that send one. */
  readonly at: Date | undefined
  readonly providerCode: string
  readonly articleId: string
  readonly headline: string
  /** What the provider says of it beside. */
  readonly facts: HeadlineFacts
}

/** Headlines, the newest first. */
export interface HistoricalHeadlines {
  readonly headlines: readonly HistoricalHeadline[]
  /** Says that there are older ones, as far as the gateway knows, which is not far. */
  readonly hasMore: boolean
}

const querySchema: z.ZodType<HistoricalNewsQuery, HistoricalNewsQuery> = z.strictObject({
  conId: z.int().min(1),
  providers: z
    .array(z.string().regex(/^[^+,]+$/, { error: 'the code of a provider' }))
    .min(1)
    .readonly(),
  start: z.date({ error: 'a valid Date' }).optional(),
  end: z.date({ error: 'a valid Date' }).optional(),
  count: z.int().min(1).max(300).optional(),
})

export interface HistoricalNewsCall {
  /**
   * Reads the headlines of the past on a contract, the newest first. The default deadline is 30 seconds.
   *
   * Stands for `reqHistoricalNews`.
   *
   * @throws {@link RequestError} with code 321 for a provider the login may not read.
   * @throws {@link ValidationError} when the query is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const [details] = await ib.contractDetails(stock('AAPL'))
   * const providers = (await ib.newsProviders()).map(({ code }) => code)
   * const { headlines } = await ib.historicalNews({ conId: details?.contract.conId ?? 0, providers, count: 10 })
   * for (const { time, headline } of headlines) console.log(time, headline)
   * ```
   */
  historicalNews(query: HistoricalNewsQuery, options?: CallOptions): Promise<HistoricalHeadlines>
}

export function historicalNews({ requests }: ClientContext): HistoricalNewsCall {
  return {
    historicalNews: async (query, options) => {
      const { conId, providers, start, end, count = 100 } = check(querySchema, query, 'query')
      return requests.ask(
        askWith(
          conversations.historicalNews,
          {
            conId,
            providerCodes: providers.join('+'),
            startDateTime: start === undefined ? undefined : formatTimestamp(start),
            endDateTime: end === undefined ? undefined : formatTimestamp(end),
            totalResults: count,
          },
          collectHeadlines,
          { args: { conId, providers, start, end, count } },
        ),
        options,
      )
    },
  }
}

function collectHeadlines(): Collector<HistoricalHeadlines> {
  const headlines: HistoricalHeadline[] = []
  let end: HistoricalNewsEnd | undefined
  return {
    waitingFor: 'HistoricalNewsEnd',
    take: (message) => {
      if (message.type === 'HistoricalNews') headlines.push(headlineFrom(message))
      else if (message.type === 'HistoricalNewsEnd') end = message
      return end !== undefined
    },
    value: () => ({ headlines, hasMore: end?.hasMore ?? false }),
    arrived: () => headlines,
  }
}

function headlineFrom({
  time = '',
  providerCode = '',
  articleId = '',
  headline = '',
}: HistoricalNews): HistoricalHeadline {
  return { time, at: parseTimestamp(time), providerCode, articleId, ...splitHeadline(headline) }
}
