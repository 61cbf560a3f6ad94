import type { TickPrice } from '@twskit/wire'
import type { HistoricalFacts } from '../src/pacing/index.ts'
import { type AskSpec, answer, list, type StreamSpec } from '../src/requests/index.ts'
import { lastPer, type OverflowPolicy } from '../src/streams/index.ts'

/** Asks for symbols: one message answers. */
export function symbols(pattern: string, more: Partial<AskSpec<readonly string[]>> = {}): AskSpec<readonly string[]> {
  return {
    kind: 'matchingSymbols',
    args: { pattern },
    ask: (reqId) => ({ type: 'MatchingSymbolsRequest', reqId, pattern }),
    collect: () =>
      answer('SymbolSamples', ({ contractDescriptions = [] }) =>
        contractDescriptions.map(({ contract }) => contract?.symbol ?? ''),
      ),
    ...more,
  }
}

/** Asks for a contract: a list with an end. */
export function details(symbol: string, more: Partial<AskSpec<readonly number[]>> = {}): AskSpec<readonly number[]> {
  return {
    kind: 'contractDetails',
    args: { symbol },
    ask: (reqId) => ({ type: 'ContractDataRequest', reqId, contract: { symbol } }),
    collect: () => list({ items: ['ContractData'], end: ['ContractDataEnd'] }, ({ contract }) => contract?.conId),
    ...more,
  }
}

/** Asks for history: a list that can be cancelled and is paced. */
export function bars(symbol: string, more: Partial<AskSpec<readonly number[]>> = {}): AskSpec<readonly number[]> {
  const historical: HistoricalFacts = { identity: symbol, series: symbol, isSmall: true, weight: 1 }
  return {
    kind: 'historicalData',
    args: { symbol },
    ask: (reqId) => ({
      type: 'HistoricalDataRequest',
      reqId,
      contract: { symbol },
      duration: '1 D',
      barSizeSetting: '1 min',
      whatToShow: 'TRADES',
    }),
    cancel: (reqId) => ({ type: 'CancelHistoricalData', reqId }),
    collect: () =>
      list({ items: ['HistoricalData'], end: ['HistoricalDataEnd'] }, ({ historicalDataBars = [] }) =>
        historicalDataBars.map(({ close }) => close ?? Number.NaN),
      ),
    historical,
    timeoutMs: 120_000,
    ...more,
  }
}

/** Asks for the gateway's clock: no id on the wire. */
export function currentTime(): AskSpec<number> {
  return {
    kind: 'currentTime',
    args: {},
    channel: 'currentTime',
    ask: () => ({ type: 'CurrentTimeRequest' }),
    collect: () => answer('CurrentTime', ({ currentTime: seconds }) => seconds ?? Number.NaN),
  }
}

/** One price of one field. */
export interface Price {
  readonly kind: 'price'
  readonly field: number
  readonly price: number
}

/** Subscribes to prices. */
export function prices(symbol: string, more: Partial<StreamSpec<Price>> = {}): StreamSpec<Price> {
  const overflow: OverflowPolicy<Price> = { kind: 'latest', keyOf: ({ field }) => field }
  return {
    kind: 'marketData',
    args: { symbol },
    ask: (reqId) => ({ type: 'MarketDataRequest', reqId, contract: { symbol } }),
    cancel: (reqId) => ({ type: 'CancelMarketData', reqId }),
    read: (message, sink) => {
      if (message.type === 'TickPrice') {
        sink.next({ kind: 'price', field: message.tickType ?? -1, price: message.price ?? Number.NaN })
      } else if (message.type === 'TickSnapshotEnd') {
        sink.complete()
      }
    },
    replay: lastPer(({ field }) => field),
    overflow,
    afterDisconnect: 'resume',
    ...more,
  }
}

/** One price as the gateway sends it. */
export function tick(reqId: number, tickType: number, price: number): TickPrice {
  return { type: 'TickPrice', reqId, tickType, price, size: 100, attrMask: 0 }
}

/** Places order 7. */
export const placement: AskSpec<string> = {
  kind: 'placeOrder',
  args: {},
  order: { operation: 'placement', orderId: 7 },
  ask: (orderId) => ({
    type: 'PlaceOrderRequest',
    orderId,
    contract: { symbol: 'AAPL' },
    order: { action: 'BUY', totalQuantity: 1, orderType: 'MKT', tif: 'DAY' },
  }),
  collect: () => answer('OrderStatus', ({ status }) => status ?? ''),
}

/** Cancels order 7. */
export const cancellation: AskSpec<string> = {
  kind: 'cancelOrder',
  args: {},
  order: { operation: 'cancellation', orderId: 7 },
  ask: (orderId) => ({ type: 'CancelOrderRequest', orderId, orderCancel: {} }),
  collect: () => answer('ErrorMessage', ({ errorMsg }) => errorMsg ?? ''),
}

/** Asks for positions: no id, a list with an end, and a cancel. */
export const positions: AskSpec<readonly number[]> = {
  kind: 'positions',
  args: {},
  channel: 'positions',
  ask: () => ({ type: 'PositionsRequest' }),
  cancel: () => ({ type: 'CancelPositions' }),
  collect: () => list({ items: ['Position'], end: ['PositionEnd'] }, ({ position }) => position),
}
