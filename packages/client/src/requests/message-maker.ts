import type { FrequentReceiver, GatewayMessage } from '@twskit/wire'

/** Makes messages of the fields of ticks, for whoever wants them whole. */
export class MessageMaker implements FrequentReceiver {
  readonly #take: (message: GatewayMessage) => void

  constructor(take: (message: GatewayMessage) => void) {
    this.#take = take
  }

  tickPrice(
    reqId: number | undefined,
    tickType: number | undefined,
    price: number | undefined,
    size: number | undefined,
    attrMask: number | undefined,
  ): void {
    this.#take({ type: 'TickPrice', reqId, tickType, price, size, attrMask })
  }

  tickSize(reqId: number | undefined, tickType: number | undefined, size: number | undefined): void {
    this.#take({ type: 'TickSize', reqId, tickType, size })
  }

  tickString(reqId: number | undefined, tickType: number | undefined, value: string | undefined): void {
    this.#take({ type: 'TickString', reqId, tickType, value })
  }

  tickGeneric(reqId: number | undefined, tickType: number | undefined, value: number | undefined): void {
    this.#take({ type: 'TickGeneric', reqId, tickType, value })
  }
}
