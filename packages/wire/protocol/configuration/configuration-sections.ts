import { bool, int, listOf, nested, string, struct } from '../grammar.ts'

/** Declares when the gateway logs off. */
export const LockAndExitConfig = struct({
  doc: 'Groups the settings of automatic log-off or restart.',
  fields: {
    autoLogoffTime: string('the time of day, in the time zone of the gateway'),
    autoLogoffPeriod: string('the half of the day, AM or PM'),
    autoLogoffType: string('whether the gateway logs off or restarts'),
  },
  proto: {
    autoLogoffTime: 1,
    autoLogoffPeriod: 2,
    autoLogoffType: 3,
  },
})

/** Declares a message box of the gateway. */
export const MessageConfig = struct({
  doc: 'Describes one message box of TWS and what happens instead of showing it.',
  fields: {
    id: int('the message box'),
    title: string('the title of the box'),
    message: string('the text of the box'),
    defaultAction: string('the answer given when the box is not shown'),
    enabled: bool('true when the box is shown'),
  },
  proto: {
    id: 1,
    title: 2,
    message: 3,
    defaultAction: 4,
    enabled: 5,
  },
})

/** Declares what orders from the API may skip. */
export const ApiPrecautionsConfig = struct({
  doc: 'Groups the precautions that orders from the API may bypass.',
  fields: {
    bypassOrderPrecautions: bool('skips the limits set for the size and price of orders'),
    bypassBondWarning: bool('skips the warning about bonds'),
    bypassNegativeYieldConfirmation: bool('skips the confirmation that a bond has a negative yield to worst'),
    bypassCalledBondWarning: bool('skips the warning that a bond has been called'),
    bypassSameActionPairTradeWarning: bool('skips the warning that both sides of a pair trade have the same action'),
    bypassFlaggedAccountsWarning: bool('skips the warning about flagged accounts'),
    bypassPriceBasedVolatilityWarning: bool('skips the warning that volatility is taken from prices'),
    bypassRedirectOrderWarning: bool('skips the warning that an order is redirected'),
    bypassNoOverfillProtection: bool('skips the warning that an order lacks protection against overfills'),
    bypassRouteMarketableToBBO: bool('skips the warning about routing marketable orders to the best price'),
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

/** Declares the API settings of the gateway. */
export const ApiSettingsConfig = struct({
  doc: 'Groups the API settings, as the settings window of TWS or IB Gateway shows them.',
  fields: {
    readOnlyApi: bool('refuses everything that changes orders, with error 321'),
    totalQuantityForMutualFunds: bool('takes quantities of funds as money'),
    downloadOpenOrdersOnConnection: bool('sends open orders to a client that connects'),
    includeVirtualFxPositions: bool('counts virtual currency positions into the portfolio'),
    prepareDailyPnL: bool('prepares the daily profit and loss'),
    sendStatusUpdatesForVolatilityOrders: bool(
      'sends the order status of volatility orders even while only their price follows the market',
    ),
    encodeApiMessages: string('the character set of texts'),
    socketPort: int('the TCP port clients connect to'),
    useNegativeAutoRange: bool('gives orders placed by hand negative order ids'),
    createApiMessageLogFile: bool('writes API messages to a log file'),
    includeMarketDataInLogFile: bool('writes market data to that file as well'),
    exposeTradingScheduleToApi: bool('sends trading hours in contract details'),
    splitInsuredDepositFromCashBalance: bool('reports insured deposits apart from the cash balance'),
    sendZeroPositionsForTodayOnly: bool('reports closed positions only on the day they were closed'),
    letApiAccountRequestsSwitchSubscription: bool(
      'lets an account request replace the subscription to another account',
    ),
    useAccountGroupsWithAllocationMethods: bool('lets orders name account groups that carry an allocation method'),
    loggingLevel: string('how much the API log file holds'),
    masterClientId: int('the client id that sees the orders of all clients; unset for none'),
    bulkDataTimeout: int('how long the gateway waits for bulk data, in seconds'),
    componentExchSeparator: string('what stands between a symbol and its component exchange'),
    showForexDataIn1_10Pips: bool('sends currency prices in tenths of a pip'),
    allowForexTradingIn1_10Pips: bool('accepts currency orders in tenths of a pip'),
    roundAccountValuesToNearestWholeNumber: bool('rounds account values to whole numbers'),
    sendMarketDataInLotsForUsStocks: bool('sends sizes of US stocks in lots of 100 instead of shares'),
    showAdvancedOrderRejectInUi: bool('shows advanced rejections in TWS instead of sending them to the client'),
    rejectMessagesAboveMaxRate: bool('rejects messages above the rate limit instead of slowing the client down'),
    maintainConnectionOnIncorrectFields: bool('keeps the connection after a message that could not be read'),
    compatibilityModeNasdaqStocks: bool('calls the exchange of Nasdaq stocks ISLAND instead of NASDAQ'),
    sendInstrumentTimezone: string('which time zone dates and times are sent in'),
    sendForexDataInCompatibilityMode: bool('sends currency data as older versions did'),
    maintainAndResubmitOrdersOnReconnect: bool(
      'keeps orders while the gateway is offline and sends them when it is back',
    ),
    historicalDataMaxSize: int('the largest answer to a request for history; 0 for no limit'),
    autoReportNettingEventContractTrades: bool('reports trades that net event contracts'),
    optionExerciseRequestType: string('what a request to exercise an option does by default'),
    allowLocalhostOnly: bool('accepts connections from the same machine only'),
    trustedIPs: listOf('string', 'the addresses accepted without asking'),
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

/** Declares the API section of the settings. */
export const ApiConfig = struct({
  doc: 'Groups the precautions and settings of the API.',
  fields: {
    precautions: nested(ApiPrecautionsConfig, 'what orders from the API may bypass'),
    settings: nested(ApiSettingsConfig, 'how the API behaves'),
  },
  proto: {
    precautions: 1,
    settings: 2,
  },
})

/** Declares how orders are routed. */
export const OrdersSmartRoutingConfig = struct({
  doc: 'Groups the settings of smart routing.',
  fields: {
    seekPriceImprovement: bool('lets smart routing look for better prices'),
    preOpenReroute: bool('routes orders again before the opening'),
    doNotRouteToDarkPools: bool('keeps orders out of dark pools'),
    defaultAlgorithm: string('the routing algorithm used unless an order names one'),
  },
  proto: {
    seekPriceImprovement: 1,
    preOpenReroute: 2,
    doNotRouteToDarkPools: 3,
    defaultAlgorithm: 4,
  },
})

/** Declares the orders section of the settings. */
export const OrdersConfig = struct({
  doc: 'Groups the settings of orders.',
  fields: {
    smartRouting: nested(OrdersSmartRoutingConfig, 'how orders are routed'),
  },
  proto: {
    smartRouting: 1,
  },
})

/** Declares a warning about changed settings. */
export const UpdateConfigWarning = struct({
  doc: 'Describes one warning that a change of settings gives rise to.',
  fields: {
    messageId: int('names the warning; sent back to accept it'),
    title: string('the title of the warning'),
    message: string('the text of the warning'),
  },
  proto: {
    messageId: 1,
    title: 2,
    message: 3,
  },
})
