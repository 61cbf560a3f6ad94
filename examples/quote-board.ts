// A board of quotes that is printed again whenever something on it has changed, three times in all.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { combineLatest, map, sampleTime, take } from 'rxjs'

const SYMBOLS = ['AAPL', 'MSFT', 'NVDA', 'AMZN', 'TSLA']
const BOARDS = 3

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ seed: 5, quoteStepMs: 50 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port, marketDataType: 'delayed' })

const rows = SYMBOLS.map((symbol) => ib.quotes(stock(symbol)).pipe(map((quote) => ({ symbol, ...quote }))))
const boards = combineLatest(rows).pipe(sampleTime(200), take(BOARDS))

await boards.forEach((board) => {
  console.log('symbol        bid        ask       last   spread')
  for (const { symbol, bid, ask, last } of board) {
    const spread = bid === undefined || ask === undefined ? undefined : ask - bid
    console.log(`${symbol.padEnd(6)} ${[bid, ask, last].map(cell).join(' ')} ${cell(spread).slice(2)}`)
  }
  console.log('')
})

function cell(value: number | undefined): string {
  return (value?.toFixed(2) ?? '-').padStart(10)
}
