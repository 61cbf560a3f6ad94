import { decimal, escaped, float, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** TickPrice */
export const TickPrice = message({
  id: 1,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickPrice', 'tickSize'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    price: float(''),
    size: decimal(''),
    attrMask: int(''),
  },
  text: [version(6), 'reqId', 'tickType', 'price', 'size', 'attrMask'],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, price: 3, size: 4, attrMask: 5 }],
})

/** TickSize */
export const TickSize = message({
  id: 2,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickSize'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    size: decimal(''),
  },
  text: [version(6), 'reqId', 'tickType', 'size'],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, size: 3 }],
})

/** TickString */
export const TickString = message({
  id: 46,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickString'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    value: string(''),
  },
  text: [version(6), 'reqId', 'tickType', escaped('value')],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, value: 3 }],
})

/** TickGeneric */
export const TickGeneric = message({
  id: 45,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickGeneric'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    value: float(''),
  },
  text: [version(6), 'reqId', 'tickType', 'value'],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, value: 3 }],
})

/** TickOptionComputation */
export const TickOptionComputation = message({
  id: 21,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickOptionComputation'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    tickAttrib: int(''),
    impliedVol: float(''),
    delta: float(''),
    optPrice: float(''),
    pvDividend: float(''),
    gamma: float(''),
    vega: float(''),
    theta: float(''),
    undPrice: float(''),
  },
  text: [
    'reqId',
    'tickType',
    'tickAttrib',
    'impliedVol',
    'delta',
    'optPrice',
    'pvDividend',
    'gamma',
    'vega',
    'theta',
    'undPrice',
  ],
  proto: [
    since(v.protobufMarketData),
    {
      reqId: 1,
      tickType: 2,
      tickAttrib: 3,
      impliedVol: 4,
      delta: 5,
      optPrice: 6,
      pvDividend: 7,
      gamma: 8,
      vega: 9,
      theta: 10,
      undPrice: 11,
    },
  ],
})

/** TickEFP */
export const TickEFP = message({
  id: 47,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickEFP'],
  doc: '',
  fields: {
    reqId: int(''),
    tickType: int(''),
    basisPoints: float(''),
    formattedBasisPoints: string(''),
    impliedFuturesPrice: float(''),
    holdDays: int(''),
    futureLastTradeDate: string(''),
    dividendImpact: float(''),
    dividendsToLastTradeDate: float(''),
  },
  text: [
    version(1),
    'reqId',
    'tickType',
    'basisPoints',
    escaped('formattedBasisPoints'),
    'impliedFuturesPrice',
    'holdDays',
    escaped('futureLastTradeDate'),
    'dividendImpact',
    'dividendsToLastTradeDate',
  ],
})
