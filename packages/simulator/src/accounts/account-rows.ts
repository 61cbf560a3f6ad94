import type { AccountFigures, CurrencyFigures } from './figures.ts'

/** One value of an account, as account updates and summaries carry it. */
export interface AccountRow {
  readonly key: string
  readonly value: string
  /** Currency of the amount; empty for what is none. */
  readonly currency: string
}

/** What rows need beside the figures. */
export interface AccountFacts {
  readonly code: string
  /** Currency of the totals. */
  readonly base: string
  /** Instant of the next change of margins. */
  readonly nextChangeMs: number
}

/** Lists every value that account updates report, in alphabetical order of the keys. */
export function accountRows(facts: AccountFacts, figures: AccountFigures): readonly AccountRow[] {
  return [...plainRows(facts, figures), ...ledgerRows(figures)].sort(byKey)
}

/** Lists the values of the ledger: one set for the base currency, one for each currency. */
export function ledgerRows(figures: AccountFigures): readonly AccountRow[] {
  return [figures.base, ...figures.currencies].flatMap(rowsOfCurrency)
}

/** Writes rows with the prefix that an API setting of newer gateways puts before per-currency keys: all of them, or every second. */
export function prefixedRows(rows: readonly AccountRow[], prefix: 'none' | 'all' | 'mixed'): readonly AccountRow[] {
  if (prefix === 'none') return rows
  return rows.map((each, index) =>
    ledgerKeys.has(each.key) && (prefix === 'all' || index % 2 === 0) ? { ...each, key: `$LEDGER-${each.key}` } : each,
  )
}

/** Lists the values an account summary may be asked for, by tag. */
export function summaryRows(facts: AccountFacts, figures: AccountFigures): readonly AccountRow[] {
  return plainRows(facts, figures).filter(({ key }) => summaryTags.has(key))
}

/** Tags of account summaries. */
export const summaryTags: ReadonlySet<string> = new Set([
  'AccountType',
  'AccruedCash',
  'AvailableFunds',
  'BuyingPower',
  'Cushion',
  'DayTradesRemaining',
  'DayTradesRemainingT+1',
  'DayTradesRemainingT+2',
  'DayTradesRemainingT+3',
  'DayTradesRemainingT+4',
  'EquityWithLoanValue',
  'ExcessLiquidity',
  'FullAvailableFunds',
  'FullExcessLiquidity',
  'FullInitMarginReq',
  'FullMaintMarginReq',
  'GrossPositionValue',
  'HighestSeverity',
  'InitMarginReq',
  'Leverage',
  'LookAheadAvailableFunds',
  'LookAheadExcessLiquidity',
  'LookAheadInitMarginReq',
  'LookAheadMaintMarginReq',
  'LookAheadNextChange',
  'MaintMarginReq',
  'NetLiquidation',
  'PreviousDayEquityWithLoanValue',
  'RegTEquity',
  'RegTMargin',
  'ReqTEquity',
  'ReqTMargin',
  'SMA',
  'SettledCash',
  'TotalCashValue',
])

/** Values of the whole account that are repeated for its securities and commodities segments. */
const segmented: ReadonlySet<string> = new Set([
  'AccruedCash',
  'AccruedDividend',
  'AvailableFunds',
  'Billable',
  'EquityWithLoanValue',
  'ExcessLiquidity',
  'FullAvailableFunds',
  'FullExcessLiquidity',
  'FullInitMarginReq',
  'FullMaintMarginReq',
  'IndianStockHaircut',
  'InitMarginReq',
  'LookAheadAvailableFunds',
  'LookAheadExcessLiquidity',
  'LookAheadInitMarginReq',
  'LookAheadMaintMarginReq',
  'MaintMarginReq',
  'NetLiquidation',
  'PASharesValue',
  'PhysicalCertificateValue',
  'PostExpirationExcess',
  'PostExpirationMargin',
  'TotalCashValue',
  'TotalDebitCardPendingCharges',
])

function plainRows(facts: AccountFacts, figures: AccountFigures): AccountRow[] {
  const { base } = facts
  const amounts: Record<string, number> = {
    AccruedCash: 0,
    AccruedDividend: 0,
    AvailableFunds: figures.availableFunds,
    Billable: 0,
    BuyingPower: figures.buyingPower,
    EquityWithLoanValue: figures.equityWithLoan,
    ExcessLiquidity: figures.excessLiquidity,
    FullAvailableFunds: figures.availableFunds,
    FullExcessLiquidity: figures.excessLiquidity,
    FullInitMarginReq: figures.initialMargin,
    FullMaintMarginReq: figures.maintenanceMargin,
    GrossPositionValue: figures.grossPositionValue,
    Guarantee: 0,
    IncentiveCoupons: 0,
    IndianStockHaircut: 0,
    InitMarginReq: figures.initialMargin,
    LookAheadAvailableFunds: figures.availableFunds,
    LookAheadExcessLiquidity: figures.excessLiquidity,
    LookAheadInitMarginReq: figures.initialMargin,
    LookAheadMaintMarginReq: figures.maintenanceMargin,
    MaintMarginReq: figures.maintenanceMargin,
    NetLiquidation: figures.base.netLiquidation,
    NetLiquidationUncertainty: 0,
    PASharesValue: 0,
    PhysicalCertificateValue: 0,
    PostExpirationExcess: 0,
    PostExpirationMargin: 0,
    PreviousDayEquityWithLoanValue: figures.previousEquity,
    RegTEquity: figures.equityWithLoan,
    RegTMargin: figures.grossPositionValue / 2,
    ReqTEquity: figures.equityWithLoan,
    ReqTMargin: figures.grossPositionValue / 2,
    SMA: Math.max(0, figures.equityWithLoan - figures.grossPositionValue / 2),
    SettledCash: figures.base.cash,
    TotalCashValue: figures.base.cash,
    TotalDebitCardPendingCharges: 0,
  }
  const rows: AccountRow[] = []
  for (const [key, amount] of Object.entries(amounts)) {
    rows.push(row(key, amount, base))
    if (segmented.has(key)) rows.push(row(`${key}-C`, 0, base), row(`${key}-S`, amount, base))
  }
  const texts: Record<string, string> = {
    AccountCode: facts.code,
    AccountReady: 'true',
    AccountType: 'INDIVIDUAL',
    'ColumnPrio-C': '2',
    'ColumnPrio-S': '1',
    Cushion: figures.cushion.toFixed(6),
    DayTradesRemaining: '-1',
    'DayTradesRemainingT+1': '-1',
    'DayTradesRemainingT+2': '-1',
    'DayTradesRemainingT+3': '-1',
    'DayTradesRemainingT+4': '-1',
    HighestSeverity: '0',
    Leverage: figures.leverage.toFixed(2),
    'Leverage-S': figures.leverage.toFixed(2),
    LookAheadNextChange: String(Math.floor(facts.nextChangeMs / 1000)),
    NLVAndMarginInReview: 'false',
    'SegmentTitle-C': 'US Commodities',
    'SegmentTitle-S': 'US Securities',
    'TradingType-S': 'STKNOPT',
    WhatIfPMEnabled: 'true',
  }
  for (const [key, value] of Object.entries(texts)) rows.push({ key, value, currency: '' })
  return rows.sort(byKey)
}

function rowsOfCurrency(figures: CurrencyFigures): AccountRow[] {
  const { currency, values } = figures
  const amounts: Record<string, number> = {
    AccruedCash: 0,
    CashBalance: figures.cash,
    CorporateBondValue: 0,
    Cryptocurrency: values.crypto,
    FundValue: 0,
    FutureOptionValue: values.futureOption,
    FuturesPNL: figures.futuresPnl,
    FxCashBalance: 0,
    IssuerOptionValue: 0,
    MoneyMarketFundValue: 0,
    MutualFundValue: values.fund,
    NetDividend: 0,
    NetLiquidationByCurrency: figures.netLiquidation,
    OptionMarketValue: values.option,
    RealizedPnL: figures.realized,
    StockMarketValue: values.stock,
    TBillValue: 0,
    TBondValue: values.bond,
    TotalCashBalance: figures.cash,
    UnrealizedPnL: figures.unrealized,
    WarrantValue: 0,
  }
  return [
    ...Object.entries(amounts).map(([key, amount]) => row(key, amount, currency)),
    { key: 'Currency', value: currency, currency },
    { key: 'RealCurrency', value: currency, currency },
    { key: 'ExchangeRate', value: figures.exchangeRate.toFixed(7).replace(/0{1,5}$/, ''), currency },
  ].sort(byKey)
}

function row(key: string, amount: number, currency: string): AccountRow {
  // A negative zero would read as a loss of nothing.
  return { key, value: (Math.abs(amount) < 0.005 ? 0 : amount).toFixed(2), currency }
}

function byKey(a: AccountRow, b: AccountRow): number {
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1
}

/** Keys that exist once for each currency. AccruedCash is a value of the whole account too, and keeps its name. */
const ledgerKeys: ReadonlySet<string> = new Set([
  'CashBalance',
  'CorporateBondValue',
  'Cryptocurrency',
  'Currency',
  'ExchangeRate',
  'FundValue',
  'FutureOptionValue',
  'FuturesPNL',
  'FxCashBalance',
  'IssuerOptionValue',
  'MoneyMarketFundValue',
  'MutualFundValue',
  'NetDividend',
  'NetLiquidationByCurrency',
  'OptionMarketValue',
  'RealCurrency',
  'RealizedPnL',
  'StockMarketValue',
  'TBillValue',
  'TBondValue',
  'TotalCashBalance',
  'UnrealizedPnL',
  'WarrantValue',
])
