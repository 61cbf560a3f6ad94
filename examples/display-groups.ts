// Watches a group of linked windows, as TWS has them, and makes it show a stock.
// Runs against a simulated gateway; a port as its argument takes a real TWS.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway() : undefined
await using ib = await connect({ port: port ?? gateway?.port })

const groups = await ib.queryDisplayGroups()
console.log(`Groups: ${groups.join(', ')}`)
const group = groups[0] ?? 1
ib.subscribeToGroupEvents(group).subscribe((content) => {
  console.log(
    content.kind === 'contract' ? `It shows ${content.conId} at ${content.exchange}.` : `It shows ${content.kind}.`,
  )
})

const [apple] = await ib.contractDetails(stock('AAPL'))
await ib.updateDisplayGroup(group, { kind: 'contract', conId: apple?.contract.conId ?? 0, exchange: 'SMART' })
console.log('AAPL was sent to the group.')
