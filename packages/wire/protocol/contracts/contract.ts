import { bool, float, int, listOf, loose, nested, string, struct, under } from '../grammar.ts'

/** DeltaNeutralContract */
export const DeltaNeutralContract = struct({
  doc: '',
  fields: {
    conId: int(''),
    delta: float(''),
    price: float(''),
  },
  proto: {
    conId: 1,
    delta: 2,
    price: 3,
  },
})

/** ComboLeg */
export const ComboLeg = struct({
  doc: '',
  fields: {
    conId: int(''),
    ratio: int(''),
    action: string(''),
    exchange: string(''),
    openClose: int(''),
    shortSalesSlot: int(''),
    designatedLocation: string(''),
    exemptCode: int('', { textDefault: -1 }),
    perLegPrice: float(''),
  },
  proto: {
    conId: 1,
    ratio: 2,
    action: 3,
    exchange: 4,
    openClose: 5,
    shortSalesSlot: 6,
    designatedLocation: 7,
    exemptCode: 8,
    perLegPrice: 9,
  },
})

/** Contract */
export const Contract = struct({
  doc: '',
  fields: {
    conId: int(''),
    symbol: string(''),
    secType: string(''),
    lastTradeDateOrContractMonth: string(''),
    strike: float(''),
    right: string(''),
    multiplier: loose(''),
    exchange: string(''),
    primaryExch: string(''),
    currency: string(''),
    localSymbol: string(''),
    tradingClass: string(''),
    secIdType: string(''),
    secId: string(''),
    description: string(''),
    issuerId: string(''),
    deltaNeutralContract: nested(DeltaNeutralContract, ''),
    includeExpired: bool(''),
    comboLegsDescrip: string(''),
    comboLegs: listOf(ComboLeg, ''),
    lastTradeDate: string(''),
  },
  proto: {
    conId: 1,
    symbol: 2,
    secType: 3,
    lastTradeDateOrContractMonth: 4,
    strike: 5,
    right: 6,
    multiplier: 7,
    exchange: 8,
    primaryExch: 9,
    currency: 10,
    localSymbol: 11,
    tradingClass: 12,
    secIdType: 13,
    secId: 14,
    description: 15,
    issuerId: 16,
    deltaNeutralContract: 17,
    includeExpired: 18,
    comboLegsDescrip: 19,
    comboLegs: 20,
    lastTradeDate: 21,
  },
})

/** The twelve fields that name a contract in most text requests. An unset strike is an empty field: from 202 on a zero is a strike. */
export const contractToSend: readonly string[] = under(
  'contract',
  'conId',
  'symbol',
  'secType',
  'lastTradeDateOrContractMonth',
  'strike?',
  'right',
  'multiplier',
  'exchange',
  'primaryExch',
  'currency',
  'localSymbol',
  'tradingClass',
)

/** The eleven fields that name a contract in most text answers. */
export const contractReceived: readonly string[] = under(
  'contract',
  'conId',
  'symbol',
  'secType',
  'lastTradeDateOrContractMonth',
  'strike',
  'right',
  'multiplier',
  'exchange',
  'currency',
  'localSymbol',
  'tradingClass',
)

/** A combo leg as market-data and historical requests send it. */
export const comboLeg4: readonly string[] = ['conId', 'ratio', 'action', 'exchange']

/** A combo leg as orders send it. */
export const comboLeg8: readonly string[] = [
  ...comboLeg4,
  'openClose',
  'shortSalesSlot',
  'designatedLocation',
  'exemptCode',
]
