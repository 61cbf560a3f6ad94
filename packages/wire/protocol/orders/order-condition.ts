import { bool, choice, float, fraction, int, is, not, oneOf, string, struct, when, type TextItem } from '../grammar.ts'

/** Declares a condition of an order. */
export const OrderCondition = struct({
  doc: 'Describes one condition of an order; its type decides which fields mean something.',
  fields: {
    type: int('1 price, 3 time, 4 margin, 5 execution, 6 volume, 7 percent change'),
    isConjunctionConnection: bool('true joins it to the next one by and, false by or'),
    isMore: bool('true holds above the value, false below; not used by executions'),
    conId: int('the contract watched by price, volume and percent change'),
    exchange: string('the exchange watched; for executions where they must take place'),
    symbol: string('the symbol whose execution is awaited'),
    secType: string('the security type whose execution is awaited'),
    percent: int('the margin cushion in percent'),
    changePercent: float('the change in percent'),
    price: float('the price'),
    triggerMethod: int(
      '0 default, 1 double bid or ask, 2 last, 3 double last, 4 bid or ask, 7 last or bid or ask, 8 midpoint',
    ),
    time: string('the time as yyyymmdd hh:mm:ss with a zone, or yyyymmdd-hh:mm:ss in UTC'),
    volume: int('the volume'),
  },
  proto: {
    type: 1,
    isConjunctionConnection: 2,
    isMore: 3,
    conId: 4,
    exchange: 5,
    symbol: 6,
    secType: 7,
    percent: 8,
    changePercent: 9,
    price: 10,
    triggerMethod: 11,
    time: 12,
    volume: 13,
  },
})

/** One condition in text: its type decides which value follows. */
export const orderCondition: readonly TextItem[] = [
  oneOf('type', 1, 3, 4, 5, 6, 7),
  choice('isConjunctionConnection', 'a', 'o'),
  when(not(is('type', 5)), 'isMore'),
  when(is('type', 1), 'price'),
  when(is('type', 3), 'time'),
  when(is('type', 4), fraction('percent')),
  when(is('type', 6), 'volume'),
  when(is('type', 7), 'changePercent'),
  when(is('type', 1, 6, 7), 'conId', 'exchange'),
  when(is('type', 1), 'triggerMethod'),
  when(is('type', 5), 'secType', 'exchange', 'symbol'),
]
