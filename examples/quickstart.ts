// Looks a contract up, reads an option chain, and watches ticks. Without arguments it does so against a simulated
// gateway in this process; `npm start -- --port 4002` takes a real one (--host, --client-id as well).
import { parseArgs } from 'node:util'
import { ConnectError, connect, type IbClient, IbError, stock, type Tick, toAsyncIterable } from '@twskit/client'
import { runningClock, startGateway } from '@twskit/simulator'
import { filter, map, sampleTime, takeUntil, timer } from 'rxjs'

const TICKS = 20
const USAGE = 'Usage: npm start -- [--port 4002] [--host 127.0.0.1] [--client-id 0]'

const flags = readFlags()

// The first Ctrl-C ends what is under way in order, the second at once.
const stop = new AbortController()
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130)
  console.log('\nStopping: cancelling what is open (Ctrl-C again to leave at once) ...')
  stop.abort()
})

try {
  // Simulated markets keep the hours of their exchanges, and it is a Tuesday morning in New York.
  const clock = runningClock({ startMs: Date.UTC(2026, 11, 1, 15, 30) })
  await using gateway =
    flags.port === undefined ? await startGateway({ quoteStepMs: 50, tradingHours: 'exchange', clock }) : undefined
  if (gateway !== undefined) console.log(`A simulated gateway listens on ${gateway.host}:${gateway.port}.`)
  const { signal } = stop
  const { host, clientId, port = gateway?.port } = flags
  await using ib = await connect({ host, port, clientId, signal })
  try {
    await run(ib, signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
  await ib.close()
  const { messagesIn, bytesIn } = ib.stats
  console.log(`\nReceived ${messagesIn} messages (${bytesIn} bytes). Shutdown complete.`)
} catch (error) {
  if (stop.signal.aborted) {
    console.log('Shutdown complete.')
  } else {
    // The message of a ConnectError says what was tried, what is likely, and what to do.
    const words: unknown[] = [error instanceof IbError ? error.message : error]
    if (error instanceof ConnectError && error.reason === 'refused') {
      words.push('To see it run without a gateway, start it without --port: a simulated one is then used.')
    }
    console.error(...words)
    process.exitCode = 1
  }
}

async function run(ib: IbClient, signal: AbortSignal): Promise<void> {
  console.log(`Connected to server version ${ib.serverVersion} at ${ib.connectionTime}.`)
  console.log(`Accounts: ${ib.managedAccounts.join(', ')}`)
  // Live data where the account has it, delayed data elsewhere.
  ib.marketDataType('delayed')

  console.log('\nStock 3690 in Hong Kong')
  for (const details of await ib.contractDetails(stock('3690', { exchange: 'SEHK', currency: 'HKD' }), { signal })) {
    const { contract, longName, minTick, liquidHours = '' } = details
    console.log(
      `  ${longName}, conId ${contract.conId}, trading class ${contract.tradingClass}, minimum tick ${minTick}`,
    )
    console.log(`  open ${liquidHours.split(';').slice(0, 3).join(', ')} (${details.timeZoneId})`)
  }

  const [apple] = await ib.contractDetails(stock('AAPL'), { signal })
  if (apple?.contract.conId === undefined) throw new Error('The gateway does not know AAPL')
  const query = { underlyingSymbol: 'AAPL', underlyingConId: apple.contract.conId }
  const chains = await ib.secDefOptParams(query, { signal })
  const smart = chains.find(({ exchange }) => exchange === 'SMART') ?? chains[0]
  console.log('\nOptions on AAPL')
  console.log(`  exchanges: ${chains.map(({ exchange }) => exchange).join(', ')}`)
  console.log(`  ${smart?.expirations.length ?? 0} expirations and ${smart?.strikes.length ?? 0} strikes`)

  console.log(`\n${TICKS} ticks of AAPL, by for await`)
  let seen = 0
  // A market that is closed may not have that many.
  const enough = AbortSignal.any([signal, AbortSignal.timeout(8000)])
  try {
    for await (const tick of ib.marketData(apple.contract, { signal: enough })) {
      console.log(`  ${tick.field.padEnd(16)} ${valueOf(tick)}`)
      if (++seen === TICKS) break
    }
  } catch (error) {
    if (signal.aborted || !enough.aborted) throw error
    console.log(`  no more than ${seen} for now`)
  }

  console.log('\nThe mid price of AAPL for three seconds, by RxJS operators')
  const mids = ib.quotes(apple.contract, { signal }).pipe(
    sampleTime(200),
    map(({ bid, bidSize, ask, askSize }) => {
      if (bid === undefined || ask === undefined) return undefined
      return { mid: (bid + ask) / 2, book: `bid ${bid} x ${bidSize ?? '?'}, ask ${ask} x ${askSize ?? '?'}` }
    }),
    filter((price) => price !== undefined),
    takeUntil(timer(3000)),
  )
  let prices = 0
  for await (const { mid, book } of toAsyncIterable(mids, { kind: 'unbounded' })) {
    prices++
    console.log(`  ${mid.toFixed(3)}  ${book}`)
  }
  console.log(`\nSeen: ${seen} ticks and ${prices} mid prices.`)
}

function valueOf(tick: Tick): string | number {
  switch (tick.kind) {
    case 'price':
      return tick.delayed ? `${tick.price} (delayed)` : tick.price
    case 'size':
      return tick.size
    case 'generic':
    case 'string':
      return tick.value
    case 'marketDataType':
      return tick.marketDataType ?? 'unknown'
    case 'params':
      return `minimum tick ${tick.minTick}`
    default:
      return JSON.stringify(tick)
  }
}

function numberOf(flag: string, text: string, min: number, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  throw new Error(`${flag} is "${text}"; allowed: a whole number from ${min} to ${max}.`)
}

function readFlags(): { readonly port?: number; readonly host?: string; readonly clientId?: number } {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      options: { port: text, host: text, 'client-id': text, help: { type: 'boolean' } },
    })
    if (values.help === true) {
      console.log(`${USAGE}\nWithout --port and --host a simulated gateway is started and used.`)
      process.exit(0)
    }
    const { port, host, 'client-id': clientId } = values
    return {
      // A host without a port is a real gateway at its usual port.
      ...(port === undefined
        ? host === undefined
          ? {}
          : { port: 4002 }
        : { port: numberOf('--port', port, 1, 65_535) }),
      ...(host === undefined ? {} : { host }),
      ...(clientId === undefined ? {} : { clientId: numberOf('--client-id', clientId, 0, 2 ** 31 - 1) }),
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(USAGE)
    process.exit(2)
  }
}
