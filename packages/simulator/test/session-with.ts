import type { ClientMessage, GatewayMessage } from '@twskit/wire'
import { SteppedClock } from '../src/clock/stepped-clock.ts'
import { Gateway } from '../src/gateway.ts'
import { WireClient, type WireClientOptions } from '../src/scenario/wire-client.ts'
import type { GatewayOptions } from '../src/session/options.ts'
import { advance, turn } from '../src/testing/advance.ts'

/** A client in memory of a gateway whose time stands still, and what a test asks of them. */
export interface SessionOfTest {
  readonly gateway: Gateway
  readonly clock: SteppedClock
  readonly client: WireClient
  /** Sends messages and returns what comes back at once. */
  readonly ask: (...messages: readonly ClientMessage[]) => Promise<readonly GatewayMessage[]>
  /** Moves the time and returns what comes meanwhile. */
  readonly wait: (ms: number) => Promise<readonly GatewayMessage[]>
}

/** Starts a gateway and one client, past the bootstrap; all farms are connected, so that nothing else is said than what is asked for. */
export async function sessionWith(options: GatewayOptions = {}, how: WireClientOptions = {}): Promise<SessionOfTest> {
  const clock = new SteppedClock()
  const gateway = new Gateway({ clock, farms: 'connected', ...options })
  const client = await WireClient.inMemory(gateway, how)
  await turn()
  const ask = async (...messages: readonly ClientMessage[]): Promise<readonly GatewayMessage[]> => {
    const before = client.received.length
    for (const message of messages) client.send(message)
    await turn()
    return client.received.slice(before)
  }
  const wait = async (ms: number): Promise<readonly GatewayMessage[]> => {
    const before = client.received.length
    await advance(clock, ms)
    return client.received.slice(before)
  }
  return { gateway, clock, client, ask, wait }
}

/** Returns the types of messages, in order. */
export function typesOf(messages: readonly GatewayMessage[]): readonly string[] {
  return messages.map(({ type }) => type)
}

/** Returns the codes of the errors and notices among messages. */
export function codesOf(messages: readonly GatewayMessage[]): readonly (number | undefined)[] {
  return messages.flatMap((message) => (message.type === 'ErrorMessage' ? [message.errorCode] : []))
}

/** The stock most tests are about. */
export const apple = { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' } as const
