import {
  connect,
  DisconnectedError,
  type IbClient,
  market,
  NotSupportedError,
  RequestError,
  stock,
  TimeoutError,
  ValidationError,
  SteppedClock,
} from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import type { GatewayMessage } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { failure } from '../failure.ts'
import { settled } from '../settled.ts'
import { first, NOW, scripted, type Simulated, simulated } from '../support/simulated.ts'

const AAPL = stock('AAPL')
const ACCOUNT = 'DU1234567'

/** Buys a hundred shares and lets the market take them. */
async function holding(serverVersion: number, options: Parameters<typeof simulated>[1] = {}): Promise<Simulated> {
  const setting = await simulated(serverVersion, options)
  await buy(setting, 100)
  return setting
}

async function buy({ ib, clock }: Simulated, quantity: number): Promise<void> {
  const account = ib.managedAccounts.at(-1) ?? ''
  let isFilled = false
  const filling = ib
    .placeOrder(AAPL, market('BUY', quantity, { account }))
    .then(({ done }) => done)
    .finally(() => {
      isFilled = true
    })
  while (!isFilled) {
    clock.advance(250)
    await settled()
  }
  await filling
}

describe.each([187, 206, 226])('accounts at server version %i', (serverVersion) => {
  it('have a summary, by tag and by currency', async () => {
    await using setting = await simulated(serverVersion, { accounts: ['DU1', 'DU2'] })
    const rows = await setting.ib.accountSummary({ tags: ['NetLiquidation', 'AccountType', '$LEDGER:ALL'] })
    const total = rows.filter(({ key }) => key === 'NetLiquidation')
    expect(total.map(({ account, amount, currency }) => [account, amount, currency])).toEqual([
      ['DU1', 1_000_000, 'USD'],
      ['DU2', 1_000_000, 'USD'],
    ])
    expect(rows.find(({ key }) => key === 'AccountType')).toMatchObject({ amount: undefined })
    expect(rows.some(({ key, currency }) => key === 'CashBalance' && currency === 'BASE')).toBe(true)
    expect(setting.ib.requests).toEqual([])
  })

  it('tell values and positions with their worth', async () => {
    await using setting = await holding(serverVersion)
    const { ib } = setting
    const snapshot = await ib.accountUpdates()
    expect(snapshot.account).toBe(ib.managedAccounts[0])
    expect(snapshot.time).toMatch(/^\d\d:\d\d$/)
    const [held, ...others] = snapshot.positions
    expect(others).toEqual([])
    expect(held).toMatchObject({
      account: snapshot.account,
      position: 100,
      contract: { conId: 265598, symbol: 'AAPL' },
    })
    expect(held?.marketValue).toBeCloseTo((held?.marketPrice ?? 0) * 100, 1)
    expect(held?.contract.right).toBeUndefined()
    const value = snapshot.values.find(({ key, currency }) => key === 'NetLiquidation' && currency === 'USD')
    expect(value?.amount).toBeCloseTo(1_000_000, -4)
  })

  it('have positions, at once and as they change', async () => {
    await using setting = await holding(serverVersion)
    const { ib } = setting
    const account = ib.managedAccounts[0]
    const [held] = await ib.positions()
    expect(held).toMatchObject({ account, position: 100, contract: { symbol: 'AAPL' }, modelCode: '' })
    expect(await ib.positionsMulti({ account })).toMatchObject([{ position: 100 }])
    const seen: (number | string)[] = []
    const updates = ib.positionUpdates().subscribe((update) => {
      seen.push(update.kind === 'position' ? update.position : update.kind)
    })
    // The snapshot shares the feed that is open, and does not end it.
    expect(await ib.positions()).toEqual([held])
    await buy(setting, 50)
    while (seen.at(-1) !== 150) await settled()
    expect(seen.slice(0, 2)).toEqual([100, 'complete'])
    expect(await ib.positions()).toMatchObject([{ position: 150 }])
    updates.unsubscribe()
    expect(ib.requests).toEqual([])
  })

  it('tell profit and loss, of the whole and of a position', async () => {
    await using setting = await holding(serverVersion)
    const { ib } = setting
    const [whole] = await first(ib.pnl(), 1)
    const [single] = await first(ib.pnlSingle({ conId: 265598 }), 1)
    expect(whole?.unrealizedPnL).toBeTypeOf('number')
    expect(single).toMatchObject({ position: 100, unrealizedPnL: whole?.unrealizedPnL })
    expect(single?.value).toBeGreaterThan(10_000)
  })

  it('have values by model, families and a user', async () => {
    await using setting = await simulated(serverVersion, { accounts: ['DU1', 'DU2'] })
    const { ib } = setting
    const values = await ib.accountUpdatesMulti({ account: 'DU2', ledgerAndNLV: true })
    expect(new Set(values.map(({ account }) => account))).toEqual(new Set(['DU2']))
    expect(values.find(({ key }) => key === 'NetLiquidation')?.amount).toBe(1_000_000)
    const updates = await first(ib.accountUpdatesMultiFeed({ account: 'DU2', ledgerAndNLV: true }), values.length + 1)
    expect(updates.at(-1)).toEqual({ kind: 'complete' })
    expect(await ib.familyCodes()).toEqual([
      { accountId: 'DU1', familyCode: '' },
      { accountId: 'DU2', familyCode: '' },
    ])
    expect(await ib.userInfo()).toEqual({ whiteBrandingId: '' })
    expect(await failure(ib.positionsMulti({ account: 'NOBODY' }))).toBeInstanceOf(RequestError)
  })

  it('are kept in memory while a portfolio is open', async () => {
    await using setting = await holding(serverVersion)
    const { ib, clock } = setting
    await using portfolio = await ib.portfolio({ pnl: true })
    expect(portfolio.isCurrent).toBe(true)
    expect(portfolio.position(265598)).toMatchObject({ position: 100 })
    expect(portfolio.value('NetLiquidation', 'USD')?.amount).toBeGreaterThan(990_000)
    let changes = 0
    portfolio.changes.subscribe(() => changes++)
    await buy(setting, 20)
    while (portfolio.position(265598)?.position !== 120) await settled()
    // The quantity is there before its worth.
    expect(portfolio.position(265598)?.marketValue).toBeUndefined()
    while (portfolio.position(265598)?.marketValue === undefined) {
      clock.advance(100)
      await settled()
    }
    expect(changes).toBeGreaterThan(1)
    portfolio.close()
    expect(ib.requests).toEqual([])
    expect(portfolio.isCurrent).toBe(false)
    expect(portfolio.positions).toMatchObject([{ position: 120 }])
  })
})

describe('a snapshot', () => {
  it('has the newest of each row, though rows and end come twice', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.accountSummary({ tags: ['NetLiquidation'] })
    const { reqId } = await line.next('AccountSummaryRequest')
    for (const value of ['1.00', '2.00']) {
      line.send({ type: 'AccountSummary', reqId, account: ACCOUNT, tag: 'NetLiquidation', value, currency: 'EUR' })
      line.send({ type: 'AccountSummaryEnd', reqId })
    }
    expect(['1.00', '2.00']).toContain((await asked)[0]?.value)
    expect(await line.next('CancelAccountSummary')).toEqual({ type: 'CancelAccountSummary', reqId })
  })

  it('leaves closed positions out, and one account value that is none', async () => {
    await using setting = await scripted()
    const { ib, line } = setting
    const asked = ib.positions()
    await line.next('PositionsRequest')
    line.send(
      { type: 'Position', account: ACCOUNT, contract: { conId: 1 }, position: 0, avgCost: 0 },
      { type: 'Position', account: ACCOUNT, contract: { conId: 2, right: '?' }, position: -5, avgCost: 3 },
      { type: 'PositionEnd' },
    )
    expect(await asked).toEqual([
      { account: ACCOUNT, contract: { conId: 2, right: undefined }, position: -5, avgCost: 3, modelCode: '' },
    ])
    await line.next('CancelPositions')
    const values = ib.accountUpdates()
    await line.next('AccountDataRequest')
    const value = '1.7976931348623157E308'
    line.send({ type: 'AccountValue', key: 'Cushion', value, currency: '', accountName: ACCOUNT })
    line.send({ type: 'AccountDataEnd', accountName: ACCOUNT })
    expect((await values).values).toEqual([
      { account: ACCOUNT, key: 'Cushion', value, amount: undefined, currency: '', modelCode: '' },
    ])
  })

  it('of several accounts come one after the other, and late rows of one are not those of the next', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, { clock }, 'DU1,DU2,DU3')
    const { ib, line } = setting
    const row = (accountName: string): GatewayMessage => ({
      type: 'AccountValue',
      key: 'NetLiquidation',
      value: accountName.slice(2),
      currency: 'USD',
      accountName,
    })
    const asked = [ib.accountUpdates('DU1'), ib.accountUpdates('DU2')]
    const late = failure(ib.accountUpdates('DU3', { timeoutMs: 1_000 }))
    const turn = 'accountUpdates to end: the gateway serves one of these at a time'
    expect(ib.requests.map(({ state, wait }) => [state, wait?.rule])).toEqual([
      ['sent', undefined],
      ['queued', turn],
      ['queued', turn],
    ])
    clock.advance(1_000)
    expect(await late).toMatchObject({ code: 'TIMEOUT', waitedFor: turn })
    expect(await line.next('AccountDataRequest')).toMatchObject({ subscribe: true, acctCode: 'DU1' })
    line.send(row('DU1'), { type: 'AccountDataEnd', accountName: 'DU1' })
    expect(await asked[0]).toMatchObject({ account: 'DU1', values: [{ amount: 1 }] })
    expect(await line.next('AccountDataRequest')).toMatchObject({ subscribe: false, acctCode: 'DU1' })
    expect(await line.next('AccountDataRequest')).toMatchObject({ subscribe: true, acctCode: 'DU2' })
    line.send(row('DU1'), { type: 'AccountDataEnd', accountName: 'DU1' })
    line.send(row('DU2'), { type: 'AccountDataEnd', accountName: 'DU2' })
    expect((await asked[1])?.values).toMatchObject([{ account: 'DU2', amount: 2 }])
  })

  it('says what it waited for when it times out', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, { clock })
    const { ib, line } = setting
    const asked = failure(ib.positions({ timeoutMs: 1_000 }))
    await line.next('PositionsRequest')
    clock.advance(1_000)
    const error = await asked
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ waitedFor: 'PositionEnd', request: { kind: 'positions' } })
    await line.next('CancelPositions')
    expect(clock.pending).toBeLessThan(3)
  })

  it('ends retryable when the link falls, by its signal, and at the end of the client', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const lost = failure(ib.positions())
    await line.next('PositionsRequest')
    line.cut()
    const error = await lost
    expect(error).toBeInstanceOf(DisconnectedError)
    expect(error).toMatchObject({ retryable: true, mayHaveExecuted: false })
    const again = await gateway.accept()
    await again.begin()
    const stop = new AbortController()
    const stopped = failure(ib.positions({ signal: stop.signal }))
    await again.next('PositionsRequest')
    stop.abort(new Error('enough'))
    expect(await stopped).toMatchObject({ message: 'enough' })
    await again.next('CancelPositions')
    const closed = failure(ib.accountSummary())
    await again.next('AccountSummaryRequest')
    await ib.close()
    expect(await closed).toMatchObject({ code: 'CLOSED' })
  })

  it('is refused with a reason', async () => {
    await using setting = await simulated(226, { accounts: 3, advisor: true })
    const { ib } = setting
    expect(await failure(ib.accountSummary({ group: 'Nobody' }))).toMatchObject({ gatewayCode: 321 })
    const tag = failure(ib.accountSummary({ tags: ['Netliquidation'] }))
    expect(await tag).toMatchObject({ path: 'query.tags[0]', value: 'Netliquidation' })
    const several = await failure(ib.accountUpdates())
    expect(several).toBeInstanceOf(ValidationError)
    expect((several as ValidationError).allowed).toContain(ib.managedAccounts[2])
    expect(await failure(ib.positionsMulti({}))).toBeInstanceOf(ValidationError)
    // Of several accounts the gateway knows more than the client: groups too. It refuses without an id.
    expect(await failure(ib.accountUpdates('NOBODY'))).toMatchObject({
      gatewayCode: 321,
      request: { kind: 'accountUpdates', args: { account: 'NOBODY' } },
    })
    const [, one, other] = ib.managedAccounts
    const open = ib.accountUpdatesFeed(one).subscribe()
    expect(await failure(ib.accountUpdates(other))).toBeInstanceOf(NotSupportedError)
    expect(await failure(ib.portfolio({ account: other }))).toBeInstanceOf(NotSupportedError)
    expect(kinds(ib)).toEqual(['accountUpdates'])
    open.unsubscribe()
    expect((await ib.accountUpdates(other)).account).toBe(other)
  })
})

describe.each([true, false])('an account nobody has, on a gateway that is read-only: %s', (readOnly) => {
  it('is refused beside what the client asks by itself, and beside a question that is answered', async () => {
    const clock = new SteppedClock(NOW.getTime())
    await using gateway = await startGateway({ clock, accounts: ['DU1', 'DU2'], readOnly })
    await using ib = await connect({ port: gateway.port, clock, heartbeatMs: 0 })
    const refused = failure(ib.accountUpdates('NOBODY'))
    const held = ib.positions()
    while (ib.requests.some(({ state }) => state !== 'streaming')) {
      clock.advance(100)
      await settled()
    }
    expect(await refused).toMatchObject({ gatewayCode: 321, request: { kind: 'accountUpdates' } })
    expect(await held).toEqual([])
    expect(ib.trades.state.value.kind).toBe(readOnly ? 'stale' : 'current')
    expect(ib.requests).toEqual([])
  })
})

describe('a portfolio', () => {
  it('forgets what was sold while the link was down', async () => {
    await using setting = await scripted()
    const { gateway, ib, line } = setting
    const opened = ib.portfolio()
    await line.next('AccountDataRequest')
    await line.next('PositionsRequest')
    for (const conId of [1, 2]) {
      const contract = { conId }
      line.send({
        type: 'PortfolioValue',
        contract,
        position: 10,
        marketPrice: 2,
        marketValue: 20,
        accountName: ACCOUNT,
      })
      line.send({ type: 'Position', account: ACCOUNT, contract, position: 10 })
    }
    line.send({ type: 'AccountDataEnd', accountName: ACCOUNT }, { type: 'PositionEnd' })
    await using portfolio = await opened
    expect(portfolio.positions.map(({ contract }) => contract.conId)).toEqual([1, 2])
    line.cut()
    const again = await gateway.accept()
    expect(portfolio.isCurrent).toBe(false)
    await again.begin()
    await again.next('AccountDataRequest')
    await again.next('PositionsRequest')
    const contract = { conId: 2 }
    again.send({
      type: 'PortfolioValue',
      contract,
      position: 10,
      marketPrice: 2,
      marketValue: 20,
      accountName: ACCOUNT,
    })
    again.send({ type: 'Position', account: ACCOUNT, contract, position: 10 })
    again.send({ type: 'AccountDataEnd', accountName: ACCOUNT }, { type: 'PositionEnd' })
    while (portfolio.positions.length > 1) await settled()
    expect(portfolio.positions.map(({ contract: { conId } }) => conId)).toEqual([2])
    expect(portfolio.isCurrent).toBe(true)
  })

  it('fails, and leaves nothing behind, when it is not complete in time', async () => {
    const clock = new SteppedClock()
    await using setting = await scripted(226, { clock })
    const { ib, line } = setting
    const opened = failure(ib.portfolio({ pnl: true }, { timeoutMs: 500 }))
    await line.next('AccountDataRequest')
    clock.advance(500)
    expect(await opened).toBeInstanceOf(TimeoutError)
    expect(ib.requests).toEqual([])
  })
})

function kinds(ib: IbClient): readonly string[] {
  return ib.requests.map(({ kind }) => kind)
}

describe('a portfolio that is not complete in time', () => {
  it('says what came, and which part did not', async () => {
    await using setting = await scripted(213)
    const { ib, line } = setting
    const late = failure(ib.portfolio({}, { timeoutMs: 100 }))
    await line.next('AccountDataRequest')
    await line.next('PositionsRequest')
    line.send({ type: 'AccountValue', key: 'NetLiquidation', value: '5', currency: 'USD', accountName: ACCOUNT })
    line.send({ type: 'PositionEnd' })
    const error = await late
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ waitedFor: 'AccountDataEnd', arrived: [{ key: 'NetLiquidation', amount: 5 }] })
  })
})
