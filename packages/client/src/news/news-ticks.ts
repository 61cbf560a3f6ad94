import type { Contract, TickNews } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import type { Stream, StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { factsFrom, type HeadlineFacts } from './headline.ts'

/** A headline as it is published. */
export interface Headline {
  readonly time: Date
  readonly providerCode: string
  /** Names the article, for `newsArticle`. */
  readonly articleId: string
  readonly headline: string
  /** What the provider says of it beside: language, sentiment, ... */
  readonly facts: HeadlineFacts
}

/** Whose news is wanted. */
export interface NewsTicksOptions extends StreamOptions {
  /** The codes of the providers, as `newsProviders` lists them. */
  readonly providers: readonly string[]
}

const providersSchema = z
  .array(z.string().regex(/^[^+,:]+$/, { error: 'the code of a provider' }))
  .min(1)
  .readonly()

const BUFFER = 10_000
// Old headlines come again with each subscription; as many as this are remembered.
const REMEMBERED = 1_000

export interface NewsTicksCall {
  /**
   * Streams the headlines on a contract: a few of the past first, then each new one. It takes one market-data line, without quotes. After a
   * reconnect it goes on; a headline that came before does not come again.
   *
   * Stands for `reqMktData` with the generic ticks `mdoff` and 292. For everything a provider publishes the contract is one of type `NEWS`, such
   * as `{ symbol: 'BRFG:BRFG_ALL', secType: 'NEWS', exchange: 'BRFG' }`.
   *
   * @throws {@link ValidationError} when the contract or the providers are not what they should be. The stream itself fails as `marketData` does.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * for await (const { time, headline } of ib.newsTicks(stock('AAPL'), { providers: ['BRFG', 'DJNL'] })) {
   *   console.log(time.toISOString(), headline)
   *   break
   * }
   * ```
   */
  newsTicks(contract: Contract, options: NewsTicksOptions & { readonly markers: true }): Stream<Headline | StreamMarker>
  newsTicks(contract: Contract, options: NewsTicksOptions): Stream<Headline>
}

export function newsTicks({ requests }: ClientContext): NewsTicksCall {
  function newsTicks(
    contract: Contract,
    options: NewsTicksOptions & { readonly markers: true },
  ): Stream<Headline | StreamMarker>
  function newsTicks(contract: Contract, options: NewsTicksOptions): Stream<Headline>
  function newsTicks(
    contract: Contract,
    options: NewsTicksOptions,
  ): Stream<Headline> | Stream<Headline | StreamMarker> {
    const checked = check(contractSchema, contract, 'contract')
    const spec = ticksSpec(checked, check(providersSchema, options?.providers, 'options.providers'))
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { newsTicks }
}

function ticksSpec(contract: Contract, providers: readonly string[]): StreamSpec<Headline> {
  const seen = new Set<string>()
  return {
    kind: 'newsTicks',
    args: { contract, providers },
    ask: (reqId) => ({
      type: 'MarketDataRequest',
      reqId,
      contract,
      genericTickList: `mdoff,292:${providers.join('+')}`,
      snapshot: false,
    }),
    cancel: (reqId) => ({ type: 'CancelMarketData', reqId }),
    read: (message, sink) => {
      if (message.type !== 'TickNews') return
      const headline = headlineFrom(message)
      if (seen.has(headline.articleId)) return
      seen.add(headline.articleId)
      if (seen.size > REMEMBERED) seen.delete(seen.values().next().value as string)
      sink.next(headline)
    },
    overflow: { kind: 'buffer', capacity: BUFFER },
    afterDisconnect: 'resume',
    lines: 1,
  }
}

function headlineFrom({
  timestamp = 0,
  providerCode = '',
  articleId = '',
  headline = '',
  extraData = '',
}: TickNews): Headline {
  return { time: new Date(timestamp), providerCode, articleId, headline, facts: factsFrom(extraData) }
}
