import { type CallOptions, connect, type ConnectOptions, type IbClient, SteppedClock } from '@twskit/client'
import {
  SteppedClock as GatewayClock,
  startGateway,
  type Gateway,
  type GatewayOptions,
  type TakenRequest,
} from '@twskit/simulator'
import { type ClientMessage, conversationList, gatewayCodes, memoryTransports } from '@twskit/wire'
import { settled } from '../settled.ts'

/** What the gateway does with a request: as always, nothing at all, or refuse it. */
export type Manner = 'answer' | 'stall' | 'refuse'

const REFUSED = 321

type Taken = Pick<TakenRequest, 'passOn' | 'refuse'> & { readonly message: ClientMessage }

/** Half past eleven on a Friday in New York. */
const NOW = Date.parse('2026-11-20T16:30:00Z')

/** The gateway of all clients of a test file. It answers, stalls or refuses as it is told, request by request. */
export class Host implements AsyncDisposable {
  readonly gateway: Gateway
  readonly clock: GatewayClock
  /** What happens to the next requests. */
  manner: Manner = 'answer'
  /** How many requests are answered before the manner counts: to stop a call that asks several times on its way. */
  letThrough = 0
  /** What was stalled and can still be answered, the oldest first. */
  readonly stalled: Taken[] = []
  /** The codes of the refusals since there is the present client. */
  readonly refusedWith: number[] = []
  /** What was asked since `listen`, by name. */
  readonly asked: string[] = []
  // Client 0 is for those who need it.
  #clients = 1

  private constructor(gateway: Gateway, clock: GatewayClock) {
    this.gateway = gateway
    this.clock = clock
    // A cancel is the end of its conversation, but for orders it is a request of its own.
    for (const ask of new Set([
      ...conversationList.map((conversation) => conversation.ask),
      'CancelOrderRequest' as const,
    ])) {
      if (ask !== 'StartApiRequest') gateway.control(ask, (request) => this.#take(request), { times: Infinity })
    }
  }

  static async open(options: GatewayOptions = {}): Promise<Host> {
    const clock = new GatewayClock(NOW)
    const limits = { messagesPerSecond: 1e6, clockRequestMs: 0, historicalRequests: 1e6, accountSummaries: 1e6 }
    return new Host(await startGateway({ clock, limits, ...options }), clock)
  }

  /** Connects a client by memory, with a clock of its own that stands still. */
  async client(options: ConnectOptions = {}): Promise<Guest> {
    this.manner = 'answer'
    this.letThrough = 0
    this.stalled.length = 0
    this.asked.length = 0
    this.refusedWith.length = 0
    const clock = new SteppedClock(NOW)
    const ib = await connect({
      clientId: this.#clients++,
      clock,
      heartbeatMs: 0,
      messagesPerSecond: 1000,
      historicalLimits: { identicalAfterMs: 0 },
      reconnect: { firstDelayMs: 500, maxDelayMs: 500 },
      transport: async () => {
        const [near, far] = memoryTransports()
        this.gateway.accept(far)
        return near
      },
      ...options,
    })
    return { ib, clock, host: this }
  }

  /** Answers everything that was stalled, late. */
  async answerLate(): Promise<void> {
    this.manner = 'answer'
    for (const request of this.stalled.splice(0)) request.passOn()
    await settled()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway.close()
  }

  #take(request: Taken): void {
    this.asked.push(request.message.type)
    if (this.manner === 'answer' || this.letThrough-- > 0) request.passOn()
    else if (this.manner === 'stall') this.stalled.push(request)
    else {
      const code = refusalOf(request.message)
      this.refusedWith.push(code)
      request.refuse(code, 'Refused by the test')
    }
  }
}

/** What has no id is refused with a code that names its kind. */
function refusalOf(message: ClientMessage): number {
  if ('reqId' in message || 'orderId' in message) return REFUSED
  const naming = gatewayCodes().filter(
    ({ ends, endsKinds }) => ends === 'request' && (endsKinds as readonly string[] | undefined)?.includes(message.type),
  )
  return (naming.find(({ code }) => code === REFUSED) ?? naming[0])?.code ?? REFUSED
}

/** A client on a host. */
export interface Guest {
  readonly ib: IbClient
  readonly clock: SteppedClock
  readonly host: Host
}

/** Lets time pass on both sides, a tenth of a second at a time, until something holds; says whether it came to hold. */
export async function until({ clock, host }: Guest, holds: () => boolean, steps = 100): Promise<boolean> {
  await settled()
  for (let step = 0; step < steps && !holds(); step++) {
    clock.advance(100)
    host.clock.advance(100)
    await settled()
  }
  return holds()
}

/** The options of a call, with a signal that a test can abort. */
export function abortable(): { readonly options: CallOptions; readonly controller: AbortController } {
  const controller = new AbortController()
  return { controller, options: { signal: controller.signal } }
}
