// Scans for the stocks that gained most, and watches quotes of the first five of each new ranking.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { combineLatest, map, sampleTime, switchMap, take } from 'rxjs'

const WATCHED = 5
const ROUNDS = 3

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ seed: 5, quoteStepMs: 50 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port, marketDataType: 'delayed' })

const rankings = ib.scanner({
  instrument: 'STK',
  locationCode: 'STK.US.MAJOR',
  scanCode: 'TOP_PERC_GAIN',
  numberOfRows: WATCHED,
  abovePrice: 5,
})

// A new ranking replaces the subscriptions of the one before: switchMap cancels them on the wire.
const boards = rankings.pipe(
  switchMap((rows) =>
    combineLatest(
      rows.map(({ rank, contract }) =>
        ib.quotes(contract).pipe(map((quote) => ({ rank, symbol: contract.symbol, quote }))),
      ),
    ),
  ),
  sampleTime(300),
  take(ROUNDS),
)

await boards.forEach((board) => {
  console.log(
    board.map(({ rank, symbol, quote }) => `${rank + 1}. ${symbol} ${quote.last ?? quote.close ?? '-'}`).join('   '),
  )
})
