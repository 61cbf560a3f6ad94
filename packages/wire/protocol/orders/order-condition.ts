import { bool, choice, float, fraction, int, is, not, oneOf, string, struct, when, type TextItem } from '../grammar.ts'

/** OrderCondition */
export const OrderCondition = struct({
  doc: '',
  fields: {
    type: int(''),
    isConjunctionConnection: bool(''),
    isMore: bool(''),
    conId: int(''),
    exchange: string(''),
    symbol: string(''),
    secType: string(''),
    percent: int(''),
    changePercent: float(''),
    price: float(''),
    triggerMethod: int(''),
    time: string(''),
    volume: int(''),
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
