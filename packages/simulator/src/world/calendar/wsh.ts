import { type Day, dayAt, dayOf, dayText, parseDay, partsOf } from '../../clock/days.ts'
import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { keyOf, uniformAt } from '../random.ts'
import { workingDayBefore } from '../instruments/expiries.ts'

/** Kinds of corporate events the calendar carries. */
const eventTypes = [
  { tag: 'wshe_ed', name: 'Earnings Date' },
  { tag: 'wshe_cc', name: 'Conference Call' },
  { tag: 'wshe_div', name: 'Dividend' },
  { tag: 'wshe_sh', name: 'Shareholder Meeting' },
] as const

/** A request for corporate events, by the names of its message's fields. */
export interface CalendarQuery {
  readonly conId?: number | undefined
  readonly filter?: string | undefined
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly totalLimit?: number | undefined
}

const MOST_EVENTS = 100

/** Writes what the calendar of corporate events can be asked for, as the JSON text that answers the metadata request. */
export function wshMetaDataJson(): string {
  return JSON.stringify({
    meta_data: {
      event_types: eventTypes.map(({ tag, name }) => ({
        tag,
        name,
        filters: ['country', 'watchlist', 'portfolio', 'competitors'],
      })),
      filters: [{ tag: 'country', name: 'Country', values: ['US', 'DE', 'GB', 'HK', 'JP'] }],
    },
  })
}

/** Writes the corporate events that a request asks for as JSON text, earliest first. */
export function wshEventDataJson(catalogue: Catalogue, query: CalendarQuery, nowMs: number): string {
  const today = dayAt(nowMs, 'US/Eastern')
  const from = parseDay(query.startDate ?? '') ?? today
  const to = parseDay(query.endDate ?? '') ?? from + 365
  const asked = query.totalLimit ?? 0
  const wanted = wantedTypes(query.filter)
  const events = instrumentsOf(catalogue, query)
    .flatMap((instrument) => eventsOf(instrument, from, to))
    .filter(({ event_type }) => wanted.length === 0 || wanted.includes(event_type))
    .sort((a, b) => a.index_date.localeCompare(b.index_date) || a.conid - b.conid)
  return JSON.stringify(events.slice(0, asked > 0 ? Math.min(asked, MOST_EVENTS) : MOST_EVENTS))
}

function instrumentsOf(catalogue: Catalogue, { conId, filter }: CalendarQuery): readonly Instrument[] {
  const watched = conId !== undefined && conId > 0 ? [conId] : watchlist(filter)
  const found = watched.map((each) => catalogue.byConId(each)).filter((each) => each !== undefined)
  if (watched.length > 0) return found.filter(({ secType }) => secType === 'STK')
  return [...catalogue.spot].filter(({ secType, stockType }) => secType === 'STK' && stockType === 'COMMON')
}

function watchlist(filter: string | undefined): readonly number[] {
  const parsed = parseFilter(filter)
  const list = parsed['watchlist']
  return Array.isArray(list) ? list.map(Number).filter((conId) => conId > 0) : []
}

function wantedTypes(filter: string | undefined): readonly string[] {
  const parsed = parseFilter(filter)
  return eventTypes.map(({ tag }) => tag).filter((tag) => parsed[tag] === true || parsed[tag] === 'true')
}

function parseFilter(filter: string | undefined): Readonly<Record<string, unknown>> {
  if (filter === undefined || filter.trim() === '') return {}
  try {
    const parsed: unknown = JSON.parse(filter)
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

interface CorporateEvent {
  readonly event_type: string
  readonly index_date: string
  readonly index_date_type: string
  readonly conid: number
  readonly data: Readonly<Record<string, string>>
}

/** A company reports three or four weeks after each quarter, pays a dividend a month later and meets its owners once a year. */
function eventsOf(instrument: Instrument, from: Day, to: Day): readonly CorporateEvent[] {
  const key = keyOf(instrument.conId, 'corporate events')
  const late = Math.floor(uniformAt(key, 0) * 15)
  const events: CorporateEvent[] = []
  const add = (type: string, day: Day, data: Readonly<Record<string, string>>): void => {
    const date = workingDayBefore(day, instrument.hours.holidays)
    if (date >= from && date <= to) {
      events.push({
        event_type: type,
        index_date: dayText(date),
        index_date_type: 'Date',
        conid: instrument.conId,
        data,
      })
    }
  }
  for (let year = partsOf(from).year; year <= partsOf(to).year; year++) {
    for (const month of [1, 4, 7, 10]) {
      const report = dayOf(year, month, 18 + late)
      const quarter = `Q${month === 1 ? 4 : (month - 1) / 3}`
      add('wshe_ed', report, {
        earnings_date: dayText(report),
        time_of_day: late % 2 === 0 ? 'AFTER MARKET' : 'BEFORE MARKET',
        quarter,
      })
      add('wshe_cc', report, { quarter, description: `${instrument.symbol} ${quarter} call` })
      add('wshe_div', report + 30, { amount: (0.1 + uniformAt(key, 1)).toFixed(2), currency: instrument.currency })
    }
    add('wshe_sh', dayOf(year, 5, 2 + late), { meeting: 'Annual' })
  }
  return events
}
