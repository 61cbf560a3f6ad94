import { connect as openSocket } from 'node:net'
import { encodeClientMessage, encodeVersionOffer } from '@twskit/wire'
import { FEED_SERVER_VERSION, LAST_TICK_TYPE } from '../feed-facts.ts'
import { conIds, type Variant } from '../variant.ts'

/** Reads a number from digits in place. */
function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  let scale = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === 0x2e) scale = 1
    else {
      value = value * 10 + (byte - 0x30)
      scale *= 10
    }
  }
  return scale > 1 ? value / scale : value
}

/** The least a program can do with the bytes: find the frames, find the fields, read the numbers, call back. */
export const floor: Variant = {
  name: 'bare byte parse (floor)',
  run({ port, subscriptions }, onTick) {
    return new Promise((resolve, reject) => {
      const socket = openSocket({ port, host: '127.0.0.1', noDelay: true })
      let held: Uint8Array = new Uint8Array(0)
      let isGreeted = false
      socket.once('error', reject)
      socket.write(encodeVersionOffer({ min: 176, max: FEED_SERVER_VERSION }))
      const onFrame = (bytes: Uint8Array, start: number, end: number): void => {
        if (!isGreeted) {
          isGreeted = true
          socket.write(encodeClientMessage({ type: 'StartApiRequest', clientId: 1 }, FEED_SERVER_VERSION))
          for (const [i, conId] of conIds(subscriptions).entries()) {
            socket.write(
              encodeClientMessage(
                { type: 'MarketDataRequest', reqId: 1 + i, contract: { conId, exchange: 'SMART' } },
                FEED_SERVER_VERSION,
              ),
            )
          }
          return
        }
        const fields: number[] = []
        let from = start
        for (let at = start; at < end; at++) {
          if (bytes[at] === 0) {
            fields.push(from, at)
            from = at + 1
          }
        }
        const id = numberAt(bytes, fields[0] as number, fields[1] as number)
        if (id !== 1 && id !== 2 && id !== 45 && id !== 46) return
        const tickType = numberAt(bytes, fields[6] as number, fields[7] as number)
        onTick(numberAt(bytes, fields[8] as number, fields[9] as number))
        if (tickType === LAST_TICK_TYPE) resolve(() => void socket.destroy())
      }
      socket.on('data', (chunk: Uint8Array) => {
        const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
        let at = 0
        while (bytes.length - at >= 4) {
          const length =
            (((bytes[at] as number) << 24) |
              ((bytes[at + 1] as number) << 16) |
              ((bytes[at + 2] as number) << 8) |
              (bytes[at + 3] as number)) >>>
            0
          if (bytes.length - at - 4 < length) break
          onFrame(bytes, at + 4, at + 4 + length)
          at += 4 + length
        }
        held = bytes.subarray(at)
      })
    })
  },
}
