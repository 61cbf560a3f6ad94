import { bool, int, listOf, nested, string, struct } from '../grammar.ts'

/** LockAndExitConfig */
export const LockAndExitConfig = struct({
  doc: '',
  fields: {
    autoLogoffTime: string(''),
    autoLogoffPeriod: string(''),
    autoLogoffType: string(''),
  },
  proto: {
    autoLogoffTime: 1,
    autoLogoffPeriod: 2,
    autoLogoffType: 3,
  },
})

/** MessageConfig */
export const MessageConfig = struct({
  doc: '',
  fields: {
    id: int(''),
    title: string(''),
    message: string(''),
    defaultAction: string(''),
    enabled: bool(''),
  },
  proto: {
    id: 1,
    title: 2,
    message: 3,
    defaultAction: 4,
    enabled: 5,
  },
})

/** ApiPrecautionsConfig */
export const ApiPrecautionsConfig = struct({
  doc: '',
  fields: {
    bypassOrderPrecautions: bool(''),
    bypassBondWarning: bool(''),
    bypassNegativeYieldConfirmation: bool(''),
    bypassCalledBondWarning: bool(''),
    bypassSameActionPairTradeWarning: bool(''),
    bypassFlaggedAccountsWarning: bool(''),
    bypassPriceBasedVolatilityWarning: bool(''),
    bypassRedirectOrderWarning: bool(''),
    bypassNoOverfillProtection: bool(''),
    bypassRouteMarketableToBBO: bool(''),
  },
  proto: {
    bypassOrderPrecautions: 1,
    bypassBondWarning: 2,
    bypassNegativeYieldConfirmation: 3,
    bypassCalledBondWarning: 4,
    bypassSameActionPairTradeWarning: 5,
    bypassFlaggedAccountsWarning: 6,
    bypassPriceBasedVolatilityWarning: 7,
    bypassRedirectOrderWarning: 8,
    bypassNoOverfillProtection: 9,
    bypassRouteMarketableToBBO: 10,
  },
})

/** ApiSettingsConfig */
export const ApiSettingsConfig = struct({
  doc: '',
  fields: {
    readOnlyApi: bool(''),
    totalQuantityForMutualFunds: bool(''),
    downloadOpenOrdersOnConnection: bool(''),
    includeVirtualFxPositions: bool(''),
    prepareDailyPnL: bool(''),
    sendStatusUpdatesForVolatilityOrders: bool(''),
    encodeApiMessages: string(''),
    socketPort: int(''),
    useNegativeAutoRange: bool(''),
    createApiMessageLogFile: bool(''),
    includeMarketDataInLogFile: bool(''),
    exposeTradingScheduleToApi: bool(''),
    splitInsuredDepositFromCashBalance: bool(''),
    sendZeroPositionsForTodayOnly: bool(''),
    letApiAccountRequestsSwitchSubscription: bool(''),
    useAccountGroupsWithAllocationMethods: bool(''),
    loggingLevel: string(''),
    masterClientId: int(''),
    bulkDataTimeout: int(''),
    componentExchSeparator: string(''),
    showForexDataIn1_10Pips: bool(''),
    allowForexTradingIn1_10Pips: bool(''),
    roundAccountValuesToNearestWholeNumber: bool(''),
    sendMarketDataInLotsForUsStocks: bool(''),
    showAdvancedOrderRejectInUi: bool(''),
    rejectMessagesAboveMaxRate: bool(''),
    maintainConnectionOnIncorrectFields: bool(''),
    compatibilityModeNasdaqStocks: bool(''),
    sendInstrumentTimezone: string(''),
    sendForexDataInCompatibilityMode: bool(''),
    maintainAndResubmitOrdersOnReconnect: bool(''),
    historicalDataMaxSize: int(''),
    autoReportNettingEventContractTrades: bool(''),
    optionExerciseRequestType: string(''),
    allowLocalhostOnly: bool(''),
    trustedIPs: listOf('string', ''),
  },
  proto: {
    readOnlyApi: 1,
    totalQuantityForMutualFunds: 2,
    downloadOpenOrdersOnConnection: 3,
    includeVirtualFxPositions: 4,
    prepareDailyPnL: 5,
    sendStatusUpdatesForVolatilityOrders: 6,
    encodeApiMessages: 7,
    socketPort: 8,
    useNegativeAutoRange: 9,
    createApiMessageLogFile: 10,
    includeMarketDataInLogFile: 11,
    exposeTradingScheduleToApi: 12,
    splitInsuredDepositFromCashBalance: 13,
    sendZeroPositionsForTodayOnly: 14,
    letApiAccountRequestsSwitchSubscription: 15,
    useAccountGroupsWithAllocationMethods: 16,
    loggingLevel: 17,
    masterClientId: 18,
    bulkDataTimeout: 19,
    componentExchSeparator: 20,
    showForexDataIn1_10Pips: 21,
    allowForexTradingIn1_10Pips: 22,
    roundAccountValuesToNearestWholeNumber: 23,
    sendMarketDataInLotsForUsStocks: 24,
    showAdvancedOrderRejectInUi: 25,
    rejectMessagesAboveMaxRate: 26,
    maintainConnectionOnIncorrectFields: 27,
    compatibilityModeNasdaqStocks: 28,
    sendInstrumentTimezone: 29,
    sendForexDataInCompatibilityMode: 30,
    maintainAndResubmitOrdersOnReconnect: 31,
    historicalDataMaxSize: 32,
    autoReportNettingEventContractTrades: 33,
    optionExerciseRequestType: 34,
    allowLocalhostOnly: 35,
    trustedIPs: 36,
  },
})

/** ApiConfig */
export const ApiConfig = struct({
  doc: '',
  fields: {
    precautions: nested(ApiPrecautionsConfig, ''),
    settings: nested(ApiSettingsConfig, ''),
  },
  proto: {
    precautions: 1,
    settings: 2,
  },
})

/** OrdersSmartRoutingConfig */
export const OrdersSmartRoutingConfig = struct({
  doc: '',
  fields: {
    seekPriceImprovement: bool(''),
    preOpenReroute: bool(''),
    doNotRouteToDarkPools: bool(''),
    defaultAlgorithm: string(''),
  },
  proto: {
    seekPriceImprovement: 1,
    preOpenReroute: 2,
    doNotRouteToDarkPools: 3,
    defaultAlgorithm: 4,
  },
})

/** OrdersConfig */
export const OrdersConfig = struct({
  doc: '',
  fields: {
    smartRouting: nested(OrdersSmartRoutingConfig, ''),
  },
  proto: {
    smartRouting: 1,
  },
})

/** UpdateConfigWarning */
export const UpdateConfigWarning = struct({
  doc: '',
  fields: {
    messageId: int(''),
    title: string(''),
    message: string(''),
  },
  proto: {
    messageId: 1,
    title: 2,
    message: 3,
  },
})
