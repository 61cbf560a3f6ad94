import { executionQuerySchema, limit, SteppedClock, stock, type Trade, type TradeSnapshot } from '@twskit/client'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { until, untilState } from '../support/until.ts'
import { answerReconciliation, APPLE, CLIENT, echo, filled, scripted, type Setting, status } from './scripted.ts'

const apple = stock('AAPL')

async function working({ ib, line }: Setting): Promise<Trade> {
  const placing = ib.placeOrder(apple, limit('BUY', 100, 10))
  await line.next('PlaceOrderRequest')
  line.send(echo('Submitted'), status('Submitted'))
  return placing
}

describe('the orders of a client', () => {
  it.each([187, 206, 226])(
    'are read at every connect, those of others and by hand included, at %i',
    async (serverVersion) => {
      // `connect` has resolved without an answer to any of it.
      await using setting = await scripted({ reconcileOrders: true }, serverVersion)
      const { ib, line } = setting
      expect(ib.trades.state.value).toEqual({ kind: 'reconciling' })
      const reconciling = ib.trades.reconcile()
      await answerReconciliation(line, {
        open: [
          echo('Submitted'),
          status('Submitted', { filled: 40 }),
          echo('PreSubmitted', { clientId: 0, permId: 77 }, 0),
        ],
        executions: (reqId) => [
          filled('a.1.01', 40, { reqId }),
          { type: 'CommissionAndFeesReport', execId: 'a.1.01', commissionAndFees: 1, currency: 'USD' },
        ],
        completed: [
          {
            type: 'CompletedOrder',
            contract: APPLE,
            order: { permId: 66, action: 'SELL', totalQuantity: 10, filledQuantity: 0, orderType: 'LMT', lmtPrice: 12 },
            orderState: { status: 'Cancelled', completedStatus: 'Cancelled by Trader' },
          },
        ],
      })
      await reconciling
      expect(ib.trades.state.value).toEqual({ kind: 'current' })
      expect(
        [...ib.trades].map(({ permId, orderId, clientId, status: word }) => [permId, orderId, clientId, word]),
      ).toEqual([
        [907, 7, CLIENT, 'Submitted'],
        [77, undefined, 0, 'PreSubmitted'],
        [66, undefined, undefined, 'Cancelled'],
      ])
      expect(ib.trades.get(907)).toMatchObject({ filled: 40, remaining: 60, commission: 1 })
      expect(ib.trades.get(907)?.fills).toMatchObject([{ recovered: true, shares: 40, commission: 1 }])
      expect(ib.trades.get(66)?.snapshot.completedStatus).toBe('Cancelled by Trader')
      expect(ib.trades.open).toHaveLength(2)
    },
  )

  it('include those that the gateway replays before the session is ready', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const trade = await working(setting)
    line.cut()
    const again = await gateway.accept()
    await again.shakeHands()
    await again.next('StartApiRequest')
    again.send(echo('Submitted', { lmtPrice: 10.5 }), status('Submitted'), { type: 'OpenOrdersEnd' })
    again.send({ type: 'NextValidId', orderId: 8 }, { type: 'ManagedAccounts', accountsList: 'DU1' })
    await untilState(ib, 'ready')
    expect(trade.order.lmtPrice).toBe(10.5)
  })

  it('learn after a gap what happened in it: fills are recovered, once, and orders that are gone are unknown', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const trade = await working(setting)
    const placing = ib.placeOrder(apple, limit('SELL', 100, 12))
    await line.next('PlaceOrderRequest')
    line.send(echo('Submitted', { action: 'SELL' }, 8), status('Submitted', { orderId: 8 }))
    const gone = await placing
    line.send(filled('a.1.01', 40))
    const seen: TradeSnapshot[] = []
    const kinds: string[] = []
    trade.updates.state.subscribe(({ kind }) => kinds.push(kind))
    trade.updates.subscribe((snapshot) => seen.push(snapshot))
    await until(trade.updates, ({ filled: shares }) => shares === 40)
    line.cut()
    await untilState(ib, 'reconnecting')
    expect(ib.trades.state.value.kind).toBe('stale')
    const done = trade.done
    const again = await gateway.accept()
    await again.begin({ nextValidId: 9 })
    await answerReconciliation(again, {
      executions: (reqId) => [
        filled('a.1.01', 40, { reqId }),
        filled('a.2.01', 60, { reqId }),
        ...['a.1.01', 'a.2.01'].map(
          (execId) => ({ type: 'CommissionAndFeesReport', execId, commissionAndFees: 1, currency: 'USD' }) as const,
        ),
      ],
    })
    const { fills, status: word, commission } = await done
    expect([word, commission]).toEqual(['Filled', 2])
    expect(fills.map(({ execId, recovered }) => [execId, recovered])).toEqual([
      ['a.1.01', false],
      ['a.2.01', true],
    ])
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(gone.status).toBe('unknown')
    expect(gone.isOver).toBe(false)
    expect(kinds).toContain('gap')
    expect(seen.at(-1)?.status).toBe('Filled')
  })

  it('are asked for again when the gateway’s own line comes back, for what arrives meanwhile is not all', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const trade = await working(setting)
    line.sendError(1100, 'Connectivity between IB and TWS has been lost.')
    await untilState(ib, 'degraded')
    line.send(filled('a.1.01', 40))
    await until(trade.updates, ({ filled: shares }) => shares === 40)
    line.sendError(1102, 'Connectivity has been restored - data maintained.')
    await answerReconciliation(line, { open: [echo('Submitted'), status('Submitted', { filled: 70 })] })
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(trade).toMatchObject({ status: 'Submitted', filled: 70, remaining: 30 })
  })

  it.each([1101, 1102])(
    'turn their streams to a gap at 1100, and back once they are read again after %i',
    async (code) => {
      await using setting = await scripted()
      const { ib, line } = setting
      const trade = await working(setting)
      await Promise.all([ib.trades.reconcile(), answerReconciliation(line, { open: [echo('Submitted')] })])
      const streams = [trade.updates, ib.openOrderUpdates(), ib.trades.updates]
      for (const stream of streams) stream.subscribe()
      const kinds = (): string[] => streams.map(({ state }) => state.value.kind)
      expect(kinds()).toEqual(['live', 'live', 'live'])
      line.sendError(1100, 'Connectivity between IB and TWS has been lost.')
      await untilState(ib, 'degraded')
      // A stream that is opened meanwhile misses as much.
      const late = ib.openOrderUpdates()
      late.subscribe()
      streams.push(late)
      expect(late.state.value).toMatchObject({ kind: 'gap', reason: expect.stringContaining('1100') as string })
      line.send(filled('a.1.01', 40))
      await until(trade.updates, ({ filled: shares }) => shares === 40)
      line.sendError(code, 'Connectivity has been restored.')
      if (code === 1101) await line.next('MarketDataTypeRequest')
      await line.next('AllOpenOrdersRequest')
      expect(kinds()).toEqual(['gap', 'gap', 'gap', 'gap'])
      line.send(echo('Submitted'), { type: 'OpenOrdersEnd' })
      const { reqId = -1 } = await line.next('ExecutionRequest')
      line.send({ type: 'ExecutionDetailsEnd', reqId })
      await line.next('CompletedOrdersRequest')
      line.send({ type: 'CompletedOrdersEnd' })
      await until(ib.trades.state, ({ kind }) => kind === 'current')
      expect(kinds()).toEqual(['live', 'live', 'live', 'live'])
    },
  )

  it('are read again when the data is lost while they are read', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { ib, line } = setting
    const reconciling = ib.trades.reconcile()
    await line.next('AllOpenOrdersRequest')
    line.sendError(1100, 'Connectivity between IB and TWS has been lost.')
    line.sendError(1101, 'Connectivity has been restored - data lost.')
    await line.next('MarketDataTypeRequest')
    await answerReconciliation(line, { open: [echo('Submitted')] })
    await reconciling
    expect(ib.trades.state.value).toEqual({ kind: 'current' })
    expect(ib.trades.open).toHaveLength(1)
  })

  it('are read again when the link falls while they are read', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const first = failure(ib.trades.reconcile())
    await line.next('AllOpenOrdersRequest')
    line.send(echo('Submitted'), { type: 'OpenOrdersEnd' })
    await line.next('ExecutionRequest')
    line.cut()
    expect(await first).toMatchObject({ code: 'DISCONNECTED', retryable: true })
    const again = await gateway.accept()
    await again.begin({ nextValidId: 8 })
    await answerReconciliation(again)
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(ib.trades.get(907)?.status).toBe('unknown')
  })

  it('are up to date although the gateway leaves the end of the executions out', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const reconciling = ib.trades.reconcile()
    await line.next('AllOpenOrdersRequest')
    line.send({ type: 'OpenOrdersEnd' })
    const { reqId = -1 } = await line.next('ExecutionRequest')
    line.send(filled('a.1.01', 40, { reqId }))
    await until(ib.trades.updates, ({ filled: shares }) => shares === 40)
    clock.advance(30_000)
    await line.next('CompletedOrdersRequest')
    line.send({ type: 'CompletedOrdersEnd' })
    await reconciling
    expect(ib.trades.get(907)?.fills).toHaveLength(1)
  })

  it('are read within a moment although one of them has thousands of fills', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { ib, line } = setting
    const execIds = Array.from({ length: 5_000 }, (_, n) => `a.${n}.01`)
    const reconciling = ib.trades.reconcile()
    await answerReconciliation(line, {
      executions: (reqId) => [
        ...execIds.map((execId) => filled(execId, 1, { reqId })),
        ...execIds.map(
          (execId) => ({ type: 'CommissionAndFeesReport', execId, commissionAndFees: 0.5, currency: 'USD' }) as const,
        ),
      ],
    })
    await reconciling
    expect(ib.trades.get(907)).toMatchObject({ filled: 5_000, commission: 2_500 })
    expect(new Set(ib.trades.get(907)?.fills.map(({ execId }) => execId)).size).toBe(5_000)
  })

  it('say that they are not up to date when the gateway refuses to tell, and learn what it does tell', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { ib, line } = setting
    const refused = failure(ib.trades.reconcile())
    const kinds: string[] = []
    const updates = ib.openOrderUpdates()
    updates.subscribe()
    updates.state.subscribe(({ kind }) => kinds.push(kind))
    const readOnly = "Error validating request.-'bF' : cause - The API interface is currently in Read-Only mode."
    await line.next('AllOpenOrdersRequest')
    line.sendError(321, readOnly)
    const { reqId = -1 } = await line.next('ExecutionRequest')
    line.send(filled('a.1.01', 40, { reqId }), { type: 'ExecutionDetailsEnd', reqId })
    await line.next('CompletedOrdersRequest')
    line.sendError(321, readOnly)
    expect(await refused).toMatchObject({ gatewayCode: 321, request: { kind: 'allOpenOrders' } })
    expect(ib.trades.state.value).toMatchObject({ kind: 'stale', reason: expect.stringContaining('321') as string })
    expect(ib.trades.get(907)).toMatchObject({ filled: 40 })
    expect(kinds).toEqual(['pending', 'live', 'gap'])
    expect(ib.requests).toEqual([])
  })

  it('are asked for again, ever later, when the gateway does not answer', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted({ clock, heartbeatMs: 0, reconcileOrders: true })
    const { ib, line } = setting
    for (const waitMs of [30_000, 60_000]) {
      await line.next('AllOpenOrdersRequest')
      clock.advance(15_000)
      await line.next('ExecutionRequest')
      clock.advance(15_000)
      await line.next('CompletedOrdersRequest')
      clock.advance(15_000)
      await until(ib.trades.state, ({ kind }) => kind === 'stale')
      expect(ib.requests).toEqual([])
      await settled()
      clock.advance(waitMs - 1)
      expect(line.untaken).toEqual([])
      clock.advance(1)
    }
    await answerReconciliation(line)
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(clock.pending).toBe(0)
  })

  it.each(['AllOpenOrdersRequest', 'ExecutionRequest', 'CompletedOrdersRequest'] as const)(
    'leave nothing behind when the client is closed before the answer to %s',
    async (last) => {
      const clock = new SteppedClock()
      await using setting = await scripted({ clock, heartbeatMs: 0, reconcileOrders: true })
      const { ib, line } = setting
      await line.next('AllOpenOrdersRequest')
      if (last !== 'AllOpenOrdersRequest') {
        line.send({ type: 'OpenOrdersEnd' })
        const { reqId = -1 } = await line.next('ExecutionRequest')
        if (last !== 'ExecutionRequest') {
          line.send({ type: 'ExecutionDetailsEnd', reqId })
          await line.next('CompletedOrdersRequest')
        }
      }
      await ib.close()
      await settled()
      expect(ib.requests).toEqual([])
      expect(clock.pending).toBe(0)
      expect(ib.trades.state.value).toEqual({ kind: 'stale', reason: 'the client is closed' })
    },
  )

  it('are asked for ahead of the streams that are taken up again', async () => {
    const clock = new SteppedClock()
    const pace = { messagesPerSecond: 10, reservedForOrders: 2 }
    await using setting = await scripted({ clock, heartbeatMs: 0, reconcileOrders: true, ...pace })
    const { gateway, ib, line } = setting
    await answerReconciliation(line)
    clock.advance(1_000)
    for (let conId = 1; conId <= 8; conId++) ib.marketData({ conId, exchange: 'SMART' }).subscribe()
    for (let n = 0; n < 8; n++) await line.next('MarketDataRequest')
    clock.advance(1_000)
    ib.marketData({ conId: 9, exchange: 'SMART' }).subscribe()
    await line.next('MarketDataRequest')
    line.cut()
    await untilState(ib, 'reconnecting')
    clock.advance(1_000)
    const again = await gateway.accept()
    await again.begin({ nextValidId: 8 })
    await untilState(ib, 'ready')
    // Data may have eight of the ten places of a second; the ninth stream has to wait.
    for (let n = 0; n < 8; n++) await again.next('MarketDataRequest')
    await again.next('AllOpenOrdersRequest')
    again.send({ type: 'OpenOrdersEnd' })
    const { reqId = -1 } = await again.next('ExecutionRequest')
    clock.advance(1_000)
    await again.next('MarketDataRequest')
    again.send({ type: 'ExecutionDetailsEnd', reqId })
    expect(await again.next('CompletedOrdersRequest')).toMatchObject({ apiOnly: false })
  })

  it('are not asked for by a client that is for data only and has nothing to do with orders', async () => {
    await using setting = await scripted({ reconcileOrders: false })
    const { ib, line } = setting
    line.sendError(1102, 'Connectivity has been restored - data maintained.')
    await until(ib.notices, ({ code }) => code === 1102)
    expect(line.untaken).toEqual([])
  })
})

describe('executions', () => {
  it('stream: what is known first, each as it happens, again with its cost, and after a gap what was missed', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { gateway, ib, line } = setting
    await answerReconciliation(line, { executions: (reqId) => [filled('a.1.01', 10, { reqId })] })
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    const seen: unknown[] = []
    const updates = ib.executionUpdates()
    updates.subscribe(({ execId, orderId, permId, clientId, shares, commission, recovered }) =>
      seen.push([execId, orderId, permId, clientId, shares, commission, recovered]),
    )
    expect(updates.state.value.kind).toBe('live')
    line.send(filled('a.2.01', 20), { type: 'CommissionAndFeesReport', execId: 'a.2.01', commissionAndFees: 1 })
    line.send(status('Submitted', { filled: 30 }), filled('a.2.02', 25))
    await until(updates, ({ execId }) => execId === 'a.2.02')
    line.cut()
    await untilState(ib, 'reconnecting')
    expect(updates.state.value.kind).toBe('gap')
    const again = await gateway.accept()
    await again.begin({ nextValidId: 8 })
    await answerReconciliation(again, {
      executions: (reqId) => [filled('a.2.02', 25, { reqId }), filled('a.3.01', 5, { reqId })],
    })
    await until(ib.trades.state, ({ kind }) => kind === 'current')
    expect(updates.state.value.kind).toBe('live')
    expect(seen).toEqual([
      ['a.1.01', 7, 907, CLIENT, 10, undefined, true],
      ['a.2.01', 7, 907, CLIENT, 20, undefined, false],
      ['a.2.01', 7, 907, CLIENT, 20, 1, false],
      ['a.2.02', 7, 907, CLIENT, 25, 1, false],
      ['a.3.01', 7, 907, CLIENT, 5, undefined, true],
    ])
  })

  it('come with their costs and without what was corrected, for the days asked for', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asking = ib.executions({
      account: 'DU1',
      since: new Date('2026-11-23T14:30:00Z'),
      side: 'BUY',
      lastDays: 3,
      days: ['2026-11-20'],
    })
    const { reqId, executionFilter } = await line.next('ExecutionRequest')
    expect(executionFilter).toMatchObject({
      acctCode: 'DU1',
      time: '20261123-14:30:00',
      side: 'BUY',
      lastNDays: 3,
      specificDates: [20_261_120],
    })
    line.send(
      filled('a.1.01', 40, { reqId: reqId ?? 0 }),
      filled('a.1.02', 30, { reqId: reqId ?? 0 }),
      { type: 'CommissionAndFeesReport', execId: 'a.1.01', commissionAndFees: 9, currency: 'USD' },
      { type: 'CommissionAndFeesReport', execId: 'a.1.02', commissionAndFees: 1, currency: 'USD', realizedPNL: 5 },
      { type: 'ExecutionDetailsEnd', reqId },
    )
    const fills = await asking
    expect(fills).toMatchObject([
      {
        execId: 'a.1.02',
        shares: 30,
        price: 10,
        commission: 1,
        realizedPnl: 5,
        time: new Date('2026-11-23T14:30:00Z'),
      },
    ])
  })

  it('of named days are refused by a client of an older gateway, which would answer with those of today', async () => {
    await using setting = await scripted({}, 187)
    const { ib, line } = setting
    expect(await failure(ib.executions({ lastDays: 3 }))).toMatchObject({ code: 'NOT_SUPPORTED' })
    expect(await failure(ib.executions({ days: ['20261120'] }))).toMatchObject({
      code: 'VALIDATION',
      path: 'query.days[0]',
    })
    expect(executionQuerySchema.safeParse({ side: 'BOT' }).success).toBe(false)
    expect(line.untaken).toEqual([])
  })
})

describe('the open orders of a client', () => {
  it('are a stream of its own ones, and not of what may be others’', async () => {
    await using setting = await scripted({ reconcileOrders: true })
    const { ib, line } = setting
    const seen: unknown[] = []
    ib.openOrderUpdates().subscribe(({ permId, status: word }) => seen.push([permId, word]))
    await answerReconciliation(line, {
      open: [echo('Submitted'), echo('Submitted', { clientId: 9, permId: 77 }, 3)],
      completed: [
        {
          type: 'CompletedOrder',
          contract: APPLE,
          order: { permId: 66, action: 'SELL', totalQuantity: 10, orderType: 'LMT', lmtPrice: 12 },
          orderState: { status: 'Cancelled' },
        },
      ],
    })
    await ib.trades.reconcile()
    line.send(status('Submitted', { filled: 40 }))
    await until(ib.trades.updates, ({ filled: shares }) => shares === 40)
    expect(ib.trades.size).toBe(3)
    expect(seen).toEqual([
      [907, 'Submitted'],
      [907, 'Submitted'],
    ])
  })
})

describe('orders made by hand', () => {
  it('are bound to client 0, again after a reconnect', async () => {
    await using setting = await scripted({ clientId: 0 })
    const { gateway, ib, line } = setting
    ib.autoOpenOrders(true)
    expect(await line.next('AutoOpenOrdersRequest')).toMatchObject({ autoBind: true })
    line.send(echo('Submitted', { clientId: 0, permId: 77 }, 0), {
      type: 'OrderBound',
      permId: 77,
      clientId: 0,
      orderId: -12,
    })
    const seen = await until(ib.openOrderUpdates(), ({ orderId }) => orderId === -12)
    expect(seen).toMatchObject({ permId: 77, status: 'Submitted' })
    line.cut()
    const again = await gateway.accept()
    await again.begin()
    expect([
      (await again.next('AllOpenOrdersRequest')).type,
      (await again.next('AutoOpenOrdersRequest')).autoBind,
    ]).toEqual(['AllOpenOrdersRequest', true])
  })

  it('cannot be bound to another client', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    expect(() => ib.autoOpenOrders(true)).toThrow('client 4')
    expect(line.untaken).toEqual([])
  })
})
