import { ClosedError, ConnectError, connect, ports, SteppedClock, ValidationError } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { encodeRedirect, frame } from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'
import { describe, expect, it } from 'vitest'
import { rawGateway } from '../support/raw-gateway.ts'
import { ScriptedGateway } from '../support/scripted-gateway.ts'

const versions = [176, 187, 200, 201, 206, 213, 226]

/** The reason and the words a connection fails with. */
async function failure(attempt: Promise<unknown>): Promise<{ reason: string; message: string; error: ConnectError }> {
  const error = await attempt.then(
    () => new Error('It connected'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConnectError)) throw error
  return { reason: error.reason, message: error.message, error }
}

describe('connect', () => {
  it.each(versions)(
    'is ready at server version %i once accounts and the next order id are there',
    async (serverVersion) => {
      await using gateway = await startGateway({ serverVersion, accounts: ['DU1', 'DU2'] })
      await using ib = await connect({ port: gateway.port, clientId: 3 })
      expect(ib.serverVersion).toBe(serverVersion)
      expect(ib.managedAccounts).toEqual(['DU1', 'DU2'])
      expect(ib.connectionTime).toMatch(/^\d{8} \d\d:\d\d:\d\d /)
      expect(ib.state).toEqual({ kind: 'ready', serverVersion })
      expect(gateway.sessions.map(({ clientId }) => clientId)).toEqual([3])
    },
  )

  it('pins the session to a lower version when asked', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port, serverVersions: { max: 200 } })
    expect(ib.serverVersion).toBe(200)
  })

  it.each([true, false])(
    'takes accounts and id in any order, among replayed orders (shuffled: %s)',
    async (idFirst) => {
      await using gateway = await ScriptedGateway.start()
      const connecting = connect({ port: gateway.port })
      const line = await gateway.accept()
      await line.shakeHands()
      await line.next('StartApiRequest')
      line.send(
        {
          type: 'OpenOrder',
          orderId: 4,
          contract: { conId: 265598 },
          order: { orderId: 4 },
          orderState: { status: 'Submitted' },
        },
        { type: 'OrderStatus', orderId: 4, status: 'Submitted', filled: 0, remaining: 1 },
        { type: 'OpenOrdersEnd' },
      )
      const accounts = { type: 'ManagedAccounts', accountsList: 'DU1,DU2,' } as const
      const id = { type: 'NextValidId', orderId: 5 } as const
      line.sendError(2104, 'Market data farm connection is OK:usfarm')
      line.send(...(idFirst ? [id, accounts] : [accounts, id]))
      await using ib = await connecting
      expect(ib.managedAccounts).toEqual(['DU1', 'DU2'])
    },
  )

  it('writes nothing after the offer before it has seen the version', async () => {
    await using gateway = await ScriptedGateway.start({ serverVersion: 187 })
    const connecting = connect({ port: gateway.port, clientId: 9, optionalCapabilities: '+PACEAPI' })
    const line = await gateway.accept()
    expect(line.untaken).toEqual([])
    await line.shakeHands()
    expect(await line.next('StartApiRequest')).toMatchObject({ clientId: 9, optionalCapabilities: '+PACEAPI' })
    line.send({ type: 'ManagedAccounts', accountsList: 'DU1' }, { type: 'NextValidId', orderId: 1 })
    await using ib = await connecting
    expect(ib.clientId).toBe(9)
  })

  it('follows a redirect', async () => {
    await using target = await startGateway()
    await using gateway = await startGateway({ faults: { redirect: { host: '127.0.0.1', port: target.port } } })
    await using ib = await connect({ port: gateway.port })
    expect(target.sessions).toHaveLength(1)
    expect(ib.state.kind).toBe('ready')
  })

  it('says nothing on the console and logs with account codes masked', async () => {
    const lines: string[] = []
    const note = (line: string): number => lines.push(line)
    await using gateway = await ScriptedGateway.start()
    const connecting = connect({ port: gateway.port, logger: { debug: note, info: note, warn: note, error: note } })
    const line = await gateway.accept()
    await line.begin()
    await using ib = await connecting
    line.sendError(2150, 'Something about account DU1234567')
    await new Promise<void>((resolve) => {
      ib.notices.subscribe(() => resolve())
    })
    expect(lines).toContain('2150 Something about account DU*******')
    expect(lines.join()).not.toContain('DU1234567')
  })
})

describe('a connection that cannot be set up', () => {
  it('says that nothing listens, where, and which ports are usual', async () => {
    const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, () => undefined)
    await listener.close()
    const { reason, message, error } = await failure(connect({ port: listener.port }))
    expect(reason).toBe('refused')
    expect(error.target).toBe(`127.0.0.1:${listener.port}`)
    for (const words of [String(listener.port), 'nothing listens', ...Object.values(ports).map(String)]) {
      expect(message).toContain(words)
    }
  })

  it('says that the host cannot be reached', async () => {
    const { reason, message } = await failure(connect({ host: 'no-such-host.invalid' }))
    expect(reason).toBe('unreachable')
    expect(message).toContain('no-such-host.invalid')
  })

  it('says that the connection was accepted and closed again', async () => {
    await using gateway = await startGateway({ faults: { connections: 'accept-then-close' } })
    const { reason, message } = await failure(connect({ port: gateway.port }))
    expect(reason).toBe('dropped')
    expect(message).toContain('trusted IPs')
  })

  it.each([true, false])('says that the client id is in use (without the message 326: %s)', async (bareClose) => {
    await using gateway = await startGateway({ faults: { bareClose } })
    await using first = await connect({ port: gateway.port, clientId: 7 })
    const { reason, message, error } = await failure(connect({ port: gateway.port, clientId: 7 }))
    expect(reason).toBe('client-id-in-use')
    expect(error.clientId).toBe(7)
    expect(first.state.kind).toBe('ready')
    expect(message).toContain('Choose another clientId')
  })

  it('says that the gateway is too old, and has written nothing more', async () => {
    await using gateway = await startGateway({ faults: { claimedVersion: 150 } })
    const { reason, message } = await failure(connect({ port: gateway.port }))
    expect(reason).toBe('version')
    expect(message).toContain('150')
    expect(message).toContain('176 to 226')
    expect(gateway.sessions).toEqual([])
  })

  it('says that nobody answers', async () => {
    await using gateway = await startGateway({ faults: { connections: 'silence' } })
    const { reason, message } = await failure(connect({ port: gateway.port, readyTimeoutMs: 50 }))
    expect(reason).toBe('no-answer')
    expect(message).toContain('50 ms')
  })

  it('says that the gateway is not logged in when it starts without accounts', async () => {
    await using gateway = await ScriptedGateway.start()
    const clock = new SteppedClock()
    const connecting = failure(connect({ port: gateway.port, readyTimeoutMs: 5000, clock }))
    const line = await gateway.accept()
    await line.shakeHands()
    await line.next('StartApiRequest')
    line.send({ type: 'NextValidId', orderId: 1 })
    line.sendError(2110, 'Connectivity between TWS and server is broken')
    clock.advance(5000)
    const { reason, message } = await connecting
    expect(reason).toBe('not-logged-in')
    expect(message).toContain('accounts')
  })

  it.each([
    ['a web server', new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a frame without a version', frame(new TextEncoder().encode('hello'))],
  ])('says that %s is no gateway', async (_what, bytes) => {
    await using gateway = await rawGateway(() => bytes)
    const { reason, message } = await failure(connect({ port: gateway.port }))
    expect(reason).toBe('handshake')
    expect(message).toContain('port')
  })

  it('does not follow redirects for ever', async () => {
    await using gateway = await rawGateway((port) => encodeRedirect({ host: '127.0.0.1', port }))
    const { reason, message } = await failure(connect({ port: gateway.port }))
    expect(reason).toBe('handshake')
    expect(message).toContain('third time')
  })

  it('ends with the reason of the signal, at every stage', async () => {
    await using gateway = await ScriptedGateway.start()
    const reason = new Error('changed my mind')
    await expect(connect({ port: gateway.port, signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const controller = new AbortController()
    const connecting = connect({ port: gateway.port, signal: controller.signal })
    const line = await gateway.accept()
    await line.shakeHands()
    controller.abort(reason)
    await expect(connecting).rejects.toBe(reason)
    await line.gone()
  })

  it.each([
    [{ port: 70_000 }, 'options.port', 'a whole number from 1 to 65535'],
    [{ clientId: 1.5 }, 'options.clientId', 'a whole number'],
    [{ prot: 4002 }, 'options.prot', 'no such name'],
    [{ reconnect: { maxDelay: 1 } }, 'options.reconnect.maxDelay', 'no such name'],
    [{ reconnect: 3 }, 'options.reconnect', 'false, or an object with firstDelayMs'],
    [{ marketDataType: 'late' }, 'options.marketDataType', "'live', 'frozen', 'delayed', 'delayed-frozen'"],
    [{ heartbeatMs: 100 }, 'options.heartbeatMs', 'at least 5000'],
  ])('refuses the options %j before anything is opened', async (options, path, allowed) => {
    const error = await connect(options as object).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ path, allowed: expect.stringContaining(allowed) })
  })
})

describe('close', () => {
  it('cancels on the wire, tells the gateway by closing, and resolves closed', async () => {
    await using gateway = await ScriptedGateway.start()
    const connecting = connect({ port: gateway.port, reconcileOrders: false })
    const line = await gateway.accept()
    await line.begin()
    const ib = await connecting
    const endings: string[] = []
    const ticks = ib.marketData({ conId: 1, exchange: 'SMART' })
    ticks.subscribe({ complete: () => endings.push('complete') })
    const { reqId } = await line.next('MarketDataRequest')
    const pending = ib.matchingSymbols('x').catch((error: unknown) => error)
    await line.next('MatchingSymbolsRequest')
    await Promise.all([ib.close(), ib.close()])
    expect(await line.next('CancelMarketData')).toMatchObject({ reqId })
    await line.gone()
    expect(endings).toEqual(['complete'])
    expect(ticks.state.value).toEqual({ kind: 'ended', reason: { by: 'close' } })
    expect(await pending).toBeInstanceOf(ClosedError)
    expect(await ib.closed).toEqual({ by: 'user' })
    expect(ib.requests).toEqual([])
    await expect(ib.currentTime()).rejects.toBeInstanceOf(ClosedError)
  })
})
