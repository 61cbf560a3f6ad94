// Reads the settings of the gateway and changes one, accepting the warning that comes with it.
// Runs against a simulated gateway; with a port as its argument it reads a real one and changes nothing.
import { connect } from '@twskit/client'
import { startGateway } from '@twskit/simulator'

const [port] = process.argv.slice(2).map(Number)
await using gateway = port === undefined ? await startGateway() : undefined
await using ib = await connect({ port: port ?? gateway?.port })

const { api, lockAndExit } = await ib.config()
console.log(`Restart at ${lockAndExit.autoLogoffTime} ${lockAndExit.autoLogoffPeriod}.`)
console.log(`Read-only: ${api.settings?.readOnlyApi}; trusted: ${api.settings?.trustedIPs?.join(', ')}.`)

if (gateway !== undefined) {
  const changes = { api: { precautions: { bypassBondWarning: true } } }
  const { status, warnings } = await ib.updateConfig(changes)
  for (const { message } of warnings) console.log(`${status}: ${message}`)
  const done = await ib.updateConfig({ ...changes, acceptedWarnings: warnings })
  console.log(`${done.status}: ${done.changedFields.join(', ')}`)
}
