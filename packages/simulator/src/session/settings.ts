import type { Clock } from '../clock/clock.ts'
import type { AccountsOptions } from '../accounts/accounts.ts'
import type { TradingHours } from '../world/instruments/catalogue.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import type { GatewayManners } from './manners.ts'

/** What a login may see of an instrument: live quotes, quotes of a quarter of an hour ago, or none. */
export type Entitlement = 'live' | 'delayed' | 'none'

/**
 * Which farms are connected when a gateway starts: all of them (`connected`); all but those of options and history, which
 * answer while they connect (`usual`); or none of market data, so that the first data of each asset class comes 0.6 seconds
 * late (`on-demand`).
 */
export type FarmsAtStart = 'connected' | 'usual' | 'on-demand'

/** How much one client may do. */
export interface GatewayLimits {
  /** Requests a second before code 100; 50 by default. */
  readonly messagesPerSecond: number
  /** Market-data lines before code 101; 100 by default. */
  readonly marketDataLines: number
  /** Books before code 309; 3 by default. */
  readonly marketDepths: number
  /** Tick-by-tick streams before code 10190; 5 by default. */
  readonly tickByTicks: number
  /** Account summaries before code 322; 2 by default. */
  readonly accountSummaries: number
  /** Historical requests of small bars in ten minutes before code 162; 60 by default. */
  readonly historicalRequests: number
  /** Shortest time between two answers to clock requests; the others are dropped silently. 1000 ms by default. */
  readonly clockRequestMs: number
  /** Clients at once; 32 by default. */
  readonly clients: number
}

/** The options of a gateway with everything filled in. */
export interface GatewaySettings {
  readonly host: string
  readonly port: number
  readonly serverVersion: number
  readonly seed: number
  readonly clock: Clock
  readonly tradingHours: TradingHours
  readonly quoteStepMs: number
  readonly instruments: readonly Instrument[]
  readonly accounts: readonly string[]
  /** What the accounts begin with. */
  readonly portfolio: AccountsOptions
  /** The login's name, which orders carry as their submitter. */
  readonly user: string
  /** True when orders are refused with 321. */
  readonly isReadOnly: boolean
  /** True when the login is an advisor's. */
  readonly isAdvisor: boolean
  /** Client id that sees the orders of every client. */
  readonly masterClientId: number | undefined
  /** Zone of the gateway's host, in which account times are written. */
  readonly zone: string
  /** True when the login may see the calendar of corporate events. */
  readonly hasCalendar: boolean
  readonly marketData: (instrument: Instrument) => Entitlement
  readonly farms: FarmsAtStart
  readonly mayTrade: (instrument: Instrument) => boolean
  readonly limits: GatewayLimits
  readonly manners: GatewayManners
  readonly log: ((line: string) => void) | undefined
}
