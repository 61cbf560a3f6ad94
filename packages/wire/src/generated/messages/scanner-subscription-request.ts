// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readScannerSubscriptionProto, writeScannerSubscriptionProto, type ScannerSubscription } from '../structs/scanner-subscription.ts'

/** Subscribes to a scan, which is sent anew about every 30 seconds. */
export interface ScannerSubscriptionRequest {
  readonly type: 'ScannerSubscriptionRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** what to scan for */
  readonly scannerSubscription?: ScannerSubscription | undefined
}

export function readScannerSubscriptionRequestText(r: TextReader, _v: number): ScannerSubscriptionRequest {
  const scannerSubscription: Mutable<ScannerSubscription> = {}
  const reqId = r.int('reqId')
  const scannerSubscription_numberOfRows_ = r.optInt('scannerSubscription.numberOfRows')
  if (scannerSubscription_numberOfRows_ !== undefined) scannerSubscription.numberOfRows = scannerSubscription_numberOfRows_
  const scannerSubscription_instrument_ = r.string('scannerSubscription.instrument')
  if (scannerSubscription_instrument_ !== undefined) scannerSubscription.instrument = scannerSubscription_instrument_
  const scannerSubscription_locationCode_ = r.string('scannerSubscription.locationCode')
  if (scannerSubscription_locationCode_ !== undefined) scannerSubscription.locationCode = scannerSubscription_locationCode_
  const scannerSubscription_scanCode_ = r.string('scannerSubscription.scanCode')
  if (scannerSubscription_scanCode_ !== undefined) scannerSubscription.scanCode = scannerSubscription_scanCode_
  const scannerSubscription_abovePrice_ = r.optFloat('scannerSubscription.abovePrice')
  if (scannerSubscription_abovePrice_ !== undefined) scannerSubscription.abovePrice = scannerSubscription_abovePrice_
  const scannerSubscription_belowPrice_ = r.optFloat('scannerSubscription.belowPrice')
  if (scannerSubscription_belowPrice_ !== undefined) scannerSubscription.belowPrice = scannerSubscription_belowPrice_
  const scannerSubscription_aboveVolume_ = r.optLong('scannerSubscription.aboveVolume')
  if (scannerSubscription_aboveVolume_ !== undefined) scannerSubscription.aboveVolume = scannerSubscription_aboveVolume_
  const scannerSubscription_marketCapAbove_ = r.optFloat('scannerSubscription.marketCapAbove')
  if (scannerSubscription_marketCapAbove_ !== undefined) scannerSubscription.marketCapAbove = scannerSubscription_marketCapAbove_
  const scannerSubscription_marketCapBelow_ = r.optFloat('scannerSubscription.marketCapBelow')
  if (scannerSubscription_marketCapBelow_ !== undefined) scannerSubscription.marketCapBelow = scannerSubscription_marketCapBelow_
  const scannerSubscription_moodyRatingAbove_ = r.string('scannerSubscription.moodyRatingAbove')
  if (scannerSubscription_moodyRatingAbove_ !== undefined) scannerSubscription.moodyRatingAbove = scannerSubscription_moodyRatingAbove_
  const scannerSubscription_moodyRatingBelow_ = r.string('scannerSubscription.moodyRatingBelow')
  if (scannerSubscription_moodyRatingBelow_ !== undefined) scannerSubscription.moodyRatingBelow = scannerSubscription_moodyRatingBelow_
  const scannerSubscription_spRatingAbove_ = r.string('scannerSubscription.spRatingAbove')
  if (scannerSubscription_spRatingAbove_ !== undefined) scannerSubscription.spRatingAbove = scannerSubscription_spRatingAbove_
  const scannerSubscription_spRatingBelow_ = r.string('scannerSubscription.spRatingBelow')
  if (scannerSubscription_spRatingBelow_ !== undefined) scannerSubscription.spRatingBelow = scannerSubscription_spRatingBelow_
  const scannerSubscription_maturityDateAbove_ = r.string('scannerSubscription.maturityDateAbove')
  if (scannerSubscription_maturityDateAbove_ !== undefined) scannerSubscription.maturityDateAbove = scannerSubscription_maturityDateAbove_
  const scannerSubscription_maturityDateBelow_ = r.string('scannerSubscription.maturityDateBelow')
  if (scannerSubscription_maturityDateBelow_ !== undefined) scannerSubscription.maturityDateBelow = scannerSubscription_maturityDateBelow_
  const scannerSubscription_couponRateAbove_ = r.optFloat('scannerSubscription.couponRateAbove')
  if (scannerSubscription_couponRateAbove_ !== undefined) scannerSubscription.couponRateAbove = scannerSubscription_couponRateAbove_
  const scannerSubscription_couponRateBelow_ = r.optFloat('scannerSubscription.couponRateBelow')
  if (scannerSubscription_couponRateBelow_ !== undefined) scannerSubscription.couponRateBelow = scannerSubscription_couponRateBelow_
  scannerSubscription.excludeConvertible = r.bool('scannerSubscription.excludeConvertible')
  const scannerSubscription_averageOptionVolumeAbove_ = r.optLong('scannerSubscription.averageOptionVolumeAbove')
  if (scannerSubscription_averageOptionVolumeAbove_ !== undefined) scannerSubscription.averageOptionVolumeAbove = scannerSubscription_averageOptionVolumeAbove_
  const scannerSubscription_scannerSettingPairs_ = r.string('scannerSubscription.scannerSettingPairs')
  if (scannerSubscription_scannerSettingPairs_ !== undefined) scannerSubscription.scannerSettingPairs = scannerSubscription_scannerSettingPairs_
  const scannerSubscription_stockTypeFilter_ = r.string('scannerSubscription.stockTypeFilter')
  if (scannerSubscription_stockTypeFilter_ !== undefined) scannerSubscription.stockTypeFilter = scannerSubscription_stockTypeFilter_
  const scannerSubscription_scannerSubscriptionFilterOptions_ = r.tagString('scannerSubscription.scannerSubscriptionFilterOptions')
  if (scannerSubscription_scannerSubscriptionFilterOptions_ !== undefined) scannerSubscription.scannerSubscriptionFilterOptions = scannerSubscription_scannerSubscriptionFilterOptions_
  const scannerSubscription_scannerSubscriptionOptions_ = r.tagString('scannerSubscription.scannerSubscriptionOptions')
  if (scannerSubscription_scannerSubscriptionOptions_ !== undefined) scannerSubscription.scannerSubscriptionOptions = scannerSubscription_scannerSubscriptionOptions_
  return { type: 'ScannerSubscriptionRequest', reqId, scannerSubscription }
}

export function writeScannerSubscriptionRequestText(w: TextWriter, m: ScannerSubscriptionRequest, _v: number): void {
  const m_scannerSubscription: ScannerSubscription = m.scannerSubscription ?? {}
  w.int(m.reqId, 'reqId', '0')
  w.int(m_scannerSubscription.numberOfRows, 'scannerSubscription.numberOfRows', '')
  w.string(m_scannerSubscription.instrument, 'scannerSubscription.instrument')
  w.string(m_scannerSubscription.locationCode, 'scannerSubscription.locationCode')
  w.string(m_scannerSubscription.scanCode, 'scannerSubscription.scanCode')
  w.float(m_scannerSubscription.abovePrice, 'scannerSubscription.abovePrice', '')
  w.float(m_scannerSubscription.belowPrice, 'scannerSubscription.belowPrice', '')
  w.long(m_scannerSubscription.aboveVolume, 'scannerSubscription.aboveVolume', '')
  w.float(m_scannerSubscription.marketCapAbove, 'scannerSubscription.marketCapAbove', '')
  w.float(m_scannerSubscription.marketCapBelow, 'scannerSubscription.marketCapBelow', '')
  w.string(m_scannerSubscription.moodyRatingAbove, 'scannerSubscription.moodyRatingAbove')
  w.string(m_scannerSubscription.moodyRatingBelow, 'scannerSubscription.moodyRatingBelow')
  w.string(m_scannerSubscription.spRatingAbove, 'scannerSubscription.spRatingAbove')
  w.string(m_scannerSubscription.spRatingBelow, 'scannerSubscription.spRatingBelow')
  w.string(m_scannerSubscription.maturityDateAbove, 'scannerSubscription.maturityDateAbove')
  w.string(m_scannerSubscription.maturityDateBelow, 'scannerSubscription.maturityDateBelow')
  w.float(m_scannerSubscription.couponRateAbove, 'scannerSubscription.couponRateAbove', '')
  w.float(m_scannerSubscription.couponRateBelow, 'scannerSubscription.couponRateBelow', '')
  w.bool(m_scannerSubscription.excludeConvertible, 'scannerSubscription.excludeConvertible')
  w.long(m_scannerSubscription.averageOptionVolumeAbove, 'scannerSubscription.averageOptionVolumeAbove', '')
  w.string(m_scannerSubscription.scannerSettingPairs, 'scannerSubscription.scannerSettingPairs')
  w.string(m_scannerSubscription.stockTypeFilter, 'scannerSubscription.stockTypeFilter')
  w.tagString(m_scannerSubscription.scannerSubscriptionFilterOptions, 'scannerSubscription.scannerSubscriptionFilterOptions')
  w.tagString(m_scannerSubscription.scannerSubscriptionOptions, 'scannerSubscription.scannerSubscriptionOptions')
}

export function readScannerSubscriptionRequestProto(r: ProtoReader): ScannerSubscriptionRequest {
  let reqId: number | undefined
  let scannerSubscription: ScannerSubscription | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          scannerSubscription = readScannerSubscriptionProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ScannerSubscriptionRequest', reqId, scannerSubscription }
}

export function writeScannerSubscriptionRequestProto(w: ProtoWriter, m: ScannerSubscriptionRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.scannerSubscription !== undefined) {
    const mark = w.open(18)
    writeScannerSubscriptionProto(w, m.scannerSubscription)
    w.close(mark)
  }
}
