// Makes bars of half a second from trades, with the operators of RxJS alone.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, stock, type TradeByTick } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { bufferTime, filter, map, type Observable, take } from 'rxjs'

const BARS = 3

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ seed: 5, quoteStepMs: 20 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port })

interface Bar {
  readonly open: number
  readonly high: number
  readonly low: number
  readonly close: number
  readonly volume: number
  readonly vwap: number
  readonly trades: number
}

/** One bar for each stretch of time in which there were trades. */
function barsOf(trades: Observable<TradeByTick>, everyMs: number): Observable<Bar> {
  return trades.pipe(
    bufferTime(everyMs),
    filter((batch) => batch.length > 0),
    map((batch) => {
      const prices = batch.map(({ price }) => price)
      const volume = batch.reduce((sum, { size }) => sum + size, 0)
      const value = batch.reduce((sum, { price, size }) => sum + price * size, 0)
      return {
        open: prices[0] ?? 0,
        high: Math.max(...prices),
        low: Math.min(...prices),
        close: prices.at(-1) ?? 0,
        volume,
        vwap: value / volume,
        trades: batch.length,
      }
    }),
  )
}

await barsOf(ib.tickByTick(stock('AAPL'), 'AllLast'), 500)
  .pipe(take(BARS))
  .forEach(({ open, high, low, close, volume, vwap, trades }) => {
    console.log(`O ${open} H ${high} L ${low} C ${close}  volume ${volume}  vwap ${vwap.toFixed(4)}  ${trades} trades`)
  })
