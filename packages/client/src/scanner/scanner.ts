import type { Contract, ScannerDataElement, ScannerSubscription } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractFrom } from '../contracts/received.ts'
import type { StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastOne, type Stream, type StreamMarker } from '../streams/index.ts'
import { check, type OpenWord, openWord } from '../validation/index.ts'

/** What to scan for. What is left out does not filter; money is in the currency of the contracts. */
export interface ScannerQuery {
  /** The kind of instrument: `STK`, `STOCK.EU`, `FUT.US`. */
  readonly instrument: string
  /** Where to look: `STK.US.MAJOR`. */
  readonly locationCode: string
  /** What to rank by: `TOP_PERC_GAIN`, `MOST_ACTIVE`. */
  readonly scanCode: string
  /** The most rows, up to 50; the gateway's own default unless given. */
  readonly numberOfRows?: number | undefined
  readonly abovePrice?: number | undefined
  readonly belowPrice?: number | undefined
  readonly aboveVolume?: number | undefined
  readonly marketCapAbove?: number | undefined
  readonly marketCapBelow?: number | undefined
  readonly moodyRatingAbove?: string | undefined
  readonly moodyRatingBelow?: string | undefined
  readonly spRatingAbove?: string | undefined
  readonly spRatingBelow?: string | undefined
  /** The earliest maturity, `yyyymmdd`. */
  readonly maturityDateAbove?: string | undefined
  /** The latest maturity, `yyyymmdd`. */
  readonly maturityDateBelow?: string | undefined
  readonly couponRateAbove?: number | undefined
  readonly couponRateBelow?: number | undefined
  readonly excludeConvertible?: boolean | undefined
  readonly averageOptionVolumeAbove?: number | undefined
  /** Settings of the scan, as names and values joined by commas. */
  readonly scannerSettingPairs?: string | undefined
  readonly stockTypeFilter?: OpenWord<'ALL' | 'STOCK' | 'ETF'> | undefined
  /** Further filters, by the codes of the fields that `scannerParameters` lists: `{ priceAbove: '5' }`. */
  readonly filters?: Readonly<Record<string, string>> | undefined
}

/** One row of a ranking. */
export interface ScannerRow {
  /** The place, from 0. */
  readonly rank: number
  readonly contract: Contract
  readonly marketName: string
  /** How far it is from the benchmark, where the scan has one. */
  readonly distance: string
  readonly benchmark: string
  readonly projection: string
  /** The legs when the row is a combination. */
  readonly comboKey: string
}

const text = z.string().min(1).optional()
const number = z.number().optional()

/** Checks what to scan for. */
export const scannerQuerySchema: z.ZodType<ScannerQuery, ScannerQuery> = z.strictObject({
  instrument: z.string().min(1),
  locationCode: z.string().min(1),
  scanCode: z.string().min(1),
  numberOfRows: z.int().min(1).max(50).optional(),
  abovePrice: number,
  belowPrice: number,
  aboveVolume: z.int().min(0).optional(),
  marketCapAbove: number,
  marketCapBelow: number,
  moodyRatingAbove: text,
  moodyRatingBelow: text,
  spRatingAbove: text,
  spRatingBelow: text,
  maturityDateAbove: text,
  maturityDateBelow: text,
  couponRateAbove: number,
  couponRateBelow: number,
  excludeConvertible: z.boolean().optional(),
  averageOptionVolumeAbove: z.int().min(0).optional(),
  scannerSettingPairs: text,
  stockTypeFilter: openWord(['ALL', 'STOCK', 'ETF']).optional(),
  filters: z.record(z.string(), z.string()).optional(),
})

export interface ScannerCall {
  /**
   * Streams the ranking of a scan: a whole one at once, then a whole new one about every 30 seconds. After a reconnect it goes on by itself.
   *
   * Stands for `reqScannerSubscription` and `cancelScannerSubscription`. A gateway runs ten scans at a time.
   *
   * @throws {@link ValidationError} when the query is not what it should be. The stream itself fails with {@link RequestError}: 162 for a scan the gateway
   *   does not know.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const query = { instrument: 'STK', locationCode: 'STK.US.MAJOR', scanCode: 'TOP_PERC_GAIN', abovePrice: 5 }
   * for await (const rows of ib.scanner(query)) {
   *   for (const { rank, contract } of rows) console.log(rank, contract.symbol)
   *   break
   * }
   * ```
   */
  scanner(
    query: ScannerQuery,
    options: StreamOptions & { readonly markers: true },
  ): Stream<readonly ScannerRow[] | StreamMarker>
  scanner(query: ScannerQuery, options?: StreamOptions): Stream<readonly ScannerRow[]>
}

export function scanner({ requests }: ClientContext): ScannerCall {
  function scanner(
    query: ScannerQuery,
    options: StreamOptions & { readonly markers: true },
  ): Stream<readonly ScannerRow[] | StreamMarker>
  function scanner(query: ScannerQuery, options?: StreamOptions): Stream<readonly ScannerRow[]>
  function scanner(
    query: ScannerQuery,
    options: StreamOptions = {},
  ): Stream<readonly ScannerRow[]> | Stream<readonly ScannerRow[] | StreamMarker> {
    const spec = scanSpec(check(scannerQuerySchema, query, 'query'))
    return options.markers === true
      ? requests.stream(spec, { ...options, markers: true })
      : requests.stream(spec, options)
  }
  return { scanner }
}

const GATEWAYS_OWN = -1

function scanSpec(query: ScannerQuery): StreamSpec<readonly ScannerRow[]> {
  const { filters, numberOfRows = GATEWAYS_OWN, ...rest } = query
  const scannerSubscription: ScannerSubscription = {
    ...rest,
    numberOfRows,
    scannerSubscriptionFilterOptions: filters,
  }
  return {
    kind: 'scanner',
    args: query,
    ask: (reqId) => ({ type: 'ScannerSubscriptionRequest', reqId, scannerSubscription }),
    cancel: (reqId) => ({ type: 'CancelScannerSubscription', reqId }),
    read: (message, sink) => {
      if (message.type === 'ScannerData') sink.next((message.scannerDataElement ?? []).map(rowFrom))
    },
    replay: lastOne,
    overflow: { kind: 'latest', keyOf: () => 0 },
    afterDisconnect: 'resume',
  }
}

function rowFrom(row: ScannerDataElement): ScannerRow {
  const { rank = 0, marketName = '', distance = '', benchmark = '', projection = '', comboKey = '' } = row
  return { rank, contract: contractFrom(row.contract), marketName, distance, benchmark, projection, comboKey }
}
