import { connect, type IbClient, limit, market, option, RequestError, stock, TimeoutError } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import type { Contract } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { first } from '../support/simulated.ts'

/** What gateways answer when they do not take a contract. */
const refusals = new Set([200, 321, 478])

/** Everything that hands out contracts, and what it hands out. */
const sources: Readonly<Record<string, (ib: IbClient) => Promise<readonly (Contract | undefined)[]>>> = {
  contractDetails: async (ib) => (await ib.contractDetails(stock('MSFT'))).map(({ contract }) => contract),
  resolve: async (ib) => [(await ib.resolve(stock('AAPL'))).contract],
  optionChain: async (ib) => {
    const chain = ib.optionChain(stock('AAPL'), { right: 'C', strikes: [215] }, { concurrency: 1 })
    return (await first(chain, 1)).map(({ contract }) => contract)
  },
  matchingSymbols: async (ib) => [(await ib.matchingSymbols('AAPL'))[0]?.contract],
  positions: async (ib) => (await ib.positions()).map(({ contract }) => contract),
  positionsMulti: async (ib) =>
    (await ib.positionsMulti({ account: ib.managedAccounts[0] })).map((row) => row.contract),
  accountUpdates: async (ib) => (await ib.accountUpdates()).positions.map(({ contract }) => contract),
  openOrders: async (ib) => (await ib.openOrders()).map(({ contract }) => contract).slice(0, 1),
  completedOrders: async (ib) => (await ib.completedOrders()).map(({ contract }) => contract).slice(0, 1),
  executions: async (ib) => (await ib.executions()).map(({ contract }) => contract).slice(0, 1),
  previewOrder: async (ib) => [(await ib.previewOrder(stock('AAPL'), market('BUY', 1))).contract],
  scanner: async (ib) => {
    const query = { instrument: 'STK', locationCode: 'STK.US.MAJOR', scanCode: 'MOST_ACTIVE', numberOfRows: 1 }
    return (await first(ib.scanner(query), 1)).flatMap((rows) => rows.map(({ contract }) => contract))
  },
  subscribeToGroupEvents: async (ib) => {
    await ib.updateDisplayGroup(1, { kind: 'contract', conId: 265598, exchange: 'SMART' })
    const [shown] = await first(ib.subscribeToGroupEvents(1), 1)
    return [shown?.kind === 'contract' ? shown.contract : undefined]
  },
}

type Take = (ib: IbClient, contract: Contract) => Promise<unknown>

/** Waits until the gateway has answered what was sent before, looks-ups in front of it included. */
async function answered(ib: IbClient): Promise<void> {
  for (let round = 0; round < 3; round++) await ib.matchingSymbols(`X${round}`)
}

/** Every call that takes a contract. Streams are watched until the gateway would have refused them. */
function takers(): Readonly<Record<string, Take>> {
  const streams: Readonly<Record<string, (ib: IbClient, contract: Contract) => ReturnType<IbClient['marketDepth']>>> = {
    marketData: (ib, contract) => ib.marketData(contract) as never,
    quotes: (ib, contract) => ib.quotes(contract) as never,
    newsTicks: (ib, contract) => ib.newsTicks(contract, { providers: ['BRFG'] }) as never,
    marketDepth: (ib, contract) => ib.marketDepth(contract),
    tickByTick: (ib, contract) => ib.tickByTick(contract, 'BidAsk') as never,
    realTimeBars: (ib, contract) => ib.realTimeBars(contract, { whatToShow: 'MIDPOINT' }) as never,
    historicalDataUpdates: (ib, contract) =>
      ib.historicalDataUpdates(contract, { barSize: '1 min', duration: '1 D', whatToShow: 'MIDPOINT' }) as never,
  }
  const watched = Object.entries(streams).map(([name, make]): [string, Take] => [
    name,
    async (ib, contract) => {
      let failed: unknown
      const subscription = make(ib, contract).subscribe({ error: (error: unknown) => (failed = error) })
      await answered(ib)
      subscription.unsubscribe()
      if (isRefused(failed)) throw failed as Error
    },
  ])
  const end = new Date()
  return {
    ...Object.fromEntries(watched),
    contractDetails: (ib, contract) => ib.contractDetails(contract, { timeoutMs: 20_000 }),
    resolve: (ib, contract) => ib.resolve(contract, { timeoutMs: 20_000 }),
    quote: (ib, contract) => ib.quote(contract, { need: ['bid'], timeoutMs: 200 }).catch(exceptTimeout),
    historicalData: (ib, contract) =>
      ib.historicalData(contract, { barSize: '1 day', duration: '5 D', whatToShow: 'MIDPOINT' }, { timeoutMs: 20_000 }),
    historicalSchedule: (ib, contract) => ib.historicalSchedule(contract, {}, { timeoutMs: 20_000 }),
    historicalTicks: (ib, contract) =>
      ib.historicalTicks(contract, { whatToShow: 'MIDPOINT', end, count: 1 }, { timeoutMs: 20_000 }),
    headTimestamp: (ib, contract) => ib.headTimestamp(contract, { whatToShow: 'TRADES' }, { timeoutMs: 20_000 }),
    histogram: (ib, contract) => ib.histogram(contract, { period: '3 days' }, { timeoutMs: 20_000 }),
    previewOrder: (ib, contract) => ib.previewOrder(contract, market('BUY', 1)),
    placeOrder: async (ib, contract) => {
      const trade = await ib.placeOrder(contract, limit('BUY', 1, 0.01), { timeoutMs: 20_000 })
      await trade.cancel()
    },
    calculateOptionPrice: (ib, contract) =>
      contract.secType === 'OPT'
        ? ib.calculateOptionPrice(contract, { volatility: 0.3, underPrice: 210 })
        : Promise.resolve(),
  }
}

/** That a quote is late says nothing about its contract. */
function exceptTimeout(error: unknown): void {
  if (!(error instanceof TimeoutError)) throw error
}

function isRefused(error: unknown): boolean {
  return error instanceof TimeoutError || (error instanceof RequestError && refusals.has(error.gatewayCode))
}

/** The calls whose messages change between text and protobuf alone; the others are made at the first and last version. */
const changed: ReadonlySet<string> = new Set([
  'contractDetails',
  'marketData',
  'historicalData',
  'placeOrder',
  'previewOrder',
])

describe.each([
  [187, true],
  [203, false],
  [213, false],
  [226, true],
] as const)('any contract handed out, at server version %i', (serverVersion, isWhole) => {
  it('goes into any call that takes one, by way of JSON too', { timeout: 60_000 }, async () => {
    await using gateway = await startGateway({
      serverVersion,
      manners: { omitsExchanges: true, lateExpiries: true },
      limits: { historicalRequests: 100_000, messagesPerSecond: 100_000, tickByTicks: 100 },
      portfolio: { positions: [{ contract: stock('AAPL'), position: 100 }] },
    })
    const historicalLimits = { smallPerTenMinutes: 100_000, identicalAfterMs: 0, perSeriesInTwoSeconds: 100_000 }
    const relaxed = { historicalLimits, messagesPerSecond: 10_000 }
    await using ib = await connect({ port: gateway.port, clientId: 0, ...relaxed })
    const [call] = await first(ib.optionChain(stock('AAPL'), { right: 'C', strikes: [215] }, { concurrency: 1 }), 1)
    await (await ib.placeOrder(call?.contract ?? {}, market('BUY', 1))).done
    await ib.placeOrder(stock('MSFT'), limit('BUY', 1, 1))
    await (await ib.placeOrder(stock('AAPL'), limit('BUY', 1, 1))).cancel()
    const unfit: string[] = []
    for (const [source, handOut] of Object.entries(sources)) {
      const contracts = await handOut(ib)
      if (contracts.length === 0) unfit.push(`${source} hands out nothing`)
      for (const received of contracts) {
        const contract = JSON.parse(JSON.stringify(received ?? {})) as Contract
        const calls = Object.entries(takers()).filter(([call]) => isWhole || changed.has(call))
        const endings = calls.map(async ([call, take]) => {
          try {
            await take(ib, contract)
          } catch (error) {
            if (isRefused(error)) unfit.push(`${source} > ${call}: ${JSON.stringify(contract)}: ${String(error)}`)
          }
        })
        await Promise.all(endings)
      }
    }
    expect(unfit).toEqual([])
  })
})

describe('an expiry that the gateway gives a day late', () => {
  it('is refused with 478 when somebody writes it beside the conId', async () => {
    await using gateway = await startGateway({ manners: { lateExpiries: true } })
    await using told = await connect({ port: gateway.port })
    const [row] = await first(told.optionChain(stock('AAPL'), { right: 'C' }), 1)
    const { conId, secType, lastTradeDateOrContractMonth = '', exchange } = row?.contract ?? {}
    await using ib = await connect({ port: gateway.port, clientId: 1 })
    const contract = { conId, secType, lastTradeDateOrContractMonth, exchange }
    await expect(ib.placeOrder(contract, limit('BUY', 1, 1))).rejects.toMatchObject({ gatewayCode: 478 })
    expect(option('AAPL', { expiry: lastTradeDateOrContractMonth }).secType).toBe('OPT')
  })
})
