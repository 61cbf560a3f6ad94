import { type AccountSummaryTag, connect } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { expect, it } from 'vitest'
import { failure } from '../failure.ts'

const tags: readonly AccountSummaryTag[] = ['NetLiquidation', 'BuyingPower', 'TotalCashValue', 'GrossPositionValue']

it('four different account summaries at once take turns instead of being refused with 322', async () => {
  await using gateway = await startGateway()
  await using ib = await connect({ port: gateway.port })
  const answers = await Promise.all(tags.map((tag) => ib.accountSummary({ tags: [tag] })))
  expect(answers.map((rows) => rows[0]?.key)).toEqual(tags)
})

it('an account summary that waits for its turn can be given up', async () => {
  await using gateway = await startGateway()
  await using ib = await connect({ port: gateway.port })
  const stop = new AbortController()
  const others = tags.slice(0, 2).map((tag) => ib.accountSummary({ tags: [tag] }))
  const third = failure(ib.accountSummary({ tags: ['BuyingPower', 'Cushion'] }, { signal: stop.signal }))
  stop.abort(new Error('changed my mind'))
  expect(await third).toMatchObject({ message: 'changed my mind' })
  expect(await Promise.all(others)).toHaveLength(2)
})
