import type { ClientMessage, GatewayMessage } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../../test/session-with.ts'
import { SteppedClock } from '../../clock/stepped-clock.ts'
import { startGateway } from '../../gateway.ts'
import { WireClient } from '../../scenario/wire-client.ts'

const account = 'DU1000001'
const portfolio = {
  cash: { USD: 100_000, EUR: 5000 },
  positions: [
    { contract: apple, position: 100, price: 200 },
    { contract: { ...apple, symbol: 'MSFT' }, position: -10, price: 300 },
  ],
}
const market = (orderId: number, action: string, totalQuantity: number): ClientMessage => ({
  type: 'PlaceOrderRequest',
  orderId,
  contract: apple,
  order: { action, totalQuantity, orderType: 'MKT', tif: 'DAY', transmit: true },
})
const buy = market(1, 'BUY', 10)
const summary = (reqId: number, tags: string, group = 'All'): ClientMessage => ({
  type: 'AccountSummaryRequest',
  reqId,
  group,
  tags,
})

type MessageOf<T extends GatewayMessage['type']> = Extract<GatewayMessage, { readonly type: T }>

function only<T extends GatewayMessage['type']>(messages: readonly GatewayMessage[], type: T): readonly MessageOf<T>[] {
  return messages.filter((message): message is MessageOf<T> => message.type === type)
}

describe.each([176, 187, 200, 201, 206, 213, 226])('over a socket at server version %i', (serverVersion) => {
  test('everything about accounts is answered', async () => {
    const clock = new SteppedClock()
    await using gateway = await startGateway({ clock, serverVersion, portfolio })
    await using client = await WireClient.connect(gateway)
    client.send(summary(1, 'NetLiquidation'))
    client.send({ type: 'PositionsRequest' })
    client.send({ type: 'PositionsMultiRequest', reqId: 2, account, modelCode: '' })
    client.send({ type: 'AccountUpdatesMultiRequest', reqId: 3, account, modelCode: '', ledgerAndNLV: true })
    client.send({ type: 'PnLRequest', reqId: 4, account, modelCode: '' })
    client.send({ type: 'PnLSingleRequest', reqId: 5, account, modelCode: '', conId: 265598 })
    client.send({ type: 'AccountDataRequest', subscribe: true, acctCode: account })
    await client.next('AccountDataEnd', undefined, 0)
    expect(client.unreadable).toEqual([])
    expect(client.all('AccountSummary')[0]).toMatchObject({ reqId: 1, account, tag: 'NetLiquidation', currency: 'USD' })
    expect(client.all('Position').map(({ position }) => position)).toEqual([100, -10])
    expect(client.all('Position')[0]).toMatchObject({
      account,
      avgCost: 200,
      contract: { conId: 265598, exchange: 'NASDAQ' },
    })
    expect(client.all('PositionMulti')[0]).toMatchObject({ reqId: 2, account, position: 100 })
    expect(client.all('AccountUpdateMulti').some(({ key }) => key === 'NetLiquidation')).toBe(true)
    expect(client.all('PnL')[0]).toMatchObject({ reqId: 4, realizedPnL: 0 })
    expect(client.all('PnLSingle')[0]).toMatchObject({ reqId: 5, position: 100 })
    expect(client.all('PnLSingle')[0]?.realizedPnL).toBeUndefined()
    expect(client.all('PortfolioValue')[0]).toMatchObject({
      accountName: account,
      averageCost: 200,
      contract: serverVersion < 207 ? { right: '0', primaryExch: 'NASDAQ' } : { primaryExch: 'NASDAQ' },
    })
    const ends = ['AccountSummaryEnd', 'PositionEnd', 'PositionMultiEnd', 'AccountUpdateMultiEnd', 'AccountDataEnd']
    expect(typesOf(client.received).filter((type) => type.endsWith('End'))).toEqual(ends)
  })
})

describe('an account summary', () => {
  test('comes in alphabetical order, then its end', async () => {
    const { ask } = await sessionWith({ portfolio })
    const answers = await ask(summary(1, 'TotalCashValue,AccountType,NetLiquidation,Cushion'))
    expect(only(answers, 'AccountSummary').map(({ tag }) => tag)).toEqual([
      'AccountType',
      'Cushion',
      'NetLiquidation',
      'TotalCashValue',
    ])
    expect(answers.at(-1)).toEqual({ type: 'AccountSummaryEnd', reqId: 1 })
    expect(only(answers, 'AccountSummary')[2]?.value).toMatch(/^\d+\.\d\d$/)
  })

  test('of several accounts has rows for each', async () => {
    const { ask } = await sessionWith({ accounts: 2 })
    const answers = await ask(summary(1, 'NetLiquidation'))
    expect(only(answers, 'AccountSummary').map((row) => row.account)).toEqual(['DU1000001', 'DU1000002'])
  })

  test('of a group has rows for its members', async () => {
    const { ask, gateway } = await sessionWith({ accounts: 3, advisor: true })
    gateway.groups.replace([
      { name: 'growth', accounts: ['DU1000002', 'DU1000003'], amounts: {}, defaultMethod: 'Equal' },
    ])
    const answers = await ask(summary(1, 'NetLiquidation', 'growth'))
    expect(only(answers, 'AccountSummary').map((row) => row.account)).toEqual(['DU1000002', 'DU1000003'])
    expect(codesOf(await ask(summary(2, 'NetLiquidation', 'nobody')))).toEqual([321])
  })

  test('of the ledger has the currencies that are wanted', async () => {
    const { ask } = await sessionWith({ portfolio })
    const currencies = async (reqId: number, tags: string): Promise<readonly (string | undefined)[]> => {
      const rows = only(await ask(summary(reqId, tags)), 'AccountSummary')
      await ask({ type: 'CancelAccountSummary', reqId })
      return [...new Set(rows.map(({ currency }) => currency))]
    }
    expect(await currencies(1, '$LEDGER')).toEqual(['BASE'])
    expect(await currencies(2, '$LEDGER:EUR')).toEqual(['EUR'])
    expect(await currencies(3, '$LEDGER:ALL')).toEqual(['BASE', 'EUR', 'USD'])
  })

  test('sends what has changed every three minutes until it is cancelled', async () => {
    const { ask, wait } = await sessionWith({ portfolio })
    await ask(summary(1, 'NetLiquidation,AccountType'))
    expect(only(await wait(170_000), 'AccountSummary')).toEqual([])
    expect(only(await wait(20_000), 'AccountSummary').map(({ tag }) => tag)).toEqual(['NetLiquidation'])
    expect(await ask({ type: 'CancelAccountSummary', reqId: 1 })).toEqual([])
    expect(await wait(400_000)).toEqual([])
  })

  test('beyond two at once is refused with 322, and so is an id in use', async () => {
    const { ask } = await sessionWith()
    await ask(summary(1, 'Cushion'))
    expect(codesOf(await ask(summary(1, 'Cushion')))).toEqual([322])
    await ask(summary(2, 'Cushion'))
    expect(codesOf(await ask(summary(3, 'Cushion')))).toEqual([322])
    await ask({ type: 'CancelAccountSummary', reqId: 1 })
    expect(codesOf(await ask(summary(3, 'Cushion')))).toEqual([])
  })

  test('of unknown tags is refused with 321, of one among others has no row for it', async () => {
    const { ask } = await sessionWith()
    const rows = only(await ask(summary(2, 'Fortune,Cushion')), 'AccountSummary')
    expect(rows.map(({ tag }) => tag)).toEqual(['Cushion'])
    expect(codesOf(await ask(summary(1, 'Fortune')))).toEqual([321])
  })
})

describe('account updates', () => {
  const subscribe = (on: boolean, acctCode = account): ClientMessage => ({
    type: 'AccountDataRequest',
    subscribe: on,
    acctCode,
  })

  test('are values, portfolio rows each followed by the time, the time, the end', async () => {
    const { ask } = await sessionWith({ portfolio })
    const answers = await ask(subscribe(true))
    const types = typesOf(answers)
    const values = only(answers, 'AccountValue')
    expect(values.length).toBeGreaterThan(150)
    expect(types.slice(values.length)).toEqual([
      'PortfolioValue',
      'AccountUpdateTime',
      'PortfolioValue',
      'AccountUpdateTime',
      'AccountUpdateTime',
      'AccountDataEnd',
    ])
    expect(only(answers, 'PortfolioValue').map(({ contract }) => contract?.symbol)).toEqual(['AAPL', 'MSFT'])
    expect(only(answers, 'AccountUpdateTime')[0]?.timeStamp).toBe('10:00')
    const keys = values.map(({ key }) => key ?? '')
    expect(keys).toEqual(keys.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1)))
  })

  test('follow a fill and the clock, and end with 2100', async () => {
    const { ask, wait } = await sessionWith({ portfolio })
    await ask(subscribe(true))
    await ask(buy)
    const after = await wait(5000)
    expect(only(after, 'PortfolioValue').at(-1)).toMatchObject({ position: 110, contract: { symbol: 'AAPL' } })
    expect(only(after, 'AccountValue').map(({ key }) => key)).toContain('TotalCashBalance')
    const later = await wait(180_000)
    expect(only(later, 'PortfolioValue').map(({ contract }) => contract?.symbol)).toEqual(['AAPL', 'MSFT'])
    const end = await ask(subscribe(false))
    expect(end).toMatchObject([{ type: 'ErrorMessage', id: -1, errorCode: 2100 }])
    expect(await wait(400_000)).toEqual([])
  })

  test('of another account take the place of the first', async () => {
    const { ask, wait } = await sessionWith({ accounts: 2, portfolio })
    await ask(subscribe(true))
    const second = await ask(subscribe(true, 'DU1000002'))
    expect(second.at(-1)).toMatchObject({ type: 'AccountDataEnd', accountName: 'DU1000002' })
    expect(only(await wait(190_000), 'PortfolioValue')).toEqual([])
    expect(codesOf(await ask(subscribe(true, 'DU9')))).toEqual([321])
  })
})

describe('positions', () => {
  test('come again after each fill until they are cancelled', async () => {
    const { ask, wait } = await sessionWith({ portfolio })
    expect(typesOf(await ask({ type: 'PositionsRequest' }))).toEqual(['Position', 'Position', 'PositionEnd'])
    await ask({ type: 'PositionsMultiRequest', reqId: 2, account: '', modelCode: '' })
    await ask(buy)
    const after = await wait(3000)
    expect(only(after, 'Position').at(-1)).toMatchObject({ account, position: 110 })
    expect(only(after, 'PositionMulti').at(-1)).toMatchObject({ reqId: 2, position: 110 })
    expect(await ask({ type: 'CancelPositions' }, { type: 'CancelPositionsMulti', reqId: 2 })).toEqual([])
    await ask(market(2, 'BUY', 10))
    const silent = await wait(3000)
    expect([...only(silent, 'Position'), ...only(silent, 'PositionMulti')]).toEqual([])
  })

  test('that are closed come once more, with 0', async () => {
    const { ask, wait } = await sessionWith({ portfolio: { positions: [{ contract: apple, position: 5 }] } })
    await ask({ type: 'PositionsRequest' })
    await ask(market(1, 'SELL', 5))
    expect(only(await wait(3000), 'Position').at(-1)).toMatchObject({ position: 0, avgCost: 0 })
    expect(typesOf(await ask({ type: 'PositionsRequest' }))).toEqual(['PositionEnd'])
  })
})

describe('profit and loss', () => {
  test('comes at once and again when it has changed, at most every second', async () => {
    const { ask, wait } = await sessionWith({ portfolio })
    const first = await ask({ type: 'PnLRequest', reqId: 1, account, modelCode: '' })
    expect(typesOf(first)).toEqual(['PnL'])
    const rows = only(await wait(10_000), 'PnL')
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThanOrEqual(10)
    await ask({ type: 'CancelPnL', reqId: 1 })
    expect(await wait(5000)).toEqual([])
  })

  test('of one position knows what was realized today', async () => {
    const { ask, wait } = await sessionWith({ portfolio })
    const [before] = only(
      await ask({ type: 'PnLSingleRequest', reqId: 1, account, modelCode: '', conId: 265598 }),
      'PnLSingle',
    )
    expect(before?.value).toBeCloseTo(20_000 + (before?.unrealizedPnL ?? 0), 2)
    await ask(market(1, 'SELL', 40))
    const after = only(await wait(5000), 'PnLSingle').at(-1)
    expect(after).toMatchObject({ position: 60 })
    expect(after?.realizedPnL).toBeDefined()
    await ask({ type: 'CancelPnLSingle', reqId: 1 })
    expect(only(await wait(5000), 'PnLSingle')).toEqual([])
  })

  test('of what is not held is nothing, of no account 321', async () => {
    const { ask } = await sessionWith()
    const [row] = await ask({ type: 'PnLSingleRequest', reqId: 1, account, modelCode: '', conId: 1 })
    expect(row).toEqual({ type: 'PnLSingle', reqId: 1, position: 0, value: 0 })
    expect(codesOf(await ask({ type: 'PnLRequest', reqId: 2, account: 'DU9', modelCode: '' }))).toEqual([321])
  })
})
