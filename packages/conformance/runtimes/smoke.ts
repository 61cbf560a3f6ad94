// One client against one simulated gateway over TCP, with nothing but what the runtime itself offers.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { filter, firstValueFrom, take, toArray } from 'rxjs'

const aapl = stock('AAPL', { exchange: 'SMART', currency: 'USD' })

for (const serverVersion of [187, 226]) {
  await using gateway = await startGateway({ serverVersion })
  await using ib = await connect({ port: gateway.port, clientId: 7 })

  const [details] = await ib.contractDetails(aapl)
  if (details?.contract.conId !== 265_598) throw new Error(`AAPL has the conId ${details?.contract.conId}`)

  let looped = 0
  for await (const tick of ib.marketData(aapl)) {
    if (tick.kind === 'price' && ++looped === 3) break
  }
  if (looped !== 3) throw new Error(`The feed ended after ${looped} prices`)
  const piped = await firstValueFrom(
    ib.marketData(aapl).pipe(
      filter((tick) => tick.kind === 'size'),
      take(3),
      toArray(),
    ),
  )
  console.log(`server ${serverVersion}: AAPL is ${details.contract.conId}; ${looped} prices, ${piped.length} sizes`)
}
