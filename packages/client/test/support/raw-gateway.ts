import type { Transport } from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'

/** Something that listens on a port and greets each client with bytes, whatever the client says. */
export async function rawGateway(
  greeting: (port: number) => Uint8Array,
): Promise<AsyncDisposable & { readonly port: number }> {
  const transports: Transport[] = []
  const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, (transport) => {
    transports.push(transport)
    transport.start({ data: () => undefined, closed: () => undefined })
    transport.send(greeting(listener.port))
  })
  return {
    port: listener.port,
    [Symbol.asyncDispose]: async () => {
      for (const transport of transports) transport.destroy()
      await listener.close()
    },
  }
}
