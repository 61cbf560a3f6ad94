import {
  DecodeError,
  type IbClient,
  type Notice,
  stock,
  type Stream,
  type StreamState,
  SteppedClock,
} from '@twskit/client'
import { type ClientMessage, encodeGatewayMessage, type GatewayMessage } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import type { Line } from '../support/scripted-gateway.ts'
import { scripted } from '../support/simulated.ts'
import { until } from '../support/until.ts'

const AAPL = stock('AAPL')
const versions = [187, 200, 213, 226]

/** A message cut short behind its request id, as a whole frame. */
function torn(message: GatewayMessage, line: Line): Uint8Array {
  const whole = encodeGatewayMessage(message, line.serverVersion)
  const { reqId } = message as { readonly reqId: number }
  const text = new TextEncoder().encode(`${reqId}\0`)
  const at = indexOf(whole, text)
  // In protobuf the id is the first field; a byte behind it that begins a field of no wire type cannot be read.
  const body = at < 0 ? Uint8Array.of(...whole.subarray(4), 0xff) : whole.subarray(4, at + text.length)
  const bytes = new Uint8Array(4 + body.length)
  new DataView(bytes.buffer).setUint32(0, body.length)
  bytes.set(body, 4)
  return bytes
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = 4; at <= bytes.length - part.length; at++) {
    if (part.every((byte, n) => bytes[at + n] === byte)) return at
  }
  return -1
}

interface Sort {
  readonly name: string
  readonly open: (ib: IbClient) => Stream<unknown>
  readonly request: ClientMessage['type']
  readonly cancel?: ClientMessage['type']
  readonly answer: (reqId: number | undefined, n: number) => GatewayMessage
}

const states: readonly Sort[] = [
  {
    name: 'marketData',
    open: (ib) => ib.marketData(AAPL),
    request: 'MarketDataRequest',
    answer: (reqId, n) => ({ type: 'TickPrice', reqId, tickType: 1, price: n, size: 1, attrMask: 0 }),
  },
  {
    name: 'quotes',
    open: (ib) => ib.quotes(AAPL),
    request: 'MarketDataRequest',
    answer: (reqId, n) => ({ type: 'TickPrice', reqId, tickType: 1, price: n, size: 1, attrMask: 0 }),
  },
  {
    name: 'pnl',
    open: (ib) => ib.pnl({ account: 'DU1234567' }),
    request: 'PnLRequest',
    answer: (reqId, n) => ({ type: 'PnL', reqId, dailyPnL: n, unrealizedPnL: 0, realizedPnL: 0 }),
  },
  {
    name: 'accountSummaryUpdates',
    open: (ib) => ib.accountSummaryUpdates(),
    request: 'AccountSummaryRequest',
    answer: (reqId, n) => ({
      type: 'AccountSummary',
      reqId,
      account: 'DU1',
      tag: 'NetLiquidation',
      value: `${n}`,
      currency: 'USD',
    }),
  },
]

const builders: readonly Sort[] = [
  {
    name: 'marketDepth',
    open: (ib) => ib.marketDepth(AAPL),
    request: 'MarketDepthRequest',
    cancel: 'CancelMarketDepth',
    answer: (reqId, n) => ({
      type: 'MarketDepth',
      reqId,
      marketDepthData: { position: 0, operation: 0, side: 1, price: n, size: 1 },
    }),
  },
]

interface Seen {
  readonly values: unknown[]
  readonly states: StreamState['kind'][]
  readonly notices: Notice[]
  readonly errors: unknown[]
}

function watch(stream: Stream<unknown>): Seen {
  const seen: Seen = { values: [], states: [], notices: [], errors: [] }
  stream.state.subscribe(({ kind }) => {
    if (seen.states.at(-1) !== kind) seen.states.push(kind)
  })
  stream.notices.subscribe((notice) => seen.notices.push(notice))
  stream.subscribe({ next: (value) => seen.values.push(value), error: (error) => seen.errors.push(error) })
  return seen
}

async function heard(ib: IbClient, line: Line): Promise<void> {
  line.sendError(2104, 'a sign of life')
  await until(ib.notices, ({ code }) => code === 2104)
}

describe.each(versions)('a frame that cannot be read, at server version %i', (version) => {
  it.each(states)('costs $name one value and a notice, and the stream goes on', async ({ open, request, answer }) => {
    await using setting = await scripted(version)
    const { ib, line } = setting
    const stream = open(ib)
    const seen = watch(stream)
    const { reqId } = (await line.next(request)) as { readonly reqId?: number }
    line.send(answer(reqId, 1))
    await heard(ib, line)
    line.sendBytes(torn(answer(reqId, 2), line))
    line.send(answer(reqId, 3))
    await heard(ib, line)
    expect(seen.errors).toEqual([])
    expect(seen.values).toHaveLength(2)
    expect(seen.states).toEqual(['pending', 'live'])
    expect(seen.notices).toMatchObject([{ code: 508, id: reqId, request: { id: reqId } }])
    expect(ib.stats.undecodable).toBe(1)
    expect(line.untaken).toEqual([])
  })

  it.each(builders)(
    'is a gap for $name, which is asked for again under a fresh id',
    async ({ open, request, cancel, answer }) => {
      await using setting = await scripted(version)
      const { ib, line } = setting
      const seen = watch(open(ib))
      const first = (await line.next(request)) as { readonly reqId?: number }
      line.send(answer(first.reqId, 1))
      await heard(ib, line)
      line.sendBytes(torn(answer(first.reqId, 2), line))
      expect(await line.next(cancel as ClientMessage['type'])).toMatchObject({ reqId: first.reqId })
      const second = (await line.next(request)) as { readonly reqId?: number }
      expect(second.reqId).not.toBe(first.reqId)
      line.send(answer(first.reqId, 9), answer(second.reqId, 3))
      await heard(ib, line)
      expect(seen.errors).toEqual([])
      expect(seen.states).toEqual(['pending', 'live', 'gap', 'pending', 'live'])
      expect(seen.notices).toMatchObject([{ code: 508 }])
      expect(seen.values.at(-1)).toMatchObject({ bids: [{ price: 3 }] })
    },
  )

  it('is a gap for tickByTick, which the next tick ends without a new request', async () => {
    await using setting = await scripted(version)
    const { ib, line } = setting
    const seen = watch(ib.tickByTick(AAPL, 'MidPoint'))
    const { reqId } = await line.next('TickByTickRequest')
    const tick = (price: number): GatewayMessage => ({
      type: 'TickByTickData',
      reqId,
      tickType: 4,
      historicalTickMidPoint: { time: 1_795_400_000, price },
    })
    line.send(tick(1))
    await heard(ib, line)
    line.sendBytes(torn(tick(2), line))
    await heard(ib, line)
    line.send(tick(3))
    await heard(ib, line)
    expect(seen.states).toEqual(['pending', 'live', 'gap', 'live'])
    expect(seen.values).toMatchObject([{ price: 1 }, { price: 3 }])
    expect(seen.errors).toEqual([])
    expect(line.untaken).toEqual([])
  })

  it('fails a look-up, also one without a request id, and one that is made of a feed', async () => {
    await using setting = await scripted(version)
    const { ib, line } = setting
    const summary = ib.accountSummary().catch((error: unknown) => error)
    const { reqId } = await line.next('AccountSummaryRequest')
    const row: GatewayMessage = {
      type: 'AccountSummary',
      reqId,
      account: 'DU1',
      tag: 'NetLiquidation',
      value: '1',
      currency: 'USD',
    }
    line.send(row)
    line.sendBytes(torn(row, line))
    expect(await summary).toBeInstanceOf(DecodeError)
    await line.next('CancelAccountSummary')
    expect(ib.requests).toEqual([])
  })
})

describe('frames of a book that cannot be read again and again', () => {
  it('are answered by asking ever later, and end the stream when that does not help', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, { clock, heartbeatMs: 0 })
    const { ib, line } = setting
    const seen = watch(ib.marketDepth(AAPL))
    for (const delayMs of [0, 1_000, 2_000, 4_000, 8_000]) {
      const { reqId } = await line.next('MarketDepthRequest')
      const row = {
        type: 'MarketDepth',
        reqId,
        marketDepthData: { position: 0, operation: 0, side: 1, price: 1, size: 1 },
      }
      line.sendBytes(torn(row as GatewayMessage, line))
      await line.next('CancelMarketDepth')
      clock.advance(Math.max(0, delayMs - 1))
      expect(ib.requests).toMatchObject([{ state: delayMs === 0 ? 'sent' : 'queued' }])
      clock.advance(1)
    }
    const { reqId } = await line.next('MarketDepthRequest')
    const row = {
      type: 'MarketDepth',
      reqId,
      marketDepthData: { position: 0, operation: 0, side: 1, price: 1, size: 1 },
    }
    line.sendBytes(torn(row as GatewayMessage, line))
    await line.next('CancelMarketDepth')
    await heard(ib, line)
    expect(seen.errors).toMatchObject([{ code: 'DECODE' }])
    expect(ib.requests).toEqual([])
  })
})
