import { BarSizeSetting, EventName, IBApi, IBApiNext, LogLevel, SecType, WhatToShow } from '@stoqey/ib'
import { firstValueFrom, type Subscription } from 'rxjs'
import { filter } from 'rxjs/operators'
import { LAST_TICK_TYPE } from '../feed-facts.ts'
import { conIds, type Variant } from '../variant.ts'

const contract = (conId: number): { conId: number; exchange: string; secType: SecType } => ({
  conId,
  exchange: 'SMART',
  secType: SecType.STK,
})

/** The question for so many rows: the feed reads their number from the symbol. */
const question = (
  rows: number,
  conId: number,
): { conId: number; symbol: string; exchange: string; secType: SecType } => ({
  conId,
  symbol: String(rows),
  exchange: 'SMART',
  secType: SecType.OPT,
})

/** What a bar is to a user of the callback client, who makes it from arguments. */
interface Bar {
  readonly time: string
  readonly open: number
  readonly high: number
  readonly low: number
  readonly close: number
  readonly volume: number
  readonly count: number | undefined
  readonly WAP: number
}

/** The callback client of the package: listeners for the tick events. */
export const ibApi: Variant = {
  name: '@stoqey/ib IBApi',
  run({ port, subscriptions }, onTick) {
    return new Promise((resolve) => {
      const api = new IBApi({ host: '127.0.0.1', port, clientId: 1, maxReqPerSec: 1_000_000 })
      api.on(EventName.tickPrice, (_reqId, _field, price) => {
        onTick(price)
      })
      api.on(EventName.tickSize, (_reqId, _field, size) => {
        onTick(size ?? 0)
      })
      api.on(EventName.tickString, (_reqId, _field, value) => {
        onTick(Number(value))
      })
      api.on(EventName.tickGeneric, (_reqId, field, value) => {
        onTick(value)
        if ((field as number) === LAST_TICK_TYPE) resolve(() => void api.disconnect())
      })
      api.once(EventName.nextValidId, () => {
        for (const [i, conId] of conIds(subscriptions).entries())
          api.reqMktData(1 + i, contract(conId), '', false, false)
      })
      api.connect()
    })
  },
  async lookUps(port) {
    const api = new IBApi({ host: '127.0.0.1', port, clientId: 1, maxReqPerSec: 1_000_000 })
    const ready = new Promise<void>((resolve) => api.once(EventName.nextValidId, () => resolve()))
    api.connect()
    await ready
    let rows: object[] = []
    let done: (count: number) => void = () => undefined
    api.on(EventName.contractDetails, (_reqId, details) => {
      rows.push(details)
    })
    api.on(EventName.contractDetailsEnd, () => done(rows.length))
    api.on(EventName.historicalData, (_reqId, time, open, high, low, close, volume, count, WAP) => {
      if (time.startsWith('finished')) done(rows.length)
      else rows.push({ time, open, high, low, close, volume, count, WAP } satisfies Bar)
    })
    let reqId = 1
    return {
      ask: (kind, count, conId) =>
        new Promise((resolve) => {
          rows = []
          done = resolve
          const of = question(count, conId)
          if (kind === 'contractDetails') api.reqContractDetails(reqId++, of)
          else api.reqHistoricalData(reqId++, of, '', '1 M', BarSizeSetting.MINUTES_ONE, WhatToShow.TRADES, 1, 2, false)
        }),
      close: () => void api.disconnect(),
    }
  },
}

async function openNext(port: number): Promise<IBApiNext> {
  const silent = (): void => {}
  const logger = { debug: silent, info: silent, warn: silent, error: silent }
  const api = new IBApiNext({ host: '127.0.0.1', port, reconnectInterval: 0, maxReqPerSec: 1_000_000, logger })
  api.logLevel = LogLevel.ERROR
  api.connect(1)
  // Connected is 2 in the package's ConnectionState.
  await firstValueFrom(api.connectionState.pipe(filter((state) => (state as number) === 2)))
  return api
}

/** The RxJS client of the package: one observable of updates per contract. */
export const ibApiNext: Variant = {
  name: '@stoqey/ib IBApiNext',
  async run({ port, subscriptions }, onTick) {
    const api = await openNext(port)
    const open: Subscription[] = []
    await new Promise<void>((resolve) => {
      for (const conId of conIds(subscriptions)) {
        open.push(
          api.getMarketData(contract(conId), '', false, false).subscribe((update) => {
            for (const changes of [update.added, update.changed]) {
              changes?.forEach((tick, type) => {
                onTick(tick.value ?? 0)
                if ((type as number) === LAST_TICK_TYPE) resolve()
              })
            }
          }),
        )
      }
    })
    return () => {
      for (const subscription of open) subscription.unsubscribe()
      api.disconnect()
    }
  },
  async lookUps(port) {
    const api = await openNext(port)
    return {
      async ask(kind, count, conId) {
        const of = question(count, conId)
        if (kind === 'contractDetails') return (await api.getContractDetails(of)).length
        return (await api.getHistoricalData(of, '', '1 M', BarSizeSetting.MINUTES_ONE, WhatToShow.TRADES, 1, 2)).length
      },
      close: () => void api.disconnect(),
    }
  },
}
