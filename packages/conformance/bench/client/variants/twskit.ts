import { setMaxListeners } from 'node:events'
import { connect, type IbClient, type Tick, toAsyncIterable } from '@twskit/client'
import { Subscription } from 'rxjs'
import { LAST_TICK_TYPE } from '../feed-facts.ts'
import { conIds, type Variant } from '../variant.ts'

function open(port: number): Promise<IbClient> {
  return connect({
    host: '127.0.0.1',
    port,
    clientId: 1,
    // As many as the benchmark has subscriptions, with room: the limit remembers when each message left.
    messagesPerSecond: 5_000,
    marketDataLines: 10_000,
    reconnect: false,
  })
}

/** Hands on the value of a tick, and says when it was the last. */
function take(tick: Tick, onTick: (value: number) => void, onLast: () => void): void {
  switch (tick.kind) {
    case 'price':
      onTick(tick.price)
      break
    case 'size':
      onTick(tick.size)
      break
    case 'string':
      onTick(Number(tick.value))
      break
    case 'generic':
      onTick(tick.value)
      if (tick.tickType === LAST_TICK_TYPE) onLast()
      break
    default:
      break
  }
}

/** The client's stream as an Observable. */
export const observable: Variant = {
  name: 'twskit Observable',
  async run({ port, subscriptions }, onTick) {
    const ib = await open(port)
    const all = new Subscription()
    await new Promise<void>((resolve) => {
      for (const conId of conIds(subscriptions)) {
        all.add(
          ib.marketData({ conId, exchange: 'SMART' }).subscribe((tick) => {
            take(tick, onTick, resolve)
          }),
        )
      }
    })
    return () => {
      all.unsubscribe()
      return ib.close()
    }
  },
  async lookUps(port) {
    const ib = await open(port)
    return {
      async ask(kind, rows, conId) {
        const contract = { conId, symbol: String(rows), exchange: 'SMART', secType: 'OPT' }
        if (kind === 'contractDetails') return (await ib.contractDetails(contract)).length
        return (await ib.historicalData(contract, { barSize: '1 min', duration: '1 M' })).length
      },
      close: () => ib.close(),
    }
  },
}

/** The merged quotes of each line, for what one of them holds. */
export const quotes: Variant = {
  name: 'twskit quotes',
  async run({ port, subscriptions }, onTick) {
    const ib = await open(port)
    const all = new Subscription()
    for (const conId of conIds(subscriptions)) {
      all.add(ib.quotes({ conId, exchange: 'SMART' }).subscribe((quote) => onTick(quote.last ?? 0)))
    }
    // The last tick is of a type that no quote shows; a quote's line has ten.
    while (ib.stats.messagesIn < subscriptions * 10) await new Promise((resolve) => setTimeout(resolve, 20))
    return () => {
      all.unsubscribe()
      return ib.close()
    }
  },
}

/** The client's stream as an async iterable. */
export const forAwait: Variant = {
  name: 'twskit for await',
  async run({ port, subscriptions }, onTick) {
    const ib = await open(port)
    const stop = new AbortController()
    setMaxListeners(0, stop.signal)
    await new Promise<void>((resolve) => {
      for (const conId of conIds(subscriptions)) {
        void (async () => {
          try {
            const ticks = ib.marketData({ conId, exchange: 'SMART' })
            // Every tick is read here; the stream's own iterator would conflate for a slow reader.
            for await (const tick of toAsyncIterable(ticks, { kind: 'unbounded' }, { signal: stop.signal })) {
              take(tick, onTick, resolve)
            }
          } catch (reason) {
            if (!stop.signal.aborted) throw reason
          }
        })()
      }
    })
    return () => {
      stop.abort()
      return ib.close()
    }
  },
}
