import { setTimeout as delay } from 'node:timers/promises'
import {
  type Contract,
  EventName,
  IBApi,
  Instrument,
  LocationCode,
  type Order,
  OrderAction,
  OrderType,
  ScanCode,
  SecType,
  TimeInForce,
} from '@stoqey/ib'
import { expectThat, runSteps, type StepResult } from './report.ts'

type Call = readonly [name: EventName, args: readonly unknown[]]

/** Keeps every event of an IBApi with its arguments and lets steps wait for one. */
class Recorder {
  readonly calls: Call[] = []
  readonly #waiters = new Set<() => void>()

  constructor(api: IBApi) {
    for (const name of Object.values(EventName)) {
      // The union of all event names fits no single overload; the listener takes any arguments.
      api.on(name as EventName.connected, (...args: unknown[]) => {
        this.calls.push([name, args])
        for (const check of this.#waiters) check()
      })
    }
  }

  all(name: EventName, first?: unknown): (readonly unknown[])[] {
    return this.calls
      .filter(([n, args]) => n === name && (first === undefined || args[0] === first))
      .map(([, args]) => args)
  }

  /** Waits until a recorded event fits and gives its arguments. */
  async until(
    what: string,
    fits: (name: EventName, args: readonly unknown[]) => boolean,
    ms = 15_000,
  ): Promise<readonly unknown[]> {
    let found: Call | undefined
    let check = (): void => {}
    const seen = new Promise<void>((resolve) => {
      check = () => {
        found ??= this.calls.find(([name, args]) => fits(name, args))
        if (found !== undefined) resolve()
      }
    })
    this.#waiters.add(check)
    check()
    const stop = new AbortController()
    await Promise.race([seen, delay(ms, undefined, { signal: stop.signal, ref: true }).catch(() => undefined)])
    stop.abort()
    this.#waiters.delete(check)
    const last = this.calls.slice(-3).map(([name, args]) => `${name}(${JSON.stringify(args).slice(0, 90)})`)
    expectThat(found !== undefined, `no ${what} within ${ms} ms; last: ${last.join(' ')}`)
    return found[1]
  }
}

/**
 * Drives a gateway with `@stoqey/ib`, unmodified, and reports each step.
 *
 * @param at Where the gateway listens.
 * @param onResult Told each step's outcome in order.
 */
export async function stoqeySession(
  at: { host: string; port: number },
  onResult: (result: StepResult) => void,
): Promise<void> {
  const api = new IBApi({ host: at.host, port: at.port, clientId: 51 })
  const record = new Recorder(api)
  let reqId = 5000
  let orderId = 0
  let now = 0
  const ask = (): number => ++reqId
  const newOrder = (): number => ++orderId
  const stock = (symbol: string, exchange = 'SMART', currency = 'USD'): Contract => ({
    symbol,
    exchange,
    currency,
    secType: SecType.STK,
  })
  const aapl = stock('AAPL')
  const on = (event: EventName, first: unknown) => (name: EventName, args: readonly unknown[]) =>
    name === event && args[0] === first
  /** Waits for an answer to a request; an error for it fails the step at once. */
  const answer = async (event: EventName, id: number): Promise<readonly unknown[]> => {
    const args = await record.until(
      event,
      (name, a) => on(event, id)(name, a) || (name === EventName.error && a[2] === id && (a[1] as number) < 2000),
    )
    expectThat(!(args[0] instanceof Error), `refused: ${args[0] instanceof Error ? args[0].message : ''}`)
    return args
  }
  const details = async (wanted: Contract): Promise<string> => {
    const id = ask()
    api.reqContractDetails(id, wanted)
    await answer(EventName.contractDetailsEnd, id)
    const rows = [...record.all(EventName.contractDetails, id), ...record.all(EventName.bondContractDetails, id)]
    expectThat(rows.length > 0, 'at least one row')
    const found = (rows[0] as readonly [number, { contract: Contract }])[1].contract
    expectThat((found.conId ?? 0) > 0, 'a conId')
    return `${rows.length} x ${found.localSymbol ?? found.symbol} ${found.conId}`
  }
  const lastPrice = async (): Promise<number> => {
    const id = ask()
    api.reqMktData(id, aapl, '', true, false)
    await answer(EventName.tickSnapshotEnd, id)
    const prices = record
      .all(EventName.tickPrice, id)
      .filter((args) => [1, 2, 4, 66, 67, 68].includes(args[1] as number) && (args[2] as number) > 0)
    expectThat(prices.length > 0, 'a price in the snapshot')
    return prices.at(-1)?.[2] as number
  }
  const status = (id: number, wanted: readonly string[], ms?: number): Promise<readonly unknown[]> =>
    record.until(
      `status ${wanted.join('/')} of ${id}`,
      (name, args) => name === EventName.orderStatus && args[0] === id && wanted.includes(args[1] as string),
      ms,
    )
  const order = (
    action: OrderAction,
    totalQuantity: number,
    orderType: OrderType,
    more: Partial<Order> = {},
  ): Order => ({
    action,
    totalQuantity,
    orderType,
    tif: TimeInForce.GTC,
    transmit: true,
    ...more,
  })
  const account = (): string => String(record.all(EventName.managedAccounts)[0]?.[0]).split(',')[0] as string

  await runSteps(
    [
      [
        'connect',
        async () => {
          api.connect()
          await record.until('managedAccounts', (name) => name === EventName.managedAccounts)
          orderId = (await record.until('nextValidId', (name) => name === EventName.nextValidId))[0] as number
          return `server ${api.serverVersion}`
        },
      ],
      [
        'current time',
        async () => {
          api.reqCurrentTime()
          now = (await record.until('currentTime', (name) => name === EventName.currentTime))[0] as number
          return new Date(now * 1000).toISOString()
        },
      ],
      ['contract: stock SMART', () => details(aapl)],
      ['contract: stock SEHK', () => details(stock('3690', 'SEHK', 'HKD'))],
      ['contract: index', () => details({ symbol: 'SPX', secType: SecType.IND, exchange: 'CBOE', currency: 'USD' })],
      [
        'contract: forex',
        () => details({ symbol: 'EUR', secType: SecType.CASH, exchange: 'IDEALPRO', currency: 'USD' }),
      ],
      ['contract: future', () => details({ symbol: 'ES', secType: SecType.FUT, exchange: 'CME', currency: 'USD' })],
      [
        'contract: continuous future',
        () => details({ symbol: 'ES', secType: SecType.CONTFUT, exchange: 'CME', currency: 'USD' }),
      ],
      [
        'contract: crypto',
        () => details({ symbol: 'BTC', secType: SecType.CRYPTO, exchange: 'PAXOS', currency: 'USD' }),
      ],
      [
        'contract: bond',
        () =>
          details({
            secType: SecType.BOND,
            exchange: 'SMART',
            currency: 'USD',
            secIdType: 'ISIN',
            secId: 'US064159KJ44',
          }),
      ],
      ['contract: CFD', () => details({ symbol: 'IBM', secType: SecType.CFD, exchange: 'SMART', currency: 'USD' })],
      ['contract: by conId', () => details({ conId: 272093, exchange: 'SMART' })],
      [
        'contract: fund',
        () => details({ symbol: 'VFINX', secType: SecType.FUND, exchange: 'FUNDSERV', currency: 'USD' }),
      ],
      [
        'symbol search',
        async () => {
          const id = ask()
          api.reqMatchingSymbols(id, 'AAPL')
          const args = await answer(EventName.symbolSamples, id)
          return `${(args[1] as unknown[]).length} samples`
        },
      ],
      [
        'option parameters',
        async () => {
          const id = ask()
          api.reqSecDefOptParams(id, 'AAPL', '', SecType.STK, 265598)
          await answer(EventName.securityDefinitionOptionParameterEnd, id)
          const rows = record.all(EventName.securityDefinitionOptionParameter, id)
          expectThat(
            rows.some((row) => row[1] === 'SMART'),
            'a SMART row',
          )
          return `${rows.length} rows`
        },
      ],
      [
        'market data',
        async () => {
          const id = ask()
          api.reqMktData(id, aapl, '', false, false)
          for (const types of [
            [1, 66],
            [2, 67],
          ]) {
            await record.until(
              'a quote',
              (name, args) =>
                name === EventName.tickPrice &&
                args[0] === id &&
                types.includes(args[1] as number) &&
                (args[2] as number) > 0,
            )
          }
          api.cancelMktData(id)
          return `${record.all(EventName.tickPrice, id).length} prices`
        },
      ],
      ['snapshot', async () => String(await lastPrice())],
      [
        'tick by tick',
        async () => {
          for (const [kind, event] of [
            ['Last', EventName.tickByTickAllLast],
            ['AllLast', EventName.tickByTickAllLast],
            ['BidAsk', EventName.tickByTickBidAsk],
            ['MidPoint', EventName.tickByTickMidPoint],
          ] as const) {
            const id = ask()
            api.reqTickByTickData(id, aapl, kind as never, 0, false)
            await answer(event, id)
            api.cancelTickByTickData(id)
          }
          return 'all four kinds'
        },
      ],
      [
        'depth',
        async () => {
          const id = ask()
          api.reqMktDepth(id, aapl, 5, true)
          for (const side of [0, 1]) {
            await record.until(
              `side ${side}`,
              (name, args) => name === EventName.updateMktDepthL2 && args[0] === id && args[4] === side,
            )
          }
          api.cancelMktDepth(id, true)
          return `${record.all(EventName.updateMktDepthL2, id).length} rows`
        },
      ],
      [
        'historical bars',
        async () => {
          const id = ask()
          api.reqHistoricalData(id, aapl, '', '2 D', '1 hour' as never, 'TRADES', 1, 1, false)
          await record.until(
            'the end of bars',
            (name, args) =>
              name === EventName.historicalData && args[0] === id && String(args[1]).startsWith('finished'),
          )
          const rows = record.all(EventName.historicalData, id)
          expectThat(rows.length > 3, 'several bars')
          return `${rows.length - 1} bars`
        },
      ],
      [
        'growing bars',
        async () => {
          const id = ask()
          api.reqHistoricalData(id, aapl, '', '3600 S', '1 min' as never, 'TRADES', 0, 1, true)
          const args = await answer(EventName.historicalDataUpdate, id)
          api.cancelHistoricalData(id)
          return `close ${String(args[5])}`
        },
      ],
      [
        'five-second bars',
        async () => {
          const id = ask()
          api.reqRealTimeBars(id, aapl, 5, 'TRADES', false)
          await answer(EventName.realtimeBar, id)
          api.cancelRealTimeBars(id)
          return 'a bar'
        },
      ],
      [
        'head timestamp',
        async () => {
          const id = ask()
          api.reqHeadTimestamp(id, aapl, 'TRADES', true, 1)
          return String((await answer(EventName.headTimestamp, id))[1])
        },
      ],
      [
        'histogram',
        async () => {
          const id = ask()
          api.reqHistogramData(id, aapl, true, 3, 'day' as never)
          return `${((await answer(EventName.histogramData, id))[1] as unknown[]).length} prices`
        },
      ],
      [
        'historical ticks',
        async () => {
          // The gateway's clock need not be the machine's.
          const end = new Date(now * 1000).toISOString().replaceAll('-', '').replace('T', '-').slice(0, 17)
          const counts: string[] = []
          for (const [kind, event] of [
            ['TRADES', EventName.historicalTicksLast],
            ['BID_ASK', EventName.historicalTicksBidAsk],
            ['MIDPOINT', EventName.historicalTicks],
          ] as const) {
            const id = ask()
            api.reqHistoricalTicks(id, aapl, '', end, 100, kind, 0, false)
            const args = await answer(event, id)
            expectThat((args[1] as unknown[]).length > 0, `${kind} ticks`)
            counts.push(`${(args[1] as unknown[]).length} ${kind}`)
          }
          return counts.join(', ')
        },
      ],
      [
        'account updates',
        async () => {
          api.reqAccountUpdates(true, account())
          await record.until('accountDownloadEnd', (name) => name === EventName.accountDownloadEnd)
          api.reqAccountUpdates(false, account())
          return `${record.all(EventName.updateAccountValue).length} values`
        },
      ],
      [
        'account summary',
        async () => {
          const id = ask()
          api.reqAccountSummary(id, 'All', 'NetLiquidation,BuyingPower,TotalCashValue')
          await answer(EventName.accountSummaryEnd, id)
          api.cancelAccountSummary(id)
          const rows = record.all(EventName.accountSummary, id)
          expectThat(rows.length >= 3, 'three rows')
          return `${rows.length} rows`
        },
      ],
      [
        'positions',
        async () => {
          api.reqPositions()
          await record.until('positionEnd', (name) => name === EventName.positionEnd)
          api.cancelPositions()
          return `${record.all(EventName.position).length} rows`
        },
      ],
      [
        'profit and loss',
        async () => {
          const id = ask()
          api.reqPnL(id, account(), '')
          await answer(EventName.pnl, id)
          api.cancelPnL(id)
          return 'a row'
        },
      ],
      [
        'what-if order',
        async () => {
          const id = newOrder()
          api.placeOrder(id, aapl, order(OrderAction.BUY, 100, OrderType.MKT, { whatIf: true, tif: TimeInForce.DAY }))
          const args = await answer(EventName.openOrder, id)
          const state = args[3] as { initMarginChange?: number; minCommission?: number; maxCommission?: number }
          expectThat(state.initMarginChange !== undefined, 'a margin change')
          expectThat(state.minCommission !== undefined && state.maxCommission !== undefined, 'bounds of the commission')
          return `init margin change ${state.initMarginChange}, commission from ${state.minCommission}`
        },
      ],
      [
        'place, modify, cancel',
        async () => {
          const id = newOrder()
          const price = Math.round((await lastPrice()) * 80) / 100
          api.placeOrder(id, aapl, order(OrderAction.BUY, 10, OrderType.LMT, { lmtPrice: price }))
          await status(id, ['Submitted', 'PreSubmitted'])
          api.placeOrder(id, aapl, order(OrderAction.BUY, 10, OrderType.LMT, { lmtPrice: price - 1 }))
          await record.until(
            'the new price echoed',
            (name, args) => name === EventName.openOrder && args[0] === id && (args[2] as Order).lmtPrice === price - 1,
          )
          api.cancelOrder(id)
          await status(id, ['Cancelled'])
          return `order ${id}`
        },
      ],
      [
        'market order fills',
        async () => {
          const id = newOrder()
          api.placeOrder(
            id,
            aapl,
            order(OrderAction.BUY, 10, OrderType.MKT, { tif: TimeInForce.DAY, outsideRth: true }),
          )
          await status(id, ['Filled'], 20_000)
          const args = await record.until(
            'execDetails',
            (name, a) => name === EventName.execDetails && (a[2] as { orderId: number }).orderId === id,
          )
          const { execId, shares, price } = args[2] as { execId: string; shares: number; price: number }
          await record.until(
            'commission',
            (name, a) => name === EventName.commissionReport && (a[0] as { execId: string }).execId === execId,
          )
          return `${shares} at ${price}`
        },
      ],
      [
        'bracket',
        async () => {
          const price = await lastPrice()
          const [parent, profit, stop] = [newOrder(), newOrder(), newOrder()] as const
          const round = (x: number): number => Math.round(x * 100) / 100
          api.placeOrder(
            parent,
            aapl,
            order(OrderAction.BUY, 5, OrderType.LMT, { lmtPrice: round(price * 0.8), transmit: false }),
          )
          api.placeOrder(
            profit,
            aapl,
            order(OrderAction.SELL, 5, OrderType.LMT, {
              lmtPrice: round(price * 1.2),
              parentId: parent,
              transmit: false,
            }),
          )
          api.placeOrder(
            stop,
            aapl,
            order(OrderAction.SELL, 5, OrderType.STP, { auxPrice: round(price * 0.7), parentId: parent }),
          )
          for (const id of [parent, profit, stop]) await status(id, ['Submitted', 'PreSubmitted'])
          api.cancelOrder(parent)
          for (const id of [parent, profit, stop]) await status(id, ['Cancelled'])
          return 'three placed, three cancelled'
        },
      ],
      [
        'unknown contract is refused',
        async () => {
          const id = newOrder()
          api.placeOrder(id, stock('NOSUCHTHING'), order(OrderAction.BUY, 1, OrderType.LMT, { lmtPrice: 1 }))
          await record.until('code 200', (name, args) => name === EventName.error && args[1] === 200 && args[2] === id)
          return 'code 200'
        },
      ],
      [
        'open orders, global cancel',
        async () => {
          const id = newOrder()
          api.placeOrder(id, aapl, order(OrderAction.BUY, 1, OrderType.LMT, { lmtPrice: 1 }))
          await status(id, ['Submitted', 'PreSubmitted'])
          api.reqAllOpenOrders()
          await record.until('openOrderEnd', (name) => name === EventName.openOrderEnd)
          api.reqGlobalCancel()
          await status(id, ['Cancelled'])
          return 'listed and cancelled'
        },
      ],
      [
        'executions',
        async () => {
          const id = ask()
          api.reqExecutions(id, {})
          await answer(EventName.execDetailsEnd, id)
          const rows = record.all(EventName.execDetails, id)
          expectThat(rows.length > 0, 'the fill of before')
          return `${rows.length} executions`
        },
      ],
      [
        'completed orders',
        async () => {
          api.reqCompletedOrders(false)
          await record.until('completedOrdersEnd', (name) => name === EventName.completedOrdersEnd)
          const rows = record.all(EventName.completedOrder)
          expectThat(rows.length > 0, 'completed orders')
          return `${rows.length} completed`
        },
      ],
      [
        'scanner',
        async () => {
          const id = ask()
          api.reqScannerSubscription(id, {
            instrument: Instrument.STK,
            locationCode: LocationCode.STK_US_MAJOR,
            scanCode: ScanCode.HOT_BY_VOLUME,
          })
          await answer(EventName.scannerDataEnd, id)
          api.cancelScannerSubscription(id)
          return `${record.all(EventName.scannerData, id).length} rows`
        },
      ],
      [
        'news',
        async () => {
          api.reqNewsProviders()
          await record.until('newsProviders', (name) => name === EventName.newsProviders)
          const id = ask()
          api.reqHistoricalNews(id, 265598, 'BRFG', '', '', 5)
          await answer(EventName.historicalNewsEnd, id)
          const row = record.all(EventName.historicalNews, id)[0]
          expectThat(row !== undefined, 'headlines')
          const article = ask()
          api.reqNewsArticle(article, String(row[2]), String(row[3]))
          await answer(EventName.newsArticle, article)
          return `${record.all(EventName.historicalNews, id).length} headlines`
        },
      ],
      [
        'disconnect',
        async () => {
          api.disconnect()
          await record.until('disconnected', (name) => name === EventName.disconnected)
          return 'closed'
        },
      ],
    ],
    onResult,
  )
  if (api.isConnected) api.disconnect()
}
