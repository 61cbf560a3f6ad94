import { type Clock, connect, type Logger, stock } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { memoryTransports } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { until, untilState } from '../support/until.ts'

const broken = (): never => {
  throw new Error('out of order')
}
const brokenLogger: Logger = { debug: broken, info: broken, warn: broken, error: broken }

describe('what the program hands in and throws', () => {
  it('holds up neither connect nor a reconnect when it is the logger, and is reported once', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port, logger: brokenLogger, reconnect: { firstDelayMs: 0 } })
    const reports: string[] = []
    ib.notices.subscribe(({ code, message }) => {
      if (code === 0) reports.push(message)
    })
    gateway.resetConnections()
    await untilState(ib, 'reconnecting')
    await untilState(ib, 'ready')
    expect((await ib.contractDetails(stock('AAPL')))[0]?.longName).toBe('APPLE INC')
    expect(reports).toEqual([expect.stringContaining('The logger of the program threw an error: out of order')])
  })

  it('is replaced by the system clock when it is the clock', async () => {
    await using gateway = await startGateway()
    const clock: Clock = { now: broken, setTimer: broken }
    await using ib = await connect({ port: gateway.port, clock })
    expect(await ib.currentTime()).toBeInstanceOf(Date)
  })

  it('does not keep the client from closing when it is the transport', async () => {
    await using gateway = await startGateway()
    const ib = await connect({
      transport: async () => {
        const [near, far] = memoryTransports()
        gateway.accept(far)
        return Object.assign(near, { close: broken, destroy: broken })
      },
    })
    await ib.close()
    expect(ib.state.kind).toBe('closed')
  })

  it('does not end a chain when it is onProgress', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const filter = { expirations: { to: '2000-01-01' } }
    const options: unknown[] = []
    for await (const option of ib.optionChain(stock('AAPL'), filter, { onProgress: broken })) options.push(option)
    expect(options).toEqual([])
  })
})

describe('the log', () => {
  it('writes one line for each entry, without control characters, and masks the codes of the session', async () => {
    await using gateway = await startGateway({ accounts: ['DU7654321X', 'ODDNAME'] })
    const lines: string[] = []
    const logger = Object.fromEntries(
      ['debug', 'info', 'warn', 'error'].map((level) => [level, (line: string) => lines.push(line)]),
    ) as unknown as Logger
    await using ib = await connect({ port: gateway.port, logger })
    const heard = until(ib.notices, ({ code }) => code === 2137)
    gateway.sessions[0]?.error(-1, 2137, 'first\r\nsecond\u001B[31m of ODDNAME and xDU7654321X')
    await heard
    const line = lines.find((each) => each.includes('2137')) ?? ''
    expect(line).toContain(String.raw`first\r\nsecond\u001b[31m of ODD**** and xDU********`)
  })
})

describe('options of calls', () => {
  it.each([
    ['timeout', 'timeoutMs'],
    ['timeoutMS', 'timeoutMs'],
    ['signals', 'signal'],
  ])('refuse %s, which is perhaps meant as %s', async (name, meant) => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const error = await failure(ib.contractDetails(stock('AAPL'), { [name]: 5000 }))
    expect(error).toMatchObject({
      code: 'VALIDATION',
      path: `options.${name}`,
      allowed: expect.stringContaining(meant) as string,
    })
  })

  it('say where they belong when they stand in the query', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const query = { duration: '1 D', barSize: '1 hour', timeoutMs: 5 } as const
    expect(((await failure(ib.historicalData(stock('AAPL'), query))) as Error).message).toContain(
      'timeoutMs belongs into the options, the last argument of the call',
    )
  })
})
