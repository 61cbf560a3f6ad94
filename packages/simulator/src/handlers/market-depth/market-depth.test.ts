import type { GatewayMessage, MarketDepthData } from '@twskit/wire'
import { expect, test } from 'vitest'
import { apple, codesOf, sessionWith } from '../../../test/session-with.ts'

const arca = { ...apple, exchange: 'ARCA' }

/** Applies rows to a book as a client does; fails on a row that has no place. */
function applied(
  messages: readonly GatewayMessage[],
  sides: readonly [MarketDepthData[], MarketDepthData[]] = [[], []],
) {
  for (const message of messages) {
    if (message.type !== 'MarketDepth' && message.type !== 'MarketDepthL2') continue
    const { position = 0, operation = 0, side = 0, ...row } = message.marketDepthData ?? {}
    const rows = sides[side as 0 | 1]
    expect(position).toBeLessThanOrEqual(rows.length - (operation === 0 ? 0 : 1))
    rows.splice(position, operation === 0 ? 0 : 1, ...(operation === 2 ? [] : [row]))
  }
  return sides
}

test('a book is whole at first and stays in order', async () => {
  const { ask, wait } = await sessionWith()
  const first = await ask({ type: 'MarketDepthRequest', reqId: 1, contract: arca, numRows: 7 })
  const sides = applied(first)
  expect(sides.map(({ length }) => length)).toEqual([7, 7])
  applied(await wait(20_000), sides)
  const [asks, bids] = sides.map((rows) => rows.map(({ price = 0 }) => price))
  expect(asks).toEqual([...(asks ?? [])].sort((a, b) => a - b))
  expect(bids).toEqual([...(bids ?? [])].sort((a, b) => b - a))
  expect(bids?.[0]).toBeLessThan(asks?.[0] ?? 0)
})

test('books of several exchanges name the makers', async () => {
  const { ask } = await sessionWith()
  const first = await ask({ type: 'MarketDepthRequest', reqId: 1, contract: apple, numRows: 3, isSmartDepth: true })
  expect(first).toHaveLength(6)
  for (const row of first)
    expect(row).toMatchObject({
      type: 'MarketDepthL2',
      marketDepthData: { marketMaker: expect.stringMatching(/./), isSmartDepth: true },
    })
})

test('a cancel repeats the switch of the request', async () => {
  const { ask, wait } = await sessionWith()
  await ask({ type: 'MarketDepthRequest', reqId: 1, contract: apple, numRows: 3, isSmartDepth: true })
  expect(codesOf(await ask({ type: 'CancelMarketDepth', reqId: 1, isSmartDepth: false }))).toEqual([310])
  expect(codesOf(await ask({ type: 'CancelMarketDepth', reqId: 1, isSmartDepth: true }))).toEqual([])
  expect(await wait(5000)).toEqual([])
})

test('a farm that was away resets the book', async () => {
  const { gateway, ask, wait } = await sessionWith()
  await ask({ type: 'MarketDepthRequest', reqId: 1, contract: arca, numRows: 2 })
  gateway.flapFarm('usfarm', 100)
  const later = await wait(250)
  const reset = later.findIndex((message) => message.type === 'ErrorMessage' && message.errorCode === 317)
  expect(codesOf(later)).toEqual([2103, 2104, 317])
  expect(applied(later.slice(reset + 1)).map(({ length }) => length)).toEqual([2, 2])
})

test('what has no book is refused with 10092, too many with 309', async () => {
  const { ask } = await sessionWith({ limits: { marketDepths: 1 } })
  const answers = await ask(
    {
      type: 'MarketDepthRequest',
      reqId: 1,
      contract: { symbol: 'SPX', secType: 'IND', exchange: 'CBOE', currency: 'USD' },
    },
    { type: 'MarketDepthRequest', reqId: 2, contract: apple, isSmartDepth: false },
    { type: 'MarketDepthRequest', reqId: 3, contract: arca },
    { type: 'MarketDepthRequest', reqId: 4, contract: arca },
  )
  expect(codesOf(answers)).toEqual([10092, 10092, 309])
})

test('a CFD has the book of its stock', async () => {
  const { ask } = await sessionWith()
  const cfd = { symbol: 'IBM', secType: 'CFD', exchange: 'SMART', currency: 'USD' }
  expect(await ask({ type: 'MarketDepthRequest', reqId: 1, contract: cfd })).toMatchObject([
    { type: 'RerouteMarketDepthRequest', reqId: 1, conId: 8314 },
  ])
})
