import { describe, expect, it } from 'vitest'
import type { Field, Fields } from '../../protocol/grammar.ts'
import { declared } from './declarations.ts'
import { describeMessage, messageTypes } from './index.ts'

describe('describeMessage', () => {
  it('gives ids, gates and both layouts', () => {
    expect(describeMessage('TickReqParams')).toEqual({
      type: 'TickReqParams',
      id: 81,
      direction: 'gateway',
      doc: expect.stringMatching(/^Says /),
      official: ['tickReqParams'],
      belongsTo: 'reqId',
      protobufSince: 206,
      text: [
        { order: 1, path: 'reqId', kind: 'int', doc: expect.any(String), unset: '2147483647' },
        {
          order: 2,
          path: 'minTick',
          kind: 'number',
          doc: expect.any(String),
          unset: '1.7976931348623157E308',
        },
        { order: 3, path: 'bboExchange', kind: 'string', doc: expect.any(String) },
        { order: 4, path: 'snapshotPermissions', kind: 'int', doc: expect.any(String), unset: '2147483647' },
      ],
      protobuf: [
        { number: '1', path: 'reqId', kind: 'int32', doc: expect.any(String) },
        { number: '2', path: 'minTick', kind: 'string', doc: expect.any(String) },
        { number: '3', path: 'bboExchange', kind: 'string', doc: expect.any(String) },
        { number: '4', path: 'snapshotPermissions', kind: 'int32', doc: expect.any(String) },
        { number: '5', path: 'lastPricePrecision', kind: 'string', doc: expect.any(String) },
        { number: '6', path: 'lastSizePrecision', kind: 'string', doc: expect.any(String) },
      ],
    })
  })

  it('says in words when a field is there', () => {
    const { text } = describeMessage('PlaceOrderRequest')
    const row = (path: string): unknown => text.find((it) => it.path === path)
    expect(row('contract.comboLegs[].conId')).toMatchObject({ condition: 'contract.secType is BAG', unset: '0' })
    expect(row('contract.comboLegs[].exemptCode')).toMatchObject({ unset: '-1' })
    expect(row('order.hedgeParam')).toMatchObject({ condition: 'order.hedgeType is set' })
    expect(row('order.scaleAutoReset')).toMatchObject({ condition: 'order.scalePriceIncrement is above 0' })
    expect(row('order.conditions[].isMore')).toMatchObject({ condition: 'order.conditions[].type is not 5' })
    expect(row('order.midOffsetAtHalf')).toMatchObject({
      condition:
        'order.orderType is PEG BEST or PEGBEST and order.competeAgainstBestOffset is Infinity, or order.orderType is PEG MID or PEGMID',
    })
    expect(row('order.customerAccount')).toMatchObject({ gate: { since: 183 } })
    expect(text.filter((it) => it.doc === 'reserved').map((it) => it.gate)).toEqual([
      { since: 187, before: 190 },
      { since: 187, before: 190 },
    ])
    expect(row('order.lmtPrice')).not.toHaveProperty('unset')
    expect(row('order.cashQty')).toMatchObject({ unset: '1.7976931348623157E308' })
  })

  it('follows nested messages with all field numbers on the way', () => {
    const { protobuf } = describeMessage('PlaceOrderRequest')
    expect(protobuf).toContainEqual(
      expect.objectContaining({ number: '3.145', path: 'order.conditionsIncludeOvernight', since: 226 }),
    )
    expect(protobuf).toContainEqual(
      expect.objectContaining({ path: 'order.conditions[].type', number: expect.stringMatching(/^3\.\d+\.1$/) }),
    )
    expect(protobuf.find(({ path }) => path === 'contract.comboLegs')).toMatchObject({ kind: 'repeated ComboLeg' })
  })

  it('has no layout where the protocol has none', () => {
    expect(describeMessage('ConfigRequest')).toMatchObject({ exists: 219, text: [] })
    expect(describeMessage('TickEFP')).toMatchObject({ protobuf: [] })
    expect(describeMessage('FundamentalsDataRequest')).toMatchObject({ retiredAfter: 225 })
  })

  it('knows every message by name, and no other', () => {
    expect(messageTypes('client')).toHaveLength(85)
    expect(messageTypes('gateway')).toHaveLength(86)
    expect(messageTypes('client').slice(0, 3)).toEqual(['MarketDataRequest', 'CancelMarketData', 'PlaceOrderRequest'])
    for (const type of messageTypes('gateway')) expect(describeMessage(type).direction).toBe('gateway')
    expect(describeMessage('Contract')).toBeUndefined()
    expect(describeMessage('toString')).toBeUndefined()
  })
})

describe('the words of the declarations', () => {
  function fieldsOf(fields: Fields, path: string): [path: string, Field][] {
    return Object.entries(fields).map(([name, field]) => [`${path}.${name}`, field])
  }

  const { messages, structNames } = declared()
  const sentences = [
    ...[...messages].map(([name, { doc }]) => [name, doc] as const),
    ...[...structNames].map(([{ doc }, name]) => [name, doc] as const),
  ]
  const phrases = [
    ...[...messages].flatMap(([name, { fields }]) => fieldsOf(fields, name)),
    ...[...structNames].flatMap(([{ fields }, name]) => fieldsOf(fields, name)),
  ]

  it('say in a sentence what each message and group of fields is for', () => {
    expect(sentences).toHaveLength(85 + 86 + structNames.size)
    expect(sentences.filter(([, doc]) => !/^[A-Z][a-z]+ \S.{4,130}\.$/.test(doc))).toEqual([])
  })

  it('say in a phrase what each field means', () => {
    expect(phrases.length).toBeGreaterThan(900)
    expect(phrases.filter(([, { doc }]) => !/^\S.{2,130}[^.\s]$/.test(doc)).map(([path]) => path)).toEqual([])
  })

  it('name every message by the official method or callbacks', () => {
    expect([...messages].filter(([, { official }]) => official.length === 0).map(([name]) => name)).toEqual([])
  })
})
