// Previews an order, buys with a profit-taker and a stop-loss around it, follows what happens, and cleans up. Without
// arguments it does so against a simulated gateway in this process; `--port 4002` takes a real one: use a paper account.
import { parseArgs } from 'node:util'
import { bracket, connect, limit, market, OrderRejectedError, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const { values } = parseArgs({ options: { port: { type: 'string' }, 'client-id': { type: 'string', default: '7' } } })

await using gateway = values.port === undefined ? await startGateway() : undefined
const port = gateway?.port ?? Number(values.port)
await using ib = await connect({ port, clientId: Number(values['client-id']) })

const apple = stock('AAPL')

const { initialMargin, commission, commissionCurrency } = await ib.previewOrder(apple, market('BUY', 100))
console.log(
  `100 shares would take ${initialMargin.change?.toFixed(2)} of margin and cost ${commission} ${commissionCurrency}.`,
)

const bought = await ib.placeOrder(apple, market('BUY', 100, { orderRef: 'example' }))
for await (const { status, filled, remaining, avgFillPrice } of bought.updates) {
  console.log(`  ${status}: ${filled} filled at ${avgFillPrice ?? '-'}, ${remaining} to go`)
}
const { avgFillPrice = 0, fills, commission: cost } = await bought.done
console.log(`Bought at ${avgFillPrice} in ${fills.length} fills, which cost ${cost}.`)

// Far below the market, so that it rests until it is cancelled.
const far = Math.round(avgFillPrice * 80) / 100
const { entry, takeProfit, stopLoss } = await ib.placeBracket(
  apple,
  bracket(limit('BUY', 100, far), { takeProfit: far + 20, stopLoss: far - 20 }),
)
console.log(`Bracket: entry ${entry.status}, exits held for ${takeProfit?.whyHeld} and ${stopLoss?.whyHeld}.`)

await entry.modify({ lmtPrice: far - 1 })
console.log(`The entry now waits at ${entry.order.lmtPrice}.`)

try {
  await ib.placeOrder(apple, limit('BUY', 100, far + 0.001_23))
} catch (error) {
  if (!(error instanceof OrderRejectedError)) throw error
  console.log(`As expected: ${error.gatewayCode} ${error.gatewayMessage}. ${error.remedy}`)
}

await entry.cancel()
for (const trade of [entry, takeProfit, stopLoss])
  console.log(`  ${trade?.order.orderType}: ${(await trade?.done)?.status}`)

const sold = await ib.placeOrder(apple, market('SELL', 100))
const { realizedPnl } = await sold.done
console.log(`Sold again; the round trip realized ${realizedPnl}.`)
