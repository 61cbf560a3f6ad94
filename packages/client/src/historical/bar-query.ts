import type { ClientMessage, Contract } from '@twskit/wire'
import { barKinds, formatTimestamp } from '@twskit/wire'
import * as z from 'zod'
import type { HistoricalFacts } from '../pacing/index.ts'
import { stableKey } from '../requests/index.ts'
import { type OpenWord, openWord } from '../validation/index.ts'
import { barLengthMs, type BarSize, barSizeForm, barSizes } from './bar-size.ts'
import type { HistoryDuration } from './duration.ts'

export { barKinds }

/**
 * What bars are made of: trades, one side of the quote, both (`BID_ASK`: open is the average bid, close the average ask), ...
 * Words that are newer than `barKinds` pass too.
 */
export type BarKind = OpenWord<(typeof barKinds)[number]>

/** Which bars are wanted. */
export interface BarQuery<Size extends BarSize = BarSize> {
  readonly barSize: Size
  /** How far back from the end: `'2 D'` are two trading days. */
  readonly duration: HistoryDuration
  /** Where the bars end; now unless given. `ADJUSTED_LAST` and continuous futures take no other. */
  readonly end?: Date | undefined
  /** What the bars are made of. Unless given: `MIDPOINT` for currencies, CFDs and metals, `AGGTRADES` for crypto, else `TRADES`. */
  readonly whatToShow?: BarKind | undefined
  /** Leaves out what lies outside regular trading hours; true unless given. */
  readonly useRTH?: boolean | undefined
  /** Extra options by name; none are in use. */
  readonly chartOptions?: Readonly<Record<string, string>> | undefined
}

/** Checks how far back a request reaches. */
export const durationSchema: z.ZodType<HistoryDuration, HistoryDuration> = z.custom<HistoryDuration>(
  (value) => typeof value === 'string' && /^[1-9]\d* [SDWMY]$/.test(value),
  { error: "a whole number, a blank and one of S, D, W, M, Y, such as '2 D'" },
)

/** Checks an instant. */
export const instantSchema: z.ZodType<Date, Date> = z.date({ error: 'a valid Date' })

/** Checks the size of bars. */
export const barSizeSchema: z.ZodType<BarSize, BarSize> = openWord<BarSize>(barSizes, {
  form: barSizeForm,
  formWords: "another number of secs, mins, hours, days, weeks or months, such as '45 mins'",
}) as z.ZodType<BarSize, BarSize>

/** Checks what bars are made of. */
export const barKindSchema: z.ZodType<BarKind, BarKind> = openWord(barKinds)

/** Checks options that go out as they are. */
export const extraOptionsSchema: z.ZodType<
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>
> = z.record(z.string(), z.string())

/** Checks which bars are wanted. */
export const barQuerySchema: z.ZodType<BarQuery, BarQuery> = z.strictObject({
  barSize: barSizeSchema,
  duration: durationSchema,
  end: instantSchema.optional(),
  whatToShow: barKindSchema.optional(),
  useRTH: z.boolean().optional(),
  chartOptions: extraOptionsSchema.optional(),
})

/** Gives what is shown of a contract when nobody says. */
export function usualKind(contract: Contract): BarKind {
  switch (contract.secType) {
    case 'CASH':
    case 'CFD':
    case 'CMDTY':
      return 'MIDPOINT'
    case 'CRYPTO':
      return 'AGGTRADES'
    default:
      return 'TRADES'
  }
}

/** Makes the request for bars, dates as epoch seconds. */
export function barRequest(
  reqId: number,
  contract: Contract,
  query: BarQuery,
  keepUpToDate: boolean,
): Extract<ClientMessage, { readonly type: 'HistoricalDataRequest' }> {
  const { barSize, duration, end, whatToShow, useRTH = true, chartOptions } = query
  return {
    type: 'HistoricalDataRequest',
    reqId,
    contract,
    endDateTime: end === undefined ? undefined : formatTimestamp(end),
    barSizeSetting: barSize,
    duration,
    useRTH,
    whatToShow: whatToShow ?? usualKind(contract),
    formatDate: 2,
    keepUpToDate,
    chartOptions,
  }
}

/** Gives what the pacing rules look at in a request for bars. */
export function barFacts(contract: Contract, query: BarQuery): HistoricalFacts {
  const whatToShow = query.whatToShow ?? usualKind(contract)
  return {
    identity: stableKey([contract, { ...query, whatToShow }]),
    series: stableKey([contract, whatToShow]),
    isSmall: barLengthMs(query.barSize) <= 30_000,
    weight: whatToShow === 'BID_ASK' ? 2 : 1,
  }
}
