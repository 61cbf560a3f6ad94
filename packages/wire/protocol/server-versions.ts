/** The lowest server version twskit speaks. */
export const MIN_SERVER_VERSION = 176

/** The highest server version twskit speaks. */
export const MAX_SERVER_VERSION = 226

/**
 * Names each server version from {@link MIN_SERVER_VERSION} on after what appeared with it, so that a gate reads as a reason.
 * Gates below the minimum do not occur: everything they added is always there.
 */
export const serverVersions = {
  /** Issuer of a bond in contract look-ups and symbol samples. */
  bondIssuerid: 176,
  /** Financial-advisor profiles are gone. */
  faProfileDesupport: 177,
  /** Executions say whether their price may still be revised. */
  pendingPriceRevision: 178,
  /** Fund facts in contract details. */
  fundDataFields: 179,
  /** Manual order time when exercising options. */
  manualOrderTimeExerciseOptions: 180,
  /** Algorithm AD in open orders; nothing moved on the wire. */
  openOrderAdStrategy: 181,
  /** The last trade date as a field of its own. */
  lastTradeDate: 182,
  /** Customer account of an order. */
  customerAccount: 183,
  /** Professional-customer mark of an order. */
  professionalCustomer: 184,
  /** Accrued interest of a bond order. */
  bondAccruedInterest: 185,
  /** Reasons why a contract cannot be traded. */
  ineligibilityReasons: 186,
  /** Reserved request-for-quote slots in orders and cancels. */
  rfqFields: 187,
  /** Time zone and hours of bonds. */
  bondTradingHours: 188,
  /** Orders may include the overnight session. */
  includeOvernight: 189,
  /** The reserved request-for-quote slots are gone again. */
  undoRfqFields: 190,
  /** Permanent order ids may exceed 32 bits. */
  permIdAsLong: 191,
  /** Operator and manual mark when placing and cancelling (CME tagging). */
  cmeTaggingFields: 192,
  /** Operator and manual mark in open orders. */
  cmeTaggingFieldsInOpenOrder: 193,
  /** Time of an error. */
  errorTime: 194,
  /** Full preview of an order: margins outside hours, suggested size, reject reason, allocations. */
  fullOrderPreviewFields: 195,
  /** A message of its own ends historical data. */
  historicalDataEnd: 196,
  /** Gateway clock in milliseconds. */
  currentTimeInMillis: 197,
  /** Who submitted an order. */
  submitter: 198,
  /** Orders that take part in imbalances only. */
  imbalanceOnly: 199,
  /** Executions of chosen days. */
  parametrizedDaysOfExecutions: 200,
  /** Raw 4-byte message ids; protobuf for executions. */
  protobuf: 201,
  /** A strike of zero is a strike. */
  zeroStrike: 202,
  /** Protobuf for placing and cancelling orders, order status, open orders and errors. */
  protobufPlaceOrder: 203,
  /** Protobuf for open and completed orders. */
  protobufCompletedOrder: 204,
  /** Protobuf for contract look-ups. */
  protobufContractData: 205,
  /** Protobuf for market data and depth. */
  protobufMarketData: 206,
  /** Protobuf for accounts and positions. */
  protobufAccountsPositions: 207,
  /** Protobuf for history, bars and tick-by-tick. */
  protobufHistoricalData: 208,
  /** Protobuf for news and the event calendar. */
  protobufNewsData: 209,
  /** Protobuf for scanners, fundamentals and profit and loss. */
  protobufScanData: 210,
  /** Protobuf for advisor data, exercise, option calculators, commissions, schedules and reroutes. */
  protobufRestMessages1: 211,
  /** Protobuf for option chains, symbols, market rules, smart components and the like. */
  protobufRestMessages2: 212,
  /** Protobuf for the session itself: start, ids, clock, verification, display groups. */
  protobufRestMessages3: 213,
  /** UTC date-times may end in Z. */
  addZSuffixToUtcDateTime: 214,
  /** Contract and historical-tick look-ups can be cancelled. */
  cancelContractData: 215,
  /** Order switches deactivate, postOnly, allowPreOpen, ignoreOpenAuction. */
  additionalOrderParams1: 216,
  /** Order switches routeMarketableToBbo, seekPriceImprovement, whatIfType. */
  additionalOrderParams2: 217,
  /** Preset stop-loss and profit-taker attached to an order. */
  attachedOrders: 218,
  /** Reading the configuration. */
  config: 219,
  /** Market-data volumes count shares. */
  marketDataVolumesInShares: 220,
  /** Changing the configuration. */
  updateConfig: 221,
  /** Fractional last sizes, with their precision. */
  fractionalLastSize: 222,
  /** Largest size of a hedge. */
  hedgeMaxSize: 223,
  /** Precision comes from the security definition. */
  usePrecisionFromSecDef: 224,
  /** Odd-lot quotes. */
  oddLotBidAskQuotes: 225,
  /** Order conditions may act in the overnight session. */
  condOrderWithOvernightParam: 226,
} as const
