import type { Contract } from '@twskit/wire'
import { z } from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { priority } from '../pacing/index.ts'
import type { Sink, StreamOptions, StreamSpec } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { readTick } from './read-tick.ts'
import { rerouted } from './reroute.ts'
import type { Tick } from './tick.ts'

/** What to ask for beside the quotes every subscription has. */
export interface MarketDataOptions extends StreamOptions {
  /** The numbers of the generic ticks wanted: 233 for trades as they happen, 165 for ranges of weeks, 236 for shortable shares, ... */
  readonly genericTicks?: readonly (number | string)[] | undefined
  /** Takes delayed data where the account has no live subscription, whatever the session's market data type. */
  readonly orDelayed?: boolean | undefined
}

const genericTicksSchema = z
  .array(z.union([z.int().min(1), z.string().regex(/^(\d+(:[\w+]+)?|mdoff)$/)]), {
    error: "a list of numbers of generic ticks, or texts such as '292:BRFG' and 'mdoff'",
  })
  .readonly()
  .default([])

const STALE_AFTER_MS = 60_000

/**
 * Makes what every level-1 subscription has: the request, its cancel, and the ticks, whatever becomes of them. `begin` is called
 * whenever it is asked for, the first time included.
 */
export function level1<Value>(
  context: ClientContext,
  kind: string,
  contract: Contract,
  options: MarketDataOptions,
  take: (tick: Tick, sink: Sink<Value>) => void,
  begin?: () => void,
): Omit<StreamSpec<Value>, 'overflow' | 'replayKey'> {
  const checked = check(contractSchema, contract, 'contract')
  const genericTickList = check(genericTicksSchema, options.genericTicks, 'options.genericTicks').join()
  const { orDelayed = false } = options
  const route = rerouted(kind)
  return {
    kind,
    args: { contract: checked, genericTickList, orDelayed },
    ask: (reqId) => {
      route.forget()
      begin?.()
      if (orDelayed) withDelayed(context)
      return { type: 'MarketDataRequest', reqId, contract: checked, genericTickList, snapshot: false }
    },
    cancel: (reqId) => ({ type: 'CancelMarketData', reqId }),
    read: (message, sink) => {
      const tick = readTick(message)
      if (tick !== undefined) {
        take(tick, sink)
      } else if (message.type === 'RerouteMarketDataRequest') {
        const to = route.follow(message)
        sink.send({ type: 'MarketDataRequest', reqId: sink.id, contract: to, genericTickList, snapshot: false })
      }
    },
    afterDisconnect: 'resume',
    staleAfterMs: STALE_AFTER_MS,
    lines: 1,
  }
}

/** By the type in force: the same with delayed data where there is no subscription. */
const orDelayedType: readonly (number | undefined)[] = [undefined, 3, 4]

/**
 * Puts delayed data in force for the one subscription that is just being asked for. The type is a state of the session that counts when
 * a subscription begins, so it is set before and put back after; messages of one rank keep their order.
 */
function withDelayed({ pacer, session }: ClientContext): void {
  const type = orDelayedType[session.marketDataType]
  if (type === undefined) return
  const use = (marketDataType: number): void => {
    pacer.submit({ message: { type: 'MarketDataTypeRequest', marketDataType }, priority: priority.data })
  }
  use(type)
  queueMicrotask(() => {
    if (session.isOnline) use(session.marketDataType)
  })
}
