import type { Contract, ContractDetails } from '@twskit/wire'
import { dayText, wallText } from '../../clock/days.ts'
import { calendarOf } from './calendar.ts'
import type { Instrument } from './instrument.ts'
import { marketRules, type PriceStep } from './market-rules.ts'

/** Days that trading and liquid hours cover. */
const DAYS_OF_HOURS = 6

/** Returns the price ladder of an instrument. */
export function priceStepsOf(instrument: Instrument): readonly PriceStep[] {
  return marketRules.get(instrument.marketRule) ?? [{ lowEdge: 0, increment: 0.01 }]
}

/** Returns the smallest price increment of an instrument. */
export function minTickOf(instrument: Instrument): number {
  return Math.min(...priceStepsOf(instrument).map(({ increment }) => increment))
}

/** Returns the exchange a contract is named with when the request names none. */
export function defaultExchange(instrument: Instrument): string {
  return instrument.exchanges.includes('SMART') ? 'SMART' : (instrument.exchanges[0] ?? '')
}

/**
 * Writes an instrument as a contract, as orders, positions and executions carry it.
 *
 * @param exchange Exchange to name; the default one of the instrument when left out.
 */
export function contractOf(instrument: Instrument, exchange: string = defaultExchange(instrument)): Contract {
  return {
    conId: instrument.conId,
    symbol: instrument.symbol,
    secType: instrument.secType,
    ...(instrument.expiry === undefined
      ? {}
      : { lastTradeDateOrContractMonth: dayText(instrument.expiry.lastTradeDay) }),
    strike: instrument.strike ?? 0,
    ...(instrument.right === undefined ? {} : { right: instrument.right }),
    ...(instrument.multiplier === undefined ? {} : { multiplier: instrument.multiplier }),
    exchange,
    ...(instrument.secType === 'STK' ? { primaryExch: instrument.primaryExchange } : {}),
    currency: instrument.currency,
    localSymbol: instrument.localSymbol,
    tradingClass: instrument.tradingClass,
  }
}

/** A row of an answer to a contract query. */
export interface DetailsRow {
  readonly contract: Contract
  readonly contractDetails: ContractDetails
}

/** Writes an instrument as a row of contract details, with the hours of the days that begin at `nowMs`. */
export function detailsOf(
  instrument: Instrument,
  nowMs: number,
  exchange: string = defaultExchange(instrument),
): DetailsRow {
  const calendar = calendarOf(instrument.hours)
  const { expiry } = instrument
  const contract = contractOf(instrument, exchange)
  const rules = instrument.exchanges.map(() => String(instrument.marketRule)).join(',')
  return {
    contract:
      expiry === undefined
        ? bondContract(instrument, contract)
        : {
            ...contract,
            lastTradeDateOrContractMonth: `${wallText(expiry.endMs, calendar.zone)} ${calendar.zone}`,
            lastTradeDate: dayText(expiry.lastTradeDay),
          },
    contractDetails: {
      marketName: instrument.marketName,
      minTick: minTickOf(instrument),
      orderTypes: instrument.orderTypes,
      validExchanges: instrument.exchanges.join(','),
      priceMagnifier: 1,
      underConId: instrument.underConId ?? 0,
      longName: instrument.longName,
      ...given('contractMonth', expiry?.contractMonth),
      ...given('industry', instrument.industry),
      ...given('category', instrument.category),
      ...given('subcategory', instrument.subcategory),
      timeZoneId: calendar.zone,
      tradingHours: calendar.hoursText('trading', nowMs, DAYS_OF_HOURS, expiry?.lastTradeDay),
      liquidHours: calendar.hoursText('liquid', nowMs, DAYS_OF_HOURS, expiry?.lastTradeDay),
      evMultiplier: 0,
      ...given('secIdList', instrument.secIds),
      aggGroup: instrument.aggGroup,
      ...given('underSymbol', instrument.underSymbol),
      ...given('underSecType', instrument.underSecType),
      marketRuleIds: rules,
      ...given('realExpirationDate', expiry === undefined ? undefined : dayText(expiry.lastTradeDay)),
      ...given('stockType', instrument.stockType),
      minSize: instrument.minSize,
      sizeIncrement: instrument.sizeIncrement,
      suggestedSizeIncrement: instrument.suggestedSizeIncrement,
      minAlgoSize: 0,
      lastPricePrecision: '0.000001',
      lastSizePrecision: '0.000001',
      ...bondTerms(instrument),
      ...fundTerms(instrument),
      ...settlement(instrument),
    },
  }
}

function bondContract(instrument: Instrument, contract: Contract): Contract {
  const { bond } = instrument
  if (bond === undefined) return contract
  return { ...contract, lastTradeDateOrContractMonth: bond.maturity, lastTradeDate: bond.maturity }
}

function bondTerms({ bond }: Instrument): Partial<ContractDetails> {
  if (bond === undefined) return {}
  return {
    cusip: bond.cusip,
    coupon: bond.coupon,
    couponType: bond.couponType,
    bondType: bond.bondType,
    issueDate: bond.issueDate,
    ratings: bond.ratings,
    descAppend: bond.description,
    ...given('callable', bond.isCallable || undefined),
    ...given('bondNotes', bond.notes === '' ? undefined : bond.notes),
  }
}

function fundTerms({ fund, longName }: Instrument): Partial<ContractDetails> {
  if (fund === undefined) return {}
  return {
    fundName: longName,
    fundFamily: fund.family,
    fundType: fund.type,
    fundFrontLoad: fund.frontLoad,
    fundBackLoad: fund.backLoad,
    fundManagementFee: fund.managementFee,
    fundMinimumInitialPurchase: fund.minimumInitialPurchase,
    fundMinimumSubsequentPurchase: fund.subsequentMinimumPurchase,
    fundBlueSkyStates: fund.blueSkyStates,
    fundDistributionPolicyIndicator: fund.distributionPolicy,
    fundAssetType: fund.assetType,
  }
}

function settlement(instrument: Instrument): Partial<ContractDetails> {
  if (instrument.secType === 'OPT' && instrument.underSecType === 'STK')
    return { settlementMethod: 'Physical Delivery' }
  if (instrument.secType === 'FUT' && instrument.underSecType === 'IND') return { settlementMethod: 'Cash' }
  return {}
}

function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]: V })
}
