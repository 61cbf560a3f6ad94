import {
  connect,
  type ConnectOptions,
  DecodeError,
  DisconnectedError,
  type IbClient,
  type Notice,
  type SessionState,
  SteppedClock,
  stock,
  type StreamState,
  type Tick,
} from '@twskit/client'
import { runningClock, startGateway } from '@twskit/simulator'
import { encodeGatewayMessage, frame, type GatewayMessage } from '@twskit/wire'
import { connectTcp } from '@twskit/wire/tcp'
import { interval } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { type Line, ScriptedGateway } from '../support/scripted-gateway.ts'
import { until, untilState } from '../support/until.ts'

const AAPL = { conId: 265598, exchange: 'SMART' }
// Reconnects at once; the waits themselves are tested with a clock that stands still.
const AT_ONCE = { firstDelayMs: 0, maxDelayMs: 0 }

interface Setting extends AsyncDisposable {
  readonly gateway: ScriptedGateway
  readonly ib: IbClient
  readonly line: Line
}

async function connected(options: ConnectOptions = {}, serverVersion = 226): Promise<Setting> {
  const gateway = await ScriptedGateway.start({ serverVersion })
  const connecting = connect({ port: gateway.port, reconnect: AT_ONCE, reconcileOrders: false, ...options })
  const line = await gateway.accept()
  await line.begin()
  const ib = await connecting
  return {
    gateway,
    ib,
    line,
    [Symbol.asyncDispose]: async () => {
      await ib.close()
      await gateway[Symbol.asyncDispose]()
    },
  }
}

function tickPrice(reqId: number | undefined, price: number): GatewayMessage {
  return { type: 'TickPrice', reqId, tickType: 1, price, size: 1, attrMask: 0 }
}

/** Collects what a market-data stream does. */
function watch(ib: IbClient): { readonly ticks: Tick[]; readonly states: string[]; next(): Promise<Tick> } {
  const ticks: Tick[] = []
  const states: string[] = []
  const wakes: ((tick: Tick) => void)[] = []
  const stream = ib.marketData(AAPL)
  stream.state.subscribe(({ kind }: StreamState) => {
    if (states.at(-1) !== kind) states.push(kind)
  })
  stream.subscribe({
    next: (tick) => {
      ticks.push(tick)
      wakes.shift()?.(tick)
    },
    error: () => undefined,
  })
  return { ticks, states, next: () => new Promise((resolve) => wakes.push(resolve)) }
}

describe('a lost connection', () => {
  it('comes back with the same client id, fresh request ids and the market data type first', async () => {
    await using setting = await connected({ clientId: 5, marketDataType: 'delayed' })
    const { gateway, ib, line } = setting
    await line.next('MarketDataTypeRequest')
    const seen = watch(ib)
    const first = await line.next('MarketDataRequest')
    line.send(tickPrice(first.reqId, 100))
    await seen.next()
    line.cut()

    const again = await gateway.accept()
    await again.shakeHands()
    expect(await again.next('StartApiRequest')).toMatchObject({ clientId: 5 })
    expect(seen.states).toEqual(['pending', 'live', 'gap'])
    again.send({ type: 'NextValidId', orderId: 1 }, { type: 'ManagedAccounts', accountsList: 'DU1' })
    expect(await again.next('MarketDataTypeRequest')).toMatchObject({ marketDataType: 3 })
    const second = await again.next('MarketDataRequest')
    expect(second.reqId).not.toBe(first.reqId)
    expect(second.contract).toEqual(first.contract)
    again.send(tickPrice(first.reqId, 1), tickPrice(second.reqId, 101))
    await seen.next()
    expect(seen.ticks.map((tick) => (tick.kind === 'price' ? tick.price : 0))).toEqual([100, 101])
    expect(seen.states).toEqual(['pending', 'live', 'gap', 'pending', 'live'])
    expect(ib.stats).toMatchObject({ reconnects: 1, late: 1 })
  })

  it('fails what was sent, retryable, and keeps what was not for the next session', async () => {
    await using setting = await connected()
    const { gateway, ib, line } = setting
    const sent = ib.matchingSymbols('sent').catch((error: unknown) => error)
    await line.next('MatchingSymbolsRequest')
    line.cut()
    expect(await sent).toBeInstanceOf(DisconnectedError)
    expect(await sent).toMatchObject({ retryable: true, mayHaveExecuted: false, request: { kind: 'matchingSymbols' } })

    const waiting = ib.matchingSymbols('waiting')
    expect(ib.requests).toMatchObject([
      { kind: 'matchingSymbols', state: 'queued', wait: { rule: 'the session to be ready' } },
    ])
    const again = await gateway.accept()
    await again.begin()
    const { reqId, pattern } = await again.next('MatchingSymbolsRequest')
    expect(pattern).toBe('waiting')
    again.send({ type: 'SymbolSamples', reqId, contractDescriptions: [] })
    expect(await waiting).toEqual([])
  })

  it('ends no stream that waits for the message rate, though the next second begins before its timer has run', async () => {
    const stepped = new SteppedClock()
    let skippedMs = 0
    // The time goes on while no timer runs, as it does in a long turn of the program.
    const clock = {
      now: () => stepped.now() + skippedMs,
      setTimer: (delayMs: number, wake: () => void) => stepped.setTimer(delayMs, wake),
    }
    await using setting = await connected({ clock, messagesPerSecond: 5, reservedForOrders: 1 })
    const { gateway, ib, line } = setting
    const symbols = Array.from({ length: 10 }, (_, n) => `S${n}`)
    const endings: unknown[] = []
    for (const symbol of symbols) {
      ib.marketData(stock(symbol)).subscribe({ next: () => undefined, error: (error) => endings.push(error) })
    }
    expect(ib.stats.queued).toBe(6)
    skippedMs = 1_000
    line.cut()
    await untilState(ib, 'reconnecting')
    expect(ib.stats.queued).toBe(0)
    stepped.advance(0)
    const again = await gateway.accept()
    await again.begin()
    const asked: (string | undefined)[] = []
    while (asked.length < symbols.length) {
      asked.push((await again.next('MarketDataRequest')).contract?.symbol)
      if (asked.length % 4 === 0) stepped.advance(1_000)
    }
    expect(new Set(asked)).toEqual(new Set(symbols))
    expect(endings).toEqual([])
  })

  it('ends what waits to be sent and belongs to its session, and the next session does not send it', async () => {
    const clock = new SteppedClock()
    await using setting = await connected({
      clock,
      clientId: 0,
      heartbeatMs: 0,
      messagesPerSecond: 2,
      reservedForOrders: 0,
    })
    const { gateway, ib, line } = setting
    ib.marketData(AAPL).subscribe()
    ib.marketData({ conId: 8314, exchange: 'SMART' }).subscribe()
    const endings = [ib.globalCancel(), ib.setServerLogLevel('detail')].map((call) => call.catch((error) => error))
    ib.autoOpenOrders(true)
    ib.autoOpenOrders(false)
    expect(ib.stats.queued).toBe(4)
    line.cut()
    for (const ending of endings) {
      expect(await ending).toBeInstanceOf(DisconnectedError)
      expect(await ending).toMatchObject({ retryable: true, mayHaveExecuted: false })
    }
    clock.advance(0)
    const again = await gateway.accept()
    await again.begin()
    clock.advance(1_000)
    await again.next('MarketDataRequest')
    await again.next('MarketDataRequest')
    clock.advance(60_000)
    ib.matchingSymbols('next').catch(() => undefined)
    await again.next('MatchingSymbolsRequest')
  })

  it('is noticed by a transport that throws when it is written to, and the message is not refused', async () => {
    await using gateway = await ScriptedGateway.start()
    let isBroken = false
    const connecting = connect({
      port: gateway.port,
      reconnect: AT_ONCE,
      reconcileOrders: false,
      transport: async ({ host, port }) => {
        const transport = await connectTcp({ host, port })
        return {
          peer: transport.peer,
          get unsentBytes() {
            return transport.unsentBytes
          },
          start: (events) => transport.start(events),
          send: (bytes) => {
            if (isBroken) throw new Error('the tunnel has fallen in')
            transport.send(bytes)
          },
          close: () => transport.close(),
          destroy: () => transport.destroy(),
        }
      },
    })
    await (await gateway.accept()).begin()
    await using ib = await connecting
    isBroken = true
    const errors: unknown[] = []
    ib.marketData(AAPL).subscribe({ error: (error) => errors.push(error) })
    await untilState(ib, 'reconnecting')
    isBroken = false
    const again = await gateway.accept()
    await again.begin()
    await again.next('MarketDataRequest')
    expect(errors).toEqual([])
  })

  it('tries again after waits that grow, whatever fails, a client id in use included', async () => {
    const clock = new SteppedClock()
    await using setting = await connected({ clock, random: () => 1, reconnect: { firstDelayMs: 100, maxDelayMs: 350 } })
    const { gateway, ib, line } = setting
    const states: SessionState[] = []
    ib.states.subscribe((state) => states.push(state))
    line.hangUp()
    for (const delayMs of [100, 200, 350, 350]) {
      const { retryAtMs } = await until(
        ib.states,
        (state): state is Extract<SessionState, { kind: 'reconnecting' }> =>
          state.kind === 'reconnecting' && state.retryAtMs > clock.now(),
      )
      expect(retryAtMs - clock.now()).toBe(delayMs)
      clock.advance(delayMs)
      const next = await gateway.accept()
      await next.shakeHands()
      await next.next('StartApiRequest')
      next.sendError(326, 'Unable to connect as the client id is already in use')
      next.hangUp()
    }
    await untilState(ib, 'reconnecting')
    clock.advance(350)
    await (await gateway.accept()).begin()
    await untilState(ib, 'ready')
    const attempts = states.flatMap((state) => (state.kind === 'connecting' ? [state.attempt] : []))
    expect(attempts).toEqual([1, 2, 3, 4, 5])
  })

  it('comes back on another port when the gateway names one', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    await using moved = await ScriptedGateway.start()
    line.sendError(1300, `The API port was reset. Connect to the new port -${moved.port}`)
    line.hangUp()
    await (await moved.accept()).begin()
    await untilState(ib, 'ready')
    expect(ib.stats.reconnects).toBe(1)
  })

  it('gives up after as many attempts as allowed, and says so', async () => {
    const gateway = await ScriptedGateway.start()
    const connecting = connect({
      port: gateway.port,
      reconnect: { ...AT_ONCE, maxAttempts: 2 },
      reconcileOrders: false,
    })
    await (await gateway.accept()).begin()
    const ib = await connecting
    const waiting = ib.marketData(AAPL)
    const ending = new Promise((resolve) => {
      waiting.subscribe({ error: resolve })
    })
    await gateway[Symbol.asyncDispose]()
    expect(await ib.closed).toMatchObject({ by: 'error', error: { reason: 'refused' } })
    expect(await ending).toMatchObject({ code: 'CLOSED' })
    expect(ib.state.kind).toBe('closed')
  })

  it('stays lost when reconnecting is off', async () => {
    await using setting = await connected({ reconnect: false })
    setting.line.cut()
    expect(await setting.ib.closed).toMatchObject({ by: 'error', error: { code: 'DISCONNECTED' } })
  })

  it('survives a hundred of them with nothing left over', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port, reconnect: AT_ONCE })
    let ticks = 0
    ib.marketData(AAPL).subscribe(() => ticks++)
    for (let round = 0; round < 100; round++) {
      const before = ticks
      await until(ib.marketData(AAPL), () => ticks > before)
      for (const session of gateway.sessions) session.reset()
      await until(ib.states, ({ kind }) => kind === 'reconnecting')
      await untilState(ib, 'ready')
    }
    await ib.trades.reconcile()
    expect(ib.requests).toHaveLength(1)
    expect(ib.stats.reconnects).toBe(100)
    expect(gateway.sessions).toHaveLength(1)
  })
})

describe("the gateway's own line", () => {
  it('degrades the session at 1100, which repeats, and leaves what arrives alone', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    const states: string[] = []
    ib.states.subscribe((state) => states.push(state.kind))
    const seen = watch(ib)
    const { reqId } = await line.next('MarketDataRequest')
    line.send(tickPrice(reqId, 100))
    await seen.next()
    for (let i = 0; i < 3; i++) line.sendError(1100, 'Connectivity between IB and TWS has been lost')
    line.send(tickPrice(reqId, 101))
    await seen.next()
    expect(ib.state).toMatchObject({ kind: 'degraded', reason: expect.stringContaining('1100') })
    expect(seen.states).toEqual(['pending', 'live', 'gap'])
    line.sendError(1102, 'Connectivity restored - data maintained')
    await untilState(ib, 'ready')
    expect(seen.states).toEqual(['pending', 'live', 'gap', 'pending'])
    line.send(tickPrice(reqId, 102))
    await seen.next()
    expect(seen.states).toEqual(['pending', 'live', 'gap', 'pending', 'live'])
    expect(states).toEqual(['ready', 'degraded', 'ready'])
    expect(line.untaken).toEqual([])
  })

  it('asks for every stream again at 1101, under fresh ids', async () => {
    await using setting = await connected({ marketDataType: 'frozen' })
    const { ib, line } = setting
    await line.next('MarketDataTypeRequest')
    const seen = watch(ib)
    const first = await line.next('MarketDataRequest')
    line.send(tickPrice(first.reqId, 100))
    await seen.next()
    const pending = ib.matchingSymbols('x').catch((error: unknown) => error)
    await line.next('MatchingSymbolsRequest')
    line.sendError(1100, 'lost')
    line.sendError(1101, 'Connectivity restored - data lost')
    await line.next('MarketDataTypeRequest')
    const second = await line.next('MarketDataRequest')
    expect(second.reqId).not.toBe(first.reqId)
    expect(await pending).toMatchObject({ code: 'DISCONNECTED', retryable: true })
    line.send(tickPrice(second.reqId, 102))
    await seen.next()
    expect(seen.states).toEqual(['pending', 'live', 'gap', 'pending', 'live'])
  })

  it('asks once for what it lost, though the gateway says 1101 a thousand times', async () => {
    const clock = new SteppedClock()
    await using setting = await connected({ clock, heartbeatMs: 0, messagesPerSecond: 4, reservedForOrders: 0 })
    const { ib, line } = setting
    const seen = watch(ib)
    const { reqId } = await line.next('MarketDataRequest')
    line.send(tickPrice(reqId, 100))
    await seen.next()
    for (let n = 0; n < 1_000; n++) line.sendError(1101, 'Connectivity restored - data lost')
    line.sendError(2104, 'the end')
    await until(ib.notices, ({ code }) => code === 2104)
    expect(ib.stats.queued).toBe(2)
    clock.advance(1_000)
    const types = ['MarketDataTypeRequest', 'MarketDataRequest', 'MarketDataTypeRequest'] as const
    for (const type of [...types, ...types.slice(0, 2)]) await line.next(type)
    expect(line.untaken).toEqual([])
  })

  it('is not moved by notices about farms', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    const codes: number[] = []
    ib.notices.subscribe(({ code }) => codes.push(code))
    for (const code of [2103, 2105, 2107, 2108, 2119, 2104, 2157, 2158]) line.sendError(code, 'about a farm:usfarm')
    await until(ib.notices, ({ code }) => code === 2158)
    expect(codes).toEqual([2103, 2105, 2107, 2108, 2119, 2104, 2157, 2158])
    expect(ib.state.kind).toBe('ready')
  })

  it('asks anew for a stream that stays dead after its farm came back, and for no other', async () => {
    const clock = new SteppedClock()
    await using setting = await connected({ clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const ids: (number | undefined)[] = []
    for (const conId of [1, 2]) {
      ib.marketData({ conId }).subscribe()
      const { reqId } = await line.next('MarketDataRequest')
      ids.push(reqId)
      line.send(tickPrice(reqId, 100))
    }
    const notice = async (code: number, text: string): Promise<void> => {
      line.sendError(code, text)
      await until(ib.notices, (one) => one.code === code)
    }
    await notice(2103, 'Market data farm connection is broken:usfarm')
    await notice(2104, 'Market data farm connection is OK:eufarm')
    clock.advance(20_000)
    expect(line.untaken).toEqual([])
    await notice(2104, 'Market data farm connection is OK:usfarm')
    line.send(tickPrice(ids[1], 101))
    await until(ib.marketData({ conId: 2 }), (tick) => tick.kind === 'price' && tick.price === 101)
    clock.advance(10_000)
    expect(await line.next('CancelMarketData')).toMatchObject({ reqId: ids[0] })
    const { reqId, contract } = await line.next('MarketDataRequest')
    expect(contract).toMatchObject({ conId: 1 })
    expect(reqId).not.toBe(ids[0])
    expect(line.untaken).toEqual([])
  })

  it('raises a competing session once, however many streams are told', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    const codes: number[] = []
    ib.notices.subscribe(({ code }) => codes.push(code))
    for (const conId of [1, 2, 3]) {
      ib.marketData({ conId, exchange: 'SMART' }).subscribe({ error: () => undefined })
      const { reqId } = await line.next('MarketDataRequest')
      line.sendError(10197, 'No market data during competing live session', reqId)
    }
    line.sendError(2104, 'done')
    await until(ib.notices, ({ code }) => code === 2104)
    expect(codes).toEqual([10197, 2104])
  })
})

describe('a long turn of the program', () => {
  /** Keeps the event loop busy for a while, as a large computation or a suspension does. */
  function beBusy(ms: number): void {
    const until = performance.now() + ms
    while (performance.now() < until);
  }

  it('costs no look-up the answer that arrived meanwhile, though its deadline has passed', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    const answer = ib.matchingSymbols('x', { timeoutMs: 60 })
    const { reqId } = await line.next('MatchingSymbolsRequest')
    line.send({ type: 'SymbolSamples', reqId, contractDescriptions: [] })
    beBusy(100)
    expect(await answer).toEqual([])
  })

  it('still ends a look-up that nobody has answered', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    const answer = ib.matchingSymbols('x', { timeoutMs: 60 })
    await line.next('MatchingSymbolsRequest')
    beBusy(100)
    await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT' })
  })
})

describe('the heartbeat', () => {
  it('asks only when the line has been silent, five seconds apart, and takes three without an answer', async () => {
    const clock = new SteppedClock()
    await using setting = await connected({ clock, heartbeatMs: 10_000, reconnect: { firstDelayMs: 100 } })
    const { ib, line, gateway } = setting
    clock.advance(9000)
    line.sendError(2104, 'a sign of life')
    await until(ib.notices, () => true)
    clock.advance(9000)
    expect(line.untaken).toEqual([])
    clock.advance(1000)
    await line.next('CurrentTimeRequest')
    clock.advance(4999)
    expect(ib.stats.messagesOut).toBe(2)
    clock.advance(1)
    await line.next('CurrentTimeRequest')
    // One answer clears what went unanswered before.
    line.send({ type: 'CurrentTime', currentTime: 1 })
    const heard = ib.stats.messagesIn
    while (ib.stats.messagesIn === heard) await new Promise(setImmediate)
    expect(ib.stats.unclaimed).toBe(0)
    clock.advance(10_000)
    await line.next('CurrentTimeRequest')
    clock.advance(5000)
    await line.next('CurrentTimeRequest')
    clock.advance(5000)
    await line.next('CurrentTimeRequest')
    expect(ib.state.kind).toBe('ready')
    clock.advance(5000)
    const { cause } = await untilState(ib, 'reconnecting')
    expect(cause.message).toContain('questions for the time')
    await line.gone()
    clock.advance(100)
    await (await gateway.accept()).begin()
    await untilState(ib, 'ready')
  })
})

describe('bad bytes', () => {
  it('fails the request a frame named, reports it, and goes on', async () => {
    await using setting = await connected({}, 187)
    const { ib, line } = setting
    const notices: Notice[] = []
    ib.notices.subscribe((notice) => notices.push(notice))
    const seen = ib.contractDetails(stock('AAPL')).catch((error: unknown) => error)
    const { reqId } = await line.next('ContractDataRequest')
    line.sendBytes(frame(new TextEncoder().encode(`10\u0000${reqId}\u0000AAPL\u0000STK\u0000`)))
    const error = await seen
    expect(error).toBeInstanceOf(DecodeError)
    expect(notices.map(({ code }) => code)).toEqual([508])
    const pending = ib.matchingSymbols('x')
    const next = await line.next('MatchingSymbolsRequest')
    line.send({ type: 'SymbolSamples', reqId: next.reqId, contractDescriptions: [] })
    expect(await pending).toEqual([])
    expect(ib.stats.undecodable).toBe(1)
  })

  it('reports each message id it does not know once, and counts them all', async () => {
    await using setting = await connected({}, 187)
    const { ib, line } = setting
    const codes: number[] = []
    ib.notices.subscribe(({ code }) => codes.push(code))
    for (const id of [777, 777, 778, 777]) line.sendBytes(frame(new TextEncoder().encode(`${id}\u00001\u0000`)))
    line.sendError(2104, 'done')
    await until(ib.notices, ({ code }) => code === 2104)
    expect(codes).toEqual([505, 505, 2104])
    expect(ib.stats.unknown).toBe(4)
  })

  it('connects anew when the stream is no longer a sequence of frames', async () => {
    await using setting = await connected()
    const { ib, line, gateway } = setting
    line.sendBytes(Uint8Array.of(0xff, 0xff, 0xff, 0xff))
    await line.gone()
    await (await gateway.accept()).begin()
    await untilState(ib, 'ready')
    expect(ib.stats.reconnects).toBe(1)
  })

  it('does not bring the client down, however many come', async () => {
    await using gateway = await startGateway({
      clock: runningClock({ factor: 50 }),
      faults: { splitBytes: 5, unknownMessages: 0.05, extraFields: true },
    })
    await using ib = await connect({ port: gateway.port, reconnect: AT_ONCE })
    gateway.faults.garble = 0.05
    let ticks = 0
    for (const symbol of ['AAPL', 'MSFT', 'SPY', 'TSLA']) {
      ib.marketData(stock(symbol)).subscribe(() => ticks++)
    }
    await until(interval(5), () => ib.stats.unknown > 20 && ib.stats.undecodable > 0)
    expect(ticks).toBeGreaterThan(100)
    gateway.faults.garble = 0
    expect((await ib.contractDetails(stock('IBM')))[0]?.contract.symbol).toBe('IBM')
    expect(ib.stats.reconnects).toBe(0)
  })

  it('delivers the frames behind one whose listener threw', async () => {
    await using setting = await connected()
    const { ib, line } = setting
    const prices: number[] = []
    const uncaught = new Promise<unknown>((resolve) => {
      process.once('uncaughtException', resolve)
    })
    ib.marketData(AAPL).subscribe((tick) => {
      if (tick.kind !== 'price') return
      prices.push(tick.price)
      if (tick.price === 1) throw new Error('a fault of the listener')
    })
    const { reqId } = await line.next('MarketDataRequest')
    const bytes = [1, 2, 3].map((price) => encodeGatewayMessage(tickPrice(reqId, price), 226))
    line.sendBytes(Buffer.concat(bytes))
    expect(await uncaught).toMatchObject({ message: 'a fault of the listener' })
    await until(ib.marketData(AAPL), (tick) => tick.kind === 'price' && tick.price === 3)
    expect(prices).toEqual([1, 2, 3])
  })
})
