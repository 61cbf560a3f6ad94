import { createServer } from 'node:net'
import { format } from 'node:util'
import * as client from '@twskit/client'
import * as simulator from '@twskit/simulator'
import * as testing from '@twskit/simulator/testing'
import * as wire from '@twskit/wire'
import * as describing from '@twskit/wire/describe'
import { transform } from 'esbuild'
import * as rxjs from 'rxjs'
import { expect } from 'vitest'
import type { Snippet } from './snippets.ts'

// What runs on until it is stopped is stopped after this.
const LONG_ENOUGH_MS = 1500
// What is to print something may wait for a gateway that takes its time to refuse.
const LONG_ENOUGH_TO_PRINT_MS = 6000
// Pages name days, such as expiries. To them it is always this one.
const TODAY_MS = Date.UTC(2026, 10, 23, 15)
// Subscriptions that a snippet leaves behind have this long to say something.
const LINGER_MS = 200

/**
 * Runs a snippet as its reader would, with a simulated gateway where it expects one: on the port 4002, which `connect` takes by
 * default. On 7497 nothing listens. What runs on is ended by closing its clients.
 *
 * @returns What it printed.
 */
export async function runSnippet({ code, output }: Snippet): Promise<string> {
  const printed: string[] = []
  const print = (...values: readonly unknown[]): void => void printed.push(format(...values))
  await using gateway = await simulator.startGateway({ seed: 1, clock: simulator.runningClock({ startMs: TODAY_MS }) })
  const portOf = new Map([[client.ports.gatewayPaper as number, gateway.port]])
  const nobody = await closedPort()
  portOf.set(client.ports.twsPaper, nobody)
  const clock = clockFrom(TODAY_MS)
  const clients: client.IbClient[] = []
  const gateways: simulator.Gateway[] = []
  const tests: (() => Promise<void>)[] = []
  let isStopped = false

  const connect: typeof client.connect = async (given) => {
    const options = given ?? {}
    const { port = client.ports.gatewayPaper, url, transport, ...rest } = options
    const elsewhere = url ?? transport
    const known = portOf.get(port) ?? gateways.find((it) => it.port === port)?.port
    if (elsewhere === undefined && known === undefined) throw new Error(`The snippet connects to port ${port}`)
    const ib = await client.connect({ clock, ...(elsewhere === undefined ? { ...rest, port: known } : options) })
    clients.push(ib)
    if (isStopped) void ib.close()
    return ib
  }
  const startGateway: typeof simulator.startGateway = async (given) => {
    const { port, ...options } = given ?? {}
    const started = await simulator.startGateway({
      clock: simulator.runningClock({ startMs: clock.now() }),
      ...options,
    })
    gateways.push(started)
    if (port !== undefined) portOf.set(port, started.port)
    return started
  }
  const test = (_name: string, body: () => Promise<void>): void => void tests.push(async () => body())
  const withFixtures =
    ({ gateway }: simulatorFixtures) =>
    (_name: string, body: (given: { gateway: simulator.Gateway }) => Promise<void>): void =>
      void tests.push(() => gateway({}, async (given) => body({ gateway: given })))
  const modules: Readonly<Record<string, object>> = {
    '@twskit/client': { ...client, connect },
    '@twskit/simulator': { ...simulator, startGateway },
    '@twskit/simulator/testing': testing,
    '@twskit/wire': wire,
    '@twskit/wire/describe': describing,
    rxjs,
    vitest: { expect, test: Object.assign(test, { extend: withFixtures }) },
  }

  const declaresIb = /(?:const|using) ib\b/.test(code)
  const ib = declaresIb || !/\bib\b/.test(code) ? undefined : await connect({ clientId: 1 })
  const run = await compiled(code)
  const body = (async () => {
    await run(modules, { log: print, debug: print, info: print, warn: print, error: print }, ib, gateway)
    for (const test of tests) await test()
    await after(LINGER_MS)
  })()
  const isDone = await Promise.race([
    body.then(() => true),
    after(output === undefined ? LONG_ENOUGH_MS : LONG_ENOUGH_TO_PRINT_MS).then(() => false),
  ])
  // A program that is cut short goes on: it may be connecting, or subscribe to what is closed by then.
  const expectEnd = (error: unknown): void => {
    if (isDone || !endings.some((ending) => error instanceof ending)) throw error
  }
  rxjs.config.onUnhandledError = expectEnd
  isStopped = true
  await Promise.all(clients.map((it) => it.close()))
  await Promise.all(gateways.map((it) => it.close()))
  await body.catch(expectEnd)
  rxjs.config.onUnhandledError = null
  return printed
    .join('\n')
    .replaceAll(`:${nobody}`, `:${client.ports.twsPaper}`)
    .replaceAll(`:${gateway.port}`, `:${client.ports.gatewayPaper}`)
}

/** How what a program does ends when its client, or the gateway, is closed meanwhile. */
const endings = [client.ClosedError, client.ConnectError, client.DisconnectedError]

type simulatorFixtures = ReturnType<typeof testing.gatewayFixtures>

type Compiled = (
  modules: Readonly<Record<string, object>>,
  console: client.Logger & Pick<Console, 'log'>,
  ib: client.IbClient | undefined,
  gateway: simulator.Gateway,
) => Promise<void>

const AsyncFunction = (async () => {}).constructor as new (...parametersAndBody: string[]) => Compiled

async function compiled(code: string): Promise<Compiled> {
  const { code: plain } = await transform(code, { loader: 'ts', target: 'es2022', format: 'esm' })
  const body = plain.replace(
    /^import \{([^}]*)\} from "([^"]+)";/gm,
    (_all, names: string, from: string) => `const {${names.replaceAll(' as ', ': ')}} = modules["${from}"];`,
  )
  // A block of its own, so that what a snippet declares may hide `gateway`.
  return new AsyncFunction('modules', 'console', 'ib', 'gateway', `{${body}}`)
}

function clockFrom(startMs: number): client.Clock {
  const lead = startMs - Date.now()
  return {
    now: () => Date.now() + lead,
    setTimer: (delayMs, run) => {
      const timer = setTimeout(run, delayMs)
      return () => clearTimeout(timer)
    },
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return typeof address === 'object' && address !== null ? address.port : 1
}
