import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { AmbiguousContractError } from '../errors.ts'
import { type CallOptions, stableKey } from '../requests/index.ts'
import { type Feed, type FeedLine, type OpenFeeds, type Stream, streamOf } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { contractDetails } from './contract-details.ts'
import { contractSchema } from './contract-schema.ts'
import {
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

/** The call `optionChain`. */
export interface OptionChainCall {
  /**
   * Streams the options of an underlying, those that expire first ahead: it reads the chain's parameters once, then looks up the contracts
   * expiry by expiry, a few at once. It ends when all are there; leaving the loop or the signal stops it. Answers are remembered.
   *
   * Stands for `reqSecDefOptParams` and as many `reqContractDetails` as there are expiries.
   *
   * @throws {@link ValidationError} when underlying, filter or an option is not what it should be. The stream itself fails with
   *   {@link RequestError} when the underlying is unknown, {@link AmbiguousContractError} when several contracts fit.
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
  optionChain(underlying: Contract, filter?: OptionChainFilter, options?: OptionChainOptions): Stream<ContractDetails>
}

interface Remembered {
  readonly atMs: number
  readonly details: readonly ContractDetails[]
}

/** Makes the call `optionChain`. */
export function optionChain(context: ClientContext): OptionChainCall {
  const lookUps = { ...contractDetails(context), ...resolve(context), ...secDefOptParams(context) }
  const remembered = new Map<string, Remembered>()
  const open: OpenFeeds = new Map()
  let count = 0

  async function optionsOf(query: Contract, maxAgeMs: number, call: CallOptions): Promise<readonly ContractDetails[]> {
    const key = stableKey(query)
    const before = remembered.get(key)
    if (before !== undefined && context.clock.now() - before.atMs < maxAgeMs) return before.details
    const details = await lookUps.contractDetails(query, call)
    remembered.delete(key)
    remembered.set(key, { atMs: context.clock.now(), details })
    const [oldest] = remembered.keys()
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return details
  }

  async function read(
    feed: Feed<ContractDetails>,
    underlying: Contract,
    filter: OptionChainFilter,
    options: OptionChainOptions & { readonly concurrency: number; readonly maxAgeMs: number },
    signal: AbortSignal,
  ): Promise<void> {
    const { contract } = await lookUps.resolve(underlying, { signal })
    const { conId, symbol = '', secType = 'STK', currency } = contract
    if (conId === undefined) throw new AmbiguousContractError({ contract: underlying, candidates: [contract] })
    const isFuture = secType === 'FUT'
    const exchange = filter.exchange ?? (isFuture ? contract.exchange : undefined) ?? 'SMART'
    const futFopExchange = isFuture ? exchange : ''
    const rows = await lookUps.secDefOptParams(
      { underlyingSymbol: symbol, futFopExchange, underlyingSecType: secType, underlyingConId: conId },
      { signal },
    )
    const waiting = [...expiriesWanted(rows, { ...filter, exchange })]
    const total = waiting.length
    let done = 0
    let handedOn = 0
    options.onProgress?.({ done, total, options: handedOn })
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
      const found = await optionsOf(query, options.maxAgeMs, { signal, timeoutMs: 120_000 })
      for (const details of found) {
        if (signal.aborted) return
        if (!isStrikeWanted(details.contract.strike ?? 0, filter)) continue
        handedOn++
        feed.next(details)
      }
      done++
      options.onProgress?.({ done, total, options: handedOn })
    }
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift())
        await lookUpOne(next)
    }
    await Promise.all(Array.from({ length: Math.min(options.concurrency, total) }, work))
  }

  return {
    optionChain: (underlying, filter = {}, options = {}) => {
      const contract = check(contractSchema, underlying, 'underlying')
      const checkedFilter = check(optionChainFilterSchema, filter, 'filter')
      const checked = { ...options, ...check(optionsSchema, options, 'options') }
      const plan = {
        // Each reader has a chain of its own: one that joined late would miss what went by.
        get key() {
          return String(count++)
        },
        overflow: { kind: 'unbounded' } as const,
        open: (feed: Feed<ContractDetails>): FeedLine => {
          const left = new AbortController()
          read(feed, contract, checkedFilter, checked, left.signal).then(
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
      return streamOf(plan, open, { signal: options.signal })
    },
  }
}
