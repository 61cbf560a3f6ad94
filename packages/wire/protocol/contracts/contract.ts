import { bool, float, int, listOf, loose, nested, string, struct, under } from '../grammar.ts'

/** Declares the hedge of a delta-neutral combination. */
export const DeltaNeutralContract = struct({
  doc: 'Names the contract that makes a combination delta-neutral.',
  fields: {
    conId: int('the hedging contract'),
    delta: float('the delta the hedge is made for'),
    price: float('the price of the hedging contract'),
  },
  proto: {
    conId: 1,
    delta: 2,
    price: 3,
  },
})

/** Declares a leg of a combination. */
export const ComboLeg = struct({
  doc: 'Describes one leg of a combination.',
  fields: {
    conId: int('the contract of the leg'),
    ratio: int('how many of it go into one combination'),
    action: string('BUY or SELL, or SSHORT for institutions'),
    exchange: string('where the leg is routed'),
    openClose: int('0 same as the combination, 1 open, 2 close, 3 unknown; only institutions set it'),
    shortSalesSlot: int('0 not a short sale, 1 held by the clearing broker, 2 held elsewhere'),
    designatedLocation: string('where shares sold short are held; required when the slot is 2'),
    exemptCode: int('the exemption from the short-sale rule; -1 for none', { textDefault: -1 }),
    perLegPrice: float('the price of this leg, where the order prices its legs one by one'),
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

/** Declares a contract. */
export const Contract = struct({
  doc: 'Identifies something that can be traded, or says what is known about it.',
  fields: {
    conId: int('the number that names the contract for good; 0 or unset leaves it to the other facts'),
    symbol: string('the symbol, or the symbol of the underlying for derivatives'),
    secType: string(
      'STK, OPT, FUT, CONTFUT, FOP, IND, CASH, BAG, WAR, BOND, CMDTY, FUND, CFD, CRYPTO, BILL, NEWS and others',
    ),
    lastTradeDateOrContractMonth: string(
      'yyyymmdd or yyyymm as sent; answers may add time and zone: 20260828 16:00:00 US/Eastern',
    ),
    strike: float('the strike price; 0 where there is none, and from 202 a strike of zero too'),
    right: string('C or P, also CALL or PUT when asking; ? or 0 may arrive where there is none'),
    multiplier: loose('how many units one contract stands for; a number, or text where a text answer holds none'),
    exchange: string('where to trade or look: SMART or an exchange; for fills the venue, for positions the listing'),
    primaryExch: string('the listing exchange; tells apart stocks that share symbol and currency under SMART'),
    currency: string('the currency it trades in'),
    localSymbol: string('the name its exchange gives it; for US options the padded OCC symbol'),
    tradingClass: string('the class of contracts with equal rules, such as SPXW'),
    secIdType: string('CUSIP, SEDOL, ISIN, RIC or FIGI'),
    secId: string('the identifier of that kind'),
    description: string('the description of the issue; only in symbol samples and bond details'),
    issuerId: string('the issuer of a bond, such as e1234567'),
    deltaNeutralContract: nested(DeltaNeutralContract, 'the hedge of a delta-neutral combination'),
    includeExpired: bool('also finds expired futures; only in contract look-ups and history'),
    comboLegsDescrip: string('the legs in words; only in answers'),
    comboLegs: listOf(ComboLeg, 'the legs when secType is BAG'),
    lastTradeDate: string('the last day of trading as yyyymmdd; only in answers'),
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
