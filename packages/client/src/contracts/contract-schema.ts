import { type ComboLeg, type Contract, securityTypes } from '@twskit/wire'
import * as z from 'zod'
import { type OpenWord, openWord } from '../validation/index.ts'

export { securityTypes }

/** A security type: `STK` for stocks, `OPT` for options, `CASH` for currency pairs, ... Types newer than `securityTypes` pass too. */
export type SecurityType = OpenWord<(typeof securityTypes)[number]>

/** The identifiers a contract can be looked up by, in addition to its `conId`. */
export const securityIdTypes = ['ISIN', 'CUSIP', 'SEDOL', 'RIC', 'FIGI'] as const

/** The name of an identifier of a contract. Names newer than `securityIdTypes` pass too. */
export type SecurityIdType = OpenWord<(typeof securityIdTypes)[number]>

const text = z.string().optional()
const number = z.number().optional()

/** Checks one leg of a combination. */
export const comboLegSchema: z.ZodType<ComboLeg, ComboLeg> = z.strictObject({
  conId: z.int().min(1),
  ratio: z.int().min(0).optional(),
  action: openWord(['BUY', 'SELL', 'SSHORT', '']).optional(),
  exchange: text,
  openClose: z.int().optional(),
  shortSalesSlot: z.int().optional(),
  designatedLocation: text,
  exemptCode: z.int().optional(),
  perLegPrice: number,
})

/** How a contract that has no conId is described. The gateway's own words for a known conId need no check. */
const described = {
  secType: openWord([...securityTypes, '']).optional(),
  lastTradeDateOrContractMonth: z
    .string()
    .regex(/^(\d{6}|\d{8}([ -].*)?|[A-Z][A-Z0-9]*)?$/, { error: "a month as 'yyyymm' or a day as 'yyyymmdd'" })
    .optional(),
  right: openWord(['C', 'P', 'CALL', 'PUT', '?', '0', '']).optional(),
  secIdType: openWord([...securityIdTypes, '']).optional(),
}

/**
 * Checks a contract, whether built by hand, by a builder, or received from the gateway. What the gateway needs beyond that
 * depends on the instrument; it answers 200 to a contract it cannot find. A contract with a conId is taken with whatever words a gateway
 * gave it.
 */
export const contractSchema: z.ZodType<Contract, Contract> = z
  .strictObject({
    conId: z.int().optional(),
    symbol: text,
    secType: text,
    lastTradeDateOrContractMonth: text,
    strike: number,
    right: text,
    multiplier: z.union([z.number(), z.string()], { error: 'a number, or the number as a text' }).optional(),
    exchange: text,
    primaryExch: text,
    currency: text,
    localSymbol: text,
    tradingClass: text,
    secIdType: text,
    secId: text,
    description: text,
    issuerId: text,
    deltaNeutralContract: z.strictObject({ conId: z.int().optional(), delta: number, price: number }).optional(),
    includeExpired: z.boolean().optional(),
    comboLegsDescrip: text,
    comboLegs: z.array(comboLegSchema).readonly().optional(),
    lastTradeDate: text,
  })
  .superRefine((contract, issues) => {
    const { conId = 0, symbol, localSymbol, secId, issuerId, comboLegs = [] } = contract
    if (conId > 0) return
    for (const [name, schema] of Object.entries(described)) {
      const value = contract[name as keyof typeof described]
      const result = schema.safeParse(value)
      for (const { message } of result.error?.issues ?? []) issues.addIssue({ code: 'custom', path: [name], message })
    }
    if ([symbol, localSymbol, secId, issuerId].some(Boolean) || comboLegs.length > 0) return
    const message = 'a contract with at least one of conId, symbol, localSymbol, secId, issuerId and comboLegs'
    issues.addIssue({ code: 'custom', message })
  })
