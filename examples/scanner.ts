// Shows what can be scanned for, and the first ranking of a scan.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway() : undefined
await using ib = await connect({ port: port ?? gateway?.port })

const { instruments, locations, scanTypes, filters } = await ib.scannerParameters()
console.log(`${instruments.length} kinds of instruments, ${scanTypes.length} rankings, ${filters.length} filters.`)
for (const { code, name } of locations) console.log(`  ${code}: ${name}`)

const query = {
  instrument: 'STK',
  locationCode: 'STK.US.MAJOR',
  scanCode: 'TOP_PERC_GAIN',
  numberOfRows: 10,
  abovePrice: 5,
}
console.log('\nThe ten that gained most')
for await (const rows of ib.scanner(query)) {
  for (const { rank, contract } of rows) console.log(`  ${rank + 1}. ${contract.symbol} (${contract.currency})`)
  break
}
