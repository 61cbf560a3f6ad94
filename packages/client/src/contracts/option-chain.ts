import { type Contract, DecodeError } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { guarded } from '../guarded.ts'
import { AmbiguousContractError, DisconnectedError, RequestError, TimeoutError } from '../errors.ts'
import { type CallOptions, stableKey, throughOutage } from '../requests/index.ts'
import { type Feed, type FeedLine, type Notice, type OpenFeeds, type Stream, streamOf } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { contractDetails } from './contract-details.ts'
import { contractSchema } from './contract-schema.ts'
import {
  exchangeOf,
  type Expiry,
  expiriesWanted,
  isStrikeWanted,
  type OptionChainFilter,
  optionChainFilterSchema,
} from './option-chain-filter.ts'
import type { ContractDetails } from './received.ts'
import { resolve } from './resolve.ts'
import { secDefOptParams } from './sec-def-opt-params.ts'

/** How far an option chain has been read. */
export interface OptionChainProgress {
  /** Look-ups that are answered: one for each trading class and expiry. */
  readonly done: number
  readonly total: number
  /** Options that were handed on. */
  readonly options: number
  /** Look-ups that brought nothing because they failed. */
  readonly missing: readonly MissingExpiry[]
}

/** The options of one trading class and expiry that a chain lacks, and why. */
export interface MissingExpiry extends Expiry {
  readonly error: RequestError | TimeoutError | DecodeError
}

/** The options of an underlying as a stream. */
export interface OptionChain extends Stream<ContractDetails> {
  /** The expiries whose look-up failed, of the reader that began last. The rest of the chain was handed on. */
  readonly missing: readonly MissingExpiry[]
}

/** How an option chain is read. */
export interface OptionChainOptions {
  /** Gives the chain up. */
  readonly signal?: AbortSignal | undefined
  /** How many look-ups are under way at once; 4 unless given. Each can bring hundreds of options. */
  readonly concurrency?: number | undefined
  /** How old an answer from before may be, in milliseconds, to be used again; an hour unless given, 0 for never. */
  readonly maxAgeMs?: number | undefined
  /** Hears how far it has come: at the start, and after each look-up. */
  readonly onProgress?: ((progress: OptionChainProgress) => void) | undefined
}

const optionsSchema = z.object({
  concurrency: z.int().min(1).max(50).default(4),
  maxAgeMs: z.number().min(0).default(3_600_000),
})

const REMEMBERED = 1000
const EXPIRY_TIMEOUT_MS = 120_000

/** The call `optionChain`. */
export interface OptionChainCall {
  /**
   * Streams the options of an underlying, those that expire first ahead: it reads the chain's parameters once, then looks up the contracts
   * expiry by expiry, a few at once. It ends when all are there; leaving the loop or the signal stops it. Answers are remembered. An expiry
   * that the gateway refuses is left out and named in `missing`, and in the stream's `notices`.
   *
   * Stands for `reqSecDefOptParams` and as many `reqContractDetails` as there are expiries.
   *
   * @throws {@link ValidationError} when underlying, filter or an option is not what it should be. The stream itself fails with
   *   {@link RequestError} when the underlying is unknown or every expiry is refused, {@link AmbiguousContractError} when several contracts fit,
   *   {@link ValidationError} when several exchanges have the options, SMART is not among them, and the filter names none.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const filter = { right: 'C', expirations: { to: '2026-12-31' }, strikes: { from: 200, to: 250 } } as const
   * for await (const { contract } of ib.optionChain(stock('AAPL'), filter)) {
   *   console.log(contract.lastTradeDateOrContractMonth, contract.strike, contract.conId)
   * }
   * ```
   */
  optionChain(underlying: Contract, filter?: OptionChainFilter, options?: OptionChainOptions): OptionChain
}

interface Remembered {
  readonly atMs: number
  readonly details: readonly ContractDetails[]
}

/** Makes the call `optionChain`. */
export function optionChain(context: ClientContext): OptionChainCall {
  const lookUps = { ...contractDetails(context), ...resolve(context), ...secDefOptParams(context) }
  const { clock } = context
  const remembered = new Map<string, Remembered>()
  const open: OpenFeeds = new Map()
  let count = 0

  async function optionsOf(query: Contract, maxAgeMs: number, call: CallOptions): Promise<readonly ContractDetails[]> {
    const key = stableKey(query)
    const before = remembered.get(key)
    if (before !== undefined && clock.now() - before.atMs < maxAgeMs) return before.details
    const details = await patient(query, call)
    remembered.delete(key)
    remembered.set(key, { atMs: clock.now(), details })
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return details
  }

  /** Looks up through outages and lost connections. */
  async function patient(query: Contract, call: CallOptions): Promise<readonly ContractDetails[]> {
    for (;;) {
      try {
        return await throughOutage(clock, (each) => lookUps.contractDetails(query, each), call, EXPIRY_TIMEOUT_MS)
      } catch (error) {
        if (!(error instanceof DisconnectedError && error.retryable)) throw error
      }
    }
  }

  async function read(
    feed: Feed<ContractDetails>,
    underlying: Contract,
    filter: OptionChainFilter,
    options: OptionChainOptions & { readonly concurrency: number; readonly maxAgeMs: number },
    signal: AbortSignal,
    missingOf: (missing: readonly MissingExpiry[]) => void,
  ): Promise<void> {
    const { contract } = await lookUps.resolve(underlying, { signal })
    const { conId, symbol = '', secType = 'STK', currency } = contract
    if (conId === undefined) throw new AmbiguousContractError({ contract: underlying, candidates: [contract] })
    const isFuture = secType === 'FUT'
    const preferred = (isFuture ? contract.exchange : undefined) ?? 'SMART'
    const futFopExchange = isFuture ? (filter.exchange ?? preferred) : ''
    const about = { underlyingSymbol: symbol, futFopExchange, underlyingSecType: secType, underlyingConId: conId }
    const rows = await throughOutage(clock, (call) => lookUps.secDefOptParams(about, call), { signal })
    const exchange = exchangeOf(rows, filter, preferred)
    const waiting = exchange === undefined ? [] : [...expiriesWanted(rows, filter, exchange)]
    const total = waiting.length
    let done = 0
    let handedOn = 0
    const missing: MissingExpiry[] = []
    missingOf(missing)
    const { onProgress } = options
    const told = onProgress && guarded('onProgress', onProgress, context.log)
    const progressed = (): void => told?.({ done, total, options: handedOn, missing: [...missing] })
    progressed()
    const lookUpOne = async ({ tradingClass, expiration }: Expiry): Promise<void> => {
      const query: Contract = {
        symbol,
        secType: isFuture ? 'FOP' : 'OPT',
        lastTradeDateOrContractMonth: expiration,
        exchange,
        currency,
        tradingClass,
        right: filter.right,
      }
      let found: readonly ContractDetails[] = []
      try {
        found = await optionsOf(query, options.maxAgeMs, { signal })
      } catch (error) {
        if (!isOfOneExpiry(error)) throw error
        missing.push({ tradingClass, expiration, error })
        feed.notice(noticeOf(error, query))
      }
      for (const details of found) {
        if (signal.aborted) return
        if (!isStrikeWanted(details.contract.strike ?? 0, filter)) continue
        handedOn++
        feed.next(details)
      }
      done++
      progressed()
    }
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift())
        await lookUpOne(next)
    }
    await Promise.all(Array.from({ length: Math.min(options.concurrency, total) }, work))
    // A chain of which nothing came is no empty chain.
    const [first] = missing
    if (first !== undefined && missing.length === total) throw first.error
  }

  return {
    optionChain: (underlying, filter = {}, options = {}) => {
      const contract = check(contractSchema, underlying, 'underlying')
      const checkedFilter = check(optionChainFilterSchema, filter, 'filter')
      const checked = { ...options, ...check(optionsSchema, options, 'options') }
      let missing: readonly MissingExpiry[] = []
      const plan = {
        // Each reader has a chain of its own: one that joined late would miss what went by.
        get key() {
          return String(count++)
        },
        overflow: { kind: 'unbounded' } as const,
        open: (feed: Feed<ContractDetails>): FeedLine => {
          const left = new AbortController()
          const keep = (lost: readonly MissingExpiry[]): void => {
            missing = lost
          }
          read(feed, contract, checkedFilter, checked, left.signal, keep).then(
            () => feed.complete(),
            (error: unknown) => {
              left.abort()
              const { state } = context.session
              // Whoever closes the client knows, as with every other stream.
              if (state.kind === 'closed' && state.reason.by === 'user') feed.closed()
              else feed.fail(error)
            },
          )
          return { close: () => left.abort() }
        },
      }
      const chain = streamOf(plan, open, { signal: options.signal })
      return Object.defineProperty(chain, 'missing', { get: () => missing }) as OptionChain
    },
  }
}

/** Whether a failure concerns one expiry alone, so that the others are read all the same. */
function isOfOneExpiry(error: unknown): error is MissingExpiry['error'] {
  return error instanceof RequestError || error instanceof TimeoutError || error instanceof DecodeError
}

function noticeOf(error: MissingExpiry['error'], query: Contract): Notice {
  const code = error instanceof RequestError ? error.gatewayCode : -1
  const { tradingClass, lastTradeDateOrContractMonth } = query
  const message = `The options of ${tradingClass} ${lastTradeDateOrContractMonth} are missing: ${error.message}`
  return { code, message, at: undefined, id: -1, request: { kind: 'optionChain', args: query } }
}
