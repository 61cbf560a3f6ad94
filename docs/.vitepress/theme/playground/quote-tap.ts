import { decodeGatewayMessage, FrameSplitter, type Transport } from '@twskit/wire'
import type { QuotePoint } from './messages.ts'

/** The tick types that are drawn. Delayed ones look the same. */
const fields: Readonly<Record<number, QuotePoint['field']>> = {
  1: 'bid',
  2: 'ask',
  4: 'last',
  66: 'bid',
  67: 'ask',
  68: 'last',
}

/**
 * Reads along which prices a client receives. It needs no subscription of its own, so a program behaves as it would without a chart.
 *
 * @param serverVersion What the session was negotiated at.
 */
export function readPrices(
  transport: Transport,
  serverVersion: () => number,
  seen: (reqId: number, field: QuotePoint['field'], price: number) => void,
): Transport {
  let isHandshake = true
  const splitter = new FrameSplitter((body) => {
    // The first frame answers the handshake and is not a message.
    if (isHandshake) {
      isHandshake = false
      return
    }
    const message = decodeGatewayMessage(body, serverVersion())
    if (message.type !== 'TickPrice' || message.reqId === undefined || !(Number(message.price) > 0)) return
    const field = fields[Number(message.tickType)]
    if (field !== undefined) seen(message.reqId, field, Number(message.price))
  })
  const start = transport.start.bind(transport)
  transport.start = (events) => {
    start({
      ...events,
      data: (chunk) => {
        splitter.push(chunk)
        events.data(chunk)
      },
      closed: (cause) => events.closed(cause),
    })
  }
  return transport
}
