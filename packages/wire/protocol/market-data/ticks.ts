import { decimal, escaped, float, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `tickPrice` and `tickSize` report. */
export const TickPrice = message({
  id: 1,
  from: 'gateway',
  isFrequent: true,
  belongsTo: 'reqId',
  official: ['tickPrice', 'tickSize'],
  doc: 'Reports one price of a subscription, with the size that came with it.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int('which price: 1 bid, 2 ask, 4 last, 6 high, 7 low, 9 close, 14 open, 66 to 68 delayed, and others'),
    price: float('in the contract currency; -1 with size 0 when there is none'),
    size: decimal('the size that came with the price; means something for bid, ask and last only'),
    attrMask: int('bit 0 can be executed automatically, bit 1 beyond the limits of the day, bit 2 before the opening'),
  },
  text: [version(6), 'reqId', 'tickType', 'price', 'size', 'attrMask'],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, price: 3, size: 4, attrMask: 5 }],
})

/** Declares what `tickSize` reports. */
export const TickSize = message({
  id: 2,
  from: 'gateway',
  isFrequent: true,
  belongsTo: 'reqId',
  official: ['tickSize'],
  doc: 'Reports one size of a subscription.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int('which size: 0 bid, 3 ask, 5 last, 8 volume, 69 to 74 delayed, and others'),
    size: decimal('the size; volumes come in shares from 220'),
  },
  text: [version(6), 'reqId', 'tickType', 'size'],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, size: 3 }],
})

/** Declares what `tickString` reports. */
export const TickString = message({
  id: 46,
  from: 'gateway',
  isFrequent: true,
  belongsTo: 'reqId',
  official: ['tickString'],
  doc: 'Reports one value of a subscription that is text.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int(
      'which value: 45 time of the last trade, 48 trades with volume, 59 dividends, 88 delayed time, and others',
    ),
    value: string('the value; times are epoch seconds'),
  },
  text: [version(6), 'reqId', 'tickType', escaped('value')],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, value: 3 }],
})

/** Declares what `tickGeneric` reports. */
export const TickGeneric = message({
  id: 45,
  from: 'gateway',
  isFrequent: true,
  belongsTo: 'reqId',
  official: ['tickGeneric'],
  doc: 'Reports one number of a subscription that is neither price nor size.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int('which value: 23 and 24 volatilities, 46 shortable, 49 halted, 54 trade count, and others'),
    value: float('the value; for halted -1 unknown, 0 no, 1 yes, 2 for volatility'),
  },
  text: [version(6), 'reqId', 'tickType', 'value'],
  proto: [since(v.protobufMarketData), { reqId: 1, tickType: 2, value: 3 }],
})

/** Declares what `tickOptionComputation` reports. */
export const TickOptionComputation = message({
  id: 21,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickOptionComputation'],
  doc: 'Reports volatility and greeks of an option, in a subscription or as the answer to a calculation.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int('which price they are of: 10 bid, 11 ask, 12 last, 13 model, 53 a calculation, 80 to 83 delayed'),
    tickAttrib: int('0 based on returns, 1 based on prices'),
    impliedVol: float('the yearly implied volatility, 0.3 for 30 percent; negative or unset when not computed'),
    delta: float('the change of the price for a change of 1 in the underlying; -2 or unset when not computed'),
    optPrice: float('the price of the option; -1 or unset when not computed'),
    pvDividend: float('the present value of the dividends; -1 or unset when not computed'),
    gamma: float('the change of delta for a change of 1 in the underlying; -2 or unset when not computed'),
    vega: float('the change of the price for one percent of volatility; -2 or unset when not computed'),
    theta: float('the change of the price for a day less to live; -2 or unset when not computed'),
    undPrice: float('the price of the underlying; -1 or unset when not known'),
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

/** Declares what `tickEFP` reports. */
export const TickEFP = message({
  id: 47,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickEFP'],
  doc: 'Reports one price of an exchange for physical; has no protobuf form.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int('which price: 38 bid, 39 ask, 40 last, 41 open, 42 high, 43 low, 44 close'),
    basisPoints: float('the annualised basis points, which say what financing costs'),
    formattedBasisPoints: string('the basis points as text with a percent sign'),
    impliedFuturesPrice: float('the price of the future that is implied'),
    holdDays: int('the days until the last trade date of the future'),
    futureLastTradeDate: string('the last trade date of the future as yyyymmdd'),
    dividendImpact: float('the effect of dividends on the basis points'),
    dividendsToLastTradeDate: float('the dividends expected until then'),
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
