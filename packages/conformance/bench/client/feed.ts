import { encodeGatewayMessage, GatewayEnd, type GatewayMessage, type Transport } from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'
import { FEED_SERVER_VERSION, LAST_TICK_TYPE } from './feed-facts.ts'
import { barsAnswer, contractDetailsAnswer } from './answers.ts'

const [messages = 100_000, subscriptions = 1] = process.argv.slice(2).map(Number)

/** Prices, sizes and strings in the proportion a stock's line has them: which, and the tick type. */
const LINE = [
  ['price', 1],
  ['size', 0],
  ['price', 2],
  ['size', 3],
  ['price', 1],
  ['size', 8],
  ['price', 4],
  ['size', 5],
  ['size', 3],
  ['string', 45],
] as const

function tick(reqId: number, step: number, n: number): GatewayMessage {
  const [kind, tickType] = LINE[step % LINE.length] as (typeof LINE)[number]
  switch (kind) {
    case 'price':
      return {
        type: 'TickPrice',
        reqId,
        tickType,
        price: 187 + (n % 500) / 100,
        size: 100 * (1 + (n % 9)),
        attrMask: 1,
      }
    case 'size':
      return { type: 'TickSize', reqId, tickType, size: 100 * (1 + (n % 40)) }
    case 'string':
      return { type: 'TickString', reqId, tickType, value: String(1_790_000_000 + (n % 10_000)) }
  }
}

/** How many messages are built, to be sent again and again. Each subscription gets each tick of the line in them. */
const PASS = 200_000

/** Builds what is sent beforehand, so that while it is measured the feed only copies bytes. */
function buildPass(reqIds: readonly number[], count: number): Uint8Array[] {
  const chunks: Uint8Array[] = []
  let parts: Uint8Array[] = []
  let size = 0
  for (let n = 0; n < count; n++) {
    // Subscriptions are served in turn, and each is at another place of its line.
    const turn = n % reqIds.length
    const message = tick(reqIds[turn] as number, Math.floor(n / reqIds.length) + turn, n)
    const frame = encodeGatewayMessage(message, FEED_SERVER_VERSION)
    parts.push(frame)
    size += frame.length
    if (size > 60_000 || n === count - 1) {
      chunks.push(Buffer.concat(parts))
      parts = []
      size = 0
    }
  }
  return chunks
}

async function settled(transport: Transport): Promise<void> {
  // Without letting the platform's queue grow beyond a few chunks.
  while (transport.unsentBytes > 1 << 20) await new Promise((resolve) => setImmediate(resolve))
}

async function pour(transport: Transport, reqIds: readonly number[]): Promise<void> {
  const count = Math.min(messages, PASS)
  const pass = buildPass(reqIds, count)
  for (let sent = 0; sent < messages; sent += count) {
    for (const chunk of pass) {
      await settled(transport)
      transport.send(chunk)
    }
  }
  const last: GatewayMessage = { type: 'TickGeneric', reqId: reqIds[0] as number, tickType: LAST_TICK_TYPE, value: 1 }
  transport.send(encodeGatewayMessage(last, FEED_SERVER_VERSION))
}

function serve(transport: Transport): void {
  const reqIds: number[] = []
  const send = (message: GatewayMessage): void => {
    transport.send(end.encode(message))
  }
  const end = new GatewayEnd({
    offered: () => {
      transport.send(end.accept({ serverVersion: FEED_SERVER_VERSION, connectionTime: '20260713 17:53:51 UTC' }))
    },
    message: (message) => {
      if (message.type === 'StartApiRequest') {
        send({ type: 'ManagedAccounts', accountsList: 'DU1000001' })
        send({ type: 'NextValidId', orderId: 1 })
      } else if (message.type === 'MarketDataRequest') {
        reqIds.push(message.reqId as number)
        if (reqIds.length < subscriptions) return
        void pour(transport, reqIds)
      } else if (message.type === 'ContractDataRequest') {
        // The question says how many rows it wants, in a field nobody changes on the way.
        transport.send(contractDetailsAnswer(message.reqId as number, Number(message.contract?.symbol)))
      } else if (message.type === 'HistoricalDataRequest') {
        transport.send(barsAnswer(message.reqId as number, Number(message.contract?.symbol)))
      } else if (message.type === 'OpenOrdersRequest' || message.type === 'AllOpenOrdersRequest') {
        send({ type: 'OpenOrdersEnd' })
      } else if (message.type === 'ExecutionRequest') {
        send({ type: 'ExecutionDetailsEnd', reqId: message.reqId })
      } else if (message.type === 'CompletedOrdersRequest') {
        send({ type: 'CompletedOrdersEnd' })
      }
    },
    undecodable: (error) => {
      throw error
    },
  })
  transport.start({
    data: (chunk) => end.receive(chunk),
    closed: () => {},
  })
}

const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, serve)
process.send?.({ kind: 'listening', port: listener.port })
process.once('disconnect', () => {
  process.exit(0)
})
