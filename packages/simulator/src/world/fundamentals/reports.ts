import { dayAt, dayText, partsOf } from '../../clock/days.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { Market } from '../market/market.ts'
import { escapeXml } from '../news/stories.ts'
import { keyOf, uniformAt } from '../random.ts'
import type { Refusal } from '../search/contract-search.ts'

/** Reports that can be asked for. */
export const reportTypes = [
  'ReportSnapshot',
  'ReportsFinSummary',
  'ReportsFinStatements',
  'RESC',
  'CalendarReport',
] as const

/** Writes a company's report as XML; whatever has none is refused with code 430. */
export function fundamentalReport(
  market: Market,
  instrument: Instrument,
  reportType: string,
  nowMs: number,
): string | { readonly refused: Refusal } {
  const type = reportTypes.find((each) => each === reportType)
  if (type === undefined)
    return unavailable(reportType === '' ? 'Missing reportType' : `Report ${reportType} is not available`)
  if (instrument.secType !== 'STK')
    return unavailable('The fundamentals data for the security specified is not available')
  const today = dayAt(nowMs, 'US/Eastern')
  const figures = figuresOf(market, instrument, nowMs)
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...bodies[type](instrument, figures, today)].join('\n')
}

interface Figures {
  readonly price: number
  readonly shares: number
  readonly earningsPerShare: number
  readonly revenue: number
  readonly dividend: number
}

function figuresOf(market: Market, instrument: Instrument, nowMs: number): Figures {
  const price = market.mark(instrument, nowMs)
  const key = keyOf(instrument.conId, 'figures')
  const shares = instrument.liquidity.dailyVolume * 250
  const earningsPerShare = price / (12 + 20 * uniformAt(key, 0))
  return {
    price,
    shares,
    earningsPerShare,
    revenue: shares * earningsPerShare * (3 + 5 * uniformAt(key, 1)),
    dividend: price * 0.008,
  }
}

type Body = (instrument: Instrument, figures: Figures, today: number) => readonly string[]

const bodies: Readonly<Record<(typeof reportTypes)[number], Body>> = {
  ReportSnapshot: (instrument, figures, today) => [
    '<ReportSnapshot Major="1" Minor="0" Revision="1">',
    ...identity(instrument),
    `<CoGeneralInfo><CoStatus Code="1">Active</CoStatus><LatestAvailableInterim>${date(today)}</LatestAvailableInterim><SharesOut Date="${date(today)}">${figures.shares.toFixed(1)}</SharesOut></CoGeneralInfo>`,
    '<TextInfo><Text Type="Business Summary">Figures of this report were made up by a simulator.</Text></TextInfo>',
    `<peerInfo><IndustryInfo><Industry type="TRBC">${escapeXml(instrument.industry ?? '')}</Industry></IndustryInfo></peerInfo>`,
    `<Ratios PriceCurrency="${instrument.currency}" ReportingCurrency="${instrument.currency}"><Group ID="Price and Volume">${field('NPRICE', figures.price)}</Group><Group ID="Per share data">${field('TTMEPSXCLX', figures.earningsPerShare)}${field('TTMDIVSHR', figures.dividend)}</Group><Group ID="Income Statement">${field('TTMREV', figures.revenue / 1e6)}</Group></Ratios>`,
    '</ReportSnapshot>',
  ],
  ReportsFinSummary: (instrument, figures, today) => [
    '<FinancialSummary>',
    `<EPSs currency="${instrument.currency}">`,
    ...quartersBefore(today).map(
      (quarter, at) =>
        `<EPS asofDate="${quarter}" reportType="R" period="3M">${((figures.earningsPerShare / 4) * 0.97 ** at).toFixed(4)}</EPS>`,
    ),
    '</EPSs>',
    `<DividendPerShares currency="${instrument.currency}">`,
    ...quartersBefore(today).map(
      (quarter) =>
        `<DividendPerShare asofDate="${quarter}" reportType="R" period="3M">${(figures.dividend / 4).toFixed(4)}</DividendPerShare>`,
    ),
    '</DividendPerShares>',
    `<TotalRevenues currency="${instrument.currency}">`,
    ...quartersBefore(today).map(
      (quarter, at) =>
        `<TotalRevenue asofDate="${quarter}" reportType="R" period="3M">${((figures.revenue / 4) * 0.98 ** at).toFixed(0)}</TotalRevenue>`,
    ),
    '</TotalRevenues>',
    '</FinancialSummary>',
  ],
  ReportsFinStatements: (instrument, figures, today) => [
    '<ReportFinancialStatements Major="1" Minor="0" Revision="1">',
    ...identity(instrument),
    '<FinancialStatements><InterimPeriods>',
    ...quartersBefore(today).map(
      (quarter) =>
        `<FiscalPeriod Type="Interim" EndDate="${quarter}"><Statement Type="INC"><lineItem coaCode="SREV">${(figures.revenue / 4e6).toFixed(2)}</lineItem><lineItem coaCode="VDES">${(figures.earningsPerShare / 4).toFixed(4)}</lineItem></Statement></FiscalPeriod>`,
    ),
    '</InterimPeriods></FinancialStatements>',
    '</ReportFinancialStatements>',
  ],
  RESC: (instrument, figures, today) => [
    '<REarnEstCons Major="1" Minor="0">',
    ...identity(instrument),
    `<ConsEstimates><FYEstimates><FYEstimate type="EPS"><FYPeriod fYear="${partsOf(today).year}"><ConsEstimate type="Mean"><ConsValue dateType="CURR">${(figures.earningsPerShare * 1.05).toFixed(4)}</ConsValue></ConsEstimate></FYPeriod></FYEstimate></FYEstimates></ConsEstimates>`,
    '</REarnEstCons>',
  ],
  CalendarReport: (instrument, _, today) => [
    '<WallStreetHorizon>',
    `<Company><Symbol>${escapeXml(instrument.symbol)}</Symbol><Name>${escapeXml(instrument.longName)}</Name><EarningsList><Earnings><Date>${date(today + 30)}</Date><Time>AFTER MARKET</Time></Earnings></EarningsList></Company>`,
    '</WallStreetHorizon>',
  ],
}

function identity({ symbol, longName, primaryExchange, secIds, currency }: Instrument): readonly string[] {
  return [
    `<CoIDs><CoID Type="CompanyName">${escapeXml(longName)}</CoID></CoIDs>`,
    `<Issues><Issue ID="1" Type="C" Desc="Common Stock"><IssueID Type="Ticker">${escapeXml(symbol)}</IssueID><IssueID Type="ISIN">${secIds?.['ISIN'] ?? ''}</IssueID><Exchange Code="${primaryExchange}" Country="${currency}">${primaryExchange}</Exchange></Issue></Issues>`,
  ]
}

function field(name: string, value: number): string {
  return `<Ratio FieldName="${name}" Type="N">${value.toFixed(5)}</Ratio>`
}

function quartersBefore(today: number): readonly string[] {
  return [1, 2, 3, 4].map((quarter) => date(today - 91 * quarter))
}

function date(day: number): string {
  const text = dayText(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

function unavailable(message: string): { readonly refused: Refusal } {
  return { refused: { code: 430, message } }
}
