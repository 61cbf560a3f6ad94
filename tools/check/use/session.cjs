const { connect, stock, ValidationError } = require('@twskit/client')
const { startGateway } = require('@twskit/simulator')
const { Observable } = require('rxjs')

async function main() {
  const gateway = await startGateway({ seed: 1 })
  const ib = await connect({ port: gateway.port })
  const [details] = await ib.contractDetails(stock('AAPL'))
  if (details?.longName !== 'APPLE INC') throw new Error(`AAPL is ${details?.longName}`)
  // The archive loads RxJS in parts; its streams must still be the Observable that everybody imports.
  if (!(ib.marketData(details.contract) instanceof Observable)) throw new Error('a stream is not an Observable of rxjs')
  const refused = await ib.contractDetails({ secType: 5 }).catch((error) => error)
  if (!(refused instanceof ValidationError)) throw new Error(`a wrong contract was not refused: ${refused}`)
  await ib.close()
  await gateway.close()
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
