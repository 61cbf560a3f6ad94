// Screens the calls and puts that expire next for the tightest spreads near the money, with their greeks.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, type ContractDetails, type IbClient, type Quote, RequestError, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const SHOWN = 8
/** How far strikes may be from the price of the stock, as a part of it. */
const NEAR = 0.03

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ seed: 5 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port, marketDataType: 'delayed' })

const { contract } = await ib.resolve(stock('AAPL'))
const { last = 0 } = await ib.quote(contract, { need: ['last'] })
const [chain] = await ib.secDefOptParams({ underlyingSymbol: 'AAPL', underlyingConId: contract.conId ?? 0 })
const [expiry] = chain?.expirations ?? []
if (expiry === undefined) throw new Error('AAPL has no options')

const strikes = { from: last * (1 - NEAR), to: last * (1 + NEAR) }
const options: ContractDetails[] = []
for await (const option of ib.optionChain(contract, { expirations: { to: expiry }, strikes })) options.push(option)
console.log(`${options.length} options that expire on ${expiry}, around ${last}`)

const rows = (await Promise.all(options.map((option) => screen(ib, option)))).filter((row) => row !== undefined)
rows.sort((one, other) => one.spread - other.spread)
console.log('strike right      bid      ask   spread    delta       iv')
for (const { strike, right, quote, spread } of rows.slice(0, SHOWN)) {
  const { bid, ask, modelGreeks: greeks } = quote
  const cells = [bid, ask, spread, greeks?.delta, greeks?.impliedVol].map((value) =>
    (value?.toFixed(2) ?? '-').padStart(8),
  )
  console.log(`${String(strike).padStart(6)} ${right?.padEnd(5)} ${cells.join(' ')}`)
}

interface Row {
  readonly strike: number | undefined
  readonly right: string | undefined
  readonly quote: Quote
  readonly spread: number
}

/** Reads one quote; an option nobody quotes is left out. */
async function screen(client: IbClient, { contract: option }: ContractDetails): Promise<Row | undefined> {
  try {
    const quote = await client.quote(option, { need: ['bid', 'ask', 'modelGreeks'], withinMs: 5000 })
    if (quote.bid === undefined || quote.ask === undefined) return undefined
    return { strike: option.strike, right: option.right, quote, spread: quote.ask - quote.bid }
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}
