import type { Contract } from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { apple, codesOf, sessionWith, typesOf } from '../../test/session-with.ts'

const described: Contract = { ...apple, conId: 265598, exchange: undefined }

describe('a contract in a request', () => {
  test('with strike 0 gets no answer at all in a protobuf look-up', async () => {
    const { ask } = await sessionWith({}, { serverVersion: 226 })
    const contract = { ...apple, conId: 265598, strike: 0 }
    expect(await ask({ type: 'ContractDataRequest', reqId: 1, contract })).toEqual([])
  })

  test('that contradicts its conId is refused with 478', async () => {
    const { ask } = await sessionWith()
    const contract = { ...apple, conId: 265598, symbol: 'MSFT' }
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 1, contract }))).toEqual([478])
  })

  test('without an exchange is refused with 200 or 321 when it is described, and taken as a bare conId', async () => {
    const { ask } = await sessionWith()
    expect(codesOf(await ask({ type: 'MarketDataRequest', reqId: 1, contract: described }))).toEqual([200])
    expect(codesOf(await ask({ type: 'HistoricalDataRequest', reqId: 2, contract: described }))).toEqual([321])
    const bare = await ask({ type: 'MarketDataRequest', reqId: 3, contract: { conId: 265598 } })
    expect(codesOf(bare)).not.toContain(200)
  })

  test('is taken as it is where nothing is checked', async () => {
    const { ask } = await sessionWith({ manners: { checksContracts: false } }, { serverVersion: 226 })
    const contract = { ...apple, conId: 265598, strike: 0 }
    expect(typesOf(await ask({ type: 'ContractDataRequest', reqId: 1, contract }))).toContain('ContractDataEnd')
  })
})

describe('an unfriendly gateway', () => {
  test('leaves SMART out of option parameters', async () => {
    const { ask } = await sessionWith({ manners: { omitsSmart: true } })
    const query = {
      type: 'SecDefOptParamsRequest',
      reqId: 1,
      underlyingSymbol: 'AAPL',
      underlyingConId: 265598,
    } as const
    const exchanges = (await ask(query)).map((row) => (row as { readonly exchange?: string }).exchange)
    expect(exchanges.length).toBeGreaterThan(2)
    expect(exchanges).not.toContain('SMART')
  })

  test('names zones in its own way', async () => {
    const { ask } = await sessionWith({ manners: { zoneName: () => 'IST' } })
    const [row] = await ask({ type: 'ContractDataRequest', reqId: 1, contract: apple })
    expect(row).toMatchObject({ contractDetails: { timeZoneId: 'IST' } })
  })

  test('puts $LEDGER- before per-currency keys, and the name All on the ledger of several accounts', async () => {
    const { ask } = await sessionWith({ accounts: ['DU1', 'DU2'], manners: { ledgerPrefix: 'all' } })
    const rows = await ask({
      type: 'AccountSummaryRequest',
      reqId: 1,
      group: 'All',
      tags: 'NetLiquidation,$LEDGER:ALL',
    })
    expect(rows).toContainEqual(
      expect.objectContaining({ account: 'All', tag: '$LEDGER-CashBalance', value: '2000000.00', currency: 'USD' }),
    )
    expect(rows).toContainEqual(expect.objectContaining({ account: 'DU2', tag: 'NetLiquidation' }))
  })
})
