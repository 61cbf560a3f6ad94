import { limit, RequestError, stock, ValidationError } from '@twskit/client'
import type { Contract } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { first, scripted, simulated } from '../support/simulated.ts'

const held: Contract = { conId: 265598, symbol: 'AAPL', secType: 'STK', currency: 'USD', localSymbol: 'AAPL' }

describe('a position without an exchange', () => {
  it('is looked up once, and then goes into quotes, bars and an order', async () => {
    await using setting = await scripted(200)
    const { ib, line } = setting
    const asking = ib.positions()
    await line.next('PositionsRequest')
    line.send(
      { type: 'Position', account: 'DU1234567', contract: held, position: 5, avgCost: 1 },
      { type: 'PositionEnd' },
    )
    const [row] = await asking
    await line.next('CancelPositions')
    const contract = row?.contract ?? {}
    const quotes = ib.marketData(contract).subscribe({ error: () => undefined })
    const bars = failure(ib.historicalData(contract, { barSize: '1 day', duration: '1 M' }))
    const order = failure(ib.placeOrder(contract, limit('SELL', 5, 1)))
    expect(ib.requests.find(({ kind }) => kind === 'marketData')?.wait?.rule).toContain('contract 265598')
    const { reqId, contract: asked } = await line.next('ContractDataRequest')
    expect(asked).toMatchObject({ conId: 265598 })
    expect(asked?.symbol || '').toBe('')
    line.send(
      { type: 'ContractData', reqId, contract: { ...held, exchange: 'SMART' } },
      { type: 'ContractDataEnd', reqId },
    )
    expect((await line.next('MarketDataRequest')).contract).toMatchObject({ conId: 265598, exchange: 'SMART' })
    expect((await line.next('HistoricalDataRequest')).contract).toMatchObject({ exchange: 'SMART' })
    expect((await line.next('PlaceOrderRequest')).contract).toMatchObject({ exchange: 'SMART' })
    quotes.unsubscribe()
    await ib.close()
    await Promise.all([bars, order])
  })

  it('goes out as it is for data when the look-up fails, and not at all for an order', async () => {
    await using setting = await scripted(213)
    const { ib, line } = setting
    const contract = { ...held, conId: 4 }
    const bars = failure(ib.historicalData(contract, { barSize: '1 day', duration: '1 M' }))
    const order = failure(ib.placeOrder(contract, limit('SELL', 5, 1)))
    const { reqId } = await line.next('ContractDataRequest')
    line.sendError(200, 'No security definition has been found for the request', reqId)
    const sent = await line.next('HistoricalDataRequest')
    expect(sent.contract).toMatchObject({ conId: 4 })
    expect(await order).toMatchObject({ gatewayCode: 200, request: { kind: 'contractDetails' } })
    expect(line.untaken.map(({ type }) => type)).not.toContain('PlaceOrderRequest')
    line.sendError(200, 'no', sent.reqId)
    expect(await bars).toMatchObject({ gatewayCode: 200, request: { kind: 'historicalData' } })
  })
})

describe('"no security definition" around an outage', () => {
  it('says that it may pass, and resolve asks again', async () => {
    await using setting = await simulated(226)
    const { ib, gateway, clock } = setting
    let looked = 0
    gateway.onRequest(({ type }) => {
      if (type === 'ContractDataRequest') looked++
    })
    gateway.control('ContractDataRequest', (request) => request.refuse(200, 'No security definition'), {
      times: 3,
    })
    gateway.loseConnectivity()
    await settled()
    const error = await failure(ib.contractDetails(stock('AAPL')))
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ gatewayCode: 200, retryable: true, message: expect.stringContaining('farm is down') })
    let found: number | undefined
    const resolving = (async () => {
      const { contract } = await ib.resolve(stock('AAPL'))
      found = contract.conId
    })()
    for (let step = 0; step < 200 && found === undefined; step++) {
      await settled()
      clock.advance(100)
    }
    await resolving
    expect(found).toBe(265598)
    expect(looked).toBe(4)
  })

  it('is final when nothing was down: resolve asks once', async () => {
    await using setting = await simulated(226)
    const error = await failure(setting.ib.resolve(stock('NOSUCHTHING')))
    expect(error).toMatchObject({ gatewayCode: 200, retryable: false })
  })
})

describe('an option chain', () => {
  const chainOf = async (
    rows: readonly (readonly [exchange: string, tradingClass: string])[],
    filter: { readonly exchange?: string } = {},
    refused: (expiration: string) => boolean = () => false,
  ) => {
    await using setting = await scripted(213)
    const { ib, line } = setting
    const chain = ib.optionChain({ conId: 1, symbol: 'X', secType: 'IND', exchange: 'EUREX' }, filter, {
      concurrency: 1,
    })
    const found: (string | undefined)[] = []
    const ending = (async () => {
      for await (const { contract } of chain) found.push(contract.localSymbol)
    })().then(
      () => undefined,
      (error: unknown) => error,
    )
    const underlying = await line.next('ContractDataRequest')
    const answer = (reqId: number | undefined, contract: Contract): void =>
      line.send({ type: 'ContractData', reqId, contract }, { type: 'ContractDataEnd', reqId })
    answer(underlying.reqId, { conId: 1, symbol: 'X', secType: 'IND', exchange: 'EUREX', currency: 'EUR' })
    const { reqId } = await line.next('SecDefOptParamsRequest')
    const expirations = ['20261218', '20270115']
    for (const [exchange, tradingClass] of rows) {
      line.send({
        type: 'SecDefOptParameter',
        reqId,
        exchange,
        tradingClass,
        multiplier: '10',
        expirations,
        strikes: [100],
      })
    }
    line.send({ type: 'SecDefOptParameterEnd', reqId })
    const exchanges = new Set<string | undefined>()
    const over = ending.then(() => 'over' as const)
    for (;;) {
      const request = await Promise.race([over, line.next('ContractDataRequest')])
      if (request === 'over') break
      const { exchange, tradingClass, lastTradeDateOrContractMonth: day = '' } = request.contract ?? {}
      exchanges.add(exchange)
      if (refused(day)) line.sendError(200, 'No security definition has been found for the request', request.reqId)
      else {
        const localSymbol = `${tradingClass} ${day}`
        answer(request.reqId, { conId: 2, secType: 'OPT', strike: 100, localSymbol, lastTradeDateOrContractMonth: day })
      }
    }
    return { found, error: await ending, exchanges: [...exchanges], missing: chain.missing }
  }

  it('is looked up at the only exchange there is when SMART is not among them', async () => {
    const { found, exchanges, error } = await chainOf([
      ['EUREX', 'OX'],
      ['EUREX', 'OX1'],
    ])
    expect(error).toBeUndefined()
    expect(found).toHaveLength(4)
    expect(exchanges).toEqual(['EUREX'])
  })

  it.each([[{}], [{ exchange: 'CBOE' }]])('fails with the exchanges there are, filter %j', async (filter) => {
    const rows = [
      ['FTA', 'OX'],
      ['EUREX', 'OX'],
    ] as const
    const { error, found } = await chainOf(rows, filter)
    expect(found).toEqual([])
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ path: 'filter.exchange', allowed: expect.stringContaining('EUREX, FTA') })
  })

  it('hands on the rest and names the expiry that is refused', async () => {
    const { found, error, missing } = await chainOf([['SMART', 'OX']], {}, (day) => day === '20261218')
    expect(error).toBeUndefined()
    expect(found).toEqual(['OX 20270115'])
    expect(missing).toMatchObject([{ tradingClass: 'OX', expiration: '20261218', error: { gatewayCode: 200 } }])
  })

  it('fails when every expiry is refused', async () => {
    const { error } = await chainOf([['SMART', 'OX']], {}, () => true)
    expect(error).toMatchObject({ gatewayCode: 200 })
  })
})

describe('10197 on the first of several quotes', () => {
  it('asks for that one again, once, where delayed data was allowed', async () => {
    await using setting = await scripted(213, { marketDataType: 'delayed' })
    const { ib, line } = setting
    await line.next('MarketDataTypeRequest')
    const arrived = first(ib.marketData(stock('AAPL')), 1)
    const before = await line.next('MarketDataRequest')
    line.sendError(10197, 'No market data during competing live session', before.reqId)
    await line.next('CancelMarketData')
    const again = await line.next('MarketDataRequest')
    expect(again.reqId).not.toBe(before.reqId)
    expect(again.contract).toEqual(before.contract)
    line.send({ type: 'TickPrice', reqId: again.reqId, tickType: 66, price: 10, size: 1, attrMask: 0 })
    expect(await arrived).toMatchObject([{ field: 'bid', price: 10, delayed: true }])
  })

  it('asks for a snapshot again too, and not where live data was wanted', async () => {
    await using delayed = await scripted(213, { marketDataType: 'delayed' })
    await delayed.line.next('MarketDataTypeRequest')
    const quote = delayed.ib.quote(stock('AAPL'))
    delayed.line.sendError(10197, 'taken', (await delayed.line.next('MarketDataRequest')).reqId)
    await delayed.line.next('CancelMarketData')
    const { reqId } = await delayed.line.next('MarketDataRequest')
    delayed.line.send({ type: 'TickSnapshotEnd', reqId })
    await quote
    await using live = await scripted(213)
    const refused = failure(live.ib.quote(stock('AAPL')))
    live.line.sendError(10197, 'taken', (await live.line.next('MarketDataRequest')).reqId)
    expect(await refused).toMatchObject({ gatewayCode: 10197 })
  })
})
