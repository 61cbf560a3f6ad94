import {
  AmbiguousContractError,
  connect,
  type ContractDetails,
  future,
  index,
  type OptionChainProgress,
  option,
  RequestError,
  stock,
  TimeoutError,
} from '@twskit/client'
import { runningClock, startGateway } from '@twskit/simulator'
import { describe, expect, it } from 'vitest'
import { ScriptedGateway } from '../support/scripted-gateway.ts'
import { serverVersions } from '../support/versions.ts'

describe.each(serverVersions)('contracts at server version %i', (serverVersion) => {
  it('looks a stock up by symbol, exchange and currency', async () => {
    await using gateway = await startGateway({ serverVersion })
    await using ib = await connect({ port: gateway.port })
    const found = await ib.contractDetails(stock('3690', { exchange: 'SEHK', currency: 'HKD' }))
    expect(found).toHaveLength(1)
    const [details] = found as [ContractDetails]
    expect(details).toMatchObject({
      longName: expect.stringContaining('MEITUAN'),
      minTick: expect.any(Number),
      contract: { symbol: '3690', secType: 'STK', currency: 'HKD', tradingClass: '3690' },
    })
    expect(details.validExchanges).toContain('SEHK')
    expect(details.marketRuleIds).toHaveLength(details.validExchanges.length)
    expect(details.orderTypes).toContain('LMT')
    expect(ib.requests).toEqual([])
  })

  it('takes the last trading day, time and zone of an option apart', async () => {
    // In a month without days that end early.
    const clock = runningClock({ startMs: Date.UTC(2026, 2, 2, 15) })
    await using gateway = await startGateway({ serverVersion, clock })
    await using ib = await connect({ port: gateway.port })
    const { contract: underlying } = await ib.resolve(stock('AAPL'))
    const rows = await ib.secDefOptParams({ underlyingSymbol: 'AAPL', underlyingConId: underlying.conId ?? 0 })
    const smart = rows.find(({ exchange }) => exchange === 'SMART')
    const expiry = smart?.expirations[3] ?? ''
    const strike = smart?.strikes[20] ?? 0
    const { contract, lastTradeTime, lastTradeZone, underConId } = await ib.resolve(
      option('AAPL', { expiry, strike, right: 'C' }),
    )
    expect(contract).toMatchObject({ secType: 'OPT', right: 'C', strike, lastTradeDateOrContractMonth: expiry })
    expect(lastTradeTime).toBe('16:00:00')
    expect(lastTradeZone).toBe('US/Eastern')
    expect(underConId).toBe(underlying.conId)
    // What was received can be handed on as it is.
    expect((await ib.resolve(contract)).contract.conId).toBe(contract.conId)
  })

  it('finds symbols, reads market rules, and says why a look-up failed', async () => {
    await using gateway = await startGateway({ serverVersion })
    await using ib = await connect({ port: gateway.port })
    const matches = await ib.matchingSymbols('AAPL')
    expect(matches[0]).toMatchObject({ contract: { symbol: 'AAPL', secType: 'STK' } })
    expect(matches[0]?.derivativeSecTypes).toContain('OPT')
    const { marketRuleIds } = await ib.resolve(stock('AAPL'))
    const rule = await ib.marketRule(marketRuleIds[0] ?? 0)
    expect(rule.priceIncrements[0]).toMatchObject({ lowEdge: 0 })
    expect(await ib.marketRule(rule.marketRuleId)).toBe(rule)
    const unknown = await ib.contractDetails(stock('NOSUCHTHING')).catch((error: unknown) => error)
    expect(unknown).toBeInstanceOf(RequestError)
    expect(unknown).toMatchObject({ gatewayCode: 200, request: { kind: 'contractDetails' } })
    await expect(ib.marketRule(987_654)).rejects.toMatchObject({ gatewayCode: 322 })
  })
})

describe('resolve', () => {
  it('lists the candidates when several contracts fit', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const error = await ib.resolve(future('ES', { exchange: 'CME' })).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(AmbiguousContractError)
    const { candidates, message } = error as AmbiguousContractError
    expect(candidates.length).toBeGreaterThan(1)
    expect(message).toContain(`${candidates.length} contracts fit FUT ES CME USD`)
    expect(message).toContain(`conId ${candidates[0]?.conId}`)
  })
})

describe('optionChain', () => {
  it('looks up expiry by expiry, a few at once, and says how far it has come', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const progress: OptionChainProgress[] = []
    const strikes = { from: 200, to: 230 }
    const options = { concurrency: 2, onProgress: (step: OptionChainProgress) => progress.push(step) }
    let atOnce = 0
    const seen: ContractDetails[] = []
    for await (const details of ib.optionChain(stock('AAPL'), { right: 'C', strikes }, options)) {
      atOnce = Math.max(atOnce, ib.requests.filter(({ kind }) => kind === 'contractDetails').length)
      seen.push(details)
    }
    expect(atOnce).toBeLessThanOrEqual(2)
    const { total } = progress[0] as OptionChainProgress
    expect(total).toBeGreaterThan(5)
    expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: total + 1 }, (_, n) => n))
    expect(progress.at(-1)?.options).toBe(seen.length)
    expect(new Set(seen.map(({ contract }) => contract.right))).toEqual(new Set(['C']))
    for (const { contract } of seen) {
      expect(contract.strike).toBeGreaterThanOrEqual(strikes.from)
      expect(contract.strike).toBeLessThanOrEqual(strikes.to)
    }
    expect(new Set(seen.map(({ contract }) => contract.conId)).size).toBe(seen.length)
  })

  it('remembers what it looked up, and stops when its reader leaves', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const filter = { expirations: { to: '2999-12-31' }, strikes: [215] }
    const first: number[] = []
    for await (const { contract } of ib.optionChain(stock('AAPL'), filter)) first.push(contract.conId ?? 0)
    const sent = ib.stats.messagesOut
    const again: number[] = []
    for await (const { contract } of ib.optionChain(stock('AAPL'), filter)) again.push(contract.conId ?? 0)
    expect(again).toEqual(first)
    // The underlying and the parameters; the options came from memory.
    expect(ib.stats.messagesOut - sent).toBe(2)
    for await (const _ of ib.optionChain(index('SPX', { exchange: 'CBOE' }), {}, { maxAgeMs: 0 })) break
    expect(ib.requests.filter(({ state }) => state !== 'cancelling')).toEqual([])
  })

  it('fails when the underlying is unknown', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const ending = new Promise((resolve) => {
      ib.optionChain(stock('NOSUCHTHING')).subscribe({ error: resolve })
    })
    expect(await ending).toMatchObject({ gatewayCode: 200 })
  })
})

describe('a look-up', () => {
  it('says what had come and what was missing when its deadline passes', async () => {
    await using gateway = await startGateway({ faults: { missingEnds: ['ContractDataEnd'] } })
    await using ib = await connect({ port: gateway.port })
    const error = await ib.contractDetails(stock('AAPL'), { timeoutMs: 100 }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ waitedFor: 'ContractDataEnd', arrived: [{ contract: { symbol: 'AAPL' } }] })
    expect(ib.requests).toEqual([])
  })

  it('cancels on the wire when its signal aborts, and rejects with the reason', async () => {
    await using gateway = await ScriptedGateway.start()
    const connecting = connect({ port: gateway.port, reconcileOrders: false })
    const line = await gateway.accept()
    await line.begin()
    await using ib = await connecting
    const controller = new AbortController()
    const pending = ib.contractDetails(stock('AAPL'), { signal: controller.signal })
    const { reqId } = await line.next('ContractDataRequest')
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(pending).rejects.toBe(reason)
    expect(await line.next('CancelContractData')).toMatchObject({ reqId })
  })

  it('is shared with equal ones under way, each with its own ending', async () => {
    await using gateway = await ScriptedGateway.start()
    const connecting = connect({ port: gateway.port, reconcileOrders: false })
    const line = await gateway.accept()
    await line.begin()
    await using ib = await connecting
    const controller = new AbortController()
    const left = ib.matchingSymbols('A', { signal: controller.signal }).catch((error: unknown) => error)
    const stays = ib.matchingSymbols('A')
    const { reqId } = await line.next('MatchingSymbolsRequest')
    controller.abort('left')
    expect(await left).toBe('left')
    line.send({
      type: 'SymbolSamples',
      reqId,
      contractDescriptions: [{ contract: { symbol: 'A' }, derivativeSecTypes: [] }],
    })
    expect(await stays).toMatchObject([{ contract: { symbol: 'A' } }])
    expect(line.untaken).toEqual([])
  })

  it('reads a report about a company where the gateway still has it', async () => {
    await using gateway = await ScriptedGateway.start({ serverVersion: 187 })
    const connecting = connect({ port: gateway.port, reconcileOrders: false })
    const line = await gateway.accept()
    await line.begin()
    await using ib = await connecting
    const pending = ib.fundamentalData(stock('IBM'), 'ReportSnapshot')
    const { reqId, reportType } = await line.next('FundamentalsDataRequest')
    expect(reportType).toBe('ReportSnapshot')
    line.send({ type: 'FundamentalsData', reqId, data: '<ReportSnapshot/>' })
    expect(await pending).toBe('<ReportSnapshot/>')
  })
})
