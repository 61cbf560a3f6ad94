import type { ComboLeg, Contract } from '@twskit/wire'
import * as z from 'zod'

/** The security types the gateway knows. */
export const securityTypes = [
  'STK',
  'OPT',
  'FUT',
  'CONTFUT',
  'FUT+CONTFUT',
  'IND',
  'FOP',
  'CASH',
  'BAG',
  'WAR',
  'BOND',
  'CMDTY',
  'NEWS',
  'FUND',
  'CFD',
  'CRYPTO',
  'BILL',
  'IOPT',
  'FWD',
  'FIXED',
  'SLB',
  'BSK',
  'ICU',
  'ICS',
  'EC',
  'PDC',
] as const

/** A security type: `STK` for stocks, `OPT` for options, `CASH` for currency pairs, ... */
export type SecurityType = (typeof securityTypes)[number]

/** The identifiers a contract can be looked up by beside its `conId`. */
export const securityIdTypes = ['ISIN', 'CUSIP', 'SEDOL', 'RIC', 'FIGI'] as const

/** Where a contract is known by another identifier: the name of that identifier. */
export type SecurityIdType = (typeof securityIdTypes)[number]

const text = z.string().optional()
const number = z.number().optional()
const conId = z.int().min(0).optional()

/** Checks one leg of a combination. */
export const comboLegSchema: z.ZodType<ComboLeg, ComboLeg> = z.strictObject({
  conId: z.int().min(1),
  ratio: z.int().min(1).optional(),
  action: z.enum(['BUY', 'SELL', 'SSHORT']).optional(),
  exchange: text,
  openClose: z.int().min(0).max(3).optional(),
  shortSalesSlot: z.int().min(0).max(2).optional(),
  designatedLocation: text,
  exemptCode: z.int().optional(),
  perLegPrice: number,
})

/**
 * Checks a contract, whether built by hand, by a builder, or received from the gateway. What the gateway needs beyond that
 * depends on the instrument; it answers 200 to a contract it cannot find.
 */
export const contractSchema: z.ZodType<Contract, Contract> = z
  .strictObject({
    conId,
    symbol: text,
    secType: z.enum(securityTypes).or(z.literal('')).optional(),
    lastTradeDateOrContractMonth: z
      .string()
      .regex(/^(\d{6}|\d{8}([ -].*)?)?$/, { error: "a month as 'yyyymm' or a day as 'yyyymmdd'" })
      .optional(),
    strike: number,
    right: z.enum(['C', 'P', 'CALL', 'PUT', '?', '0', '']).optional(),
    multiplier: z.union([z.number(), z.string()], { error: 'a number, or the number as a text' }).optional(),
    exchange: text,
    primaryExch: text,
    currency: text,
    localSymbol: text,
    tradingClass: text,
    secIdType: z.enum(securityIdTypes).or(z.literal('')).optional(),
    secId: text,
    description: text,
    issuerId: text,
    deltaNeutralContract: z.strictObject({ conId, delta: number, price: number }).optional(),
    includeExpired: z.boolean().optional(),
    comboLegsDescrip: text,
    comboLegs: z.array(comboLegSchema).readonly().optional(),
    lastTradeDate: text,
  })
  .refine(
    (contract) =>
      [contract.conId, contract.symbol, contract.localSymbol, contract.secId, contract.issuerId].some(Boolean) ||
      (contract.comboLegs?.length ?? 0) > 0,
    { error: 'a contract with at least one of conId, symbol, localSymbol, secId, issuerId and comboLegs' },
  )
