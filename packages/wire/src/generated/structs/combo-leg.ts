// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes one leg of a combination. */
export interface ComboLeg {
  /** the contract of the leg */
  readonly conId?: number | undefined
  /** how many of it go into one combination */
  readonly ratio?: number | undefined
  /** BUY or SELL, or SSHORT for institutions */
  readonly action?: string | undefined
  /** where the leg is routed */
  readonly exchange?: string | undefined
  /** 0 same as the combination, 1 open, 2 close, 3 unknown; only institutions set it */
  readonly openClose?: number | undefined
  /** 0 not a short sale, 1 held by the clearing broker, 2 held elsewhere */
  readonly shortSalesSlot?: number | undefined
  /** where shares sold short are held; required when the slot is 2 */
  readonly designatedLocation?: string | undefined
  /** the exemption from the short-sale rule; -1 for none */
  readonly exemptCode?: number | undefined
  /** the price of this leg, where the order prices its legs one by one */
  readonly perLegPrice?: number | undefined
}

export function readComboLegProto(r: ProtoReader): ComboLeg {
  let conId: number | undefined
  let ratio: number | undefined
  let action: string | undefined
  let exchange: string | undefined
  let openClose: number | undefined
  let shortSalesSlot: number | undefined
  let designatedLocation: string | undefined
  let exemptCode: number | undefined
  let perLegPrice: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        conId = r.int32()
        break
      case 16:
        ratio = r.int32()
        break
      case 26:
        action = r.string()
        break
      case 34:
        exchange = r.string()
        break
      case 40:
        openClose = r.int32()
        break
      case 48:
        shortSalesSlot = r.int32()
        break
      case 58:
        designatedLocation = r.string()
        break
      case 64:
        exemptCode = r.int32()
        break
      case 73:
        perLegPrice = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { conId, ratio, action, exchange, openClose, shortSalesSlot, designatedLocation, exemptCode, perLegPrice }
}

export function writeComboLegProto(w: ProtoWriter, s: ComboLeg): void {
  w.int32(8, s.conId, 'comboLeg.conId')
  w.int32(16, s.ratio, 'comboLeg.ratio')
  w.string(26, s.action, 'comboLeg.action')
  w.string(34, s.exchange, 'comboLeg.exchange')
  w.int32(40, s.openClose, 'comboLeg.openClose')
  w.int32(48, s.shortSalesSlot, 'comboLeg.shortSalesSlot')
  w.string(58, s.designatedLocation, 'comboLeg.designatedLocation')
  w.int32(64, s.exemptCode, 'comboLeg.exemptCode')
  w.double(73, s.perLegPrice, 'comboLeg.perLegPrice')
}
