import { type GatewayCode, MAX_SERVER_VERSION, MIN_SERVER_VERSION, type Transport } from '@twskit/wire'
import * as z from 'zod'
import { type Clock, type HistoricalLimits, systemClock } from '../pacing/index.ts'
import { check } from '../validation/index.ts'
import type { Logger } from './log.ts'
import { marketDataTypeSchema, type MarketDataTypeName, numberOfMarketDataType } from './market-data-type.ts'
import { ports } from './ports.ts'
import type { WebSocketClass } from './websocket.ts'

/** How a lost connection is taken up again. */
export interface ReconnectOptions {
  /** The first wait, in milliseconds; 500 by default. It doubles with each failure. */
  readonly firstDelayMs?: number | undefined
  /** The longest wait, in milliseconds; 30,000 by default. */
  readonly maxDelayMs?: number | undefined
  /** How many attempts in a row may fail before the client gives up and closes; no limit by default. */
  readonly maxAttempts?: number | undefined
}

/** Where a transport is to lead. */
export interface TransportTarget {
  readonly host: string
  readonly port: number
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** Records what is sent and received: a `CaptureWriter` of `@twskit/recording`. */
export interface TransportRecorder {
  /** Returns a transport that does the same and records it. Called once for each connection, before anything is sent. */
  tap(transport: Transport): Transport
}

/** Options of `connect`. All have defaults. */
export interface ConnectOptions {
  /** Where TWS or IB Gateway runs; `127.0.0.1` by default. */
  readonly host?: string | undefined
  /** The API port, see `ports`; 4002, the paper port of IB Gateway, by default. */
  readonly port?: number | undefined
  /** Names this program to the gateway; each connected program needs its own. 0, the default, also sees orders entered by hand. */
  readonly clientId?: number | undefined
  /** The address of a WebSocket bridge (`ws://…` or `wss://…`), instead of host and port. */
  readonly url?: string | undefined
  /** The WebSocket class; the platform's own by default. */
  readonly webSocket?: WebSocketClass | undefined
  /** Opens the connection by other means: memory in tests, a tunnel. Called once for each attempt. */
  readonly transport?: ((target: TransportTarget) => Promise<Transport>) | undefined
  /** Records every connection, account codes masked: `new CaptureWriter('session.twscap')` of `@twskit/recording`. */
  readonly record?: TransportRecorder | undefined
  /** Refuses every call that changes an order before a byte is sent. */
  readonly readOnly?: boolean | undefined
  /**
   * Asks at every connect for open orders, executions and completed orders, so that `ib.trades` knows what happened while nobody listened; true by
   * default. A program that only wants data may leave these three requests out with `false`: then they are sent from the first use of `ib.trades`
   * or an order stream on, or once the gateway has told of an order.
   */
  readonly reconcileOrders?: boolean | undefined
  /** Sent with the version offer: `+PACEAPI` asks the gateway to queue instead of refusing what comes too fast. */
  readonly connectOptions?: string | undefined
  /** Sent with startApi. */
  readonly optionalCapabilities?: string | undefined
  /** The server versions to offer; all that this client speaks by default. A smaller `max` pins the session to it. */
  readonly serverVersions?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined
  /** How long opening the socket may take, in milliseconds; 10,000 by default. */
  readonly openTimeoutMs?: number | undefined
  /** How long the gateway may take from there until the session is ready, in milliseconds; 15,000 by default. */
  readonly readyTimeoutMs?: number | undefined
  /** After how much silence the gateway is asked for the time, in milliseconds; 30,000 by default, at least 5,000, 0 for never. Three unanswered questions end the connection. */
  readonly heartbeatMs?: number | undefined
  /** How a lost connection is taken up again; `false` closes the client instead. */
  readonly reconnect?: ReconnectOptions | false | undefined
  /**
   * Keeps trying when the first connect fails, as after a lost connection: `true` takes the waits of `reconnect`, or their defaults. Reasons
   * that time does not mend still reject: `version`, `handshake`, and wrong options. Give it up by `signal`.
   */
  readonly retry?: boolean | ReconnectOptions | undefined
  /** Which market data is asked for where more than one sort exists; `live` by default. */
  readonly marketDataType?: MarketDataTypeName | undefined
  /** How many market-data lines the account has; 100 by default. */
  readonly marketDataLines?: number | undefined
  /** The most messages sent in a second; 48 by default, for gateways take 50. */
  readonly messagesPerSecond?: number | undefined
  /** How many of those only orders and cancels may use; 4 by default. */
  readonly reservedForOrders?: number | undefined
  /** The gateway's rules for historical data; as documented by Interactive Brokers by default. */
  readonly historicalLimits?: HistoricalLimits | undefined
  /** Classifies gateway codes differently: `{ 10349: { ends: 'nothing' } }`. */
  readonly codes?: Readonly<Record<number, Partial<Omit<GatewayCode, 'code'>>>> | undefined
  /** Takes what the client has to say; without one it is silent. */
  readonly logger?: Logger | undefined
  /** Masks account codes in the log; true by default. */
  readonly redactAccounts?: boolean | undefined
  /** Gives the set-up up; `connect` rejects with the signal's reason. It has no effect on a client that is connected. */
  readonly signal?: AbortSignal | undefined
  /** The clock everything that waits goes by; the machine's own by default. */
  readonly clock?: Clock | undefined
  /** Spreads the waits between reconnects: a number from 0 to 1; `Math.random` by default. */
  readonly random?: (() => number) | undefined
}

/** How connecting is tried again, complete. */
export type ReconnectPolicy = Required<{ [Key in keyof ReconnectOptions]: number }>

/** The options of a client, checked and complete. */
export interface ConnectSettings {
  readonly host: string
  readonly port: number
  readonly clientId: number
  readonly url: string | undefined
  readonly webSocket: WebSocketClass | undefined
  readonly transport: ((target: TransportTarget) => Promise<Transport>) | undefined
  readonly record: TransportRecorder | undefined
  readonly readOnly: boolean
  readonly reconcileOrders: boolean
  readonly connectOptions: string | undefined
  readonly optionalCapabilities: string | undefined
  readonly serverVersions: { readonly min: number; readonly max: number }
  readonly openTimeoutMs: number
  readonly readyTimeoutMs: number
  readonly heartbeatMs: number
  readonly reconnect: ReconnectPolicy | false
  readonly retry: ReconnectPolicy | boolean
  readonly marketDataType: number
  readonly marketDataLines: number
  readonly messagesPerSecond: number
  readonly reservedForOrders: number
  readonly historicalLimits: HistoricalLimits
  readonly codes: Readonly<Record<number, Partial<Omit<GatewayCode, 'code'>>>>
  readonly logger: Logger | undefined
  readonly redactAccounts: boolean
  readonly signal: AbortSignal | undefined
  readonly clock: Clock
  readonly random: () => number
}

const durationMs = z.number().min(0)
const version = z.int().min(MIN_SERVER_VERSION).max(MAX_SERVER_VERSION)
const aFunction = { error: 'a function' }
const portError = { error: 'a whole number from 1 to 65535' }

const reconnectSchema = z.strictObject({
  firstDelayMs: durationMs.default(500),
  maxDelayMs: durationMs.default(30_000),
  maxAttempts: z.number().min(1).default(Number.POSITIVE_INFINITY),
})

/** The waits of a lost connection, unless others are given. */
export const defaultReconnect: ReconnectPolicy = {
  firstDelayMs: 500,
  maxDelayMs: 30_000,
  maxAttempts: Number.POSITIVE_INFINITY,
}

/** What the schema makes of them; what is not given and has no default stays out. */
type CheckedOptions = {
  [Name in keyof ConnectSettings as undefined extends ConnectSettings[Name] ? never : Name]: ConnectSettings[Name]
} & Partial<ConnectSettings>

/** Checks the options of `connect`. */
export const connectOptionsSchema: z.ZodType<CheckedOptions, ConnectOptions> = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int(portError).min(1, portError).max(65_535, portError).default(ports.gatewayPaper),
  clientId: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(0),
  url: z
    .string()
    .regex(/^wss?:\/\//, { error: "an address that begins with 'ws://' or 'wss://'" })
    .optional(),
  webSocket: z
    .custom<WebSocketClass>((value) => typeof value === 'function', { error: 'a WebSocket class' })
    .optional(),
  transport: z
    .custom<(target: TransportTarget) => Promise<Transport>>((value) => typeof value === 'function', aFunction)
    .optional(),
  record: z
    .custom<TransportRecorder>(
      (value) => typeof value === 'object' && value !== null && typeof Reflect.get(value, 'tap') === 'function',
      { error: 'a CaptureWriter of @twskit/recording' },
    )
    .optional(),
  readOnly: z.boolean().default(false),
  reconcileOrders: z.boolean().default(true),
  connectOptions: z.string().optional(),
  optionalCapabilities: z.string().optional(),
  serverVersions: z
    .strictObject({ min: version.default(MIN_SERVER_VERSION), max: version.default(MAX_SERVER_VERSION) })
    .refine(({ min, max }) => min <= max, { error: 'a min that is not above its max' })
    .default({ min: MIN_SERVER_VERSION, max: MAX_SERVER_VERSION }),
  openTimeoutMs: durationMs.default(10_000),
  readyTimeoutMs: durationMs.default(15_000),
  heartbeatMs: z
    .union([z.literal(0), z.number().min(5_000)], { error: '0, or a number of at least 5000' })
    .default(30_000),
  reconnect: z
    .union([z.literal(false), reconnectSchema], {
      error: 'false, or an object with firstDelayMs, maxDelayMs and maxAttempts',
    })
    .default(defaultReconnect),
  retry: z
    .union([z.boolean(), reconnectSchema], {
      error: 'true, false, or an object with firstDelayMs, maxDelayMs and maxAttempts',
    })
    .default(false),
  marketDataType: marketDataTypeSchema.default('live').transform(numberOfMarketDataType),
  marketDataLines: z.int().min(0).default(100),
  messagesPerSecond: z.int().min(2).default(48),
  reservedForOrders: z.int().min(0).default(4),
  historicalLimits: z
    .strictObject({
      smallPerTenMinutes: z.int().min(1).optional(),
      identicalAfterMs: durationMs.optional(),
      perSeriesInTwoSeconds: z.int().min(1).optional(),
      openAtOnce: z.int().min(1).optional(),
    })
    .default({}),
  codes: z
    .record(
      z.string(),
      z.custom<Partial<Omit<GatewayCode, 'code'>>>((value) => typeof value === 'object'),
    )
    .default({}),
  logger: z
    .custom<Logger>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        ['debug', 'info', 'warn', 'error'].every((name) => typeof Reflect.get(value, name) === 'function'),
      { error: 'an object with the methods debug, info, warn and error' },
    )
    .optional(),
  redactAccounts: z.boolean().default(true),
  signal: z.instanceof(AbortSignal, { error: 'an AbortSignal' }).optional(),
  clock: z.custom<Clock>((value) => typeof value === 'object' && value !== null).default(systemClock),
  random: z.custom<() => number>((value) => typeof value === 'function', aFunction).default(() => Math.random),
})

/**
 * Checks the options of `connect` and fills in the defaults.
 *
 * @throws {@link ValidationError} when an option is not what it should be.
 */
export function settingsFrom(options: ConnectOptions): ConnectSettings {
  const checked = check(connectOptionsSchema, options, 'options')
  const { url, webSocket, transport, record, connectOptions, optionalCapabilities, logger, signal } = checked
  return { ...checked, url, webSocket, transport, record, connectOptions, optionalCapabilities, logger, signal }
}
