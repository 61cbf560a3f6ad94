import {
  type Entitlement,
  type FarmsAtStart,
  type Gateway,
  runningClock,
  startGateway,
  type TradingHours,
} from '@twskit/simulator'
import { MAX_SERVER_VERSION, MIN_SERVER_VERSION } from '@twskit/wire'
import pc from 'picocolors'
import { faultsHelp, readFaults } from '../faults.ts'
import type { Flag, FlagValues } from '../flags.ts'
import { samplePortfolio } from '../sample-portfolio.ts'
import { scenarios } from '../scenarios.ts'
import type { Command } from './command.ts'

const defaults = {
  port: 4002,
  host: '127.0.0.1',
  serverVersion: MAX_SERVER_VERSION,
  seed: 1,
  accounts: 1,
  portfolio: 'sample',
  scenario: 'calm',
  marketData: 'live',
  tradingHours: 'always',
  farms: 'usual',
  speed: 1,
} as const

const portfolios = ['sample', 'empty'] as const
const marketData: readonly Entitlement[] = ['live', 'delayed', 'none']
const tradingHours: readonly TradingHours[] = ['always', 'exchange']
const farms: readonly FarmsAtStart[] = ['usual', 'on-demand', 'connected']

const flags: readonly Flag[] = [
  { name: 'port', kind: 'integer', min: 0, max: 65_535, doc: `port to listen on, 0 for a free one; ${defaults.port}` },
  { name: 'host', kind: 'text', placeholder: 'address', doc: `address to listen on; ${defaults.host}` },
  {
    name: 'server-version',
    kind: 'integer',
    min: MIN_SERVER_VERSION,
    max: MAX_SERVER_VERSION,
    doc: `newest protocol version to speak, ${MIN_SERVER_VERSION} to ${MAX_SERVER_VERSION}; ${defaults.serverVersion}`,
  },
  { name: 'seed', kind: 'integer', min: 0, max: 2 ** 31 - 1, doc: `chooses prices and chance; ${defaults.seed}` },
  {
    name: 'accounts',
    kind: 'integer',
    min: 1,
    max: 1000,
    doc: `how many accounts the login has; ${defaults.accounts}`,
  },
  {
    name: 'portfolio',
    kind: 'text',
    placeholder: 'name',
    allowed: portfolios,
    doc: `what the first account holds: a few positions, or cash alone; ${defaults.portfolio}`,
  },
  {
    name: 'scenario',
    kind: 'text',
    placeholder: 'name',
    allowed: scenarios.map(({ name }) => name),
    doc: `what goes wrong meanwhile; ${defaults.scenario}`,
  },
  {
    name: 'market-data',
    kind: 'text',
    placeholder: 'what',
    allowed: marketData,
    doc: `what the login may see: ${marketData.join(', ')}; ${defaults.marketData}`,
  },
  {
    name: 'trading-hours',
    kind: 'text',
    placeholder: 'which',
    allowed: tradingHours,
    doc: `when markets are open: around the clock, or as exchanges are; ${defaults.tradingHours}`,
  },
  {
    name: 'farms',
    kind: 'text',
    placeholder: 'when',
    allowed: farms,
    doc: `which data farms are connected from the start: ${farms.join(', ')}; ${defaults.farms}`,
  },
  { name: 'speed', kind: 'integer', min: 1, max: 3600, doc: `seconds that pass in one; ${defaults.speed}` },
  { name: 'read-only', kind: 'switch', doc: 'refuse everything about orders' },
  { name: 'calendar', kind: 'switch', doc: 'subscribe the login to corporate events, as few are (10276 without)' },
  { name: 'advisor', kind: 'switch', doc: 'be the login of an advisor' },
  {
    name: 'faults',
    kind: 'text',
    placeholder: 'name=value,...',
    doc: 'what is wrong from the beginning, such as latencyMs=20..200,splitBytes=7',
  },
  { name: 'quiet', kind: 'switch', doc: 'do not print what clients do' },
]

const width = Math.max(...scenarios.map(({ name }) => name.length))

/** Runs a simulated gateway as a server until the user stops it. */
export const simulate: Command = {
  name: 'simulate',
  summary: 'Runs a simulated TWS / IB Gateway that any client can connect to.',
  flags,
  notes: `scenarios:\n${scenarios.map(({ name, doc }) => `  ${name.padEnd(width)}  ${doc}`).join('\n')}\n\nfaults:\n${faultsHelp}`,
  async run(values, terminal) {
    const host = text(values, 'host') ?? defaults.host
    const port = number(values, 'port') ?? defaults.port
    const seed = number(values, 'seed') ?? defaults.seed
    const wanted = text(values, 'scenario') ?? defaults.scenario
    const scenario = scenarios.find(({ name }) => name === wanted)
    const faults = readFaults(text(values, 'faults'))

    let gateway: Gateway
    try {
      gateway = await startGateway({
        host,
        port,
        seed,
        serverVersion: number(values, 'server-version') ?? defaults.serverVersion,
        accounts: number(values, 'accounts') ?? defaults.accounts,
        portfolio: (oneOf(portfolios, values, 'portfolio') ?? defaults.portfolio) === 'sample' ? samplePortfolio : {},
        marketData: oneOf(marketData, values, 'market-data') ?? defaults.marketData,
        tradingHours: oneOf(tradingHours, values, 'trading-hours') ?? defaults.tradingHours,
        farms: oneOf(farms, values, 'farms') ?? defaults.farms,
        clock: runningClock({ factor: number(values, 'speed') ?? defaults.speed }),
        readOnly: values['read-only'] === true,
        advisor: values['advisor'] === true,
        calendar: values['calendar'] === true,
        faults,
        log: values['quiet'] === true ? undefined : (line) => terminal.print(readable(line)),
      })
    } catch (error) {
      terminal.complain(whyNotListening(error, host, port))
      return 1
    }

    await using listening = gateway
    terminal.print(
      `${pc.bold(`Simulated gateway at ${listening.host}:${listening.port}`)}, server version ${listening.serverVersion}, ` +
        `seed ${seed}, ${wanted}, accounts ${listening.accounts.join(', ')}. Ctrl-C stops it.`,
    )
    scenario?.begin(listening)
    await stopped(terminal.stop)
    const clients = listening.sessions.length
    await listening.close()
    terminal.print(`Stopped; ${clients === 1 ? '1 client was' : `${clients} clients were`} connected.`)
    return 0
  },
}

/** Waits for the user. A timer holds the process: while a gateway restarts, nothing else would. */
async function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const hold = setInterval(() => {}, 2 ** 30)
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  clearInterval(hold)
}

function readable(line: string): string {
  const at = line.indexOf(' ')
  return `${pc.dim(line.slice(0, at))}${line.slice(at)}`
}

function whyNotListening(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Something listens at ${host}:${port} already. Stop it, or choose another port with --port (0 picks a free one).`
    case 'EACCES':
      return `This user may not listen at ${host}:${port}. Choose a port above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Choose one with --host, such as 127.0.0.1 or 0.0.0.0.`
    default:
      return `The gateway could not listen at ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`
  }
}

function text(values: FlagValues, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

function number(values: FlagValues, name: string): number | undefined {
  const value = values[name]
  return typeof value === 'number' ? value : undefined
}

function oneOf<T extends string>(allowed: readonly T[], values: FlagValues, name: string): T | undefined {
  return allowed.find((each) => each === values[name])
}
