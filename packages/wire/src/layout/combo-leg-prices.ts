import type { TextReader } from '../bytes/text-reader.ts'
import type { TextWriter } from '../bytes/text-writer.ts'

/** The part of a leg that the price list is about. The generated leg fits it; naming that type would close a circle. */
interface PricedLeg {
  perLegPrice?: number | undefined
}

/**
 * Reads and writes the prices of combo legs. Protobuf keeps a price in its leg; text sends all prices as a list of their own,
 * behind the legs. The list is empty when no leg has a price.
 */
export const comboLegPrices = {
  read(reader: TextReader, legs: readonly PricedLeg[] | undefined): void {
    const count = reader.count('contract.comboLegs.perLegPrice')
    for (let i = 0; i < count; i++) {
      const price = reader.optFloat('contract.comboLegs.perLegPrice')
      const leg = legs?.[i]
      if (leg !== undefined && price !== undefined) leg.perLegPrice = price
    }
  },

  write(writer: TextWriter, legs: readonly Readonly<PricedLeg>[] | undefined): void {
    const priced = legs?.some((leg) => leg.perLegPrice !== undefined) ? legs : []
    writer.count(priced.length)
    for (const leg of priced) writer.float(leg.perLegPrice, 'contract.comboLegs.perLegPrice', '')
  },
} as const
