// A bot that holds one bracket: it buys, keeps a profit-taker and a stop-loss in the market, and goes on after the gateway's restart.
// Runs against a simulated gateway, which restarts while the exits rest; a port as its argument takes a real one: use a paper account.
import { bracket, connect, limit, roundToTick, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { filter, firstValueFrom, timer } from 'rxjs'

const SHARES = 100
/** Distance of both exits from the entry, in dollars: small, so that the example ends soon. */
const DISTANCE = 0.04

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ seed: 7, quoteStepMs: 20 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port, clientId: 12, reconnect: { firstDelayMs: 50 } })
ib.states.subscribe((state) => console.log(`session: ${state.kind}`))

const apple = stock('AAPL')
const { ask = 0 } = await ib.quote(apple, { need: ['ask'] })
const price = (value: number): number => roundToTick(value, 0.01)
const { entry, takeProfit, stopLoss } = await ib.placeBracket(
  apple,
  bracket(limit('BUY', SHARES, price(ask + 1), { orderRef: 'bracket-bot' }), {
    takeProfit: price(ask + DISTANCE),
    stopLoss: price(ask - DISTANCE),
  }),
)
const { avgFillPrice } = await entry.done
console.log(
  `entered: ${SHARES} at ${avgFillPrice}; exits at ${takeProfit?.order.lmtPrice} and ${stopLoss?.order.auxPrice}`,
)

if (gateway !== undefined) {
  // A gateway can lose orders that reached it just before it went down; the client would call them unknown.
  await firstValueFrom(timer(1200))
  console.log('the gateway restarts ...')
  await gateway.restart({ downMs: 200 })
  await firstValueFrom(ib.states.pipe(filter(({ kind }) => kind === 'ready')))
  // Orders that filled, or were cancelled, while nobody listened are known after this.
  await ib.trades.reconcile()
  console.log(`known again: ${ib.trades.open.length} working orders`)
}

// Whichever exit fills cancels the other one.
const ends = await Promise.all([takeProfit?.done, stopLoss?.done])
for (const end of ends)
  console.log(`${end?.order.orderType}: ${end?.status}, ${end?.filled} filled at ${end?.avgFillPrice ?? '-'}`)
const realized = ends.reduce((sum, end) => sum + (end?.realizedPnl ?? 0), 0)
console.log(`realized: ${realized.toFixed(2)}`)
