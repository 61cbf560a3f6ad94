// Buys a few shares and shows what the account then says: summary, positions, profit and loss, and a portfolio kept in memory.
// Runs against a simulated gateway; with a port as its argument it reads a real account and buys nothing.
import { connect, market, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway() : undefined
await using ib = await connect({ port: port ?? gateway?.port, readOnly: port !== undefined })

for (const { account, key, amount, currency } of await ib.accountSummary({ tags: ['NetLiquidation', 'BuyingPower'] })) {
  console.log(`${account} ${key}: ${amount} ${currency}`)
}

if (gateway !== undefined) {
  const trade = await ib.placeOrder(stock('AAPL'), market('BUY', 100))
  await trade.done
  console.log('\nBought 100 AAPL.')
}

console.log('\nPositions')
for (const { account, contract, position, avgCost } of await ib.positions()) {
  console.log(`  ${account} ${contract.localSymbol}: ${position} at ${avgCost.toFixed(2)}`)
}

const [account] = ib.managedAccounts
await using portfolio = await ib.portfolio({ account, pnl: true })
console.log(`\nThe portfolio of ${account} has ${portfolio.values.length} values; its worth by position:`)
for (const { contract, position, marketValue, unrealizedPNL } of portfolio.positions) {
  console.log(`  ${position} ${contract.symbol} = ${marketValue}, profit ${unrealizedPNL}`)
}

for await (const { dailyPnL, unrealizedPnL } of ib.pnl({ account })) {
  console.log(`\nProfit and loss today ${dailyPnL}, unrealized ${unrealizedPnL}.`)
  break
}

const cash = await ib.accountUpdatesMulti({ account, ledgerAndNLV: true })
console.log(
  `Cash: ${cash
    .filter(({ key }) => key === 'CashBalance')
    .map(({ value, currency }) => `${value} ${currency}`)
    .join(', ')}`,
)
const [family] = await ib.familyCodes()
const { whiteBrandingId } = await ib.userInfo()
console.log(`Family: ${family?.familyCode || 'none'}; branded by ${whiteBrandingId || 'Interactive Brokers'}.`)
