import { cars, banks, internet, software } from './sectors.ts'
import type { Listing } from './stock-listings.ts'
import type { Sector } from './sectors.ts'

const brokers: Sector = ['Financial', 'Diversified Finan Serv', 'Finance-Invest Bnkr/Brkr']
const restaurants: Sector = ['Consumer, Cyclical', 'Retail', 'Retail-Restaurants']
const aerospace: Sector = ['Industrial', 'Aerospace/Defense', 'Aerospace/Defense']
const health: Sector = ['Consumer, Non-cyclical', 'Pharmaceuticals', 'Medical-Drugs']
const goods: Sector = ['Consumer, Non-cyclical', 'Cosmetics/Personal Care', 'Cosmetics&Toiletries']
const machines: Sector = ['Industrial', 'Machinery-Constr&Mining', 'Machinery-Constr&Mining']
const shops: Sector = ['Consumer, Cyclical', 'Retail', 'Retail-Discount']
const films: Sector = ['Consumer, Cyclical', 'Entertainment', 'Motion Pictures&Services']
const payments: Sector = ['Consumer, Non-cyclical', 'Commercial Services', 'Commercial Serv-Finance']

type Line = readonly [
  conId: number,
  symbol: string,
  name: string,
  exchange: 'NASDAQ' | 'NYSE',
  price: number,
  dailyVolatility: number,
  dailyVolume: number,
  sector: Sector,
]

const lines: readonly Line[] = [
  [444857009, 'PLTR', 'PALANTIR TECHNOLOGIES INC-A', 'NASDAQ', 170, 0.036, 55_000_000, software],
  [43645865, 'IBKR', 'INTERACTIVE BROKERS GRO-CL A', 'NASDAQ', 64, 0.022, 5_500_000, brokers],
  [9408, 'MCD', "MCDONALD'S CORP", 'NYSE', 308, 0.01, 3_200_000, restaurants],
  [274105, 'SBUX', 'STARBUCKS CORP', 'NASDAQ', 85, 0.017, 9_000_000, restaurants],
  [140070600, 'AMC', 'AMC ENTERTAINMENT HLDS-CL A', 'NYSE', 2.4, 0.04, 20_000_000, films],
  [36285627, 'GME', 'GAMESTOP CORP-CLASS A', 'NYSE', 22, 0.034, 8_000_000, shops],
  [80986742, 'GM', 'GENERAL MOTORS CO', 'NYSE', 70, 0.019, 9_500_000, cars],
  [7516, 'GE', 'GENERAL ELECTRIC', 'NYSE', 300, 0.017, 5_000_000, aerospace],
  [4762, 'BA', 'BOEING CO/THE', 'NYSE', 190, 0.021, 8_000_000, aerospace],
  [5437, 'CAT', 'CATERPILLAR INC', 'NYSE', 560, 0.017, 3_500_000, machines],
  [87335484, 'C', 'CITIGROUP INC', 'NYSE', 101, 0.016, 13_000_000, banks],
  [4627828, 'GS', 'GOLDMAN SACHS GROUP INC', 'NYSE', 790, 0.016, 2_200_000, brokers],
  [10375, 'WFC', 'WELLS FARGO & CO', 'NYSE', 85, 0.015, 15_000_000, banks],
  [8719, 'JNJ', 'JOHNSON & JOHNSON', 'NYSE', 205, 0.01, 8_000_000, health],
  [11017, 'PEP', 'PEPSICO INC', 'NASDAQ', 147, 0.011, 7_000_000, goods],
  [10291, 'NKE', 'NIKE INC -CL B', 'NYSE', 64, 0.02, 14_000_000, goods],
  [265768, 'ADBE', 'ADOBE INC', 'NASDAQ', 320, 0.019, 4_200_000, software],
  [199169591, 'PYPL', 'PAYPAL HOLDINGS INC', 'NASDAQ', 61, 0.021, 14_000_000, payments],
  [365207014, 'UBER', 'UBER TECHNOLOGIES INC', 'NYSE', 87, 0.022, 17_000_000, internet],
  [800_000_105, 'FISV', 'FISERV INC', 'NASDAQ', 66, 0.028, 8_000_000, payments],
  [481691285, 'COIN', 'COINBASE GLOBAL INC -CLASS A', 'NASDAQ', 270, 0.042, 9_000_000, payments],
]

const ids: Readonly<Record<string, Pick<Listing, 'isin' | 'figi'>>> = {
  IBKR: { isin: 'US45841N1072', figi: 'BBG000LV0836' },
  PLTR: { isin: 'US69608A1088' },
  MCD: { isin: 'US5801351017' },
}

/** Those for which `optionChains` has a chain. */
const withOptions: ReadonlySet<string> = new Set(['PLTR', 'FISV'])

/** More companies listed in the United States, a line each. */
export const usCompanies: readonly Listing[] = lines.map(
  ([conId, symbol, name, exchange, price, dailyVolatility, dailyVolume, sector]) => ({
    conId,
    ...(conId < 800_000_000 ? {} : { conIdIsReal: false as const }),
    symbol,
    name,
    exchange,
    price,
    dailyVolatility,
    dailyVolume,
    sector,
    hasOptions: withOptions.has(symbol),
    ...ids[symbol],
  }),
)
