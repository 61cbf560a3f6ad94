// Reads the corporate events of a stock from the Wall Street Horizon calendar, which a real login must be subscribed to.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway() : undefined
await using ib = await connect({ port: port ?? gateway?.port })

const [apple] = await ib.contractDetails(stock('AAPL'))
const today = new Date().toISOString().slice(0, 10)
for (const { day, type } of await ib.wshEventData({ conId: apple?.contract.conId, startDate: today, totalLimit: 10 })) {
  console.log(`${day} ${type}`)
}
console.log(`\nWhat it knows: ${JSON.stringify(await ib.wshMetaData()).slice(0, 200)} ...`)
