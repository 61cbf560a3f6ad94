import { MAX_SERVER_VERSION, MIN_SERVER_VERSION } from '@twskit/wire'
import * as z from 'zod'
import type { AccountsOptions, StartingPosition } from '../accounts/accounts.ts'
import type { Clock } from '../clock/clock.ts'
import { runningClock } from '../clock/real-clock.ts'
import { isZone } from '../clock/zones.ts'
import { faultSchema } from '../faults/fault-schema.ts'
import type { FaultOptions } from '../faults/faults.ts'
import type { TradingHours } from '../world/instruments/catalogue.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { type MannersOptions, mannersSchema } from './manners.ts'
import type { Entitlement, FarmsAtStart, GatewayLimits, GatewaySettings } from './settings.ts'

/** The options of {@link startGateway}; each has a default. */
export interface GatewayOptions {
  /** Address to listen at; `127.0.0.1` by default. */
  readonly host?: string | undefined
  /** Port to listen at; 0, the default, picks a free one. */
  readonly port?: number | undefined
  /** The server version, 176 to 226; 226 by default. A client that offers a lower highest one pins its session to that. */
  readonly serverVersion?: number | undefined
  /** Chooses prices, trades and chance; 1 by default. */
  readonly seed?: number | undefined
  /** Tells the time; the machine's by default. Hand in a `SteppedClock` to own it, a `runningClock` to speed it up. */
  readonly clock?: Clock | undefined
  /** When markets are open: `always`, the default, so that there is a market on a Sunday too, or `exchange` for the real hours. */
  readonly tradingHours?: TradingHours | undefined
  /** How long a quote stands still, in milliseconds; 250 by default. Shorter makes more ticks. */
  readonly quoteStepMs?: number | undefined
  /** Instruments beside those of the catalogue. */
  readonly instruments?: readonly Instrument[] | undefined
  /** Account codes of the login, or how many accounts it has; 1 by default. */
  readonly accounts?: number | readonly string[] | undefined
  /** What the accounts begin with: cash by currency, positions of the first one; a million US dollars by default. */
  readonly portfolio?: AccountsOptions | undefined
  /** The login's name; `demo` by default. */
  readonly user?: string | undefined
  /** True refuses everything about orders with 321, as the "read-only API" switch does. */
  readonly readOnly?: boolean | undefined
  /** True makes the login an advisor's, with account groups. */
  readonly advisor?: boolean | undefined
  /** Client id that is told about the orders of every client. */
  readonly masterClientId?: number | undefined
  /** Time zone of the gateway's host; `US/Eastern` by default. */
  readonly zone?: string | undefined
  /**
   * What the login may see: `live`, the default, `delayed` or `none`, for all instruments or by instrument. Currencies are
   * live for logins whose data is delayed, too.
   */
  readonly marketData?: Entitlement | ((instrument: Instrument) => Entitlement) | undefined
  /** What the login has the permission to trade; orders for the rest are refused with 460. Everything by default. */
  readonly mayTrade?: ((instrument: Instrument) => boolean) | undefined
  /**
   * Which farms are connected from the start. `usual`, the default: all but those of options and history, which answer while they
   * connect. `on-demand`: none of market data, so that the first data of each asset class comes 0.6 seconds late, after 2119 and
   * 2104. `connected`: all, and nothing is ever said of them but at the start.
   */
  readonly farms?: FarmsAtStart | undefined
  /** False refuses requests for corporate events with 10276, as logins without that subscription are; true by default. */
  readonly calendar?: boolean | undefined
  /** How much a client may do; the defaults are a real gateway's. */
  readonly limits?: Partial<GatewayLimits> | undefined
  /** How unfriendly it is in what it answers; see {@link GatewayManners}. */
  readonly manners?: MannersOptions | undefined
  /** What goes wrong from the beginning; see {@link Faults}. */
  readonly faults?: FaultOptions | undefined
  /** Receives one readable line for each thing that clients do and are told. */
  readonly log?: ((line: string) => void) | undefined
}

const count = z.number().min(0)

const schema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(0),
  serverVersion: z.int().min(MIN_SERVER_VERSION).max(MAX_SERVER_VERSION).default(MAX_SERVER_VERSION),
  seed: z.int().default(1),
  clock: z
    .custom<Clock>((value) => typeof (value as Clock | undefined)?.now === 'function', 'Expected a clock')
    .default(() => runningClock()),
  tradingHours: z.enum(['always', 'exchange']).default('always'),
  quoteStepMs: z.number().min(1).max(60_000).default(250),
  instruments: z.array(z.custom<Instrument>((value) => typeof value === 'object' && value !== null)).default([]),
  accounts: z.union([z.int().min(1).max(1000), z.array(z.string().min(1)).min(1)]).default(1),
  portfolio: z
    .strictObject({
      baseCurrency: z.string().length(3).exactOptional(),
      cash: z.record(z.string().length(3), z.number()).exactOptional(),
      positions: z
        .array(z.custom<StartingPosition>((value) => typeof value === 'object' && value !== null))
        .exactOptional(),
    })
    .default({}),
  user: z.string().default('demo'),
  readOnly: z.boolean().default(false),
  advisor: z.boolean().default(false),
  masterClientId: z.int().optional(),
  zone: z.string().refine(isZone, 'Expected the name of a time zone such as Europe/Berlin').default('US/Eastern'),
  marketData: z
    .union([
      z.enum(['live', 'delayed', 'none']),
      z.custom<(instrument: Instrument) => Entitlement>((value) => typeof value === 'function'),
    ])
    .default('live'),
  mayTrade: z
    .custom<(instrument: Instrument) => boolean>((value) => typeof value === 'function')
    .default(() => () => true),
  farms: z.enum(['connected', 'usual', 'on-demand']).default('usual'),
  calendar: z.boolean().default(true),
  limits: z
    .strictObject({
      messagesPerSecond: count.default(50),
      marketDataLines: count.default(100),
      marketDepths: count.default(3),
      tickByTicks: count.default(5),
      accountSummaries: count.default(2),
      historicalRequests: count.default(60),
      clockRequestMs: count.default(1000),
      clients: count.default(32),
    })
    .prefault({}),
  manners: mannersSchema.prefault({}),
  faults: faultSchema.optional(),
  log: z.custom<(line: string) => void>((value) => typeof value === 'function').optional(),
})

/**
 * Checks the options and fills in what is missing.
 *
 * @throws TypeError that names each wrong option and what is allowed.
 */
export function settingsFrom(options: GatewayOptions): GatewaySettings {
  const parsed = schema.safeParse(options)
  if (!parsed.success) throw new TypeError(`These gateway options are wrong.\n${z.prettifyError(parsed.error)}`)
  const { readOnly, advisor, accounts, marketData, masterClientId, calendar, log, faults: _, ...rest } = parsed.data
  return {
    ...rest,
    accounts: typeof accounts === 'number' ? accountCodes(accounts, advisor) : accounts,
    isReadOnly: readOnly,
    isAdvisor: advisor,
    masterClientId,
    hasCalendar: calendar,
    marketData: typeof marketData === 'function' ? marketData : entitlementOf(marketData),
    log,
  }
}

/** Nobody has to subscribe to the quotes of currencies. */
function entitlementOf(marketData: Entitlement): (instrument: Instrument) => Entitlement {
  return ({ secType }) => (marketData === 'delayed' && secType === 'CASH' ? 'live' : marketData)
}

/** Codes as demo logins have them: `DU…` for an account, `DF…` for an advisor's own. */
function accountCodes(wanted: number, isAdvisor: boolean): readonly string[] {
  return Array.from(
    { length: wanted },
    (_, index) => `${isAdvisor && index === 0 ? 'DF' : 'DU'}${String(1_000_001 + index)}`,
  )
}
