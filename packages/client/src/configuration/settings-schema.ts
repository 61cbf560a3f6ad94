import type {
  ApiConfig,
  ApiPrecautionsConfig,
  ApiSettingsConfig,
  LockAndExitConfig,
  MessageConfig,
  OrdersConfig,
  OrdersSmartRoutingConfig,
} from '@twskit/wire'
import * as z from 'zod'

const flag = z.boolean().optional()
const text = z.string().optional()
const count = z.int().optional()

const precautions: z.ZodType<ApiPrecautionsConfig, ApiPrecautionsConfig> = z.strictObject({
  bypassOrderPrecautions: flag,
  bypassBondWarning: flag,
  bypassNegativeYieldConfirmation: flag,
  bypassCalledBondWarning: flag,
  bypassSameActionPairTradeWarning: flag,
  bypassFlaggedAccountsWarning: flag,
  bypassPriceBasedVolatilityWarning: flag,
  bypassRedirectOrderWarning: flag,
  bypassNoOverfillProtection: flag,
  bypassRouteMarketableToBBO: flag,
})

const settings: z.ZodType<ApiSettingsConfig, ApiSettingsConfig> = z.strictObject({
  readOnlyApi: flag,
  totalQuantityForMutualFunds: flag,
  downloadOpenOrdersOnConnection: flag,
  includeVirtualFxPositions: flag,
  prepareDailyPnL: flag,
  sendStatusUpdatesForVolatilityOrders: flag,
  encodeApiMessages: text,
  socketPort: count,
  useNegativeAutoRange: flag,
  createApiMessageLogFile: flag,
  includeMarketDataInLogFile: flag,
  exposeTradingScheduleToApi: flag,
  splitInsuredDepositFromCashBalance: flag,
  sendZeroPositionsForTodayOnly: flag,
  letApiAccountRequestsSwitchSubscription: flag,
  useAccountGroupsWithAllocationMethods: flag,
  loggingLevel: text,
  masterClientId: count,
  bulkDataTimeout: count,
  componentExchSeparator: text,
  showForexDataIn1_10Pips: flag,
  allowForexTradingIn1_10Pips: flag,
  roundAccountValuesToNearestWholeNumber: flag,
  sendMarketDataInLotsForUsStocks: flag,
  showAdvancedOrderRejectInUi: flag,
  rejectMessagesAboveMaxRate: flag,
  maintainConnectionOnIncorrectFields: flag,
  compatibilityModeNasdaqStocks: flag,
  sendInstrumentTimezone: text,
  sendForexDataInCompatibilityMode: flag,
  maintainAndResubmitOrdersOnReconnect: flag,
  historicalDataMaxSize: count,
  autoReportNettingEventContractTrades: flag,
  optionExerciseRequestType: text,
  allowLocalhostOnly: flag,
  trustedIPs: z.array(z.string()).readonly().optional(),
})

const smartRouting: z.ZodType<OrdersSmartRoutingConfig, OrdersSmartRoutingConfig> = z.strictObject({
  seekPriceImprovement: flag,
  preOpenReroute: flag,
  doNotRouteToDarkPools: flag,
  defaultAlgorithm: text,
})

/** Checks when the gateway is to log off or restart. */
export const lockAndExitSchema: z.ZodType<LockAndExitConfig, LockAndExitConfig> = z.strictObject({
  autoLogoffTime: text,
  autoLogoffPeriod: text,
  autoLogoffType: text,
})

/** Checks what becomes of a message box. */
export const messageSchema: z.ZodType<MessageConfig, MessageConfig> = z.strictObject({
  id: z.int(),
  title: text,
  message: text,
  defaultAction: text,
  enabled: flag,
})

/** Checks precautions and settings of the API. */
export const apiSchema: z.ZodType<ApiConfig, ApiConfig> = z.strictObject({
  precautions: precautions.optional(),
  settings: settings.optional(),
})

/** Checks settings of orders. */
export const ordersSchema: z.ZodType<OrdersConfig, OrdersConfig> = z.strictObject({
  smartRouting: smartRouting.optional(),
})
