// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports what one fill cost; comes before or after the status of the order. */
export interface CommissionAndFeesReport {
  readonly type: 'CommissionAndFeesReport'
  /** the fill it belongs to */
  readonly execId?: string | undefined
  /** the cost of this fill alone */
  readonly commissionAndFees?: number | undefined
  /** the currency of the cost */
  readonly currency?: string | undefined
  /** the profit or loss a closing fill realizes, fees of both sides included; unset for an opening one */
  readonly realizedPNL?: number | undefined
  /** the yield of a bond; unset for everything else */
  readonly bondYield?: number | undefined
  /** the date the yield is to, as yyyymmdd */
  readonly yieldRedemptionDate?: string | undefined
}

export function readCommissionAndFeesReportText(r: TextReader, _v: number): CommissionAndFeesReport {
  r.skip('version')
  const execId = r.string('execId')
  const commissionAndFees = r.float('commissionAndFees')
  const currency = r.string('currency')
  const realizedPNL = r.float('realizedPNL')
  const bondYield = r.float('bondYield')
  const yieldRedemptionDate = r.string('yieldRedemptionDate')
  return { type: 'CommissionAndFeesReport', execId, commissionAndFees, currency, realizedPNL, bondYield, yieldRedemptionDate }
}

export function writeCommissionAndFeesReportText(w: TextWriter, m: CommissionAndFeesReport, _v: number): void {
  w.literal('1')
  w.string(m.execId, 'execId')
  w.float(m.commissionAndFees, 'commissionAndFees', '1.7976931348623157E308')
  w.string(m.currency, 'currency')
  w.float(m.realizedPNL, 'realizedPNL', '1.7976931348623157E308')
  w.float(m.bondYield, 'bondYield', '1.7976931348623157E308')
  w.string(m.yieldRedemptionDate, 'yieldRedemptionDate')
}

export function readCommissionAndFeesReportProto(r: ProtoReader): CommissionAndFeesReport {
  let execId: string | undefined
  let commissionAndFees: number | undefined
  let currency: string | undefined
  let realizedPNL: number | undefined
  let bondYield: number | undefined
  let yieldRedemptionDate: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        execId = r.string()
        break
      case 17:
        commissionAndFees = r.double()
        break
      case 26:
        currency = r.string()
        break
      case 33:
        realizedPNL = r.double()
        break
      case 41:
        bondYield = r.double()
        break
      case 50:
        yieldRedemptionDate = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CommissionAndFeesReport', execId, commissionAndFees, currency, realizedPNL, bondYield, yieldRedemptionDate }
}

export function writeCommissionAndFeesReportProto(w: ProtoWriter, m: CommissionAndFeesReport, _v: number): void {
  w.string(10, m.execId, 'execId')
  w.double(17, m.commissionAndFees, 'commissionAndFees')
  w.string(26, m.currency, 'currency')
  w.double(33, m.realizedPNL, 'realizedPNL')
  w.double(41, m.bondYield, 'bondYield')
  w.string(50, m.yieldRedemptionDate, 'yieldRedemptionDate')
}
