import { describe, expect, it } from 'vitest'
import { contractSchema } from './contract-schema.ts'
import { contractFrom, detailsFrom } from './received.ts'

const lastTradeOf = (text: string): readonly (string | undefined)[] => {
  const { contract, lastTradeTime, lastTradeZone } = detailsFrom({
    type: 'ContractData',
    reqId: 1,
    contract: { conId: 1, lastTradeDateOrContractMonth: text },
  })
  return [contract.lastTradeDateOrContractMonth, lastTradeTime, lastTradeZone]
}

describe('a contract as received', () => {
  it('comes without what gateways write for "none"', () => {
    const received = {
      conId: 265598,
      symbol: 'AAPL',
      secType: 'STK',
      strike: 0,
      right: '?',
      multiplier: 0,
      lastTradeDateOrContractMonth: '',
      exchange: 'SMART',
      tradingClass: '',
    }
    expect(contractFrom(received)).toStrictEqual({ conId: 265598, symbol: 'AAPL', secType: 'STK', exchange: 'SMART' })
  })

  it('has no conId where the gateway writes -1, as for issuers of bonds', () => {
    const issuer = contractFrom({ conId: -1, secType: 'BOND', issuerId: 'e1432232', description: 'Apple Inc' })
    expect(issuer).toStrictEqual({ secType: 'BOND', issuerId: 'e1432232', description: 'Apple Inc' })
    expect(contractSchema.parse(issuer)).toEqual(issuer)
  })

  it('keeps the strike 0 of an option, which means it', () => {
    expect(contractFrom({ conId: 1, secType: 'WAR', strike: 0, right: 'C' })).toMatchObject({ strike: 0 })
  })

  it('passes the check with any words that stand beside its conId', () => {
    const odd = {
      conId: 5,
      secType: 'new type',
      right: 'up',
      lastTradeDateOrContractMonth: 'No Expiry',
      secIdType: 'x',
    }
    expect(contractSchema.parse(odd)).toEqual(odd)
  })

  it('passes the check without a conId when its expiry is a word', () => {
    const warrant = { symbol: 'AEX', secType: 'IOPT', lastTradeDateOrContractMonth: 'NOEXP', exchange: 'SBF' }
    expect(contractSchema.parse(warrant)).toEqual(warrant)
  })
})

describe('the last trading day of a contract', () => {
  it.each([
    ['20260828', ['20260828', undefined, undefined]],
    ['20260828 16:00:00 US/Eastern', ['20260828', '16:00:00', 'US/Eastern']],
    ['20260828-16:00:00-US/Eastern', ['20260828', '16:00:00', 'US/Eastern']],
    ['20260828-16:00:00-America/Port-au-Prince', ['20260828', '16:00:00', 'America/Port-au-Prince']],
    ['20260828 16:00:00 America/Port-au-Prince', ['20260828', '16:00:00', 'America/Port-au-Prince']],
    ['20260828 08:30 Central Standard Time', ['20260828', '08:30', 'Central Standard Time']],
    ['20260828 EST', ['20260828', undefined, 'EST']],
    ['202608', ['202608', undefined, undefined]],
    ['NOEXP', ['NOEXP', undefined, undefined]],
  ])('is read out of %j', (text, expected) => {
    expect(lastTradeOf(text)).toEqual(expected)
  })
})
