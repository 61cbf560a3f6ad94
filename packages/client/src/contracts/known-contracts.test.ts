import type { Contract, GatewayMessage } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { RequestError, ValidationError } from '../errors.ts'
import { KnownContracts } from './known-contracts.ts'
import type { ContractDetails } from './received.ts'

const details = (contract: Contract): ContractDetails => ({
  contract,
  validExchanges: [],
  marketRuleIds: [],
  orderTypes: [],
})

const call: Contract = {
  conId: 777,
  symbol: 'NFLX',
  secType: 'OPT',
  lastTradeDateOrContractMonth: '20260228',
  strike: 90,
  right: 'C',
  exchange: 'SMART',
  localSymbol: 'NFLX  260227C00090000',
}

const position = (contract: Contract): GatewayMessage => ({ type: 'Position', account: 'DU1', contract, position: 1 })

/** Contracts whose look-ups are answered from a table, and how often that was asked. */
function known(rows: Readonly<Record<number, readonly Contract[]>> = {}) {
  const asked: number[] = []
  const contracts = new KnownContracts(async (conId) => {
    asked.push(conId)
    const found = rows[conId]
    if (found === undefined) {
      throw new RequestError({ gatewayCode: 200, gatewayMessage: 'no', request: { kind: 'contractDetails', args: {} } })
    }
    return found.map(details)
  })
  return { contracts, asked }
}

describe('a contract that a gateway gave', () => {
  it('is sent without the expiry that a gateway gave for its conId, as an object, a copy and JSON', () => {
    const { contracts } = known()
    contracts.heard(position(call))
    for (const contract of [call, { ...call }, JSON.parse(JSON.stringify(call)) as Contract]) {
      expect(contracts.lookUp('placeOrder', contract)).toBeUndefined()
      const sent = contracts.sent('placeOrder', contract)
      expect(sent.lastTradeDateOrContractMonth).toBeUndefined()
      expect(sent).toMatchObject({ conId: 777, strike: 90, right: 'C', exchange: 'SMART' })
    }
  })

  it('keeps an expiry that somebody changed, so that the gateway can refuse it', async () => {
    const { contracts } = known({ 777: [call] })
    contracts.heard(position(call))
    const later = { ...call, lastTradeDateOrContractMonth: '20260327' }
    await contracts.lookUp('placeOrder', later)
    expect(contracts.sent('placeOrder', later)).toMatchObject({ lastTradeDateOrContractMonth: '20260327' })
  })

  it('is compared by its day, whatever time and zone stand behind it', () => {
    const { contracts } = known()
    contracts.heard(position({ ...call, lastTradeDateOrContractMonth: '20260228 16:00:00 US/Eastern' }))
    expect(contracts.sent('marketData', call).lastTradeDateOrContractMonth).toBeUndefined()
  })

  it('is looked up once when it comes out of another program, then sent without its expiry', async () => {
    const { contracts, asked } = known({ 777: [call] })
    const [one, two] = [contracts.lookUp('marketData', call), contracts.lookUp('quotes', { ...call })]
    expect(one).toBe(two)
    contracts.heard({ type: 'ContractData', reqId: 1, contract: call })
    await one
    expect(contracts.lookUp('marketData', call)).toBeUndefined()
    expect(asked).toEqual([777])
    expect(contracts.sent('marketData', call).lastTradeDateOrContractMonth).toBeUndefined()
  })

  it('gets the exchange that a look-up of its conId says, asked for once', async () => {
    const { contracts, asked } = known({ 5: [{ conId: 5, exchange: 'SMART' }] })
    const held = { conId: 5, symbol: 'X', secType: 'STK' }
    contracts.heard(position(held))
    await contracts.lookUp('marketData', held)
    expect(contracts.lookUp('historicalData', held)).toBeUndefined()
    expect(contracts.sent('historicalData', held)).toMatchObject({ exchange: 'SMART' })
    expect(asked).toEqual([5])
  })

  it('is never given a guessed exchange for an order', async () => {
    const { contracts } = known({
      5: [
        { conId: 5, exchange: 'A' },
        { conId: 5, exchange: 'B' },
      ],
    })
    const held = { conId: 5, symbol: 'X', secType: 'STK' }
    contracts.heard(position(held))
    await expect(contracts.forOrder('placeOrder', held)).rejects.toBeInstanceOf(ValidationError)
    await expect(contracts.forOrder('placeOrder', held)).rejects.toMatchObject({ path: 'contract.exchange' })
    contracts.heard(position({ ...held, conId: 6 }))
    await expect(contracts.forOrder('placeOrder', { ...held, conId: 6 })).rejects.toMatchObject({ gatewayCode: 200 })
  })

  it('is sent without the words for "none" beside its conId', () => {
    const { contracts } = known()
    const odd = { conId: 9, secType: 'OPT', strike: 0, multiplier: 0, right: '?', symbol: '', exchange: 'SMART' }
    expect(contracts.sent('contractDetails', odd)).toStrictEqual({ conId: 9, secType: 'OPT', exchange: 'SMART' })
  })

  it('is sent without conId -1', () => {
    const { contracts } = known()
    expect(contracts.sent('contractDetails', { conId: -1, issuerId: 'e1' }).conId).toBeUndefined()
  })
})

describe('a contract that somebody wrote', () => {
  it.each([
    { conId: 265598 },
    { conId: 777, secType: 'OPT', lastTradeDateOrContractMonth: '20260227', exchange: 'SMART' },
    { symbol: 'X', secType: 'STK', strike: 0, right: '', exchange: 'SMART' },
    { symbol: 'X', secType: 'STK' },
  ])('is sent as it is, without a look-up: %j', (contract) => {
    const { contracts, asked } = known()
    expect(contracts.lookUp('marketData', contract)).toBeUndefined()
    expect(contracts.forOrder('placeOrder', contract)).toBeUndefined()
    expect(contracts.sent('marketData', contract)).toEqual(contract)
    expect(asked).toEqual([])
  })
})
