import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { withGateway } from '@twskit/simulator/testing'
import { encodeClientMessage } from '@twskit/wire'
import { describeFrame } from '@twskit/wire/describe'
import { connectTcp } from '@twskit/wire/tcp'

const gateway = await startGateway({ seed: 1 })
const ib = await connect({ port: gateway.port })
const [details] = await ib.contractDetails(stock('AAPL'))
if (details?.longName !== 'APPLE INC') throw new Error(`AAPL is ${details?.longName}`)
for await (const tick of ib.marketData(details.contract)) if (tick.kind === 'price') break
for (const each of [withGateway, encodeClientMessage, describeFrame, connectTcp]) {
  if (typeof each !== 'function') throw new Error('an export is missing')
}
await ib.close()
await gateway.close()
