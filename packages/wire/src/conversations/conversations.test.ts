import { describe, expect, it } from 'vitest'
import {
  answersIn,
  answersTo,
  cancelOf,
  conversationList,
  conversationOf,
  conversations,
  conversationsAnsweredBy,
  type GatewayMessage,
  keyOf,
  partOf,
  serverVersions,
} from '../index.ts'

describe('conversationOf', () => {
  it('finds a conversation by what it asks and by its cancel', () => {
    for (const it of conversationList) {
      expect(conversationOf(it.ask)).toBe(it)
      expect(conversationOf(it.cancel ?? it.ask)).toBe(it)
    }
  })

  it('finds none for a message that is not a request', () => {
    expect(conversationOf('TickPrice')).toBeUndefined()
  })
})

describe('conversationsAnsweredBy', () => {
  it('finds each conversation by each of its answers', () => {
    for (const it of conversationList) {
      for (const answer of answersIn(it)) expect(conversationsAnsweredBy(answer)).toContain(it)
    }
  })

  it('finds all that share a message, and variants', () => {
    expect(conversationsAnsweredBy('OpenOrder').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['placeOrder', 'openOrders', 'allOpenOrders']),
    )
    expect(conversationsAnsweredBy('HistoricalSchedule')).toEqual([conversations.historicalData])
    expect(conversationsAnsweredBy('RerouteMarketDataRequest')).toEqual([conversations.marketData])
  })

  it('finds none for a message that only comes unasked', () => {
    expect(conversationsAnsweredBy('ErrorMessage')).toEqual([])
  })
})

describe('answersTo', () => {
  it('returns the variant that a field of the request selects', () => {
    const { historicalData, placeOrder } = conversations
    const schedule = { type: 'HistoricalDataRequest', whatToShow: 'SCHEDULE' } as const
    expect(answersTo(historicalData, schedule, 226).items).toEqual(['HistoricalSchedule'])
    const preview = { type: 'PlaceOrderRequest', order: { whatIf: true } } as const
    expect(answersTo(placeOrder, preview, 226)).toMatchObject({ end: 'single', items: ['OpenOrder'] })
    expect(answersTo(placeOrder, { type: 'PlaceOrderRequest', order: {} }, 226).end).toBe('none')
  })

  it('returns the end that the server version has', () => {
    const request = { type: 'HistoricalDataRequest' } as const
    const since = serverVersions.historicalDataEnd
    expect(answersTo(conversations.historicalData, request, since - 1).end).toBe('single')
    expect(answersTo(conversations.historicalData, request, since).end).toEqual(['HistoricalDataEnd'])
  })
})

describe('partOf', () => {
  function parts(answers: Parameters<typeof partOf>[1], messages: readonly GatewayMessage[]): unknown[] {
    return messages.map((message) => partOf(message, answers))
  }

  it('tells items from the end', () => {
    const rows: GatewayMessage[] = [
      { type: 'ContractData' },
      { type: 'BondContractData' },
      { type: 'ContractDataEnd' },
      { type: 'TickPrice' },
    ]
    expect(parts(conversations.contractDetails, rows)).toEqual(['item', 'item', 'end', undefined])
  })

  it('takes a single answer as item and end', () => {
    expect(parts(conversations.marketRule, [{ type: 'MarketRule' }, { type: 'NewsArticle' }])).toEqual([
      'last',
      undefined,
    ])
  })

  it('asks the flag of a message that is an item and may be the last', () => {
    const rows: GatewayMessage[] = [
      { type: 'HistoricalTicks', isDone: false },
      { type: 'HistoricalTicks' },
      { type: 'HistoricalTicks', isDone: true },
    ]
    expect(parts(conversations.historicalTicks, rows)).toEqual(['item', 'item', 'last'])
  })

  it('takes updates as items', () => {
    const request = { type: 'HistoricalDataRequest', keepUpToDate: true } as const
    const rows: GatewayMessage[] = [
      { type: 'HistoricalData' },
      { type: 'HistoricalDataEnd' },
      { type: 'HistoricalDataUpdate' },
    ]
    expect(parts(answersTo(conversations.historicalData, request, 226), rows)).toEqual(['item', 'end', 'item'])
  })

  it('finds a part for every answer of every conversation', () => {
    for (const conversation of conversationList) {
      for (const answers of [conversation, ...(conversation.variants ?? [])]) {
        for (const type of answers.items) {
          const message = { type } as GatewayMessage
          expect(partOf(message, answers), `${type} in ${conversation.name}`).toMatch(/item|last/)
        }
      }
    }
  })
})

describe('keyOf', () => {
  it('reads the field that ties a message to its request', () => {
    expect(keyOf({ type: 'TickPrice', reqId: 7 }, 'reqId')).toBe(7)
    expect(keyOf({ type: 'MarketRule', marketRuleId: 26 }, 'marketRuleId')).toBe(26)
    expect(keyOf({ type: 'ReceiveFA', faDataType: 1 }, 'faDataType')).toBe(1)
    expect(keyOf({ type: 'OrderStatus', orderId: 5 }, 'orderId')).toBe(5)
  })

  it('reads the order of an execution from the execution', () => {
    expect(keyOf({ type: 'ExecutionDetails', reqId: -1, execution: { orderId: 5 } }, 'orderId')).toBe(5)
  })

  it('has no value for a kind, or for a message that left the field out', () => {
    expect(keyOf({ type: 'Position' }, 'kind')).toBeUndefined()
    expect(keyOf({ type: 'TickPrice' }, 'reqId')).toBeUndefined()
  })
})

describe('cancelOf', () => {
  it('repeats the key and the fields that the cancel needs', () => {
    const { marketDepth, accountUpdates, positions } = conversations
    expect(cancelOf(marketDepth, { type: 'MarketDepthRequest', reqId: 7, numRows: 5, isSmartDepth: true })).toEqual({
      type: 'CancelMarketDepth',
      reqId: 7,
      isSmartDepth: true,
    })
    expect(cancelOf(accountUpdates, { type: 'AccountDataRequest', subscribe: true, acctCode: 'DU1' })).toEqual({
      type: 'AccountDataRequest',
      subscribe: false,
      acctCode: 'DU1',
    })
    expect(cancelOf(positions, { type: 'PositionsRequest' })).toEqual({ type: 'CancelPositions' })
  })

  it('makes none where the conversation has none', () => {
    expect(cancelOf(conversations.marketRule, { type: 'MarketRuleRequest', marketRuleId: 26 })).toBeUndefined()
  })
})
