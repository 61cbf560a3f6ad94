import { type IbClient, SteppedClock, type Stream, type StreamState } from '@twskit/client'
import { type ClientMessage, type GatewayMessage } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import type { Line } from '../support/scripted-gateway.ts'
import { type Scripted, scripted } from '../support/simulated.ts'
import { until } from '../support/until.ts'

const AAPL = { conId: 265598, exchange: 'SMART' }
/** Half past eleven on a Friday in New York. */
const NOW = Date.parse('2026-11-20T16:30:00Z')

interface Quiet extends Scripted {
  readonly clock: SteppedClock
}

async function set(options: Parameters<typeof scripted>[1] = {}): Promise<Quiet> {
  const clock = new SteppedClock(NOW)
  return { ...(await scripted(226, { clock, heartbeatMs: 0, ...options })), clock }
}

function watch(stream: Stream<unknown>): StreamState['kind'][] {
  const kinds: StreamState['kind'][] = []
  stream.state.subscribe(({ kind }) => {
    if (kinds.at(-1) !== kind) kinds.push(kind)
  })
  stream.subscribe({ error: () => undefined })
  return kinds
}

const tick = (reqId: number | undefined, price = 100): GatewayMessage => ({
  type: 'TickPrice',
  reqId,
  tickType: 1,
  price,
  size: 1,
  attrMask: 0,
})

async function heard(ib: IbClient, line: Line, code = 2104): Promise<void> {
  line.sendError(code, 'a word')
  await until(ib.notices, (notice) => notice.code === code)
}

async function outage(ib: IbClient, line: Line): Promise<void> {
  await heard(ib, line, 1100)
  await heard(ib, line, 1102)
}

/** Answers the question for the hours of a contract. */
async function tellHours(line: Line, tradingHours: string): Promise<void> {
  const { reqId } = await line.next('ContractDataRequest')
  line.send(
    {
      type: 'ContractData',
      reqId,
      contract: AAPL,
      contractDetails: { tradingHours, timeZoneId: 'US/Eastern' },
    },
    { type: 'ContractDataEnd', reqId },
  )
}

const OPEN = '20261120:0400-20261120:2000;20261121:CLOSED'
const CLOSED = '20261119:0400-20261119:2000;20261120:CLOSED;20261121:CLOSED'

/** Lets what waits for an answer run. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a stream after 1102', () => {
  it('is live when something arrives, and is not asked for again', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    const kinds = watch(ib.marketData(AAPL))
    const { reqId } = await line.next('MarketDataRequest')
    line.send(tick(reqId))
    await heard(ib, line)
    await outage(ib, line)
    expect(kinds).toEqual(['pending', 'live', 'gap', 'pending'])
    clock.advance(5_000)
    line.send(tick(reqId, 101))
    await heard(ib, line)
    expect(kinds).toEqual(['pending', 'live', 'gap', 'pending', 'live'])
    clock.advance(30_000)
    await turn()
    expect(line.untaken).toEqual([])
  })

  it('is asked for again under a fresh id when it stays silent, ever later, and then waits as usual', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    const kinds = watch(ib.marketData(AAPL))
    let { reqId } = await line.next('MarketDataRequest')
    line.send(tick(reqId))
    await heard(ib, line)
    await outage(ib, line)
    for (const [n, afterMs] of [10_000, 20_000, 40_000].entries()) {
      clock.advance(afterMs - 2_000)
      await turn()
      expect(line.untaken).toEqual([])
      clock.advance(3_000)
      // The hours are asked for once and then known.
      if (n === 0) await tellHours(line, OPEN)
      expect(await line.next('CancelMarketData')).toMatchObject({ reqId })
      const again = await line.next('MarketDataRequest')
      expect(again.reqId).not.toBe(reqId)
      reqId = again.reqId
    }
    line.send(tick(reqId))
    await heard(ib, line)
    expect(kinds.slice(0, 7)).toEqual(['pending', 'live', 'gap', 'pending', 'stale', 'gap', 'pending'])
    expect(kinds.at(-1)).toBe('live')
    clock.advance(2_000)
    clock.advance(61_000)
    await turn()
    expect(kinds.at(-1)).toBe('stale')
    expect(line.untaken).toEqual([])
  })

  it('is asked for again when nobody can tell whether its market is open', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    watch(ib.marketData(AAPL))
    const { reqId } = await line.next('MarketDataRequest')
    await outage(ib, line)
    clock.advance(11_000)
    await line.next('ContractDataRequest')
    clock.advance(3_000)
    await line.next('CancelContractData')
    expect(await line.next('CancelMarketData')).toMatchObject({ reqId })
    await line.next('MarketDataRequest')
  })

  it('is left alone while its market is closed', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    watch(ib.marketData(AAPL))
    await line.next('MarketDataRequest')
    await outage(ib, line)
    clock.advance(11_000)
    await tellHours(line, CLOSED)
    await heard(ib, line)
    for (let minutes = 0; minutes < 60; minutes++) {
      clock.advance(60_000)
      await turn()
    }
    expect(line.untaken).toEqual([])
  })

  const quiet: readonly (readonly [
    string,
    (ib: IbClient) => Stream<unknown>,
    ClientMessage['type'],
    GatewayMessage,
  ])[] = [
    [
      'newsBulletins',
      (ib) => ib.newsBulletins(),
      'NewsBulletinsRequest',
      { type: 'NewsBulletin', newsMsgId: 1, newsMessage: 'x' },
    ],
    ['positionUpdates', (ib) => ib.positionUpdates(), 'PositionsRequest', { type: 'PositionEnd' }],
  ]
  it.each(quiet)(
    'is live at once and never asked for again where silence is normal: %s',
    async (_, open, request, answer) => {
      await using setting = await set()
      const { ib, line, clock } = setting
      const kinds = watch(open(ib))
      await line.next(request)
      line.send(answer)
      await heard(ib, line)
      await outage(ib, line)
      clock.advance(3_600_000)
      await turn()
      expect(kinds).toEqual(['pending', 'live', 'gap', 'live'])
      expect(line.untaken).toEqual([])
      await ib.close()
    },
  )

  it('only says that it is silent where its reader wants no more', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    const kinds = watch(ib.marketData(AAPL, { onStale: 'say', staleAfterMs: 5_000 }))
    await line.next('MarketDataRequest')
    await outage(ib, line)
    clock.advance(100_000)
    await turn()
    expect(kinds.at(-1)).toBe('stale')
    expect(line.untaken).toEqual([])
  })
})

describe('a silent stream', () => {
  it('is renewed without any outage where its reader wants that', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    watch(ib.tickByTick(AAPL, 'MidPoint', { onStale: 'renew', staleAfterMs: 30_000 }))
    const { reqId } = await line.next('TickByTickRequest')
    clock.advance(31_000)
    await tellHours(line, OPEN)
    expect(await line.next('CancelTickByTick')).toMatchObject({ reqId })
    await line.next('TickByTickRequest')
    clock.advance(58_000)
    await turn()
    expect(line.untaken).toEqual([])
    clock.advance(3_000)
    await line.next('CancelTickByTick')
    await line.next('TickByTickRequest')
  })
})

describe('a request that may have been dropped because it came too fast', () => {
  it('is sent again when no answer comes: a stream and a look-up, and no other', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    watch(ib.marketData(AAPL))
    line.send(tick((await line.next('MarketDataRequest')).reqId))
    watch(ib.marketData({ conId: 2, exchange: 'SMART' }))
    await line.next('MarketDataRequest')
    const samples = ib.matchingSymbols('x')
    const lost = await line.next('MatchingSymbolsRequest')
    await heard(ib, line, 100)
    clock.advance(10_000)
    const again = await line.next('MatchingSymbolsRequest')
    expect(again.reqId).not.toBe(lost.reqId)
    line.send({ type: 'SymbolSamples', reqId: again.reqId, contractDescriptions: [] })
    expect(await samples).toEqual([])
    clock.advance(1_000)
    await line.next('ContractDataRequest')
    clock.advance(3_000)
    await line.next('CancelContractData')
    await line.next('CancelMarketData')
    expect(await line.next('MarketDataRequest')).toMatchObject({ contract: { conId: 2 } })
    expect(line.untaken).toEqual([])
  })

  it('is never sent again where it changes an order', async () => {
    await using setting = await set()
    const { ib, line, clock } = setting
    const cancelled = ib.cancelOrder(7).catch((error: unknown) => error)
    await line.next('CancelOrderRequest')
    await heard(ib, line, 100)
    clock.advance(12_000)
    await turn()
    expect(line.untaken.filter(({ type }) => type === 'CancelOrderRequest')).toEqual([])
    await ib.close()
    await cancelled
  })
})
