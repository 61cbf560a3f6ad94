import type { Contract } from '@twskit/wire'
import * as z from 'zod'
import { check } from '../../validation/index.ts'
import { contractSchema } from '../contract-schema.ts'

/** Any other field of the contract, by its official name. */
export type ContractFields = Omit<Contract, 'secType' | 'symbol'>

/** Checks what a builder was given and leaves out what is `undefined`. */
export function build(contract: Contract): Contract {
  const known = Object.entries(contract).filter(([, value]) => value !== undefined)
  return check(contractSchema, Object.fromEntries(known), 'contract')
}

const symbolSchema = z.string().min(1)

/** Checks a symbol. */
export function checkSymbol(symbol: string): string {
  return check(symbolSchema, symbol, 'symbol')
}

const expirySchema = z.string().regex(/^\d{4}-?\d{2}(-?\d{2})?$/, {
  error: "a day as '2026-12-18' or '20261218', or a month as '2026-12' or '202612'",
})

/** Checks an expiry and writes it as the gateway does: `20261218` or `202612`. */
export function checkExpiry(expiry: string): string {
  return check(expirySchema, expiry, 'expiry').replaceAll('-', '')
}
