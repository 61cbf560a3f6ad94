import type {
  BidAskByTick,
  CommissionAndFeesReport,
  ConnectOptions,
  Contract,
  ContractDetails,
  DepthBook,
  Execution,
  Fill,
  GatewayCode,
  IbClient,
  MidPointByTick,
  Order,
  OrderCondition,
  OrderInput,
  PriceTick,
  Quote,
  Stream,
  StreamMarker,
  Tick,
  TradeByTick,
} from '@twskit/client'
import type { conversations } from '@twskit/wire'
import type { Observable } from 'rxjs'
import { describe, expectTypeOf, it } from 'vitest'

declare const ib: IbClient
const contract = { conId: 1 }

/** Every name of a call that a conversation has: its own, the one that goes on after the end, and those of its variants. */
type NamesIn<C> =
  | (C extends { readonly name: infer Name } ? Name : never)
  | (C extends { readonly updatesName: infer Name } ? Name : never)
  | (C extends { readonly variants: readonly (infer Variant extends { readonly name: string })[] }
      ? Variant['name']
      : never)

/** Conversations whose calls have other names, or that are steps of a call. */
type OtherNames =
  | 'ids'
  | 'startApi'
  | 'verifyRequest'
  | 'verifyMessage'
  | 'verifyAndAuthRequest'
  | 'verifyAndAuthMessage'

describe('the calls of the client', () => {
  it('are all that the conversations of the protocol name', () => {
    type Names = NamesIn<(typeof conversations)[keyof typeof conversations]>
    expectTypeOf<Exclude<Names, keyof IbClient | OtherNames>>().toBeNever()
  })
})

describe('the types of calls', () => {
  it('give a raw request the messages of its conversation, variants included', () => {
    type Names<S> = S extends AsyncIterable<infer Message extends { readonly type: string }> ? Message['type'] : never
    const details = ib.request({ type: 'ContractDataRequest', contract })
    expectTypeOf<Names<typeof details>>().toEqualTypeOf<'ContractData' | 'BondContractData' | 'ContractDataEnd'>()
    const bars = ib.request({ type: 'HistoricalDataRequest', contract })
    expectTypeOf<Names<typeof bars>>().toEqualTypeOf<
      'HistoricalData' | 'HistoricalDataEnd' | 'HistoricalSchedule' | 'HistoricalDataUpdate'
    >()
    // @ts-expect-error The client sends cancels itself.
    ib.request({ type: 'CancelMarketData' })
    // @ts-expect-error Requests have the fields of the protocol.
    ib.request({ type: 'ContractDataRequest', symbol: 'AAPL' })
  })

  it('tell the kinds of tick-by-tick data apart', () => {
    expectTypeOf(ib.tickByTick(contract, 'Last')).toEqualTypeOf<Stream<TradeByTick>>()
    expectTypeOf(ib.tickByTick(contract, 'AllLast')).toEqualTypeOf<Stream<TradeByTick>>()
    expectTypeOf(ib.tickByTick(contract, 'BidAsk')).toEqualTypeOf<Stream<BidAskByTick>>()
    expectTypeOf(ib.tickByTick(contract, 'MidPoint')).toEqualTypeOf<Stream<MidPointByTick>>()
    // @ts-expect-error There is no such kind.
    ib.tickByTick(contract, 'Bid')
  })

  it('have markers among the values only where asked for', () => {
    expectTypeOf(ib.marketData(contract)).toEqualTypeOf<Stream<Tick>>()
    expectTypeOf(ib.marketData(contract, { markers: true })).toEqualTypeOf<Stream<Tick | StreamMarker>>()
    expectTypeOf(ib.quotes(contract)).toEqualTypeOf<Stream<Quote>>()
    expectTypeOf(ib.marketDepth(contract, { markers: true })).toEqualTypeOf<Stream<DepthBook | StreamMarker>>()
  })

  it('have names in this package, those of messages too', () => {
    expectTypeOf<Parameters<IbClient['placeOrder']>[0]>().toEqualTypeOf<Contract>()
    expectTypeOf<Parameters<IbClient['placeOrder']>[1]>().toEqualTypeOf<OrderInput>()
    expectTypeOf<Order>().toExtend<OrderInput>()
    expectTypeOf<Fill['execution']>().toEqualTypeOf<Execution>()
    expectTypeOf<NonNullable<Fill['report']>>().toEqualTypeOf<CommissionAndFeesReport>()
    expectTypeOf<NonNullable<Order['conditions']>[number]>().toEqualTypeOf<OrderCondition>()
    expectTypeOf<NonNullable<ConnectOptions['codes']>[number]>().toExtend<Partial<GatewayCode>>()
  })

  it('narrow ticks by their kind', () => {
    type Of<Kind extends Tick['kind']> = Extract<Tick, { readonly kind: Kind }>
    expectTypeOf<Of<'price'>>().toEqualTypeOf<PriceTick>()
    expectTypeOf<Of<'size'>>().toHaveProperty('size').toEqualTypeOf<number>()
    expectTypeOf<Of<'size'>>().not.toHaveProperty('price')
  })

  it('make promises of look-ups, and observables and iterables of streams', () => {
    expectTypeOf(ib.contractDetails(contract)).resolves.toEqualTypeOf<readonly ContractDetails[]>()
    expectTypeOf(ib.quote(contract)).resolves.toEqualTypeOf<Quote>()
    expectTypeOf(ib.marketData(contract)).toExtend<Observable<Tick>>()
    expectTypeOf(ib.marketData(contract)).toExtend<AsyncIterable<Tick>>()
  })

  it('do not take a misspelt field', () => {
    expectTypeOf({ symbol: 'AAPL', secType: 'STK' } as const).toExtend<Parameters<IbClient['contractDetails']>[0]>()
    // @ts-expect-error It is called secType.
    void ib.contractDetails({ symbol: 'AAPL', sectype: 'STK' })
  })
})
