import { Contract } from '../contracts/contract.ts'
import {
  bool,
  escaped,
  float,
  int,
  list,
  listOf,
  long,
  message,
  nested,
  since,
  string,
  struct,
  tagString,
  tags,
  version,
} from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what to scan for. */
export const ScannerSubscription = struct({
  doc: 'Says what to scan for; what is left out does not filter.',
  fields: {
    numberOfRows: int('the most rows to send, up to 50; -1 for the default', { textDefault: -1 }),
    instrument: string('the kind of instrument, such as STK or STOCK.EU'),
    locationCode: string('where to look, such as STK.US.MAJOR'),
    scanCode: string('what to rank by, such as TOP_PERC_GAIN'),
    abovePrice: float('the lowest price'),
    belowPrice: float('the highest price'),
    aboveVolume: long('the lowest volume'),
    marketCapAbove: float('the lowest market capitalization'),
    marketCapBelow: float('the highest market capitalization'),
    moodyRatingAbove: string('the lowest Moody rating'),
    moodyRatingBelow: string('the highest Moody rating'),
    spRatingAbove: string('the lowest S&P rating'),
    spRatingBelow: string('the highest S&P rating'),
    maturityDateAbove: string('the earliest maturity as yyyymmdd'),
    maturityDateBelow: string('the latest maturity as yyyymmdd'),
    couponRateAbove: float('the lowest coupon'),
    couponRateBelow: float('the highest coupon'),
    excludeConvertible: bool('true leaves out convertible bonds'),
    averageOptionVolumeAbove: long('the lowest average option volume'),
    scannerSettingPairs: string('settings of the scan as name and value, comma-separated'),
    stockTypeFilter: string('ALL, STOCK or ETF'),
    scannerSubscriptionFilterOptions: tags('further filters by the names of the scanner parameters'),
    scannerSubscriptionOptions: tags('extra options by name; reserved'),
  },
  proto: {
    numberOfRows: 1,
    instrument: 2,
    locationCode: 3,
    scanCode: 4,
    abovePrice: 5,
    belowPrice: 6,
    aboveVolume: 7,
    marketCapAbove: 8,
    marketCapBelow: 9,
    moodyRatingAbove: 10,
    moodyRatingBelow: 11,
    spRatingAbove: 12,
    spRatingBelow: 13,
    maturityDateAbove: 14,
    maturityDateBelow: 15,
    couponRateAbove: 16,
    couponRateBelow: 17,
    excludeConvertible: 18,
    averageOptionVolumeAbove: 19,
    scannerSettingPairs: 20,
    stockTypeFilter: 21,
    scannerSubscriptionFilterOptions: 22,
    scannerSubscriptionOptions: 23,
  },
})

/** Declares a row of a scan. */
export const ScannerDataElement = struct({
  doc: 'Describes one row of a scan.',
  fields: {
    rank: int('the place in the ranking, from 0'),
    contract: nested(Contract, 'the contract'),
    marketName: string('the name of its market'),
    distance: string('how far it is from the benchmark, where the scan has one'),
    benchmark: string('the benchmark, where the scan has one'),
    projection: string('the projection, where the scan has one'),
    comboKey: string('the legs when the row is a combination'),
  },
  proto: {
    rank: 1,
    contract: 2,
    marketName: 3,
    distance: 4,
    benchmark: 5,
    projection: 6,
    comboKey: 7,
  },
})

/** Declares what `reqScannerParameters` sends. */
export const ScannerParametersRequest = message({
  id: 24,
  from: 'client',
  official: ['reqScannerParameters'],
  doc: 'Asks which scans, places and filters there are.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufScanData), {}],
})

/** Declares what `scannerParameters` reports. */
export const ScannerParameters = message({
  id: 19,
  from: 'gateway',
  official: ['scannerParameters'],
  doc: 'Carries the scans, places and filters there are.',
  fields: {
    xml: string('the list as XML, about two megabytes'),
  },
  text: [version(1), escaped('xml')],
  proto: [since(v.protobufScanData), { xml: 1 }],
})

/** Declares what `reqScannerSubscription` sends. */
export const ScannerSubscriptionRequest = message({
  id: 22,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqScannerSubscription'],
  doc: 'Subscribes to a scan, which is sent anew about every 30 seconds.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    scannerSubscription: nested(ScannerSubscription, 'what to scan for'),
  },
  text: [
    'reqId',
    'scannerSubscription.numberOfRows?',
    'scannerSubscription.instrument',
    'scannerSubscription.locationCode',
    'scannerSubscription.scanCode',
    'scannerSubscription.abovePrice?',
    'scannerSubscription.belowPrice?',
    'scannerSubscription.aboveVolume?',
    'scannerSubscription.marketCapAbove?',
    'scannerSubscription.marketCapBelow?',
    'scannerSubscription.moodyRatingAbove',
    'scannerSubscription.moodyRatingBelow',
    'scannerSubscription.spRatingAbove',
    'scannerSubscription.spRatingBelow',
    'scannerSubscription.maturityDateAbove',
    'scannerSubscription.maturityDateBelow',
    'scannerSubscription.couponRateAbove?',
    'scannerSubscription.couponRateBelow?',
    'scannerSubscription.excludeConvertible',
    'scannerSubscription.averageOptionVolumeAbove?',
    'scannerSubscription.scannerSettingPairs',
    'scannerSubscription.stockTypeFilter',
    tagString('scannerSubscription.scannerSubscriptionFilterOptions'),
    tagString('scannerSubscription.scannerSubscriptionOptions'),
  ],
  proto: [since(v.protobufScanData), { reqId: 1, scannerSubscription: 2 }],
})

/** Declares what `cancelScannerSubscription` sends. */
export const CancelScannerSubscription = message({
  id: 23,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelScannerSubscription'],
  doc: 'Stops a scan.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** Declares what `scannerData` and `scannerDataEnd` report. */
export const ScannerData = message({
  id: 20,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['scannerData', 'scannerDataEnd'],
  doc: 'Carries a whole ranking, which replaces the one before.',
  fields: {
    reqId: int('the request this answers'),
    scannerDataElement: listOf(ScannerDataElement, 'the rows, best first'),
  },
  text: [
    version(3),
    'reqId',
    list(
      'scannerDataElement',
      'rank',
      'contract.conId',
      'contract.symbol',
      'contract.secType',
      'contract.lastTradeDateOrContractMonth',
      'contract.strike',
      'contract.right',
      'contract.exchange',
      'contract.currency',
      'contract.localSymbol',
      'marketName',
      'contract.tradingClass',
      'distance',
      'benchmark',
      'projection',
      'comboKey',
    ),
  ],
  proto: [since(v.protobufScanData), { reqId: 1, scannerDataElement: 2 }],
})
