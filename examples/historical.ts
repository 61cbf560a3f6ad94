// Reads bars, sessions and single trades, follows the bar of now, and downloads a quarter of hours with a checkpoint.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ tradingHours: 'exchange' }) : undefined
await using ib = await connect({ port: port ?? gateway?.port })
const apple = stock('AAPL')

const since = await ib.headTimestamp(apple)
console.log(`Trades of AAPL are on record since ${since.toISOString().slice(0, 10)}.`)

console.log('\nThe last five days')
for (const { day, open, close, volume } of await ib.historicalData(apple, { barSize: '1 day', duration: '5 D' })) {
  console.log(`  ${day}  ${open.toFixed(2)} to ${close.toFixed(2)}, ${volume} shares`)
}

const { sessions, timeZone } = await ib.historicalSchedule(apple, { duration: '1 W' })
const session = sessions.at(-1)
console.log(`\nThe last session, ${session?.day}, began ${session?.start.toISOString()} (${timeZone}).`)

const end = session === undefined || session.end > new Date() ? new Date() : session.end
const trades = await ib.historicalTicks(apple, { whatToShow: 'TRADES', end, count: 5 })
for (const { time, price, size, exchange } of trades) {
  console.log(`  ${time.toISOString()}  ${size} at ${price} on ${exchange}`)
}

const traded = await ib.histogram(apple, { period: '3 days' })
const most = traded.reduce((a, b) => (b.size > a.size ? b : a))
console.log(`\nOver three days most was traded at ${most.price}: ${most.size} shares.`)

let closed = 0
for await (const bar of ib.historicalDataUpdates(apple, { barSize: '5 mins', duration: '1 D' })) {
  if (bar.closed) closed++
  else {
    console.log(`\n${closed} bars of five minutes are over; that of now began ${bar.time.toISOString()}.`)
    break
  }
}

const to = new Date()
const from = new Date(to.getTime() - 90 * 86_400_000)
const download = ib.download(apple, { from, to }, { barSize: '1 hour' })
console.log('\nDownloading a quarter of hourly bars')
for await (const bars of download.chunks()) {
  const percent = Math.round(download.progress.fraction * 100)
  console.log(`  ${bars.length} bars, ${percent} % done, checkpoint ${download.checkpoint}`)
}
const { received, requests } = download.progress
console.log(
  `${received} bars by ${requests} requests, ${download.gaps.length} gaps. Checkpoint: ${download.checkpoint}`,
)
