import { dayOf } from '../../clock/days.ts'
import { marketHours } from './hours.ts'
import type { Instrument } from './instrument.ts'
import { orderTypesOf } from './order-types.ts'

/** Who borrows. The numbers are made up, but for the one that the samples of the official client ask for. */
const issuers = {
  BNS: { id: 'e1359061', name: 'BANK OF NOVA SCOTIA' },
  'US-T': { id: 'e1359062', name: 'UNITED STATES TREASURY' },
  IBM: { id: 'e1453318', name: 'INTL BUSINESS MACHINES CORP' },
} as const

/** Bonds, found by symbol, issuer, ISIN or CUSIP. */
export const bonds: readonly Instrument[] = [
  bond({
    conId: 800_400_001,
    symbol: 'BNS',
    issuer: issuers['BNS'],
    cusip: '064159KJ4',
    isin: 'US064159KJ44',
    longName: 'BNS 2.85 04/26',
    description: 'BNS 2.85 04/26/31',
    coupon: 2.85,
    bondType: 'CORP',
    maturity: '20310426',
    issueDate: '20210426',
    ratings: 'A2/A-',
    reference: 97.4,
    isCallable: false,
  }),
  bond({
    conId: 800_400_002,
    symbol: 'US-T',
    issuer: issuers['US-T'],
    cusip: '912810RN0',
    isin: 'US912810RN00',
    longName: 'US-T 2 7/8 08/15/45',
    description: 'T 2 7/8 08/15/45',
    coupon: 2.875,
    bondType: 'GOVT',
    maturity: '20450815',
    issueDate: '20150817',
    ratings: 'Aa1/AA+',
    reference: 76.2,
    isCallable: false,
  }),
  bond({
    conId: 800_400_003,
    symbol: 'US-T',
    issuer: issuers['US-T'],
    cusip: '912828C57',
    isin: 'US912828C573',
    longName: 'US-T 2 1/4 03/31/34',
    description: 'T 2 1/4 03/31/34',
    coupon: 2.25,
    bondType: 'GOVT',
    maturity: '20340331',
    issueDate: '20140331',
    ratings: 'Aa1/AA+',
    reference: 89.8,
    isCallable: false,
  }),
  bond({
    conId: 800_400_004,
    symbol: 'IBM',
    issuer: issuers['IBM'],
    cusip: '459200KX8',
    isin: 'US459200KX88',
    longName: 'IBM 4 1/2 02/06/33',
    description: 'IBM 4 1/2 02/06/33',
    coupon: 4.5,
    bondType: 'CORP',
    maturity: '20330206',
    issueDate: '20230206',
    ratings: 'A3/A-',
    reference: 99.1,
    isCallable: true,
  }),
]

interface BondLine {
  readonly conId: number
  readonly symbol: string
  readonly issuer: (typeof issuers)[keyof typeof issuers]
  readonly cusip: string
  readonly isin: string
  readonly longName: string
  readonly description: string
  readonly coupon: number
  readonly bondType: string
  readonly maturity: string
  readonly issueDate: string
  readonly ratings: string
  readonly reference: number
  readonly isCallable: boolean
}

function bond(line: BondLine): Instrument {
  const isTreasury = line.bondType === 'GOVT'
  return {
    conId: line.conId,
    conIdIsReal: false,
    symbol: line.symbol,
    secType: 'BOND',
    currency: 'USD',
    localSymbol: `IBCID${line.conId}`,
    tradingClass: line.symbol,
    marketName: line.symbol,
    longName: line.longName,
    primaryExchange: '',
    exchanges: ['SMART', 'BONDDESK', 'TRADEWEB', 'BVAL'],
    hours: marketHours.usBonds,
    marketRule: 35,
    secIds: { CUSIP: line.cusip, ISIN: line.isin },
    minSize: 1000,
    sizeIncrement: 1000,
    suggestedSizeIncrement: 1000,
    aggGroup: 2147483647,
    orderTypes: orderTypesOf.bond,
    bond: {
      issuer: line.issuer,
      cusip: line.cusip,
      coupon: line.coupon,
      couponType: 'FIXED',
      bondType: line.bondType,
      maturity: line.maturity,
      issueDate: line.issueDate,
      ratings: line.ratings,
      description: line.description,
      isCallable: line.isCallable,
      notes: isTreasury ? '' : 'Make-whole call',
    },
    listedOn: dayOf(
      Number(line.issueDate.slice(0, 4)),
      Number(line.issueDate.slice(4, 6)),
      Number(line.issueDate.slice(6, 8)),
    ),
    pricing: {
      kind: 'own',
      reference: line.reference,
      dailyVolatility: 0.003,
      marketShare: -0.2,
      activeUtc: [12, 21],
      weekendVariance: 0.02,
    },
    liquidity: {
      lot: 1000,
      dailyVolume: isTreasury ? 4_000_000 : 400_000,
      quoteSize: 250_000,
      tradeSize: 20_000,
      spreadTicks: isTreasury ? 30 : 150,
    },
    derivatives: [],
  }
}
