import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { guarded } from '../guarded.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { ValidationError } from '../errors.ts'
import type { CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import type { BarOf } from './bar.ts'
import { barKindSchema, barSizeSchema, extraOptionsSchema } from './bar-query.ts'
import { barLengthMs, type BarSize, isDaily } from './bar-size.ts'
import { BarChunks, barMs, type BarWants } from './downloads/bar-chunks.ts'
import { type Cursor, fingerprint, parseCheckpoint } from './downloads/checkpoint.ts'
import { Download, type DownloadProgress } from './downloads/download.ts'
import { tickChunks } from './downloads/tick-chunks.ts'
import type { Window } from './downloads/windows.ts'
import type { HistoricalTickKind, HistoricalTickKinds } from './past-tick.ts'

/** The range of a download. A day stands for its midnight in UTC. */
export interface DownloadRange {
  /** The first instant or day. */
  readonly from: Date | string
  /** The first instant or day that is not part of it; now, with the bar of now, unless given. */
  readonly to?: Date | string | undefined
}

/** How a download goes on. */
export interface DownloadOptions extends CallOptions {
  /** The `checkpoint` of an earlier download with the same contract and options: this one begins behind it. */
  readonly checkpoint?: string | undefined
  /** Is told after each step how far it has come. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined
}

/** A download of bars: of which size, made of what. */
export type BarDownloadOptions<Size extends BarSize = BarSize> = BarWants<Size> & DownloadOptions

/** A download of single trades, quotes or midpoints. */
export interface TickDownloadOptions<Kind extends HistoricalTickKind = HistoricalTickKind> extends DownloadOptions {
  readonly ticks: Kind
  /** Leaves out what lies outside regular trading hours; false unless given. */
  readonly useRTH?: boolean | undefined
  /** Leaves out quotes in which only a size changed; false unless given. */
  readonly ignoreSize?: boolean | undefined
}

const pointSchema: z.ZodType<Date | string, Date | string> = z.custom<Date | string>(
  (value) =>
    value instanceof Date
      ? !Number.isNaN(value.getTime())
      : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(instantOf(value)),
  { error: "a valid Date, or a day as '2026-11-23'" },
)

const rangeSchema: z.ZodType<DownloadRange, DownloadRange> = z.strictObject({
  from: pointSchema,
  to: pointSchema.optional(),
})

const control = {
  checkpoint: z.string().optional(),
  onProgress: z
    .custom<(progress: DownloadProgress) => void>((value) => typeof value === 'function', { error: 'a function' })
    .optional(),
  signal: z.instanceof(AbortSignal, { error: 'an AbortSignal' }).optional(),
  timeoutMs: z.number().min(0).optional(),
}

const barOptionsSchema: z.ZodType<BarDownloadOptions, BarDownloadOptions> = z.strictObject({
  barSize: barSizeSchema,
  whatToShow: barKindSchema.optional(),
  useRTH: z.boolean().optional(),
  chartOptions: extraOptionsSchema.optional(),
  ...control,
})

const tickOptionsSchema: z.ZodType<TickDownloadOptions, TickDownloadOptions> = z.strictObject({
  ticks: z.enum(['TRADES', 'BID_ASK', 'MIDPOINT']),
  useRTH: z.boolean().optional(),
  ignoreSize: z.boolean().optional(),
  ...control,
})

export interface DownloadCall {
  /**
   * Downloads the bars, or the single ticks, of any range: loop over it. It asks for as much at once as the gateway is documented to send, at the
   * pace the rules allow, asks again after a lost connection or a request without an answer, and hands each bar out once, the oldest first. At any
   * time its `checkpoint` says where to go on in another run, its `progress` how far it is, and its `gaps` where the contract traded, by its
   * schedule, but no bars came.
   *
   * Stands for `reqHistoricalData` or `reqHistoricalTicks`, again and again. `timeoutMs` is for each request, 120 seconds unless given. Small bars
   * and ticks are slow by the gateway's rules: 60 requests in ten minutes. Bars of `ADJUSTED_LAST` and of continuous futures come with one request.
   *
   * @throws {@link ValidationError} when an argument is not what it should be, or the checkpoint belongs to another download. The loop throws
   *   {@link RequestError} for what the gateway refuses but lack of data, {@link TimeoutError} when three requests found no answer.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const range = { from: '2026-11-02', to: '2026-11-14' }
   * const download = ib.download(stock('AAPL'), range, { barSize: '5 mins' })
   * for await (const bar of download) console.log(bar.time.toISOString(), bar.close)
   * console.log(download.progress.received, 'bars,', download.gaps.length, 'gaps, checkpoint', download.checkpoint)
   * ```
   */
  download<Size extends BarSize>(
    contract: Contract,
    range: DownloadRange,
    options: BarDownloadOptions<Size>,
  ): Download<BarOf<Size>>
  download<Kind extends HistoricalTickKind>(
    contract: Contract,
    range: DownloadRange,
    options: TickDownloadOptions<Kind>,
  ): Download<HistoricalTickKinds[Kind]>
}

export function download(context: ClientContext): DownloadCall {
  function download<Size extends BarSize>(
    contract: Contract,
    range: DownloadRange,
    options: BarDownloadOptions<Size>,
  ): Download<BarOf<Size>>
  function download<Kind extends HistoricalTickKind>(
    contract: Contract,
    range: DownloadRange,
    options: TickDownloadOptions<Kind>,
  ): Download<HistoricalTickKinds[Kind]>
  function download(
    contract: Contract,
    range: DownloadRange,
    options: BarDownloadOptions | TickDownloadOptions,
  ): Download<unknown> {
    const checked = check(contractSchema, contract, 'contract')
    const isTicks = typeof options === 'object' && options !== null && 'ticks' in options
    return isTicks
      ? tickDownload(context, checked, range, check(tickOptionsSchema, options, 'options'))
      : barDownload(context, checked, range, check(barOptionsSchema, options, 'options'))
  }
  return { download }
}

function barDownload<Size extends BarSize>(
  context: ClientContext,
  contract: Contract,
  range: DownloadRange,
  options: BarDownloadOptions<Size>,
): Download<BarOf<Size>> {
  const { checkpoint, onProgress, signal, timeoutMs, ...wants } = options
  const over = windowOf(range, wholeMs(context), isDaily(wants.barSize))
  const name = fingerprint(contract, wants)
  const chunks = new BarChunks(context, contract, wants, { signal, timeoutMs })
  return new Download({
    name,
    range: over,
    cursor: cursorOf(name, checkpoint, over),
    chunks: (rest) => chunks.over(rest),
    timeOf: (bar) => barMs(bar),
    settledMs: () => settledBarsMs(wholeMs(context), wants.barSize),
    onProgress: onProgress && guarded('onProgress', onProgress, context.log),
  })
}

function tickDownload<Kind extends HistoricalTickKind>(
  context: ClientContext,
  contract: Contract,
  range: DownloadRange,
  options: TickDownloadOptions<Kind>,
): Download<HistoricalTickKinds[Kind]> {
  const { checkpoint, onProgress, signal, timeoutMs, ticks: whatToShow, useRTH, ignoreSize } = options
  const over = windowOf(range, wholeMs(context), false)
  const name = fingerprint(contract, { whatToShow, useRTH, ignoreSize })
  const query = { whatToShow, useRTH, ignoreSize }
  return new Download({
    name,
    range: over,
    cursor: cursorOf(name, checkpoint, over),
    chunks: (rest) => tickChunks(context, contract, query, { signal, timeoutMs }, rest),
    timeOf: ({ time }) => time.getTime(),
    settledMs: () => Math.floor(context.clock.now() / 1_000 - 1) * 1_000,
    onProgress: onProgress && guarded('onProgress', onProgress, context.log),
  })
}

const DAY_MS = 86_400_000

/** Clocks tell parts of milliseconds; checkpoints do not. */
function wholeMs({ clock }: ClientContext): number {
  return Math.floor(clock.now())
}

/** A bar is over when its time is; days, by UTC, go on for a while after their midnight. */
function settledBarsMs(now: number, barSize: BarSize): number {
  const length = barLengthMs(barSize)
  return isDaily(barSize) ? Math.floor(now / DAY_MS) * DAY_MS - length : now - length + 1
}

function windowOf(range: DownloadRange, now: number, isOfDays: boolean): Window {
  const { from, to } = check(rangeSchema, range, 'range')
  const whole = (ms: number): number => (isOfDays ? Math.floor(ms / DAY_MS) * DAY_MS : ms)
  const startMs = whole(instantOf(from))
  // The day of now is part of it; an exchange to the east may be a day ahead of UTC.
  const latestMs = isOfDays ? whole(now) + 2 * DAY_MS : now
  const endMs = Math.min(to === undefined ? latestMs : whole(instantOf(to)), latestMs)
  if (startMs >= (to === undefined ? now : instantOf(to))) {
    throw new ValidationError({ path: 'range.from', value: from, allowed: 'an instant before the end of the range' })
  }
  return { startMs, endMs }
}

function instantOf(point: Date | string): number {
  return typeof point === 'string' ? Date.parse(`${point}T00:00:00Z`) : point.getTime()
}

function cursorOf(name: string, checkpoint: string | undefined, { startMs }: Window): Cursor {
  const start = { atMs: startMs, taken: 0 }
  if (checkpoint === undefined) return start
  const cursor = parseCheckpoint(name, checkpoint)
  return cursor.atMs >= startMs ? cursor : start
}
