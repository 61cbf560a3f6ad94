import { EventName, IBApi, IBApiNext, LogLevel, SecType } from '@stoqey/ib'
import { firstValueFrom, type Subscription } from 'rxjs'
import { filter } from 'rxjs/operators'
import { LAST_TICK_TYPE } from '../feed-facts.ts'
import { conIds, type Variant } from '../variant.ts'

const contract = (conId: number): { conId: number; exchange: string; secType: SecType } => ({
  conId,
  exchange: 'SMART',
  secType: SecType.STK,
})

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
}

/** The RxJS client of the package: one observable of updates per contract. */
export const ibApiNext: Variant = {
  name: '@stoqey/ib IBApiNext',
  async run({ port, subscriptions }, onTick) {
    const silent = (): void => {}
    const logger = { debug: silent, info: silent, warn: silent, error: silent }
    const api = new IBApiNext({ host: '127.0.0.1', port, reconnectInterval: 0, maxReqPerSec: 1_000_000, logger })
    api.logLevel = LogLevel.ERROR
    api.connect(1)
    // Connected is 2 in the package's ConnectionState.
    await firstValueFrom(api.connectionState.pipe(filter((state) => (state as number) === 2)))
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
}
