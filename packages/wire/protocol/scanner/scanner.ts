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

/** ScannerSubscription */
export const ScannerSubscription = struct({
  doc: '',
  fields: {
    numberOfRows: int('', { textDefault: -1 }),
    instrument: string(''),
    locationCode: string(''),
    scanCode: string(''),
    abovePrice: float(''),
    belowPrice: float(''),
    aboveVolume: long(''),
    marketCapAbove: float(''),
    marketCapBelow: float(''),
    moodyRatingAbove: string(''),
    moodyRatingBelow: string(''),
    spRatingAbove: string(''),
    spRatingBelow: string(''),
    maturityDateAbove: string(''),
    maturityDateBelow: string(''),
    couponRateAbove: float(''),
    couponRateBelow: float(''),
    excludeConvertible: bool(''),
    averageOptionVolumeAbove: long(''),
    scannerSettingPairs: string(''),
    stockTypeFilter: string(''),
    scannerSubscriptionFilterOptions: tags(''),
    scannerSubscriptionOptions: tags(''),
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

/** ScannerDataElement */
export const ScannerDataElement = struct({
  doc: '',
  fields: {
    rank: int(''),
    contract: nested(Contract, ''),
    marketName: string(''),
    distance: string(''),
    benchmark: string(''),
    projection: string(''),
    comboKey: string(''),
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

/** ScannerParametersRequest */
export const ScannerParametersRequest = message({
  id: 24,
  from: 'client',
  official: ['reqScannerParameters'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufScanData), {}],
})

/** ScannerParameters */
export const ScannerParameters = message({
  id: 19,
  from: 'gateway',
  official: ['scannerParameters'],
  doc: '',
  fields: {
    xml: string(''),
  },
  text: [version(1), escaped('xml')],
  proto: [since(v.protobufScanData), { xml: 1 }],
})

/** ScannerSubscriptionRequest */
export const ScannerSubscriptionRequest = message({
  id: 22,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqScannerSubscription'],
  doc: '',
  fields: {
    reqId: int(''),
    scannerSubscription: nested(ScannerSubscription, ''),
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

/** CancelScannerSubscription */
export const CancelScannerSubscription = message({
  id: 23,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelScannerSubscription'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufScanData), { reqId: 1 }],
})

/** ScannerData */
export const ScannerData = message({
  id: 20,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['scannerData', 'scannerDataEnd'],
  doc: '',
  fields: {
    reqId: int(''),
    scannerDataElement: listOf(ScannerDataElement, ''),
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
