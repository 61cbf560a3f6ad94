import { ClientEnd, type GatewayMessage } from '@twskit/wire'
import { connectTcp } from '@twskit/wire/tcp'
import type { LineContract } from './gateway-process.ts'

/** What a raw client asks for. */
export interface RawClientOptions {
  readonly port: number
  readonly clientId: number
  readonly serverVersion: number
  /** What to watch, one market-data line each. */
  readonly contracts: readonly LineContract[]
}

/** A connection with market-data lines and nothing between the bytes and a count. */
export interface RawClient {
  /** Prices, sizes and values that arrived so far. */
  readonly ticks: number
  /** Errors that ended a line. */
  readonly refusals: readonly string[]
  close(): void
}

const tickTypes: ReadonlySet<GatewayMessage['type']> = new Set([
  'TickPrice',
  'TickSize',
  'TickString',
  'TickGeneric',
  'TickOptionComputation',
] as const)

/** Connects, asks for every line at once and counts what comes; the gateway holds back what is over its message rate. */
export async function openRawClient(options: RawClientOptions): Promise<RawClient> {
  const { port, clientId, serverVersion, contracts } = options
  const transport = await connectTcp({ host: '127.0.0.1', port })
  const refusals: string[] = []
  let ticks = 0
  const end = new ClientEnd(
    {
      replied: (reply) => {
        if (reply.kind !== 'version') throw new Error(`The gateway sends its clients to ${reply.host}`)
        transport.send(end.encode({ type: 'StartApiRequest', clientId }))
        for (const [index, contract] of contracts.entries()) {
          transport.send(end.encode({ type: 'MarketDataRequest', reqId: index + 1, contract }))
        }
      },
      message: (message) => {
        if (tickTypes.has(message.type)) ticks++
        else if (message.type === 'ErrorMessage' && (message.id ?? -1) > 0) {
          refusals.push(`${message.errorCode} ${message.errorMsg}`)
        }
      },
      undecodable: (error) => {
        throw error
      },
    },
    { min: 100, max: serverVersion, connectOptions: '+PACEAPI' },
  )
  transport.start({
    data: (chunk) => end.receive(chunk),
    closed: (cause) => {
      if (cause !== undefined) refusals.push(cause.message)
    },
  })
  transport.send(end.offer())
  return {
    get ticks(): number {
      return ticks
    },
    refusals,
    close: () => transport.destroy(),
  }
}
