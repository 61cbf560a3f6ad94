import { expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../../test/session-with.ts'

test.each([176, 187, 205, 226])('a stock is one row and an end at version %i', async (serverVersion) => {
  const { ask } = await sessionWith({}, { serverVersion })
  const contract = { symbol: '3690', secType: 'STK', exchange: 'SEHK', currency: 'HKD' }
  const answer = await ask({ type: 'ContractDataRequest', reqId: 1, contract })
  expect(typesOf(answer)).toEqual(['ContractData', 'ContractDataEnd'])
  expect(answer[0]).toMatchObject({
    reqId: 1,
    contract: { symbol: '3690', currency: 'HKD', exchange: 'SEHK' },
    contractDetails: { validExchanges: expect.stringContaining('SEHK'), timeZoneId: expect.stringMatching(/./) },
  })
})

test('what does not exist is 200 alone, without an end', async () => {
  const { ask } = await sessionWith()
  const answer = await ask({ type: 'ContractDataRequest', reqId: 1, contract: { ...apple, symbol: 'NOSUCHTHING' } })
  expect(typesOf(answer)).toEqual(['ErrorMessage'])
  expect(codesOf(answer)).toEqual([200])
})

test('what makes no sense is refused with 321', async () => {
  const { ask } = await sessionWith()
  expect(codesOf(await ask({ type: 'ContractDataRequest', reqId: 1, contract: { symbol: 'AAPL' } }))).toEqual([321])
  expect(codesOf(await ask({ type: 'MatchingSymbolsRequest', reqId: 2, pattern: ' ' }))).toEqual([321])
  const nowhere = { type: 'SecDefOptParamsRequest', reqId: 3, underlyingSymbol: 'X', underlyingConId: 1 } as const
  expect(codesOf(await ask(nowhere))).toEqual([321])
})

test('bonds travel in a message of their own', async () => {
  const { ask } = await sessionWith()
  const contract = { secIdType: 'ISIN', secId: 'US064159KJ44', secType: 'BOND', exchange: 'SMART', currency: 'USD' }
  expect(typesOf(await ask({ type: 'ContractDataRequest', reqId: 1, contract }))).toEqual([
    'BondContractData',
    'ContractDataEnd',
  ])
})

test('an unknown market rule is refused with 322 and without an id', async () => {
  const { ask } = await sessionWith()
  expect(await ask({ type: 'MarketRuleRequest', marketRuleId: 26 })).toMatchObject([
    { type: 'MarketRule', marketRuleId: 26, priceIncrements: [{ lowEdge: 0, increment: 0.01 }] },
  ])
  expect(await ask({ type: 'MarketRuleRequest', marketRuleId: 987_654 })).toMatchObject([{ id: -1, errorCode: 322 }])
})

test('option parameters are rows by exchange and an end', async () => {
  const { ask } = await sessionWith()
  const answer = await ask({
    type: 'SecDefOptParamsRequest',
    reqId: 1,
    underlyingSymbol: 'AAPL',
    underlyingConId: 265598,
  })
  expect(typesOf(answer).at(-1)).toBe('SecDefOptParameterEnd')
  expect(answer).toContainEqual(
    expect.objectContaining({ type: 'SecDefOptParameter', exchange: 'SMART', tradingClass: 'AAPL' }),
  )
})

test('reports exist for companies, and others are refused with 430', async () => {
  const { ask } = await sessionWith({}, { serverVersion: 225 })
  const report = await ask({ type: 'FundamentalsDataRequest', reqId: 1, contract: apple, reportType: 'ReportSnapshot' })
  expect(report).toMatchObject([{ type: 'FundamentalsData', reqId: 1, data: expect.stringContaining('<') }])
  expect(codesOf(await ask({ type: 'FundamentalsDataRequest', reqId: 2, contract: apple, reportType: '' }))).toEqual([
    430,
  ])
})
