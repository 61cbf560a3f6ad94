import * as z from 'zod'

/** The sorts of market data a gateway can deliver, in the order of their numbers on the wire (1 to 4). */
export const marketDataTypes = ['live', 'frozen', 'delayed', 'delayed-frozen'] as const

/**
 * A sort of market data: `live`, `frozen` (the last quotes of the session after it closed), `delayed` (15 to 20 minutes, where
 * the account has no live subscription), `delayed-frozen`.
 */
export type MarketDataTypeName = (typeof marketDataTypes)[number]

/** Checks the name of a sort of market data. */
export const marketDataTypeSchema: z.ZodType<MarketDataTypeName, MarketDataTypeName> = z.enum(marketDataTypes)

/** Gives the number of a sort of market data on the wire. */
export function numberOfMarketDataType(name: MarketDataTypeName): number {
  return marketDataTypes.indexOf(name) + 1
}

/** Gives the sort of market data of a number on the wire; `undefined` for numbers nobody knows. */
export function marketDataTypeOfNumber(type: number | undefined): MarketDataTypeName | undefined {
  return type === undefined ? undefined : marketDataTypes[type - 1]
}
