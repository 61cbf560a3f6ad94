// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Ties one bit and letter of a smart-routed quote to an exchange. */
export interface SmartComponent {
  /** the bit that stands for the exchange */
  readonly bitNumber?: number | undefined
  /** the exchange */
  readonly exchange?: string | undefined
  /** the letter that stands for the exchange in quotes */
  readonly exchangeLetter?: string | undefined
}

export function readSmartComponentProto(r: ProtoReader): SmartComponent {
  let bitNumber: number | undefined
  let exchange: string | undefined
  let exchangeLetter: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        bitNumber = r.int32()
        break
      case 18:
        exchange = r.string()
        break
      case 26:
        exchangeLetter = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { bitNumber, exchange, exchangeLetter }
}

export function writeSmartComponentProto(w: ProtoWriter, s: SmartComponent): void {
  w.int32(8, s.bitNumber, 'smartComponent.bitNumber')
  w.string(18, s.exchange, 'smartComponent.exchange')
  w.string(26, s.exchangeLetter, 'smartComponent.exchangeLetter')
}
