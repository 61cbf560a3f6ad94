import { type Contract, securityTypes } from '@twskit/wire'
import { dayAt, dayText, parseDay } from '../../clock/days.ts'
import type { Clock } from '../../clock/clock.ts'
import type { Catalogue } from '../instruments/catalogue.ts'
import { defaultExchange } from '../instruments/contract.ts'
import { exchangeName } from '../instruments/exchanges.ts'
import { monthOf, monthText } from '../instruments/expiries.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { expiriesOf, type OptionChain, strikesOf } from '../instruments/option-chains.ts'
import { calendarOf } from '../instruments/calendar.ts'

/** An instrument that fits a query, and the exchange under which it was found. */
export interface Found {
  readonly instrument: Instrument
  readonly exchange: string
}

/** Why a gateway refuses a request: the code and the text it answers with. */
export interface Refusal {
  readonly code: number
  readonly message: string
}

/** What a contract search yields: the matches, which may be none, or the reason why the query makes no sense. */
export type SearchResult = { readonly found: readonly Found[] } | { readonly refused: Refusal }

const secTypes: ReadonlySet<string> = new Set(securityTypes)

/** Code 200 and its text: nothing fits. */
const noSuchContract: Refusal = {
  code: 200,
  message: 'No security definition has been found for the request',
}

/**
 * Finds what a contract describes, as a gateway's contract query does: by conId, by security identifier, by local
 * symbol, or by symbol and whatever else is given. What is missing or empty matches everything.
 */
export function findContracts(catalogue: Catalogue, clock: Clock, query: Contract): SearchResult {
  if (query.conId !== undefined && query.conId > 0) {
    const instrument = catalogue.byConId(query.conId)
    if (instrument === undefined || !tradesOn(instrument, query.exchange)) return { found: [] }
    return { found: [at(instrument, query.exchange)] }
  }
  const secType = query.secType?.toUpperCase() ?? ''
  if (secType === 'BAG') return { refused: invalid("BAG isn't supported for contract data request") }
  const isById = text(query.secId) !== '' || text(query.issuerId) !== ''
  if (!isById && !secTypes.has(secType)) return { refused: invalid('Please enter a valid security type') }
  const isNamed = [query.symbol, query.localSymbol, query.tradingClass].some((name) => text(name) !== '')
  // The lines of a provider are asked for by its exchange alone.
  if (!isById && !isNamed && secType !== 'NEWS') {
    return { refused: invalid('Please enter a symbol or a local symbol') }
  }
  const found: Found[] = []
  for (const instrument of candidates(catalogue, clock, query, secType)) {
    if (fits(instrument, query)) found.push(at(instrument, query.exchange))
  }
  return { found }
}

/** What one contract of a request stands for. */
export type Resolution =
  | { readonly kind: 'one'; readonly found: Found }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Finds the one instrument that a request's contract describes; none and several are refused with code 200. */
export function resolveContract(catalogue: Catalogue, clock: Clock, query: Contract): Resolution {
  const result = findContracts(catalogue, clock, query)
  if ('refused' in result) return { kind: 'refused', refusal: result.refused }
  const [first, ...rest] = result.found
  if (first === undefined) return { kind: 'refused', refusal: noSuchContract }
  if (rest.length > 0) {
    return {
      kind: 'refused',
      refusal: { code: 200, message: `The contract description specified for ${text(query.symbol)} is ambiguous.` },
    }
  }
  return { kind: 'one', found: first }
}

function invalid(cause: string): Refusal {
  return { code: 321, message: `Error validating request.-'bW' : cause - ${cause}` }
}

function text(value: string | undefined): string {
  return value?.trim().toUpperCase() ?? ''
}

function at(instrument: Instrument, exchange: string | undefined): Found {
  const asked = exchange === undefined || exchange === '' ? defaultExchange(instrument) : exchangeName(exchange)
  return { instrument, exchange: asked }
}

function tradesOn(instrument: Instrument, exchange: string | undefined): boolean {
  return exchange === undefined || exchange === '' || instrument.exchanges.includes(exchangeName(exchange))
}

function* candidates(catalogue: Catalogue, clock: Clock, query: Contract, secType: string): Iterable<Instrument> {
  switch (secType) {
    case 'FUT':
    case 'CONTFUT':
    case 'FUT+CONTFUT':
      return yield* futures(catalogue, query, secType)
    case 'OPT':
    case 'FOP':
      for (const chain of catalogue.chains)
        if (chain.secType === secType) yield* options(catalogue, clock, chain, query)
      return
    default:
      for (const instrument of catalogue.spot) {
        if (secType === '' || secType === instrument.secType || (secType === 'BILL' && instrument.secType === 'BOND')) {
          yield instrument
        }
      }
  }
}

function* futures(catalogue: Catalogue, query: Contract, secType: string): Iterable<Instrument> {
  for (const product of catalogue.products) {
    if (text(query.symbol) !== '' && text(query.symbol) !== product.symbol) continue
    const listed = catalogue.futuresOf(product, query.includeExpired === true)
    if (secType !== 'CONTFUT') yield* listed
    const front = catalogue.futuresOf(product, false)[0]
    if (secType !== 'FUT' && front !== undefined) yield { ...front, secType: 'CONTFUT' }
  }
}

function* options(catalogue: Catalogue, clock: Clock, chain: OptionChain, query: Contract): Iterable<Instrument> {
  const local = /^(\S+)\s+(\d{6})([CP])(\d{8})$/.exec(text(query.localSymbol))
  const symbol = text(query.symbol)
  if (symbol !== '' && symbol !== chain.symbol) return
  if (symbol === '' && chain.tradingClass !== (local?.[1] ?? text(query.tradingClass)) && chain.secType === 'OPT')
    return
  const today = dayAt(clock.now(), chain.hours.zone)
  const strike = local === null ? query.strike : Number(local[4]) / 1000
  const right = local === null ? text(query.right).charAt(0) : (local[3] ?? '')
  const date = local === null ? expiryText(query) : `20${local[2]}`
  const rights = (['C', 'P'] as const).filter(
    (each) => right === '' || right === '?' || right === '0' || right === each,
  )
  for (const expiry of expiriesOf(chain, today)) {
    if (!isExpiry(date, expiry)) continue
    for (const listed of strikesOf(chain)) {
      if (strike !== undefined && strike !== 0 && Math.abs(listed - strike) > 1e-6) continue
      for (const each of rights) {
        const made = catalogue.option(chain, expiry, listed, each)
        if (made !== undefined) yield made
      }
    }
  }
}

function expiryText(query: Contract): string {
  const given = text(query.lastTradeDateOrContractMonth) || text(query.lastTradeDate)
  return given.split(/[ -]/)[0] ?? ''
}

function isExpiry(given: string, day: number): boolean {
  if (given === '') return true
  return given.length === 6 ? monthText(monthOf(day)) === given : dayText(day) === given
}

function fits(instrument: Instrument, query: Contract): boolean {
  return (
    fitsSymbol(instrument, query) &&
    tradesOn(instrument, query.exchange) &&
    (text(query.currency) === '' || text(query.currency) === instrument.currency || instrument.secType === 'NEWS') &&
    (text(query.localSymbol) === '' || squeeze(query.localSymbol) === squeeze(instrument.localSymbol)) &&
    (text(query.tradingClass) === '' || text(query.tradingClass) === instrument.tradingClass.toUpperCase()) &&
    (text(query.primaryExch) === '' ||
      exchangeName(text(query.primaryExch)) === instrument.primaryExchange ||
      instrument.primaryExchange === '') &&
    fitsMultiplier(instrument, query.multiplier) &&
    fitsExpiry(instrument, query) &&
    fitsSecId(instrument, query) &&
    (text(query.issuerId) === '' || text(query.issuerId) === instrument.bond?.issuer.id.toUpperCase())
  )
}

/** Local symbols pad their parts with blanks; requests may pad them otherwise. */
function squeeze(symbol: string | undefined): string {
  return text(symbol).replace(/\s+/g, ' ')
}

function fitsSymbol(instrument: Instrument, query: Contract): boolean {
  const symbol = text(query.symbol)
  if (symbol === '' || symbol === instrument.symbol.toUpperCase()) return true
  return instrument.bond !== undefined && (symbol === instrument.bond.cusip || symbol === instrument.secIds?.['ISIN'])
}

function fitsMultiplier(instrument: Instrument, multiplier: number | string | undefined): boolean {
  if (multiplier === undefined || multiplier === '' || Number(multiplier) === 0) return true
  return Number(multiplier) === (instrument.multiplier ?? 1)
}

function fitsExpiry(instrument: Instrument, query: Contract): boolean {
  const given = expiryText(query)
  const { expiry } = instrument
  if (given === '' || expiry === undefined) return true
  // A month names the month of delivery, which for crude oil is not the month of the last trade.
  return given.length === 6 ? expiry.contractMonth === given : parseDay(given) === expiry.lastTradeDay
}

function fitsSecId(instrument: Instrument, query: Contract): boolean {
  const secId = text(query.secId)
  if (secId === '') return true
  const type = text(query.secIdType)
  const ids: Readonly<Record<string, string | undefined>> = { ...instrument.secIds, FIGI: instrument.figi }
  if (type !== '') return ids[type] === secId || (type === 'CUSIP' && ids['ISIN']?.slice(2, 11) === secId)
  return Object.values(ids).includes(secId)
}

/** Returns the instant after which an instrument does not trade any more; `Infinity` when it never ends. */
function endOf(instrument: Instrument): number {
  return instrument.expiry?.endMs ?? Number.POSITIVE_INFINITY
}

/** Tells whether an instrument trades at the instant, extended hours included and its expiry respected. */
export function isTrading(instrument: Instrument, instantMs: number): boolean {
  return instantMs < endOf(instrument) && calendarOf(instrument.hours).isOpen(instantMs)
}
