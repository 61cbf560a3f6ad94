import type { ErrorMessage, FrequentReceiver, GatewayCode, GatewayMessage } from '@twskit/wire'
import type { Notice } from '../streams/index.ts'
import { type ClassifyCode, meantBy } from './codes.ts'
import type { Entry } from './entry.ts'
import type { IdlessRefusals } from './idless-refusals.ts'
import { MessageMaker } from './message-maker.ts'
import type { GatewayType, MessageOf } from './message-of.ts'
import type { Roster } from './roster.ts'
import { type Route, routes } from './routes.ts'

/** What was done with the gateway's messages so far. */
export interface DeliveryCounts {
  /** Taken by the request they answer. */
  delivered: number
  /** For a request that was over already. */
  late: number
  /** Nobody had asked, and nobody taps that message. */
  unclaimed: number
}

type Tap = (message: GatewayMessage) => void

interface Way {
  readonly route: Route | undefined
  readonly taps: readonly Tap[]
}

interface DeliveryOptions {
  readonly roster: Roster
  readonly idless: IdlessRefusals
  readonly classify: ClassifyCode
  readonly onNotice: (notice: Notice, code: GatewayCode) => void
  readonly onCode: (code: GatewayCode) => void
}

const NO_TAPS: readonly Tap[] = []

/** Brings each message of the gateway to the request it answers, and to those who tap it. */
export class Delivery implements FrequentReceiver {
  readonly counts: DeliveryCounts = { delivered: 0, late: 0, unclaimed: 0 }
  readonly #roster: Roster
  readonly #options: DeliveryOptions
  // Only what does not simply go by its request id has a way here.
  readonly #ways = new Map<string, Way>([
    ['ErrorMessage', { route: {}, taps: NO_TAPS }],
    ...[...routes].map(([type, route]): [string, Way] => [type, { route, taps: NO_TAPS }]),
  ])
  #areTicksTapped = false
  readonly #asMessages = new MessageMaker((message) => this.deliver(message))

  constructor(options: DeliveryOptions) {
    this.#options = options
    this.#roster = options.roster
  }

  tap<Type extends GatewayType>(type: Type, see: (message: MessageOf<Type>) => void): () => void {
    const tap = see as Tap
    const { route, taps } = this.#ways.get(type) ?? { route: undefined, taps: NO_TAPS }
    this.#ways.set(type, { route, taps: [...taps, tap] })
    if (isTick(type)) this.#areTicksTapped = true
    return () => {
      const way = this.#ways.get(type)
      if (way === undefined) return
      const rest = way.taps.filter((other) => other !== tap)
      if (way.route === undefined && rest.length === 0) this.#ways.delete(type)
      else this.#ways.set(type, { route: way.route, taps: rest })
    }
  }

  deliver(message: GatewayMessage): void {
    const way = this.#ways.get(message.type)
    if (way !== undefined) {
      this.#deliverSpecially(message, way)
      return
    }
    const id = (message as { readonly reqId?: number }).reqId
    const entry = this.#roster.find(id)
    if (entry === undefined) {
      this.#countUndelivered(id)
      return
    }
    this.counts.delivered++
    entry.take(message)
  }

  tickPrice(
    reqId: number | undefined,
    tickType: number | undefined,
    price: number | undefined,
    size: number | undefined,
    attrMask: number | undefined,
  ): void {
    this.#receiverOf(reqId).tickPrice(reqId, tickType, price, size, attrMask)
  }

  tickSize(reqId: number | undefined, tickType: number | undefined, size: number | undefined): void {
    this.#receiverOf(reqId).tickSize(reqId, tickType, size)
  }

  tickString(reqId: number | undefined, tickType: number | undefined, value: string | undefined): void {
    this.#receiverOf(reqId).tickString(reqId, tickType, value)
  }

  tickGeneric(reqId: number | undefined, tickType: number | undefined, value: number | undefined): void {
    this.#receiverOf(reqId).tickGeneric(reqId, tickType, value)
  }

  #receiverOf(reqId: number | undefined): FrequentReceiver {
    const receiver = this.#areTicksTapped ? undefined : this.#roster.find(reqId)?.receiver
    if (receiver === undefined) return this.#asMessages
    this.counts.delivered++
    return receiver
  }

  #deliverSpecially(message: GatewayMessage, way: Way): void {
    if (message.type === 'ErrorMessage') {
      this.#deliverError(message)
    } else {
      let isClaimed = false
      for (const entry of this.#recipients(message, way.route)) {
        isClaimed = true
        entry.take(message)
      }
      if (isClaimed) this.counts.delivered++
      else if (way.taps.length === 0) {
        this.#countUndelivered((message as { readonly reqId?: number }).reqId)
      }
    }
    for (const tap of way.taps) tap(message)
  }

  #recipients(message: GatewayMessage, route: Route | undefined): readonly Entry[] {
    if (route === undefined) {
      const entry = this.#roster.find((message as { readonly reqId?: number }).reqId)
      return entry === undefined ? [] : [entry]
    }
    const orderId = route.orderIdOf?.(message)
    const onOrder = orderId === undefined ? [] : this.#roster.onOrder(orderId)
    const served = route.channelOf === undefined ? undefined : this.#roster.served(route.channelOf(message))
    return served?.isOnWire === true ? [...onOrder, served] : onOrder
  }

  #deliverError(message: ErrorMessage): void {
    const code = this.#options.classify(message.errorCode ?? 0)
    this.#options.onCode(code)
    const id = message.id ?? -1
    const recipients = this.#named(id)
    const notice: Notice = {
      code: code.code,
      message: message.errorMsg ?? '',
      at: message.errorTime === undefined ? undefined : new Date(message.errorTime),
      id,
      request: recipients[0]?.facts(),
    }
    let hasEnded = false
    const meant = this.#roster.ids.has(id) ? recipients : meantBy(code, recipients)
    for (const entry of recipients) if (entry.told(message, code, notice, meant.includes(entry))) hasEnded = true
    if (id < 0) {
      hasEnded = this.#options.idless.take(message, code, () => this.#options.onNotice(notice, code))
      if (hasEnded) this.counts.delivered++
    } else if (recipients.length > 0) this.counts.delivered++
    else if (this.#roster.ids.isRetired(id)) {
      this.counts.late++
      return
    }
    if (!hasEnded) this.#options.onNotice(notice, code)
  }

  #named(id: number): readonly Entry[] {
    if (id < 0) return []
    if (!this.#roster.ids.has(id)) return this.#roster.onOrder(id)
    const entry = this.#roster.find(id)
    return entry === undefined ? [] : [entry]
  }

  #countUndelivered(id: number | undefined): void {
    if (id !== undefined && this.#roster.ids.isRetired(id)) this.counts.late++
    else this.counts.unclaimed++
  }
}

function isTick(type: string): boolean {
  return type === 'TickPrice' || type === 'TickSize' || type === 'TickString' || type === 'TickGeneric'
}
