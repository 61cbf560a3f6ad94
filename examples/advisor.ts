// Reads the accounts, groups and aliases of an advisor, and puts a group of all accounts in place.
// Runs against a simulated gateway; with a port as its argument it reads a real login and changes nothing.
import { connect } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway({ advisor: true, accounts: 4 }) : undefined
await using ib = await connect({ port: port ?? gateway?.port })
console.log(`Accounts: ${ib.managedAccounts.join(', ')}`)

if (gateway !== undefined) {
  const accounts = ib.managedAccounts.slice(1).map((account) => ({ account, amount: undefined }))
  console.log(await ib.replaceFA('groups', [{ name: 'Everyone', accounts, defaultMethod: 'Equal' }]))
}
for (const { name, accounts, defaultMethod } of await ib.requestFA('groups')) {
  console.log(`Group ${name} (${defaultMethod}): ${accounts.map(({ account }) => account).join(', ')}`)
}
for (const { account, alias } of await ib.requestFA('aliases')) console.log(`${account} is called ${alias}`)
for (const { name, displayName } of await ib.softDollarTiers()) console.log(`Tier ${name}: ${displayName}`)

const rows = await ib.accountSummary({ group: gateway === undefined ? 'All' : 'Everyone', tags: ['NetLiquidation'] })
console.log(`Together they are worth ${rows.reduce((sum, { amount = 0 }) => sum + amount, 0)}.`)
