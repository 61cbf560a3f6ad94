// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'

/** Says what to scan for; what is left out does not filter. */
export interface ScannerSubscription {
  /** the most rows to send, up to 50; -1 for the default */
  readonly numberOfRows?: number | undefined
  /** the kind of instrument, such as STK or STOCK.EU */
  readonly instrument?: string | undefined
  /** where to look, such as STK.US.MAJOR */
  readonly locationCode?: string | undefined
  /** what to rank by, such as TOP_PERC_GAIN */
  readonly scanCode?: string | undefined
  /** the lowest price */
  readonly abovePrice?: number | undefined
  /** the highest price */
  readonly belowPrice?: number | undefined
  /** the lowest volume */
  readonly aboveVolume?: number | undefined
  /** the lowest market capitalization */
  readonly marketCapAbove?: number | undefined
  /** the highest market capitalization */
  readonly marketCapBelow?: number | undefined
  /** the lowest Moody rating */
  readonly moodyRatingAbove?: string | undefined
  /** the highest Moody rating */
  readonly moodyRatingBelow?: string | undefined
  /** the lowest S&P rating */
  readonly spRatingAbove?: string | undefined
  /** the highest S&P rating */
  readonly spRatingBelow?: string | undefined
  /** the earliest maturity as yyyymmdd */
  readonly maturityDateAbove?: string | undefined
  /** the latest maturity as yyyymmdd */
  readonly maturityDateBelow?: string | undefined
  /** the lowest coupon */
  readonly couponRateAbove?: number | undefined
  /** the highest coupon */
  readonly couponRateBelow?: number | undefined
  /** true leaves out convertible bonds */
  readonly excludeConvertible?: boolean | undefined
  /** the lowest average option volume */
  readonly averageOptionVolumeAbove?: number | undefined
  /** settings of the scan as name and value, comma-separated */
  readonly scannerSettingPairs?: string | undefined
  /** ALL, STOCK or ETF */
  readonly stockTypeFilter?: string | undefined
  /** further filters by the names of the scanner parameters */
  readonly scannerSubscriptionFilterOptions?: TagValues | undefined
  /** extra options by name; reserved */
  readonly scannerSubscriptionOptions?: TagValues | undefined
}

export function readScannerSubscriptionProto(r: ProtoReader): ScannerSubscription {
  const it: Mutable<ScannerSubscription> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        it.numberOfRows = r.int32()
        break
      case 18:
        it.instrument = r.string()
        break
      case 26:
        it.locationCode = r.string()
        break
      case 34:
        it.scanCode = r.string()
        break
      case 41:
        it.abovePrice = r.double()
        break
      case 49:
        it.belowPrice = r.double()
        break
      case 56:
        it.aboveVolume = r.int64()
        break
      case 65:
        it.marketCapAbove = r.double()
        break
      case 73:
        it.marketCapBelow = r.double()
        break
      case 82:
        it.moodyRatingAbove = r.string()
        break
      case 90:
        it.moodyRatingBelow = r.string()
        break
      case 98:
        it.spRatingAbove = r.string()
        break
      case 106:
        it.spRatingBelow = r.string()
        break
      case 114:
        it.maturityDateAbove = r.string()
        break
      case 122:
        it.maturityDateBelow = r.string()
        break
      case 129:
        it.couponRateAbove = r.double()
        break
      case 137:
        it.couponRateBelow = r.double()
        break
      case 144:
        it.excludeConvertible = r.bool()
        break
      case 152:
        it.averageOptionVolumeAbove = r.int64()
        break
      case 162:
        it.scannerSettingPairs = r.string()
        break
      case 170:
        it.stockTypeFilter = r.string()
        break
      case 178:
        r.mapEntry((it.scannerSubscriptionFilterOptions ??= {}))
        break
      case 186:
        r.mapEntry((it.scannerSubscriptionOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeScannerSubscriptionProto(w: ProtoWriter, s: ScannerSubscription): void {
  w.int32(8, s.numberOfRows, 'scannerSubscription.numberOfRows')
  w.string(18, s.instrument, 'scannerSubscription.instrument')
  w.string(26, s.locationCode, 'scannerSubscription.locationCode')
  w.string(34, s.scanCode, 'scannerSubscription.scanCode')
  w.double(41, s.abovePrice, 'scannerSubscription.abovePrice')
  w.double(49, s.belowPrice, 'scannerSubscription.belowPrice')
  w.int64(56, s.aboveVolume, 'scannerSubscription.aboveVolume')
  w.double(65, s.marketCapAbove, 'scannerSubscription.marketCapAbove')
  w.double(73, s.marketCapBelow, 'scannerSubscription.marketCapBelow')
  w.string(82, s.moodyRatingAbove, 'scannerSubscription.moodyRatingAbove')
  w.string(90, s.moodyRatingBelow, 'scannerSubscription.moodyRatingBelow')
  w.string(98, s.spRatingAbove, 'scannerSubscription.spRatingAbove')
  w.string(106, s.spRatingBelow, 'scannerSubscription.spRatingBelow')
  w.string(114, s.maturityDateAbove, 'scannerSubscription.maturityDateAbove')
  w.string(122, s.maturityDateBelow, 'scannerSubscription.maturityDateBelow')
  w.double(129, s.couponRateAbove, 'scannerSubscription.couponRateAbove')
  w.double(137, s.couponRateBelow, 'scannerSubscription.couponRateBelow')
  w.bool(144, s.excludeConvertible, 'scannerSubscription.excludeConvertible')
  w.int64(152, s.averageOptionVolumeAbove, 'scannerSubscription.averageOptionVolumeAbove')
  w.string(162, s.scannerSettingPairs, 'scannerSubscription.scannerSettingPairs')
  w.string(170, s.stockTypeFilter, 'scannerSubscription.stockTypeFilter')
  w.map(178, s.scannerSubscriptionFilterOptions, 'scannerSubscription.scannerSubscriptionFilterOptions')
  w.map(186, s.scannerSubscriptionOptions, 'scannerSubscription.scannerSubscriptionOptions')
}
