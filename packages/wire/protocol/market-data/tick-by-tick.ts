import { Contract, contractToSend } from '../contracts/contract.ts'
import {
  bits,
  bool,
  decimal,
  float,
  int,
  is,
  long,
  message,
  nested,
  since,
  string,
  struct,
  under,
  when,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares the flags of a trade. */
export const TickAttribLast = struct({
  doc: 'Groups what is special about a trade.',
  fields: {
    pastLimit: bool('true when the price is beyond the limits of the day'),
    unreported: bool('true when the trade is not reported on the tape'),
  },
  proto: {
    pastLimit: 1,
    unreported: 2,
  },
})

/** Declares a trade. */
export const HistoricalTickLast = struct({
  doc: 'Describes one trade.',
  fields: {
    time: long('epoch seconds'),
    tickAttribLast: nested(TickAttribLast, 'what is special about it'),
    price: float('the price of the trade'),
    size: decimal('the quantity traded'),
    exchange: string('where it took place'),
    specialConditions: string('condition codes of the exchange, separated by blanks'),
  },
  proto: {
    time: 1,
    tickAttribLast: 2,
    price: 3,
    size: 4,
    exchange: 5,
    specialConditions: 6,
  },
})

/** Declares the flags of a quote. */
export const TickAttribBidAsk = struct({
  doc: 'Groups what is special about a quote.',
  fields: {
    bidPastLow: bool('true when the bid is below the lowest price of the day'),
    askPastHigh: bool('true when the ask is above the highest price of the day'),
  },
  proto: {
    bidPastLow: 1,
    askPastHigh: 2,
  },
})

/** Declares a quote. */
export const HistoricalTickBidAsk = struct({
  doc: 'Describes one quote.',
  fields: {
    time: long('epoch seconds'),
    tickAttribBidAsk: nested(TickAttribBidAsk, 'what is special about it'),
    priceBid: float('the bid'),
    priceAsk: float('the ask'),
    sizeBid: decimal('the size of the bid'),
    sizeAsk: decimal('the size of the ask'),
  },
  proto: {
    time: 1,
    tickAttribBidAsk: 2,
    priceBid: 3,
    priceAsk: 4,
    sizeBid: 5,
    sizeAsk: 6,
  },
})

/** Declares a midpoint. */
export const HistoricalTick = struct({
  doc: 'Describes one midpoint.',
  fields: {
    time: long('epoch seconds'),
    price: float('the midpoint'),
    size: decimal('not used'),
  },
  proto: {
    time: 1,
    price: 2,
    size: 3,
  },
})

/** Declares what `reqTickByTickData` sends. */
export const TickByTickRequest = message({
  id: 97,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqTickByTickData'],
  doc: 'Subscribes to every trade, quote or midpoint of a contract, preceded by ticks of the past where asked.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the contract'),
    tickType: string('Last, AllLast, BidAsk or MidPoint'),
    numberOfTicks: int('how many ticks of the past come first, up to 1000; 0 for none'),
    ignoreSize: bool('true leaves out quotes in which only a size changed'),
  },
  text: ['reqId', ...contractToSend, 'tickType', 'numberOfTicks', 'ignoreSize'],
  proto: [since(v.protobufHistoricalData), { reqId: 1, contract: 2, tickType: 3, numberOfTicks: 4, ignoreSize: 5 }],
})

/** Declares what `cancelTickByTickData` sends. */
export const CancelTickByTick = message({
  id: 98,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelTickByTickData'],
  doc: 'Stops tick-by-tick data.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: ['reqId'],
  proto: [since(v.protobufHistoricalData), { reqId: 1 }],
})

/** Declares what `tickByTickAllLast`, `tickByTickBidAsk` and `tickByTickMidPoint` report. */
export const TickByTickData = message({
  id: 99,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['tickByTickAllLast', 'tickByTickBidAsk', 'tickByTickMidPoint'],
  doc: 'Reports one trade, quote or midpoint.',
  fields: {
    reqId: int('the request this answers'),
    tickType: int('1 Last, 2 AllLast, 3 BidAsk, 4 MidPoint, 0 none: says which of the following is set'),
    historicalTickLast: nested(HistoricalTickLast, 'the trade'),
    historicalTickBidAsk: nested(HistoricalTickBidAsk, 'the quote'),
    historicalTickMidPoint: nested(HistoricalTick, 'the midpoint'),
  },
  text: [
    'reqId',
    'tickType',
    when(
      is('tickType', 1, 2),
      ...under('historicalTickLast', 'time', 'price', 'size'),
      bits('historicalTickLast.tickAttribLast', 'pastLimit', 'unreported'),
      ...under('historicalTickLast', 'exchange', 'specialConditions'),
    ),
    when(
      is('tickType', 3),
      ...under('historicalTickBidAsk', 'time', 'priceBid', 'priceAsk', 'sizeBid', 'sizeAsk'),
      bits('historicalTickBidAsk.tickAttribBidAsk', 'bidPastLow', 'askPastHigh'),
    ),
    when(is('tickType', 4), ...under('historicalTickMidPoint', 'time', 'price')),
  ],
  proto: [
    since(v.protobufHistoricalData),
    { reqId: 1, tickType: 2, historicalTickLast: 3, historicalTickBidAsk: 4, historicalTickMidPoint: 5 },
  ],
})
