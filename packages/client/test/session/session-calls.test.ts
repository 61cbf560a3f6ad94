import { connect, type IbClient, SteppedClock, VersionError } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { describe, expect, it } from 'vitest'
import { type Line, ScriptedGateway } from '../support/scripted-gateway.ts'
import { serverVersions } from '../support/versions.ts'

describe.each(serverVersions)('the session at server version %i', (serverVersion) => {
  it('tells the time, the next order id and the accounts', async () => {
    await using gateway = await startGateway({ serverVersion, accounts: ['DU1', 'DU2'] })
    await using ib = await connect({ port: gateway.port })
    const before = Date.now()
    const time = await ib.currentTime()
    // The answer is in whole seconds.
    expect(time.getTime()).toBeGreaterThan(before - 1000)
    expect(time.getTime()).toBeLessThanOrEqual(Date.now())
    expect(await ib.reqIds()).toBeGreaterThan(0)
    expect(await ib.refreshManagedAccounts()).toEqual(['DU1', 'DU2'])
    await ib.setServerLogLevel('error')
    expect(ib.requests).toEqual([])
  })
})

interface Scripted extends AsyncDisposable {
  readonly ib: IbClient
  readonly line: Line
}

async function scripted(serverVersion: number, clock: SteppedClock): Promise<Scripted> {
  const gateway = await ScriptedGateway.start({ serverVersion })
  const connecting = connect({ port: gateway.port, clock, heartbeatMs: 0, reconcileOrders: false })
  const line = await gateway.accept()
  await line.begin()
  const ib = await connecting
  return {
    ib,
    line,
    [Symbol.asyncDispose]: async () => {
      await ib.close()
      await gateway[Symbol.asyncDispose]()
    },
  }
}

describe('questions for the time', () => {
  it('are asked five seconds apart in whichever unit, for closer ones stay unanswered', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, clock)
    const { ib, line } = setting
    const first = ib.currentTime()
    const same = ib.currentTime()
    await line.next('CurrentTimeRequest')
    line.send({ type: 'CurrentTime', currentTime: 1_795_402_454 })
    expect(await first).toEqual(new Date(1_795_402_454_000))
    expect(await same).toEqual(new Date(1_795_402_454_000))
    const second = ib.currentTimeInMillis()
    const third = ib.currentTime()
    clock.advance(4999)
    expect(ib.requests).toEqual([])
    clock.advance(1)
    await line.next('CurrentTimeInMillisRequest')
    line.send({ type: 'CurrentTimeInMillis', currentTimeInMillis: 1_795_402_459_123 })
    expect(await second).toEqual(new Date(1_795_402_459_123))
    expect(line.untaken).toEqual([])
    clock.advance(5000)
    await line.next('CurrentTimeRequest')
    line.send({ type: 'CurrentTime', currentTime: 1_795_402_464 })
    expect(await third).toEqual(new Date(1_795_402_464_000))
  })

  it('can be given up while they wait', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, clock)
    const { ib, line } = setting
    const first = ib.currentTime()
    await line.next('CurrentTimeRequest')
    line.send({ type: 'CurrentTime', currentTime: 1 })
    await first
    const before = clock.pending
    const controller = new AbortController()
    const given = ib.currentTime({ signal: controller.signal }).catch((error: unknown) => error)
    controller.abort('no longer needed')
    expect(await given).toBe('no longer needed')
    expect(clock.pending).toBe(before)
  })

  it('need server version 197 for milliseconds', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(187, clock)
    await expect(setting.ib.currentTimeInMillis()).rejects.toBeInstanceOf(VersionError)
  })
})

describe('a verification', () => {
  it('goes through challenge and answer', async () => {
    await using setting = await scripted(226, new SteppedClock())
    const { ib, line } = setting
    const verified = ib.verify({ apiName: 'mine', apiVersion: '1', respond: (challenge) => `${challenge}!` })
    expect(await line.next('VerifyRequest')).toMatchObject({ apiName: 'mine', apiVersion: '1' })
    line.send({ type: 'VerifyMessageApi', apiData: 'who' })
    expect(await line.next('VerifyMessageRequest')).toMatchObject({ apiData: 'who!' })
    line.send({ type: 'VerifyCompleted', isSuccessful: true, errorText: '' })
    expect(await verified).toEqual({ isSuccessful: true, errorText: '' })
  })

  it('is refused by a gateway that has no such vendor', async () => {
    await using gateway = await startGateway()
    await using ib = await connect({ port: gateway.port })
    const respond = ({ apiData }: { apiData: string }): { apiData: string; xyzResponse: string } => ({
      apiData,
      xyzResponse: '',
    })
    const result = await ib.verifyAndAuth({ apiName: 'mine', apiVersion: '1', opaqueIsvKey: 'key', respond })
    expect(result).toEqual({ isSuccessful: false, errorText: expect.stringContaining('not entitled') })
  })
})

describe('a read-only gateway', () => {
  it('refuses ids, and the refusal finds its request though it has no id', async () => {
    await using gateway = await startGateway({ readOnly: true })
    await using ib = await connect({ port: gateway.port })
    await expect(ib.reqIds()).rejects.toMatchObject({ gatewayCode: 321, request: { kind: 'reqIds' } })
  })
})
