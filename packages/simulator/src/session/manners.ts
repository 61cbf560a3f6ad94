import * as z from 'zod'

/** How unfriendly a gateway is in what it answers, each as seen of real ones. Each is off by default, except `checksContracts`. */
export interface GatewayManners {
  /**
   * Checks contracts the way gateways do: no answer at all to a protobuf look-up with strike 0, 478 for what contradicts the conId, and
   * 200 or 321 for a described contract without an exchange. False takes them as they are. True by default.
   */
  readonly checksContracts: boolean
  /** Positions and scanner rows name no exchange, as on some logins. */
  readonly omitsExchanges: boolean
  /** Details of options name a last trade date that is one day late. */
  readonly lateExpiries: boolean
  /** Puts `$LEDGER-` before every per-currency key of account values: `all` of them, or every second one (`mixed`). */
  readonly ledgerPrefix: 'none' | 'all' | 'mixed'
  /** Leaves SMART out of option parameters, as for underlyings outside the United States. */
  readonly omitsSmart: boolean
  /** Answers contract look-ups made during an outage with 200, just before the notice that the line is back. */
  readonly flushesOutages: boolean
  /** Names time zones in its own way: `() => 'IST'`. */
  readonly zoneName: (zone: string) => string
}

/** Manners to begin with. */
export type MannersOptions = { readonly [Name in keyof GatewayManners]?: GatewayManners[Name] | undefined }

/** Checks manners and fills in what is missing. */
export const mannersSchema: z.ZodType<GatewayManners, MannersOptions> = z.strictObject({
  checksContracts: z.boolean().default(true),
  omitsExchanges: z.boolean().default(false),
  lateExpiries: z.boolean().default(false),
  ledgerPrefix: z.enum(['none', 'all', 'mixed']).default('none'),
  omitsSmart: z.boolean().default(false),
  flushesOutages: z.boolean().default(false),
  zoneName: z
    .custom<(zone: string) => string>((value) => typeof value === 'function', 'Expected a function')
    .default(() => (zone: string) => zone),
})
