import { dayOf } from '../../clock/days.ts'
import { usStockExchanges } from './exchanges.ts'
import { type Hours, marketHours } from './hours.ts'
import type { Instrument } from './instrument.ts'
import { foreignListings } from './foreign-stocks.ts'
import { orderTypesOf } from './order-types.ts'
import type { Listing } from './stock-listings.ts'
import { usCompanies } from './us-companies.ts'
import { usFunds } from './us-funds.ts'
import { usListings } from './us-stocks.ts'

/** What listings on one exchange have in common. */
interface Market {
  readonly currency: string
  readonly exchanges: readonly string[]
  readonly hours: Hours
  readonly marketRule: number
  readonly boardLot: number
  readonly activeUtc: readonly [number, number]
  readonly aggGroup: number
}

const us: Market = {
  currency: 'USD',
  exchanges: usStockExchanges,
  hours: marketHours.usStocks,
  marketRule: 26,
  boardLot: 1,
  activeUtc: [13, 21],
  aggGroup: 1,
}

const markets: Readonly<Record<string, Market>> = {
  NASDAQ: us,
  NYSE: us,
  ARCA: us,
  BATS: us,
  AMEX: us,
  SEHK: {
    currency: 'HKD',
    exchanges: ['SMART', 'SEHK', 'SEHKNTL', 'SEHKSZSE'],
    hours: marketHours.hongKong,
    marketRule: 240,
    boardLot: 100,
    activeUtc: [1, 9],
    aggGroup: 3,
  },
  IBIS: {
    currency: 'EUR',
    exchanges: ['SMART', 'IBIS', 'EUIBSI', 'CHIXEN', 'FWB', 'SWB', 'GETTEX2', 'TGATE'],
    hours: marketHours.xetra,
    marketRule: 37,
    boardLot: 1,
    activeUtc: [7, 16],
    aggGroup: 6,
  },
  HEX: {
    currency: 'EUR',
    exchanges: ['SMART', 'HEX', 'CHIXEN', 'BATEEN', 'TRQXEN', 'GETTEX2'],
    hours: marketHours.xetra,
    marketRule: 37,
    boardLot: 1,
    activeUtc: [7, 16],
    aggGroup: 6,
  },
  LSE: {
    currency: 'GBP',
    exchanges: ['SMART', 'LSE', 'CHIXUK', 'BATEUK', 'TRQXUK'],
    hours: marketHours.london,
    marketRule: 38,
    boardLot: 1,
    activeUtc: [7, 17],
    aggGroup: 7,
  },
  TSEJ: {
    currency: 'JPY',
    exchanges: ['SMART', 'TSEJ', 'CHIXJ', 'JPNNEXT'],
    hours: marketHours.tokyo,
    marketRule: 1105,
    boardLot: 100,
    activeUtc: [0, 7],
    aggGroup: 8,
  },
}

/** The stocks and exchange traded funds of the catalogue. */
export const stocks: readonly Instrument[] = [...usListings, ...usFunds, ...usCompanies, ...foreignListings].map(
  stockOf,
)

/** Makes a stock of a line of the list, with what all listings of its exchange have in common. */
export function stockOf(listing: Listing): Instrument {
  const market = markets[listing.exchange]
  if (market === undefined) throw new RangeError(`No market is described for ${listing.exchange}`)
  const [industry = '', category = '', subcategory = ''] = listing.sector ?? []
  const boardLot = listing.boardLot ?? market.boardLot
  const isUs = market.currency === 'USD'
  return {
    conId: listing.conId,
    conIdIsReal: listing.conIdIsReal ?? true,
    symbol: listing.symbol,
    secType: 'STK',
    currency: market.currency,
    localSymbol: listing.symbol,
    tradingClass: listing.tradingClass ?? (listing.exchange === 'NASDAQ' ? 'NMS' : listing.symbol),
    marketName: listing.tradingClass ?? (listing.exchange === 'NASDAQ' ? 'NMS' : listing.symbol),
    longName: listing.name,
    primaryExchange: listing.exchange,
    exchanges: market.exchanges,
    hours: market.hours,
    marketRule: listing.marketRule ?? market.marketRule,
    industry,
    category,
    subcategory,
    stockType: listing.stockType ?? 'COMMON',
    ...(listing.isin === undefined ? {} : { secIds: { ISIN: listing.isin } }),
    ...(listing.figi === undefined ? {} : { figi: listing.figi }),
    minSize: isUs ? 0.0001 : boardLot,
    sizeIncrement: isUs ? 0.0001 : boardLot,
    suggestedSizeIncrement: isUs ? 100 : boardLot,
    aggGroup: market.aggGroup,
    orderTypes: orderTypesOf.stock,
    listedOn: listing.listedOn ?? dayOf(2000, 1, 3),
    pricing:
      listing.follows === undefined
        ? {
            kind: 'own',
            reference: listing.price,
            dailyVolatility: listing.dailyVolatility ?? 0.018,
            marketShare: 0.55,
            activeUtc: market.activeUtc,
            weekendVariance: 0.05,
          }
        : { kind: 'ratio', ...listing.follows },
    liquidity: {
      lot: boardLot,
      dailyVolume: listing.dailyVolume,
      quoteSize: Math.max(boardLot, 100) * (listing.dailyVolume > 10_000_000 ? 4 : 2),
      tradeSize: Math.max(boardLot, 100),
      spreadTicks: listing.dailyVolume > 3_000_000 ? 1 : 3,
    },
    derivatives: listing.hasOptions === true ? ['CFD', 'OPT', 'IOPT', 'WAR', 'BAG'] : ['CFD'],
  }
}
