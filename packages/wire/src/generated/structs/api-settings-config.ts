// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'

/** Groups the API settings, as the settings window of TWS or IB Gateway shows them. */
export interface ApiSettingsConfig {
  /** refuses everything that changes orders, with error 321 */
  readonly readOnlyApi?: boolean | undefined
  /** takes quantities of funds as money */
  readonly totalQuantityForMutualFunds?: boolean | undefined
  /** sends open orders to a client that connects */
  readonly downloadOpenOrdersOnConnection?: boolean | undefined
  /** counts virtual currency positions into the portfolio */
  readonly includeVirtualFxPositions?: boolean | undefined
  /** prepares the daily profit and loss */
  readonly prepareDailyPnL?: boolean | undefined
  /** sends the order status of volatility orders even while only their price follows the market */
  readonly sendStatusUpdatesForVolatilityOrders?: boolean | undefined
  /** the character set of texts */
  readonly encodeApiMessages?: string | undefined
  /** the TCP port clients connect to */
  readonly socketPort?: number | undefined
  /** gives orders placed by hand negative order ids */
  readonly useNegativeAutoRange?: boolean | undefined
  /** writes API messages to a log file */
  readonly createApiMessageLogFile?: boolean | undefined
  /** writes market data to that file as well */
  readonly includeMarketDataInLogFile?: boolean | undefined
  /** sends trading hours in contract details */
  readonly exposeTradingScheduleToApi?: boolean | undefined
  /** reports insured deposits apart from the cash balance */
  readonly splitInsuredDepositFromCashBalance?: boolean | undefined
  /** reports closed positions only on the day they were closed */
  readonly sendZeroPositionsForTodayOnly?: boolean | undefined
  /** lets an account request replace the subscription to another account */
  readonly letApiAccountRequestsSwitchSubscription?: boolean | undefined
  /** lets orders name account groups that carry an allocation method */
  readonly useAccountGroupsWithAllocationMethods?: boolean | undefined
  /** how much the API log file holds */
  readonly loggingLevel?: string | undefined
  /** the client id that sees the orders of all clients; unset for none */
  readonly masterClientId?: number | undefined
  /** how long the gateway waits for bulk data, in seconds */
  readonly bulkDataTimeout?: number | undefined
  /** what stands between a symbol and its component exchange */
  readonly componentExchSeparator?: string | undefined
  /** sends currency prices in tenths of a pip */
  readonly showForexDataIn1_10Pips?: boolean | undefined
  /** accepts currency orders in tenths of a pip */
  readonly allowForexTradingIn1_10Pips?: boolean | undefined
  /** rounds account values to whole numbers */
  readonly roundAccountValuesToNearestWholeNumber?: boolean | undefined
  /** sends sizes of US stocks in lots of 100 instead of shares */
  readonly sendMarketDataInLotsForUsStocks?: boolean | undefined
  /** shows advanced rejections in TWS instead of sending them to the client */
  readonly showAdvancedOrderRejectInUi?: boolean | undefined
  /** rejects messages above the rate limit instead of slowing the client down */
  readonly rejectMessagesAboveMaxRate?: boolean | undefined
  /** keeps the connection after a message that could not be read */
  readonly maintainConnectionOnIncorrectFields?: boolean | undefined
  /** calls the exchange of Nasdaq stocks ISLAND instead of NASDAQ */
  readonly compatibilityModeNasdaqStocks?: boolean | undefined
  /** which time zone dates and times are sent in */
  readonly sendInstrumentTimezone?: string | undefined
  /** sends currency data as older versions did */
  readonly sendForexDataInCompatibilityMode?: boolean | undefined
  /** keeps orders while the gateway is offline and sends them when it is back */
  readonly maintainAndResubmitOrdersOnReconnect?: boolean | undefined
  /** the largest answer to a request for history; 0 for no limit */
  readonly historicalDataMaxSize?: number | undefined
  /** reports trades that net event contracts */
  readonly autoReportNettingEventContractTrades?: boolean | undefined
  /** what a request to exercise an option does by default */
  readonly optionExerciseRequestType?: string | undefined
  /** accepts connections from the same machine only */
  readonly allowLocalhostOnly?: boolean | undefined
  /** the addresses accepted without asking */
  readonly trustedIPs?: readonly string[] | undefined
}

export function readApiSettingsConfigProto(r: ProtoReader): ApiSettingsConfig {
  const it: Mutable<ApiSettingsConfig> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        it.readOnlyApi = r.bool()
        break
      case 16:
        it.totalQuantityForMutualFunds = r.bool()
        break
      case 24:
        it.downloadOpenOrdersOnConnection = r.bool()
        break
      case 32:
        it.includeVirtualFxPositions = r.bool()
        break
      case 40:
        it.prepareDailyPnL = r.bool()
        break
      case 48:
        it.sendStatusUpdatesForVolatilityOrders = r.bool()
        break
      case 58:
        it.encodeApiMessages = r.string()
        break
      case 64:
        it.socketPort = r.int32()
        break
      case 72:
        it.useNegativeAutoRange = r.bool()
        break
      case 80:
        it.createApiMessageLogFile = r.bool()
        break
      case 88:
        it.includeMarketDataInLogFile = r.bool()
        break
      case 96:
        it.exposeTradingScheduleToApi = r.bool()
        break
      case 104:
        it.splitInsuredDepositFromCashBalance = r.bool()
        break
      case 112:
        it.sendZeroPositionsForTodayOnly = r.bool()
        break
      case 120:
        it.letApiAccountRequestsSwitchSubscription = r.bool()
        break
      case 128:
        it.useAccountGroupsWithAllocationMethods = r.bool()
        break
      case 138:
        it.loggingLevel = r.string()
        break
      case 144:
        it.masterClientId = r.int32()
        break
      case 152:
        it.bulkDataTimeout = r.int32()
        break
      case 162:
        it.componentExchSeparator = r.string()
        break
      case 168:
        it.showForexDataIn1_10Pips = r.bool()
        break
      case 176:
        it.allowForexTradingIn1_10Pips = r.bool()
        break
      case 184:
        it.roundAccountValuesToNearestWholeNumber = r.bool()
        break
      case 192:
        it.sendMarketDataInLotsForUsStocks = r.bool()
        break
      case 200:
        it.showAdvancedOrderRejectInUi = r.bool()
        break
      case 208:
        it.rejectMessagesAboveMaxRate = r.bool()
        break
      case 216:
        it.maintainConnectionOnIncorrectFields = r.bool()
        break
      case 224:
        it.compatibilityModeNasdaqStocks = r.bool()
        break
      case 234:
        it.sendInstrumentTimezone = r.string()
        break
      case 240:
        it.sendForexDataInCompatibilityMode = r.bool()
        break
      case 248:
        it.maintainAndResubmitOrdersOnReconnect = r.bool()
        break
      case 256:
        it.historicalDataMaxSize = r.int32()
        break
      case 264:
        it.autoReportNettingEventContractTrades = r.bool()
        break
      case 274:
        it.optionExerciseRequestType = r.string()
        break
      case 280:
        it.allowLocalhostOnly = r.bool()
        break
      case 290:
        {
          const list = (it.trustedIPs ??= []) as string[]
          list.push(r.string())
        }
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeApiSettingsConfigProto(w: ProtoWriter, s: ApiSettingsConfig): void {
  w.bool(8, s.readOnlyApi, 'apiSettingsConfig.readOnlyApi')
  w.bool(16, s.totalQuantityForMutualFunds, 'apiSettingsConfig.totalQuantityForMutualFunds')
  w.bool(24, s.downloadOpenOrdersOnConnection, 'apiSettingsConfig.downloadOpenOrdersOnConnection')
  w.bool(32, s.includeVirtualFxPositions, 'apiSettingsConfig.includeVirtualFxPositions')
  w.bool(40, s.prepareDailyPnL, 'apiSettingsConfig.prepareDailyPnL')
  w.bool(48, s.sendStatusUpdatesForVolatilityOrders, 'apiSettingsConfig.sendStatusUpdatesForVolatilityOrders')
  w.string(58, s.encodeApiMessages, 'apiSettingsConfig.encodeApiMessages')
  w.int32(64, s.socketPort, 'apiSettingsConfig.socketPort')
  w.bool(72, s.useNegativeAutoRange, 'apiSettingsConfig.useNegativeAutoRange')
  w.bool(80, s.createApiMessageLogFile, 'apiSettingsConfig.createApiMessageLogFile')
  w.bool(88, s.includeMarketDataInLogFile, 'apiSettingsConfig.includeMarketDataInLogFile')
  w.bool(96, s.exposeTradingScheduleToApi, 'apiSettingsConfig.exposeTradingScheduleToApi')
  w.bool(104, s.splitInsuredDepositFromCashBalance, 'apiSettingsConfig.splitInsuredDepositFromCashBalance')
  w.bool(112, s.sendZeroPositionsForTodayOnly, 'apiSettingsConfig.sendZeroPositionsForTodayOnly')
  w.bool(120, s.letApiAccountRequestsSwitchSubscription, 'apiSettingsConfig.letApiAccountRequestsSwitchSubscription')
  w.bool(128, s.useAccountGroupsWithAllocationMethods, 'apiSettingsConfig.useAccountGroupsWithAllocationMethods')
  w.string(138, s.loggingLevel, 'apiSettingsConfig.loggingLevel')
  w.int32(144, s.masterClientId, 'apiSettingsConfig.masterClientId')
  w.int32(152, s.bulkDataTimeout, 'apiSettingsConfig.bulkDataTimeout')
  w.string(162, s.componentExchSeparator, 'apiSettingsConfig.componentExchSeparator')
  w.bool(168, s.showForexDataIn1_10Pips, 'apiSettingsConfig.showForexDataIn1_10Pips')
  w.bool(176, s.allowForexTradingIn1_10Pips, 'apiSettingsConfig.allowForexTradingIn1_10Pips')
  w.bool(184, s.roundAccountValuesToNearestWholeNumber, 'apiSettingsConfig.roundAccountValuesToNearestWholeNumber')
  w.bool(192, s.sendMarketDataInLotsForUsStocks, 'apiSettingsConfig.sendMarketDataInLotsForUsStocks')
  w.bool(200, s.showAdvancedOrderRejectInUi, 'apiSettingsConfig.showAdvancedOrderRejectInUi')
  w.bool(208, s.rejectMessagesAboveMaxRate, 'apiSettingsConfig.rejectMessagesAboveMaxRate')
  w.bool(216, s.maintainConnectionOnIncorrectFields, 'apiSettingsConfig.maintainConnectionOnIncorrectFields')
  w.bool(224, s.compatibilityModeNasdaqStocks, 'apiSettingsConfig.compatibilityModeNasdaqStocks')
  w.string(234, s.sendInstrumentTimezone, 'apiSettingsConfig.sendInstrumentTimezone')
  w.bool(240, s.sendForexDataInCompatibilityMode, 'apiSettingsConfig.sendForexDataInCompatibilityMode')
  w.bool(248, s.maintainAndResubmitOrdersOnReconnect, 'apiSettingsConfig.maintainAndResubmitOrdersOnReconnect')
  w.int32(256, s.historicalDataMaxSize, 'apiSettingsConfig.historicalDataMaxSize')
  w.bool(264, s.autoReportNettingEventContractTrades, 'apiSettingsConfig.autoReportNettingEventContractTrades')
  w.string(274, s.optionExerciseRequestType, 'apiSettingsConfig.optionExerciseRequestType')
  w.bool(280, s.allowLocalhostOnly, 'apiSettingsConfig.allowLocalhostOnly')
  w.strings(290, s.trustedIPs, 'apiSettingsConfig.trustedIPs')
}
