// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { MessageReader } from '../layout/message-table.ts'
import type { ClientMessage } from './client-writers.ts'
import { readMarketDataRequestProto, readMarketDataRequestText } from './messages/market-data-request.ts'
import { readCancelMarketDataProto, readCancelMarketDataText } from './messages/cancel-market-data.ts'
import { readPlaceOrderRequestProto, readPlaceOrderRequestText } from './messages/place-order-request.ts'
import { readCancelOrderRequestProto, readCancelOrderRequestText } from './messages/cancel-order-request.ts'
import { readOpenOrdersRequestProto, readOpenOrdersRequestText } from './messages/open-orders-request.ts'
import { readAccountDataRequestProto, readAccountDataRequestText } from './messages/account-data-request.ts'
import { readExecutionRequestProto, readExecutionRequestText } from './messages/execution-request.ts'
import { readIdsRequestProto, readIdsRequestText } from './messages/ids-request.ts'
import { readContractDataRequestProto, readContractDataRequestText } from './messages/contract-data-request.ts'
import { readMarketDepthRequestProto, readMarketDepthRequestText } from './messages/market-depth-request.ts'
import { readCancelMarketDepthProto, readCancelMarketDepthText } from './messages/cancel-market-depth.ts'
import { readNewsBulletinsRequestProto, readNewsBulletinsRequestText } from './messages/news-bulletins-request.ts'
import { readCancelNewsBulletinsProto, readCancelNewsBulletinsText } from './messages/cancel-news-bulletins.ts'
import { readSetServerLogLevelRequestProto, readSetServerLogLevelRequestText } from './messages/set-server-log-level-request.ts'
import { readAutoOpenOrdersRequestProto, readAutoOpenOrdersRequestText } from './messages/auto-open-orders-request.ts'
import { readAllOpenOrdersRequestProto, readAllOpenOrdersRequestText } from './messages/all-open-orders-request.ts'
import { readManagedAccountsRequestProto, readManagedAccountsRequestText } from './messages/managed-accounts-request.ts'
import { readFARequestProto, readFARequestText } from './messages/fa-request.ts'
import { readFAReplaceProto, readFAReplaceText } from './messages/fa-replace.ts'
import { readHistoricalDataRequestProto, readHistoricalDataRequestText } from './messages/historical-data-request.ts'
import { readExerciseOptionsRequestProto, readExerciseOptionsRequestText } from './messages/exercise-options-request.ts'
import { readScannerSubscriptionRequestProto, readScannerSubscriptionRequestText } from './messages/scanner-subscription-request.ts'
import { readCancelScannerSubscriptionProto, readCancelScannerSubscriptionText } from './messages/cancel-scanner-subscription.ts'
import { readScannerParametersRequestProto, readScannerParametersRequestText } from './messages/scanner-parameters-request.ts'
import { readCancelHistoricalDataProto, readCancelHistoricalDataText } from './messages/cancel-historical-data.ts'
import { readCurrentTimeRequestProto, readCurrentTimeRequestText } from './messages/current-time-request.ts'
import { readRealTimeBarsRequestProto, readRealTimeBarsRequestText } from './messages/real-time-bars-request.ts'
import { readCancelRealTimeBarsProto, readCancelRealTimeBarsText } from './messages/cancel-real-time-bars.ts'
import { readFundamentalsDataRequestProto, readFundamentalsDataRequestText } from './messages/fundamentals-data-request.ts'
import { readCancelFundamentalsDataProto, readCancelFundamentalsDataText } from './messages/cancel-fundamentals-data.ts'
import { readCalculateImpliedVolatilityRequestProto, readCalculateImpliedVolatilityRequestText } from './messages/calculate-implied-volatility-request.ts'
import { readCalculateOptionPriceRequestProto, readCalculateOptionPriceRequestText } from './messages/calculate-option-price-request.ts'
import { readCancelCalculateImpliedVolatilityProto, readCancelCalculateImpliedVolatilityText } from './messages/cancel-calculate-implied-volatility.ts'
import { readCancelCalculateOptionPriceProto, readCancelCalculateOptionPriceText } from './messages/cancel-calculate-option-price.ts'
import { readGlobalCancelRequestProto, readGlobalCancelRequestText } from './messages/global-cancel-request.ts'
import { readMarketDataTypeRequestProto, readMarketDataTypeRequestText } from './messages/market-data-type-request.ts'
import { readPositionsRequestProto, readPositionsRequestText } from './messages/positions-request.ts'
import { readAccountSummaryRequestProto, readAccountSummaryRequestText } from './messages/account-summary-request.ts'
import { readCancelAccountSummaryProto, readCancelAccountSummaryText } from './messages/cancel-account-summary.ts'
import { readCancelPositionsProto, readCancelPositionsText } from './messages/cancel-positions.ts'
import { readVerifyRequestProto, readVerifyRequestText } from './messages/verify-request.ts'
import { readVerifyMessageRequestProto, readVerifyMessageRequestText } from './messages/verify-message-request.ts'
import { readQueryDisplayGroupsRequestProto, readQueryDisplayGroupsRequestText } from './messages/query-display-groups-request.ts'
import { readSubscribeToGroupEventsRequestProto, readSubscribeToGroupEventsRequestText } from './messages/subscribe-to-group-events-request.ts'
import { readUpdateDisplayGroupRequestProto, readUpdateDisplayGroupRequestText } from './messages/update-display-group-request.ts'
import { readUnsubscribeFromGroupEventsRequestProto, readUnsubscribeFromGroupEventsRequestText } from './messages/unsubscribe-from-group-events-request.ts'
import { readStartApiRequestProto, readStartApiRequestText } from './messages/start-api-request.ts'
import { readVerifyAndAuthRequestText } from './messages/verify-and-auth-request.ts'
import { readVerifyAndAuthMessageRequestText } from './messages/verify-and-auth-message-request.ts'
import { readPositionsMultiRequestProto, readPositionsMultiRequestText } from './messages/positions-multi-request.ts'
import { readCancelPositionsMultiProto, readCancelPositionsMultiText } from './messages/cancel-positions-multi.ts'
import { readAccountUpdatesMultiRequestProto, readAccountUpdatesMultiRequestText } from './messages/account-updates-multi-request.ts'
import { readCancelAccountUpdatesMultiProto, readCancelAccountUpdatesMultiText } from './messages/cancel-account-updates-multi.ts'
import { readSecDefOptParamsRequestProto, readSecDefOptParamsRequestText } from './messages/sec-def-opt-params-request.ts'
import { readSoftDollarTiersRequestProto, readSoftDollarTiersRequestText } from './messages/soft-dollar-tiers-request.ts'
import { readFamilyCodesRequestProto, readFamilyCodesRequestText } from './messages/family-codes-request.ts'
import { readMatchingSymbolsRequestProto, readMatchingSymbolsRequestText } from './messages/matching-symbols-request.ts'
import { readMarketDepthExchangesRequestProto, readMarketDepthExchangesRequestText } from './messages/market-depth-exchanges-request.ts'
import { readSmartComponentsRequestProto, readSmartComponentsRequestText } from './messages/smart-components-request.ts'
import { readNewsArticleRequestProto, readNewsArticleRequestText } from './messages/news-article-request.ts'
import { readNewsProvidersRequestProto, readNewsProvidersRequestText } from './messages/news-providers-request.ts'
import { readHistoricalNewsRequestProto, readHistoricalNewsRequestText } from './messages/historical-news-request.ts'
import { readHeadTimestampRequestProto, readHeadTimestampRequestText } from './messages/head-timestamp-request.ts'
import { readHistogramDataRequestProto, readHistogramDataRequestText } from './messages/histogram-data-request.ts'
import { readCancelHistogramDataProto, readCancelHistogramDataText } from './messages/cancel-histogram-data.ts'
import { readCancelHeadTimestampProto, readCancelHeadTimestampText } from './messages/cancel-head-timestamp.ts'
import { readMarketRuleRequestProto, readMarketRuleRequestText } from './messages/market-rule-request.ts'
import { readPnLRequestProto, readPnLRequestText } from './messages/pnl-request.ts'
import { readCancelPnLProto, readCancelPnLText } from './messages/cancel-pnl.ts'
import { readPnLSingleRequestProto, readPnLSingleRequestText } from './messages/pnl-single-request.ts'
import { readCancelPnLSingleProto, readCancelPnLSingleText } from './messages/cancel-pnl-single.ts'
import { readHistoricalTicksRequestProto, readHistoricalTicksRequestText } from './messages/historical-ticks-request.ts'
import { readTickByTickRequestProto, readTickByTickRequestText } from './messages/tick-by-tick-request.ts'
import { readCancelTickByTickProto, readCancelTickByTickText } from './messages/cancel-tick-by-tick.ts'
import { readCompletedOrdersRequestProto, readCompletedOrdersRequestText } from './messages/completed-orders-request.ts'
import { readWshMetaDataRequestProto, readWshMetaDataRequestText } from './messages/wsh-meta-data-request.ts'
import { readCancelWshMetaDataProto, readCancelWshMetaDataText } from './messages/cancel-wsh-meta-data.ts'
import { readWshEventDataRequestProto, readWshEventDataRequestText } from './messages/wsh-event-data-request.ts'
import { readCancelWshEventDataProto, readCancelWshEventDataText } from './messages/cancel-wsh-event-data.ts'
import { readUserInfoRequestProto, readUserInfoRequestText } from './messages/user-info-request.ts'
import { readCurrentTimeInMillisRequestProto, readCurrentTimeInMillisRequestText } from './messages/current-time-in-millis-request.ts'
import { readCancelContractDataProto } from './messages/cancel-contract-data.ts'
import { readCancelHistoricalTicksProto } from './messages/cancel-historical-ticks.ts'
import { readConfigRequestProto } from './messages/config-request.ts'
import { readUpdateConfigRequestProto } from './messages/update-config-request.ts'

/** How each message a client sends is read, by message id. */
export const clientReaders: Readonly<Record<number, MessageReader<ClientMessage>>> = {
  1: { type: 'MarketDataRequest', text: readMarketDataRequestText, proto: readMarketDataRequestProto, idField: { text: 1, proto: 1 } },
  2: { type: 'CancelMarketData', text: readCancelMarketDataText, proto: readCancelMarketDataProto, idField: { text: 1, proto: 1 } },
  3: { type: 'PlaceOrderRequest', text: readPlaceOrderRequestText, proto: readPlaceOrderRequestProto, idField: { text: 0, proto: 1 } },
  4: { type: 'CancelOrderRequest', text: readCancelOrderRequestText, proto: readCancelOrderRequestProto, idField: { proto: 1 } },
  5: { type: 'OpenOrdersRequest', text: readOpenOrdersRequestText, proto: readOpenOrdersRequestProto, idField: undefined },
  6: { type: 'AccountDataRequest', text: readAccountDataRequestText, proto: readAccountDataRequestProto, idField: undefined },
  7: { type: 'ExecutionRequest', text: readExecutionRequestText, proto: readExecutionRequestProto, idField: { text: 1, proto: 1 } },
  8: { type: 'IdsRequest', text: readIdsRequestText, proto: readIdsRequestProto, idField: undefined },
  9: { type: 'ContractDataRequest', text: readContractDataRequestText, proto: readContractDataRequestProto, idField: { text: 1, proto: 1 } },
  10: { type: 'MarketDepthRequest', text: readMarketDepthRequestText, proto: readMarketDepthRequestProto, idField: { text: 1, proto: 1 } },
  11: { type: 'CancelMarketDepth', text: readCancelMarketDepthText, proto: readCancelMarketDepthProto, idField: { text: 1, proto: 1 } },
  12: { type: 'NewsBulletinsRequest', text: readNewsBulletinsRequestText, proto: readNewsBulletinsRequestProto, idField: undefined },
  13: { type: 'CancelNewsBulletins', text: readCancelNewsBulletinsText, proto: readCancelNewsBulletinsProto, idField: undefined },
  14: { type: 'SetServerLogLevelRequest', text: readSetServerLogLevelRequestText, proto: readSetServerLogLevelRequestProto, idField: undefined },
  15: { type: 'AutoOpenOrdersRequest', text: readAutoOpenOrdersRequestText, proto: readAutoOpenOrdersRequestProto, idField: undefined },
  16: { type: 'AllOpenOrdersRequest', text: readAllOpenOrdersRequestText, proto: readAllOpenOrdersRequestProto, idField: undefined },
  17: { type: 'ManagedAccountsRequest', text: readManagedAccountsRequestText, proto: readManagedAccountsRequestProto, idField: undefined },
  18: { type: 'FARequest', text: readFARequestText, proto: readFARequestProto, idField: undefined },
  19: { type: 'FAReplace', text: readFAReplaceText, proto: readFAReplaceProto, idField: { text: 3, proto: 1 } },
  20: { type: 'HistoricalDataRequest', text: readHistoricalDataRequestText, proto: readHistoricalDataRequestProto, idField: { text: 0, proto: 1 } },
  21: { type: 'ExerciseOptionsRequest', text: readExerciseOptionsRequestText, proto: readExerciseOptionsRequestProto, idField: { text: 1, proto: 1 } },
  22: { type: 'ScannerSubscriptionRequest', text: readScannerSubscriptionRequestText, proto: readScannerSubscriptionRequestProto, idField: { text: 0, proto: 1 } },
  23: { type: 'CancelScannerSubscription', text: readCancelScannerSubscriptionText, proto: readCancelScannerSubscriptionProto, idField: { text: 1, proto: 1 } },
  24: { type: 'ScannerParametersRequest', text: readScannerParametersRequestText, proto: readScannerParametersRequestProto, idField: undefined },
  25: { type: 'CancelHistoricalData', text: readCancelHistoricalDataText, proto: readCancelHistoricalDataProto, idField: { text: 1, proto: 1 } },
  49: { type: 'CurrentTimeRequest', text: readCurrentTimeRequestText, proto: readCurrentTimeRequestProto, idField: undefined },
  50: { type: 'RealTimeBarsRequest', text: readRealTimeBarsRequestText, proto: readRealTimeBarsRequestProto, idField: { text: 1, proto: 1 } },
  51: { type: 'CancelRealTimeBars', text: readCancelRealTimeBarsText, proto: readCancelRealTimeBarsProto, idField: { text: 1, proto: 1 } },
  52: { type: 'FundamentalsDataRequest', text: readFundamentalsDataRequestText, proto: readFundamentalsDataRequestProto, idField: { text: 1, proto: 1 } },
  53: { type: 'CancelFundamentalsData', text: readCancelFundamentalsDataText, proto: readCancelFundamentalsDataProto, idField: { text: 1, proto: 1 } },
  54: { type: 'CalculateImpliedVolatilityRequest', text: readCalculateImpliedVolatilityRequestText, proto: readCalculateImpliedVolatilityRequestProto, idField: { text: 1, proto: 1 } },
  55: { type: 'CalculateOptionPriceRequest', text: readCalculateOptionPriceRequestText, proto: readCalculateOptionPriceRequestProto, idField: { text: 1, proto: 1 } },
  56: { type: 'CancelCalculateImpliedVolatility', text: readCancelCalculateImpliedVolatilityText, proto: readCancelCalculateImpliedVolatilityProto, idField: { text: 1, proto: 1 } },
  57: { type: 'CancelCalculateOptionPrice', text: readCancelCalculateOptionPriceText, proto: readCancelCalculateOptionPriceProto, idField: { text: 1, proto: 1 } },
  58: { type: 'GlobalCancelRequest', text: readGlobalCancelRequestText, proto: readGlobalCancelRequestProto, idField: undefined },
  59: { type: 'MarketDataTypeRequest', text: readMarketDataTypeRequestText, proto: readMarketDataTypeRequestProto, idField: undefined },
  61: { type: 'PositionsRequest', text: readPositionsRequestText, proto: readPositionsRequestProto, idField: undefined },
  62: { type: 'AccountSummaryRequest', text: readAccountSummaryRequestText, proto: readAccountSummaryRequestProto, idField: { text: 1, proto: 1 } },
  63: { type: 'CancelAccountSummary', text: readCancelAccountSummaryText, proto: readCancelAccountSummaryProto, idField: { text: 1, proto: 1 } },
  64: { type: 'CancelPositions', text: readCancelPositionsText, proto: readCancelPositionsProto, idField: undefined },
  65: { type: 'VerifyRequest', text: readVerifyRequestText, proto: readVerifyRequestProto, idField: undefined },
  66: { type: 'VerifyMessageRequest', text: readVerifyMessageRequestText, proto: readVerifyMessageRequestProto, idField: undefined },
  67: { type: 'QueryDisplayGroupsRequest', text: readQueryDisplayGroupsRequestText, proto: readQueryDisplayGroupsRequestProto, idField: { text: 1, proto: 1 } },
  68: { type: 'SubscribeToGroupEventsRequest', text: readSubscribeToGroupEventsRequestText, proto: readSubscribeToGroupEventsRequestProto, idField: { text: 1, proto: 1 } },
  69: { type: 'UpdateDisplayGroupRequest', text: readUpdateDisplayGroupRequestText, proto: readUpdateDisplayGroupRequestProto, idField: { text: 1, proto: 1 } },
  70: { type: 'UnsubscribeFromGroupEventsRequest', text: readUnsubscribeFromGroupEventsRequestText, proto: readUnsubscribeFromGroupEventsRequestProto, idField: { text: 1, proto: 1 } },
  71: { type: 'StartApiRequest', text: readStartApiRequestText, proto: readStartApiRequestProto, idField: undefined },
  72: { type: 'VerifyAndAuthRequest', text: readVerifyAndAuthRequestText, proto: undefined, idField: undefined },
  73: { type: 'VerifyAndAuthMessageRequest', text: readVerifyAndAuthMessageRequestText, proto: undefined, idField: undefined },
  74: { type: 'PositionsMultiRequest', text: readPositionsMultiRequestText, proto: readPositionsMultiRequestProto, idField: { text: 1, proto: 1 } },
  75: { type: 'CancelPositionsMulti', text: readCancelPositionsMultiText, proto: readCancelPositionsMultiProto, idField: { text: 1, proto: 1 } },
  76: { type: 'AccountUpdatesMultiRequest', text: readAccountUpdatesMultiRequestText, proto: readAccountUpdatesMultiRequestProto, idField: { text: 1, proto: 1 } },
  77: { type: 'CancelAccountUpdatesMulti', text: readCancelAccountUpdatesMultiText, proto: readCancelAccountUpdatesMultiProto, idField: { text: 1, proto: 1 } },
  78: { type: 'SecDefOptParamsRequest', text: readSecDefOptParamsRequestText, proto: readSecDefOptParamsRequestProto, idField: { text: 0, proto: 1 } },
  79: { type: 'SoftDollarTiersRequest', text: readSoftDollarTiersRequestText, proto: readSoftDollarTiersRequestProto, idField: { text: 0, proto: 1 } },
  80: { type: 'FamilyCodesRequest', text: readFamilyCodesRequestText, proto: readFamilyCodesRequestProto, idField: undefined },
  81: { type: 'MatchingSymbolsRequest', text: readMatchingSymbolsRequestText, proto: readMatchingSymbolsRequestProto, idField: { text: 0, proto: 1 } },
  82: { type: 'MarketDepthExchangesRequest', text: readMarketDepthExchangesRequestText, proto: readMarketDepthExchangesRequestProto, idField: undefined },
  83: { type: 'SmartComponentsRequest', text: readSmartComponentsRequestText, proto: readSmartComponentsRequestProto, idField: { text: 0, proto: 1 } },
  84: { type: 'NewsArticleRequest', text: readNewsArticleRequestText, proto: readNewsArticleRequestProto, idField: { text: 0, proto: 1 } },
  85: { type: 'NewsProvidersRequest', text: readNewsProvidersRequestText, proto: readNewsProvidersRequestProto, idField: undefined },
  86: { type: 'HistoricalNewsRequest', text: readHistoricalNewsRequestText, proto: readHistoricalNewsRequestProto, idField: { text: 0, proto: 1 } },
  87: { type: 'HeadTimestampRequest', text: readHeadTimestampRequestText, proto: readHeadTimestampRequestProto, idField: { text: 0, proto: 1 } },
  88: { type: 'HistogramDataRequest', text: readHistogramDataRequestText, proto: readHistogramDataRequestProto, idField: { text: 0, proto: 1 } },
  89: { type: 'CancelHistogramData', text: readCancelHistogramDataText, proto: readCancelHistogramDataProto, idField: { text: 0, proto: 1 } },
  90: { type: 'CancelHeadTimestamp', text: readCancelHeadTimestampText, proto: readCancelHeadTimestampProto, idField: { text: 0, proto: 1 } },
  91: { type: 'MarketRuleRequest', text: readMarketRuleRequestText, proto: readMarketRuleRequestProto, idField: { text: 0, proto: 1 } },
  92: { type: 'PnLRequest', text: readPnLRequestText, proto: readPnLRequestProto, idField: { text: 0, proto: 1 } },
  93: { type: 'CancelPnL', text: readCancelPnLText, proto: readCancelPnLProto, idField: { text: 0, proto: 1 } },
  94: { type: 'PnLSingleRequest', text: readPnLSingleRequestText, proto: readPnLSingleRequestProto, idField: { text: 0, proto: 1 } },
  95: { type: 'CancelPnLSingle', text: readCancelPnLSingleText, proto: readCancelPnLSingleProto, idField: { text: 0, proto: 1 } },
  96: { type: 'HistoricalTicksRequest', text: readHistoricalTicksRequestText, proto: readHistoricalTicksRequestProto, idField: { text: 0, proto: 1 } },
  97: { type: 'TickByTickRequest', text: readTickByTickRequestText, proto: readTickByTickRequestProto, idField: { text: 0, proto: 1 } },
  98: { type: 'CancelTickByTick', text: readCancelTickByTickText, proto: readCancelTickByTickProto, idField: { text: 0, proto: 1 } },
  99: { type: 'CompletedOrdersRequest', text: readCompletedOrdersRequestText, proto: readCompletedOrdersRequestProto, idField: undefined },
  100: { type: 'WshMetaDataRequest', text: readWshMetaDataRequestText, proto: readWshMetaDataRequestProto, idField: { text: 0, proto: 1 } },
  101: { type: 'CancelWshMetaData', text: readCancelWshMetaDataText, proto: readCancelWshMetaDataProto, idField: { text: 0, proto: 1 } },
  102: { type: 'WshEventDataRequest', text: readWshEventDataRequestText, proto: readWshEventDataRequestProto, idField: { text: 0, proto: 1 } },
  103: { type: 'CancelWshEventData', text: readCancelWshEventDataText, proto: readCancelWshEventDataProto, idField: { text: 0, proto: 1 } },
  104: { type: 'UserInfoRequest', text: readUserInfoRequestText, proto: readUserInfoRequestProto, idField: { text: 0, proto: 1 } },
  105: { type: 'CurrentTimeInMillisRequest', text: readCurrentTimeInMillisRequestText, proto: readCurrentTimeInMillisRequestProto, idField: undefined },
  106: { type: 'CancelContractData', text: undefined, proto: readCancelContractDataProto, idField: { proto: 1 } },
  107: { type: 'CancelHistoricalTicks', text: undefined, proto: readCancelHistoricalTicksProto, idField: { proto: 1 } },
  108: { type: 'ConfigRequest', text: undefined, proto: readConfigRequestProto, idField: { proto: 1 } },
  109: { type: 'UpdateConfigRequest', text: undefined, proto: readUpdateConfigRequestProto, idField: { proto: 1 } },
}
