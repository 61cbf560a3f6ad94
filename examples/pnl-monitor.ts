// Watches the profit and loss of the account and of each position, and says when the day's loss passes a limit.
// Runs against a simulated gateway; a port as its argument takes a real one.
import { connect, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { merge, map, take } from 'rxjs'

/** The loss of a day, in the account's base currency, that is worth a warning. */
const LIMIT = -50
const LINES = 8

const [port] = process.argv.slice(2).map(Number)
await using gateway =
  port === undefined
    ? await startGateway({
        seed: 5,
        portfolio: {
          positions: [
            { contract: stock('AAPL'), position: 200 },
            { contract: stock('MSFT'), position: -100 },
          ],
        },
      })
    : undefined
await using ib = await connect({ port: port ?? gateway?.port })

const held = await ib.positions()
console.log(
  `${ib.managedAccounts[0]} holds ${held.map(({ contract, position }) => `${position} ${contract.symbol}`).join(', ')}`,
)

const account = ib.pnl().pipe(map((pnl) => ({ of: 'account', ...pnl })))
const positions = held.map(({ contract }) =>
  ib.pnlSingle({ conId: contract.conId ?? 0 }).pipe(map((pnl) => ({ of: contract.symbol ?? '', ...pnl }))),
)
await merge(account, ...positions)
  .pipe(take(LINES))
  .forEach(({ of, dailyPnL, unrealizedPnL }) => {
    const warning = of === 'account' && (dailyPnL ?? 0) < LIMIT ? `  below the limit of ${LIMIT}` : ''
    console.log(`${of.padEnd(8)} day ${figure(dailyPnL)}  open ${figure(unrealizedPnL)}${warning}`)
  })

/** A figure that is not known yet is no zero. */
function figure(value: number | undefined): string {
  return (value?.toFixed(2) ?? 'unknown').padStart(10)
}
