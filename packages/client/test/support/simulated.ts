import { type Clock, connect, type ConnectOptions, type IbClient } from '@twskit/client'
import { type Gateway, type GatewayOptions, startGateway, SteppedClock } from '@twskit/simulator'
import { ScriptedGateway, type Line } from './scripted-gateway.ts'
import { until } from './until.ts'

/** A client on a simulated gateway, both by one clock that stands still until it is moved. */
export interface Simulated extends AsyncDisposable {
  readonly gateway: Gateway
  readonly ib: IbClient
  readonly clock: SteppedClock
}

/** Half past eleven on a Friday in New York. */
export const NOW: Date = new Date('2026-11-20T16:30:00Z')

/** Starts a gateway, with the hours of real exchanges, and connects to it. What the client asks by itself at the start has been answered. */
export async function simulated(
  serverVersion = 226,
  options: GatewayOptions = {},
  connectOptions: ConnectOptions = {},
): Promise<Simulated> {
  const clock = new SteppedClock(NOW.getTime())
  const gateway = await startGateway({ clock, serverVersion, tradingHours: 'exchange', ...options })
  // The clock of a client tells parts of milliseconds, as the machine's own does; and time that is skipped is not silence.
  const finer: Clock = { now: () => clock.now() + 0.25, setTimer: (delayMs, wake) => clock.setTimer(delayMs, wake) }
  const ib = await connect({ port: gateway.port, clock: finer, heartbeatMs: 0, ...connectOptions })
  await until(ib.trades.state, ({ kind }) => kind !== 'reconciling')
  return {
    gateway,
    ib,
    clock,
    [Symbol.asyncDispose]: async () => {
      await ib.close()
      await gateway[Symbol.asyncDispose]()
    },
  }
}

/** A client on a gateway that does what a test tells it. */
export interface Scripted extends AsyncDisposable {
  readonly gateway: ScriptedGateway
  readonly ib: IbClient
  readonly line: Line
}

/** Starts a scripted gateway and connects to it, without a question about orders. */
export async function scripted(
  serverVersion = 226,
  connectOptions: ConnectOptions = {},
  accounts?: string,
): Promise<Scripted> {
  const gateway = await ScriptedGateway.start({ serverVersion })
  const connecting = connect({
    port: gateway.port,
    reconcileOrders: false,
    reconnect: { firstDelayMs: 0, maxDelayMs: 0 },
    ...connectOptions,
  })
  const line = await gateway.accept()
  await line.begin(accounts === undefined ? {} : { accounts })
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

/** Takes the first values of a stream, then leaves it. */
export async function first<Value>(source: AsyncIterable<Value>, count: number): Promise<readonly Value[]> {
  const values: Value[] = []
  for await (const value of source) {
    values.push(value)
    if (values.length === count) break
  }
  return values
}
