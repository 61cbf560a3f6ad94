import { describe, expect, test } from 'vitest'
import {
  type DecodeNotes,
  decodeGatewayMessage,
  encodeGatewayMessage,
  type GatewayMessage,
  serverVersions as v,
} from '../src/index.ts'

/** Makes a text body; from 201 on the id in front is raw. */
function text(version: number, id: number, ...fields: readonly (string | number)[]): Uint8Array {
  const rest = Buffer.from(fields.map((field) => `${field}\0`).join(''), 'latin1')
  if (version < v.protobuf) return Buffer.concat([Buffer.from(`${id}\0`), rest])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(id)
  return Buffer.concat([head, rest])
}

/** Makes a protobuf body from its bytes. */
function protobuf(id: number, ...bytes: readonly number[]): Uint8Array {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(id + 200)
  return Buffer.concat([head, Buffer.from(bytes)])
}

function notes(): DecodeNotes {
  return { messageId: 0, encoding: 'text', leftoverFields: 0 }
}

describe('what live gateways were seen to send', () => {
  test('mixes encodings in one start-up: text accounts beside protobuf errors at 206', () => {
    expect(decodeGatewayMessage(text(206, 15, 1, 'DU1,DU2,'), 206)).toEqual({
      type: 'ManagedAccounts',
      accountsList: 'DU1,DU2,',
    })
    const error = encodeGatewayMessage({ type: 'ErrorMessage', id: -1, errorCode: 2104, errorMsg: 'ok:usfarm' }, 206)
    expect(decodeGatewayMessage(error.subarray(4), 206)).toMatchObject({ id: -1, errorCode: 2104 })
  })

  test('answers in the other encoding than the version has', () => {
    expect(decodeGatewayMessage(protobuf(53), 203)).toEqual({ type: 'OpenOrdersEnd' })
    expect(decodeGatewayMessage(text(226, 49, 1, 1750000000), 226)).toEqual({
      type: 'CurrentTime',
      currentTime: 1750000000,
    })
  })

  test('sends fields of newer servers, which are counted', () => {
    const heard = notes()
    expect(decodeGatewayMessage(text(187, 9, 1, 42, 'new', 'newer'), 187, heard)).toEqual({
      type: 'NextValidId',
      orderId: 42,
    })
    expect(heard).toEqual({ messageId: 9, encoding: 'text', leftoverFields: 2 })
    // Number 31 as text, then number 32 as four bytes.
    const newer = protobuf(9, 8, 42, 0xfa, 1, 3, 97, 98, 99, 0x85, 2, 1, 2, 3, 4)
    expect(decodeGatewayMessage(newer, 213, heard)).toEqual({ type: 'NextValidId', orderId: 42 })
    expect(heard).toEqual({ messageId: 9, encoding: 'protobuf', leftoverFields: 2 })
  })

  test('writes small commissions with an exponent', () => {
    const body = text(200, 59, 1, 'exec', '1.2E-4', 'USD', '1.7976931348623157E308', '', '')
    const report = decodeGatewayMessage(body, 200)
    expect(report).toMatchObject({ commissionAndFees: 0.00012 })
    expect(report).not.toHaveProperty('realizedPNL', expect.anything())
  })

  test('keeps zeros that are written apart from what is absent', () => {
    const zero = { type: 'OrderStatus', orderId: 1, avgFillPrice: 0, parentId: 0 } as const
    const read = decodeGatewayMessage(encodeGatewayMessage(zero, 225).subarray(4), 225)
    expect(read).toMatchObject({ avgFillPrice: 0, parentId: 0, lastFillPrice: undefined, whyHeld: undefined })
  })

  test('leaves out what is not set, and closes a list with no body at all', () => {
    const bytes = (message: GatewayMessage): number[] => [...encodeGatewayMessage(message, 225).subarray(8)]
    expect(bytes({ type: 'OpenOrdersEnd' })).toEqual([])
    expect(bytes({ type: 'HistoricalNewsEnd', reqId: 7 })).toEqual([8, 7])
    expect(bytes({ type: 'HistoricalNewsEnd', reqId: 7, hasMore: true })).toEqual([8, 7, 16, 1])
    expect(bytes({ type: 'ManagedAccounts' })).toEqual([])
  })

  test('writes -1 in ten bytes, for an error and for an execution nobody asked for', () => {
    const minusOne = [8, ...Array.from({ length: 9 }, () => 0xff), 1]
    for (const message of [
      { type: 'ErrorMessage', id: -1 },
      { type: 'ExecutionDetails', reqId: -1 },
    ] as const) {
      expect([...encodeGatewayMessage(message, 225).subarray(8)]).toEqual(minusOne)
    }
  })

  test('skips a field of contract details that no version has', () => {
    // Field 65 of the details, as gateways of 10.50 send it: settlementMethod.
    const settlement = [0x8a, 4, 4, ...Buffer.from('Cash')]
    const body = protobuf(10, 8, 7, 0x1a, settlement.length + 4, 10, 2, ...Buffer.from('ES'), ...settlement)
    expect(decodeGatewayMessage(body, 225)).toMatchObject({ type: 'ContractData', reqId: 7 })
  })

  test('has ? for the right of what has none, and None for no order type', () => {
    const order: GatewayMessage = {
      type: 'OpenOrder',
      orderId: 5,
      contract: { conId: 265598, right: '?' },
      order: {
        deltaNeutralOrderType: 'None',
        deltaNeutralConId: 0,
        deltaNeutralShortSale: false,
        adjustedOrderType: 'None',
        lmtPrice: 187.5,
        lmtPriceOffset: 0.25,
      },
    }
    const read = decodeGatewayMessage(encodeGatewayMessage(order, 200).subarray(4), 200)
    expect(read).toMatchObject(order)
  })

  test('names its zone in the encoding of its host', () => {
    // An umlaut in Latin-1 is no UTF-8: the text survives with a replacement character.
    const body = text(187, 106, 7, '20260101 00:00:00', '', 'Mitteleurop\u00e4ische Zeit', 0)
    expect(decodeGatewayMessage(body, 187)).toMatchObject({ timeZone: 'Mitteleurop\ufffdische Zeit' })
  })

  test.each([195, 196])('ends history inside the bars or in a message of its own, at %i', (version) => {
    const range = version < v.historicalDataEnd ? ['20260712', '20260713'] : []
    const bars = decodeGatewayMessage(
      text(version, 17, 7, ...range, 1, '20260712', 1, 2, 0.5, 1.5, 10, 1.25, 3),
      version,
    )
    expect(bars).toMatchObject({
      historicalDataBars: [
        { date: '20260712', open: 1, high: 2, low: 0.5, close: 1.5, volume: 10, WAP: 1.25, barCount: 3 },
      ],
      startDateStr: range[0],
      endDateStr: range[1],
    })
    const end = decodeGatewayMessage(text(version, 108, 7, '20260712', '20260713'), version)
    expect(end).toEqual({ type: 'HistoricalDataEnd', reqId: 7, startDateStr: '20260712', endDateStr: '20260713' })
  })

  test('leaves out the end of the range, or more than it should', () => {
    const end = { type: 'HistoricalDataEnd', reqId: 7, startDateStr: '20260712', endDateStr: undefined }
    expect(decodeGatewayMessage(text(200, 108, 7, '20260712'), 200)).toEqual(end)
    expect(decodeGatewayMessage(protobuf(108, 8, 7, 0x12, 8, ...Buffer.from('20260712')), 213)).toEqual(end)
    expect(() => decodeGatewayMessage(text(200, 108, 7), 200)).toThrow(
      expect.objectContaining({ reason: 'ended-early', field: 'startDateStr', requestId: 7 }),
    )
  })

  test('orders the attribute bits of bid and ask differently live and in history', () => {
    expect(decodeGatewayMessage(text(200, 99, 7, 3, 1750000000, 1, 2, 3, 4, 1), 200)).toMatchObject({
      historicalTickBidAsk: { tickAttribBidAsk: { bidPastLow: true, askPastHigh: false } },
    })
    expect(decodeGatewayMessage(text(200, 97, 7, 1, 1750000000, 1, 1, 2, 3, 4, 1), 200)).toMatchObject({
      historicalTicksBidAsk: [{ tickAttribBidAsk: { bidPastLow: false, askPastHigh: true } }],
    })
  })

  test('escapes text beyond ASCII in text frames, and sends it plain in protobuf', () => {
    const escaped = text(200, 4, -1, 2104, 'farm \\u00e4\\u4eac', '', 1750000000000)
    const plain: GatewayMessage = { type: 'ErrorMessage', id: -1, errorCode: 2104, errorMsg: 'farm ä京\nok' }
    expect(decodeGatewayMessage(escaped, 200)).toMatchObject({ errorMsg: 'farm ä京' })
    expect(decodeGatewayMessage(encodeGatewayMessage(plain, 225).subarray(4), 225)).toMatchObject(plain)
    expect(decodeGatewayMessage(text(200, 51, 1, 7, '<Name>Caf\\u00e9</Name>'), 200)).toMatchObject({
      data: '<Name>Café</Name>',
    })
  })

  test('packs numbers of a list or writes them one by one', () => {
    const strikes = [0, 0, 0, 0, 0, 0, 0x59, 0x40]
    const packed = protobuf(75, 8, 7, 0x3a, 16, ...strikes, ...strikes)
    const single = protobuf(75, 8, 7, 0x39, ...strikes, 0x39, ...strikes)
    for (const body of [packed, single]) {
      expect(decodeGatewayMessage(body, 225)).toMatchObject({ reqId: 7, strikes: [100, 100] })
    }
  })
})

describe('not set, in every spelling', () => {
  const doubles = [
    '1.7976931348623157E308',
    '1.7976931348623157e+308',
    '1.7976931348623157E+308',
    '1.7976931348623157e308',
  ]
  const quantities = [
    '',
    '2147483647',
    '9223372036854775807',
    '-9223372036854775808',
    '170141183460469231731687303715884105727',
    ...doubles,
  ]

  test.each(quantities)('a quantity: %s', (spelling) => {
    expect(decodeGatewayMessage(text(187, 2, 6, 7, 8, spelling), 187)).toMatchObject({ size: undefined })
    const bytes = Buffer.from(spelling)
    expect(decodeGatewayMessage(protobuf(2, 8, 7, 0x1a, bytes.length, ...bytes), 225)).toMatchObject({
      size: undefined,
    })
  })

  test.each(doubles)('a double: %s', (spelling) => {
    expect(decodeGatewayMessage(text(187, 45, 6, 7, 49, spelling), 187)).toMatchObject({ value: undefined })
  })

  test('an integer', () => {
    expect(decodeGatewayMessage(text(187, 45, 6, 7, 2147483647, 1), 187)).toMatchObject({ tickType: undefined })
  })

  test('a strike among others, which is left out', () => {
    const body = text(187, 75, 7, 'CBOE', 0, 'AAPL', '100', 0, 3, 185, '1.7976931348623157E308', 190)
    expect(decodeGatewayMessage(body, 187)).toMatchObject({ strikes: [185, 190] })
  })

  test('a price step, which text has as a double: an empty one is 0, as the official client has it', () => {
    const minTick = (spelling: string): unknown => decodeGatewayMessage(text(187, 81, 7, spelling, 'a6', 3), 187)
    expect(minTick('')).toMatchObject({ minTick: 0 })
    for (const spelling of doubles) expect(minTick(spelling)).toMatchObject({ minTick: undefined })
    const unset = encodeGatewayMessage({ type: 'TickReqParams', reqId: 7 }, 187)
    expect(decodeGatewayMessage(unset.subarray(4), 187)).toMatchObject({ minTick: undefined })
  })

  test('digits that only look like it are a quantity', () => {
    expect(decodeGatewayMessage(text(187, 2, 6, 7, 8, '21474.83647'), 187)).toMatchObject({ size: 21474.83647 })
    const bytes = Buffer.from('21474.83647')
    expect(decodeGatewayMessage(protobuf(2, 0x1a, bytes.length, ...bytes), 225)).toMatchObject({ size: 21474.83647 })
  })
})

describe('numbers as text has them', () => {
  test.each([
    ['0', 0],
    ['-0.01', -0.01],
    ['.5', 0.5],
    ['12345678.875', 12345678.875],
    ['0.30000000000000004', 0.30000000000000004],
    ['999999999999999', 999999999999999],
    ['9007199254740991', 9007199254740991],
    ['1E-8', 1e-8],
    ['4.35E2', 435],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['NaN', Number.NaN],
  ])('%s', (spelling, value) => {
    expect(decodeGatewayMessage(text(187, 45, 6, 7, 49, spelling), 187)).toMatchObject({ value })
  })

  test.each(['1,5', '1.2.3', '.', '-', '0x10', ' 1', '1 ', '--1', 'abc'])('%s is none', (spelling) => {
    expect(() => decodeGatewayMessage(text(187, 45, 6, 7, 49, spelling), 187)).toThrow(
      expect.objectContaining({ code: 'DECODE', reason: 'bad-value', field: 'value', messageType: 'TickGeneric' }),
    )
  })

  test('a count that the body cannot hold is refused before anything is made room for', () => {
    expect(() => decodeGatewayMessage(text(200, 17, 7, 999999999, 1), 200)).toThrow(
      expect.objectContaining({ code: 'DECODE', field: 'historicalDataBars' }),
    )
  })

  test('a 64-bit number that a double cannot hold is refused rather than rounded', () => {
    expect(() => decodeGatewayMessage(text(200, 49, 1, '9007199254740993'), 200)).toThrow(
      expect.objectContaining({ code: 'DECODE', reason: 'bad-value' }),
    )
  })
})
