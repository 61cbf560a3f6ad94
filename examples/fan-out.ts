// Serves quotes to any number of pages over WebSocket: one subscription at the gateway for each symbol, however many pages watch it.
// Runs against a simulated gateway and shows three readers of its own; a port as its argument takes a real one and serves until Ctrl-C.
import websocket from '@fastify/websocket'
import { connect, type Quote, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import Fastify from 'fastify'
import { distinctUntilChanged, map, sampleTime } from 'rxjs'
import { WebSocket } from 'ws'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ seed: 5, quoteStepMs: 50 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port, marketDataType: 'delayed' })

const server = Fastify()
await server.register(websocket, { options: { maxPayload: 1024 } })
server.get<{ Params: { symbol: string } }>('/quotes/:symbol', { websocket: true }, (socket, { params }) => {
  // Equal streams share one line at the gateway; the last one that leaves cancels it.
  const quotes = ib.quotes(stock(params.symbol)).pipe(sampleTime(100), map(shown), distinctUntilChanged())
  const subscription = quotes.subscribe({
    next: (text) => socket.send(text),
    error: (error: Error) => socket.close(1011, error.message.slice(0, 120)),
  })
  socket.on('close', () => subscription.unsubscribe())
})
const address = await server.listen({ host: '127.0.0.1', port: port === undefined ? 0 : 8080 })
console.log(port === undefined ? 'Serving quotes on a free port.' : `Serving quotes at ${address}/quotes/AAPL`)

if (port === undefined) {
  const readers = ['AAPL', 'AAPL', 'MSFT'].map((symbol, place) => read(symbol, `reader ${place + 1}`))
  await Promise.all(readers)
  console.log(`Three readers used ${ib.stats.marketDataLines.used} market-data lines.`)
  await server.close()
} else {
  await new Promise((resolve) => process.once('SIGINT', resolve))
  await server.close()
}

function shown({ bid, ask, last }: Quote): string {
  return JSON.stringify({ bid, ask, last })
}

/** A page: it prints two quotes, and stays until all have theirs. */
async function read(symbol: string, name: string): Promise<void> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/quotes/${symbol}`)
  let count = 0
  await new Promise<void>((resolve, reject) => {
    socket.on('message', (text: Buffer) => {
      count += 1
      if (count <= 2) console.log(`${name}: ${symbol} ${text.toString()}`)
      if (count === 2) resolve()
    })
    socket.on('error', reject)
  })
}
