import type { ClientMessage } from '@twskit/wire'
import type { Gateway } from '../gateway.ts'
import type { RequestOf } from '../session/handlers.ts'

/** The requests a gateway has received since the recording began. */
export interface RecordedRequests extends Disposable {
  /** Lists all of them, or those of a type, earliest first. */
  all(): readonly ClientMessage[]
  all<T extends ClientMessage['type']>(type: T): readonly RequestOf<T>[]
  /** Waits for the next request of a type that has not been waited for yet; one that came already counts. */
  next<T extends ClientMessage['type']>(type: T): Promise<RequestOf<T>>
}

/**
 * Records what clients ask, so that a test can see what its program does on the wire.
 *
 * @example
 * ```ts
 * import { startGateway } from '@twskit/simulator'
 * import { recordRequests, WireClient } from '@twskit/simulator/testing'
 *
 * await using gateway = await startGateway()
 * using requests = recordRequests(gateway)
 * await using client = await WireClient.connect(gateway)
 * client.send({ type: 'CancelMarketData', reqId: 7 })
 * console.log((await requests.next('CancelMarketData')).reqId)
 * ```
 */
export function recordRequests(gateway: Pick<Gateway, 'onRequest'>): RecordedRequests {
  const recorded: ClientMessage[] = []
  const waited = new Set<ClientMessage>()
  const waiting = new Set<() => void>()
  const stop = gateway.onRequest((message) => {
    recorded.push(message)
    for (const look of waiting) look()
  })
  const next = (type: ClientMessage['type']): Promise<ClientMessage> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = recorded.find((message) => message.type === type && !waited.has(message))
        if (found === undefined) return
        waited.add(found)
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return {
    all: (type?: ClientMessage['type']) => recorded.filter((message) => type === undefined || message.type === type),
    next: next as RecordedRequests['next'],
    [Symbol.dispose]: stop,
  } as RecordedRequests
}
