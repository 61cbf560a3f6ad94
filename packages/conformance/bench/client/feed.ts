import {
  decodeClientMessage,
  decodeVersionOffer,
  encodeGatewayMessage,
  encodeVersionReply,
  FrameSplitter,
  type GatewayMessage,
  type Transport,
} from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'
import { FEED_SERVER_VERSION, LAST_TICK_TYPE } from './feed-facts.ts'

const [messages = 100_000, subscriptions = 1] = process.argv.slice(2).map(Number)

/** Prices, sizes and strings in the proportion a stock's line has them. */
function tick(reqId: number, n: number): GatewayMessage {
  const step = n % 10
  if (step < 4) {
    return {
      type: 'TickPrice',
      reqId,
      tickType: step % 2 === 0 ? 1 : 2,
      price: 187 + (n % 500) / 100,
      size: 100 * (1 + (n % 9)),
      attrMask: 1,
    }
  }
  if (step < 9) return { type: 'TickSize', reqId, tickType: step % 2 === 0 ? 0 : 3, size: 100 * (1 + (n % 40)) }
  return { type: 'TickString', reqId, tickType: 45, value: String(1_790_000_000 + (n % 10_000)) }
}

/** Builds the whole run beforehand, so that while it is measured the feed only copies bytes. */
function build(reqIds: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = []
  let parts: Uint8Array[] = []
  let size = 0
  const flush = (): void => {
    chunks.push(Buffer.concat(parts))
    parts = []
    size = 0
  }
  for (let n = 0; n < messages; n++) {
    const reqId = reqIds[n % reqIds.length] as number
    const isLast = n === messages - 1
    const message: GatewayMessage = isLast
      ? { type: 'TickGeneric', reqId, tickType: LAST_TICK_TYPE, value: 1 }
      : tick(reqId, n)
    const frame = encodeGatewayMessage(message, FEED_SERVER_VERSION)
    parts.push(frame)
    size += frame.length
    if (size > 60_000) flush()
  }
  if (size > 0) flush()
  return chunks
}

/** Sends chunks without letting the platform queue grow beyond a few. */
async function pour(transport: Transport, chunks: readonly Uint8Array[]): Promise<void> {
  for (const chunk of chunks) {
    while (transport.unsentBytes > 1 << 20) await new Promise((resolve) => setImmediate(resolve))
    transport.send(chunk)
  }
}

function serve(transport: Transport): void {
  let isGreeted = false
  const reqIds: number[] = []
  const send = (message: GatewayMessage): void => {
    transport.send(encodeGatewayMessage(message, FEED_SERVER_VERSION))
  }
  const splitter = new FrameSplitter(
    (body) => {
      if (!isGreeted) {
        decodeVersionOffer(body)
        isGreeted = true
        transport.send(
          encodeVersionReply({ serverVersion: FEED_SERVER_VERSION, connectionTime: '20260713 17:53:51 UTC' }),
        )
        return
      }
      const message = decodeClientMessage(body, FEED_SERVER_VERSION)
      if (message.type === 'StartApiRequest') {
        send({ type: 'ManagedAccounts', accountsList: 'DU1000001' })
        send({ type: 'NextValidId', orderId: 1 })
      } else if (message.type === 'MarketDataRequest') {
        reqIds.push(message.reqId as number)
        if (reqIds.length < subscriptions) return
        const chunks = build(reqIds)
        process.send?.({ kind: 'start' })
        void pour(transport, chunks)
      } else if (message.type === 'OpenOrdersRequest' || message.type === 'AllOpenOrdersRequest') {
        send({ type: 'OpenOrdersEnd' })
      } else if (message.type === 'ExecutionRequest') {
        send({ type: 'ExecutionDetailsEnd', reqId: message.reqId })
      } else if (message.type === 'CompletedOrdersRequest') {
        send({ type: 'CompletedOrdersEnd' })
      }
    },
    { expectPrefix: true },
  )
  transport.start({
    data: (chunk) => {
      splitter.push(chunk)
    },
    closed: () => {},
  })
}

const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, serve)
process.send?.({ kind: 'listening', port: listener.port })
process.once('disconnect', () => {
  process.exit(0)
})
