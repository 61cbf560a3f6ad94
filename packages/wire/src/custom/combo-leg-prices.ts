import type { TextReader } from '../bytes/text-reader.ts'
import type { TextWriter } from '../bytes/text-writer.ts'
import type { ComboLeg } from '../generated/structs/combo-leg.ts'
import type { Mutable } from '../values/mutable.ts'

/**
 * Reads and writes the prices of combo legs. Protobuf keeps a price in its leg; text sends all prices as a list of their own,
 * behind the legs. The list is empty when no leg has a price.
 */
export const comboLegPrices = {
  read(reader: TextReader, legs: readonly Mutable<ComboLeg>[] | undefined): void {
    const count = reader.count('contract.comboLegs.perLegPrice')
    for (let i = 0; i < count; i++) {
      const price = reader.optFloat('contract.comboLegs.perLegPrice')
      const leg = legs?.[i]
      if (leg !== undefined && price !== undefined) leg.perLegPrice = price
    }
  },

  write(writer: TextWriter, legs: readonly ComboLeg[] | undefined): void {
    const priced = legs?.some((leg) => leg.perLegPrice !== undefined) ? legs : []
    writer.count(priced.length)
    for (const leg of priced) writer.float(leg.perLegPrice, 'contract.comboLegs.perLegPrice', '')
  },
} as const
