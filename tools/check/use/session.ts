import { connect, contractSchema, type ContractDetails, type IbClient, stock } from '@twskit/client'
import { type Gateway, startGateway } from '@twskit/simulator'
import { filter, map, type Observable } from 'rxjs'

export async function session(): Promise<string | undefined> {
  await using gateway: Gateway = await startGateway()
  await using ib: IbClient = await connect({ port: gateway.port })
  const rows: readonly ContractDetails[] = await ib.contractDetails(contractSchema.parse(stock('AAPL')))
  const prices: Observable<number | undefined> = ib.marketData(stock('AAPL')).pipe(
    filter((tick) => tick.kind === 'price'),
    map((tick) => tick.price),
  )
  prices.subscribe()
  return rows[0]?.longName
}
