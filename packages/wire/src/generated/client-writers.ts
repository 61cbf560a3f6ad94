// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { MessageWriter } from '../layout/message-table.ts'
import { writeAccountDataRequestProto, writeAccountDataRequestText, type AccountDataRequest } from './messages/account-data-request.ts'
import { writeAccountSummaryRequestProto, writeAccountSummaryRequestText, type AccountSummaryRequest } from './messages/account-summary-request.ts'
import { writeAccountUpdatesMultiRequestProto, writeAccountUpdatesMultiRequestText, type AccountUpdatesMultiRequest } from './messages/account-updates-multi-request.ts'
import { writeAllOpenOrdersRequestProto, writeAllOpenOrdersRequestText, type AllOpenOrdersRequest } from './messages/all-open-orders-request.ts'
import { writeAutoOpenOrdersRequestProto, writeAutoOpenOrdersRequestText, type AutoOpenOrdersRequest } from './messages/auto-open-orders-request.ts'
import { writeCalculateImpliedVolatilityRequestProto, writeCalculateImpliedVolatilityRequestText, type CalculateImpliedVolatilityRequest } from './messages/calculate-implied-volatility-request.ts'
import { writeCalculateOptionPriceRequestProto, writeCalculateOptionPriceRequestText, type CalculateOptionPriceRequest } from './messages/calculate-option-price-request.ts'
import { writeCancelAccountSummaryProto, writeCancelAccountSummaryText, type CancelAccountSummary } from './messages/cancel-account-summary.ts'
import { writeCancelAccountUpdatesMultiProto, writeCancelAccountUpdatesMultiText, type CancelAccountUpdatesMulti } from './messages/cancel-account-updates-multi.ts'
import { writeCancelCalculateImpliedVolatilityProto, writeCancelCalculateImpliedVolatilityText, type CancelCalculateImpliedVolatility } from './messages/cancel-calculate-implied-volatility.ts'
import { writeCancelCalculateOptionPriceProto, writeCancelCalculateOptionPriceText, type CancelCalculateOptionPrice } from './messages/cancel-calculate-option-price.ts'
import { writeCancelContractDataProto, type CancelContractData } from './messages/cancel-contract-data.ts'
import { writeCancelFundamentalsDataProto, writeCancelFundamentalsDataText, type CancelFundamentalsData } from './messages/cancel-fundamentals-data.ts'
import { writeCancelHeadTimestampProto, writeCancelHeadTimestampText, type CancelHeadTimestamp } from './messages/cancel-head-timestamp.ts'
import { writeCancelHistogramDataProto, writeCancelHistogramDataText, type CancelHistogramData } from './messages/cancel-histogram-data.ts'
import { writeCancelHistoricalDataProto, writeCancelHistoricalDataText, type CancelHistoricalData } from './messages/cancel-historical-data.ts'
import { writeCancelHistoricalTicksProto, type CancelHistoricalTicks } from './messages/cancel-historical-ticks.ts'
import { writeCancelMarketDataProto, writeCancelMarketDataText, type CancelMarketData } from './messages/cancel-market-data.ts'
import { writeCancelMarketDepthProto, writeCancelMarketDepthText, type CancelMarketDepth } from './messages/cancel-market-depth.ts'
import { writeCancelNewsBulletinsProto, writeCancelNewsBulletinsText, type CancelNewsBulletins } from './messages/cancel-news-bulletins.ts'
import { writeCancelOrderRequestProto, writeCancelOrderRequestText, type CancelOrderRequest } from './messages/cancel-order-request.ts'
import { writeCancelPnLProto, writeCancelPnLText, type CancelPnL } from './messages/cancel-pnl.ts'
import { writeCancelPnLSingleProto, writeCancelPnLSingleText, type CancelPnLSingle } from './messages/cancel-pnl-single.ts'
import { writeCancelPositionsProto, writeCancelPositionsText, type CancelPositions } from './messages/cancel-positions.ts'
import { writeCancelPositionsMultiProto, writeCancelPositionsMultiText, type CancelPositionsMulti } from './messages/cancel-positions-multi.ts'
import { writeCancelRealTimeBarsProto, writeCancelRealTimeBarsText, type CancelRealTimeBars } from './messages/cancel-real-time-bars.ts'
import { writeCancelScannerSubscriptionProto, writeCancelScannerSubscriptionText, type CancelScannerSubscription } from './messages/cancel-scanner-subscription.ts'
import { writeCancelTickByTickProto, writeCancelTickByTickText, type CancelTickByTick } from './messages/cancel-tick-by-tick.ts'
import { writeCancelWshEventDataProto, writeCancelWshEventDataText, type CancelWshEventData } from './messages/cancel-wsh-event-data.ts'
import { writeCancelWshMetaDataProto, writeCancelWshMetaDataText, type CancelWshMetaData } from './messages/cancel-wsh-meta-data.ts'
import { writeCompletedOrdersRequestProto, writeCompletedOrdersRequestText, type CompletedOrdersRequest } from './messages/completed-orders-request.ts'
import { writeConfigRequestProto, type ConfigRequest } from './messages/config-request.ts'
import { writeContractDataRequestProto, writeContractDataRequestText, type ContractDataRequest } from './messages/contract-data-request.ts'
import { writeCurrentTimeInMillisRequestProto, writeCurrentTimeInMillisRequestText, type CurrentTimeInMillisRequest } from './messages/current-time-in-millis-request.ts'
import { writeCurrentTimeRequestProto, writeCurrentTimeRequestText, type CurrentTimeRequest } from './messages/current-time-request.ts'
import { writeExecutionRequestProto, writeExecutionRequestText, type ExecutionRequest } from './messages/execution-request.ts'
import { writeExerciseOptionsRequestProto, writeExerciseOptionsRequestText, type ExerciseOptionsRequest } from './messages/exercise-options-request.ts'
import { writeFAReplaceProto, writeFAReplaceText, type FAReplace } from './messages/fa-replace.ts'
import { writeFARequestProto, writeFARequestText, type FARequest } from './messages/fa-request.ts'
import { writeFamilyCodesRequestProto, writeFamilyCodesRequestText, type FamilyCodesRequest } from './messages/family-codes-request.ts'
import { writeFundamentalsDataRequestProto, writeFundamentalsDataRequestText, type FundamentalsDataRequest } from './messages/fundamentals-data-request.ts'
import { writeGlobalCancelRequestProto, writeGlobalCancelRequestText, type GlobalCancelRequest } from './messages/global-cancel-request.ts'
import { writeHeadTimestampRequestProto, writeHeadTimestampRequestText, type HeadTimestampRequest } from './messages/head-timestamp-request.ts'
import { writeHistogramDataRequestProto, writeHistogramDataRequestText, type HistogramDataRequest } from './messages/histogram-data-request.ts'
import { writeHistoricalDataRequestProto, writeHistoricalDataRequestText, type HistoricalDataRequest } from './messages/historical-data-request.ts'
import { writeHistoricalNewsRequestProto, writeHistoricalNewsRequestText, type HistoricalNewsRequest } from './messages/historical-news-request.ts'
import { writeHistoricalTicksRequestProto, writeHistoricalTicksRequestText, type HistoricalTicksRequest } from './messages/historical-ticks-request.ts'
import { writeIdsRequestProto, writeIdsRequestText, type IdsRequest } from './messages/ids-request.ts'
import { writeManagedAccountsRequestProto, writeManagedAccountsRequestText, type ManagedAccountsRequest } from './messages/managed-accounts-request.ts'
import { writeMarketDataRequestProto, writeMarketDataRequestText, type MarketDataRequest } from './messages/market-data-request.ts'
import { writeMarketDataTypeRequestProto, writeMarketDataTypeRequestText, type MarketDataTypeRequest } from './messages/market-data-type-request.ts'
import { writeMarketDepthExchangesRequestProto, writeMarketDepthExchangesRequestText, type MarketDepthExchangesRequest } from './messages/market-depth-exchanges-request.ts'
import { writeMarketDepthRequestProto, writeMarketDepthRequestText, type MarketDepthRequest } from './messages/market-depth-request.ts'
import { writeMarketRuleRequestProto, writeMarketRuleRequestText, type MarketRuleRequest } from './messages/market-rule-request.ts'
import { writeMatchingSymbolsRequestProto, writeMatchingSymbolsRequestText, type MatchingSymbolsRequest } from './messages/matching-symbols-request.ts'
import { writeNewsArticleRequestProto, writeNewsArticleRequestText, type NewsArticleRequest } from './messages/news-article-request.ts'
import { writeNewsBulletinsRequestProto, writeNewsBulletinsRequestText, type NewsBulletinsRequest } from './messages/news-bulletins-request.ts'
import { writeNewsProvidersRequestProto, writeNewsProvidersRequestText, type NewsProvidersRequest } from './messages/news-providers-request.ts'
import { writeOpenOrdersRequestProto, writeOpenOrdersRequestText, type OpenOrdersRequest } from './messages/open-orders-request.ts'
import { writePlaceOrderRequestProto, writePlaceOrderRequestText, type PlaceOrderRequest } from './messages/place-order-request.ts'
import { writePnLRequestProto, writePnLRequestText, type PnLRequest } from './messages/pnl-request.ts'
import { writePnLSingleRequestProto, writePnLSingleRequestText, type PnLSingleRequest } from './messages/pnl-single-request.ts'
import { writePositionsMultiRequestProto, writePositionsMultiRequestText, type PositionsMultiRequest } from './messages/positions-multi-request.ts'
import { writePositionsRequestProto, writePositionsRequestText, type PositionsRequest } from './messages/positions-request.ts'
import { writeQueryDisplayGroupsRequestProto, writeQueryDisplayGroupsRequestText, type QueryDisplayGroupsRequest } from './messages/query-display-groups-request.ts'
import { writeRealTimeBarsRequestProto, writeRealTimeBarsRequestText, type RealTimeBarsRequest } from './messages/real-time-bars-request.ts'
import { writeScannerParametersRequestProto, writeScannerParametersRequestText, type ScannerParametersRequest } from './messages/scanner-parameters-request.ts'
import { writeScannerSubscriptionRequestProto, writeScannerSubscriptionRequestText, type ScannerSubscriptionRequest } from './messages/scanner-subscription-request.ts'
import { writeSecDefOptParamsRequestProto, writeSecDefOptParamsRequestText, type SecDefOptParamsRequest } from './messages/sec-def-opt-params-request.ts'
import { writeSetServerLogLevelRequestProto, writeSetServerLogLevelRequestText, type SetServerLogLevelRequest } from './messages/set-server-log-level-request.ts'
import { writeSmartComponentsRequestProto, writeSmartComponentsRequestText, type SmartComponentsRequest } from './messages/smart-components-request.ts'
import { writeSoftDollarTiersRequestProto, writeSoftDollarTiersRequestText, type SoftDollarTiersRequest } from './messages/soft-dollar-tiers-request.ts'
import { writeStartApiRequestProto, writeStartApiRequestText, type StartApiRequest } from './messages/start-api-request.ts'
import { writeSubscribeToGroupEventsRequestProto, writeSubscribeToGroupEventsRequestText, type SubscribeToGroupEventsRequest } from './messages/subscribe-to-group-events-request.ts'
import { writeTickByTickRequestProto, writeTickByTickRequestText, type TickByTickRequest } from './messages/tick-by-tick-request.ts'
import { writeUnsubscribeFromGroupEventsRequestProto, writeUnsubscribeFromGroupEventsRequestText, type UnsubscribeFromGroupEventsRequest } from './messages/unsubscribe-from-group-events-request.ts'
import { writeUpdateConfigRequestProto, type UpdateConfigRequest } from './messages/update-config-request.ts'
import { writeUpdateDisplayGroupRequestProto, writeUpdateDisplayGroupRequestText, type UpdateDisplayGroupRequest } from './messages/update-display-group-request.ts'
import { writeUserInfoRequestProto, writeUserInfoRequestText, type UserInfoRequest } from './messages/user-info-request.ts'
import { writeVerifyAndAuthMessageRequestText, type VerifyAndAuthMessageRequest } from './messages/verify-and-auth-message-request.ts'
import { writeVerifyAndAuthRequestText, type VerifyAndAuthRequest } from './messages/verify-and-auth-request.ts'
import { writeVerifyMessageRequestProto, writeVerifyMessageRequestText, type VerifyMessageRequest } from './messages/verify-message-request.ts'
import { writeVerifyRequestProto, writeVerifyRequestText, type VerifyRequest } from './messages/verify-request.ts'
import { writeWshEventDataRequestProto, writeWshEventDataRequestText, type WshEventDataRequest } from './messages/wsh-event-data-request.ts'
import { writeWshMetaDataRequestProto, writeWshMetaDataRequestText, type WshMetaDataRequest } from './messages/wsh-meta-data-request.ts'

/** Any message a client sends. */
export type ClientMessage =
  | AccountDataRequest
  | AccountSummaryRequest
  | AccountUpdatesMultiRequest
  | AllOpenOrdersRequest
  | AutoOpenOrdersRequest
  | CalculateImpliedVolatilityRequest
  | CalculateOptionPriceRequest
  | CancelAccountSummary
  | CancelAccountUpdatesMulti
  | CancelCalculateImpliedVolatility
  | CancelCalculateOptionPrice
  | CancelContractData
  | CancelFundamentalsData
  | CancelHeadTimestamp
  | CancelHistogramData
  | CancelHistoricalData
  | CancelHistoricalTicks
  | CancelMarketData
  | CancelMarketDepth
  | CancelNewsBulletins
  | CancelOrderRequest
  | CancelPnL
  | CancelPnLSingle
  | CancelPositions
  | CancelPositionsMulti
  | CancelRealTimeBars
  | CancelScannerSubscription
  | CancelTickByTick
  | CancelWshEventData
  | CancelWshMetaData
  | CompletedOrdersRequest
  | ConfigRequest
  | ContractDataRequest
  | CurrentTimeInMillisRequest
  | CurrentTimeRequest
  | ExecutionRequest
  | ExerciseOptionsRequest
  | FAReplace
  | FARequest
  | FamilyCodesRequest
  | FundamentalsDataRequest
  | GlobalCancelRequest
  | HeadTimestampRequest
  | HistogramDataRequest
  | HistoricalDataRequest
  | HistoricalNewsRequest
  | HistoricalTicksRequest
  | IdsRequest
  | ManagedAccountsRequest
  | MarketDataRequest
  | MarketDataTypeRequest
  | MarketDepthExchangesRequest
  | MarketDepthRequest
  | MarketRuleRequest
  | MatchingSymbolsRequest
  | NewsArticleRequest
  | NewsBulletinsRequest
  | NewsProvidersRequest
  | OpenOrdersRequest
  | PlaceOrderRequest
  | PnLRequest
  | PnLSingleRequest
  | PositionsMultiRequest
  | PositionsRequest
  | QueryDisplayGroupsRequest
  | RealTimeBarsRequest
  | ScannerParametersRequest
  | ScannerSubscriptionRequest
  | SecDefOptParamsRequest
  | SetServerLogLevelRequest
  | SmartComponentsRequest
  | SoftDollarTiersRequest
  | StartApiRequest
  | SubscribeToGroupEventsRequest
  | TickByTickRequest
  | UnsubscribeFromGroupEventsRequest
  | UpdateConfigRequest
  | UpdateDisplayGroupRequest
  | UserInfoRequest
  | VerifyAndAuthMessageRequest
  | VerifyAndAuthRequest
  | VerifyMessageRequest
  | VerifyRequest
  | WshEventDataRequest
  | WshMetaDataRequest

/** How each message a client sends is written. */
export const clientWriters: { readonly [M in ClientMessage as M['type']]: MessageWriter<M> } = {
  AccountDataRequest: { id: 6, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountDataRequestText, proto: writeAccountDataRequestProto },
  AccountSummaryRequest: { id: 62, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountSummaryRequestText, proto: writeAccountSummaryRequestProto },
  AccountUpdatesMultiRequest: { id: 76, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountUpdatesMultiRequestText, proto: writeAccountUpdatesMultiRequestProto },
  AllOpenOrdersRequest: { id: 16, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeAllOpenOrdersRequestText, proto: writeAllOpenOrdersRequestProto },
  AutoOpenOrdersRequest: { id: 15, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeAutoOpenOrdersRequestText, proto: writeAutoOpenOrdersRequestProto },
  CalculateImpliedVolatilityRequest: { id: 54, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeCalculateImpliedVolatilityRequestText, proto: writeCalculateImpliedVolatilityRequestProto },
  CalculateOptionPriceRequest: { id: 55, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeCalculateOptionPriceRequestText, proto: writeCalculateOptionPriceRequestProto },
  CancelAccountSummary: { id: 63, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeCancelAccountSummaryText, proto: writeCancelAccountSummaryProto },
  CancelAccountUpdatesMulti: { id: 77, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeCancelAccountUpdatesMultiText, proto: writeCancelAccountUpdatesMultiProto },
  CancelCalculateImpliedVolatility: { id: 56, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeCancelCalculateImpliedVolatilityText, proto: writeCancelCalculateImpliedVolatilityProto },
  CancelCalculateOptionPrice: { id: 57, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeCancelCalculateOptionPriceText, proto: writeCancelCalculateOptionPriceProto },
  CancelContractData: { id: 106, exists: 215, retiredAfter: Infinity, protoSince: 215, proto: writeCancelContractDataProto },
  CancelFundamentalsData: { id: 53, exists: 0, retiredAfter: 225, protoSince: 210, text: writeCancelFundamentalsDataText, proto: writeCancelFundamentalsDataProto },
  CancelHeadTimestamp: { id: 90, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeCancelHeadTimestampText, proto: writeCancelHeadTimestampProto },
  CancelHistogramData: { id: 89, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeCancelHistogramDataText, proto: writeCancelHistogramDataProto },
  CancelHistoricalData: { id: 25, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeCancelHistoricalDataText, proto: writeCancelHistoricalDataProto },
  CancelHistoricalTicks: { id: 107, exists: 215, retiredAfter: Infinity, protoSince: 215, proto: writeCancelHistoricalTicksProto },
  CancelMarketData: { id: 2, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeCancelMarketDataText, proto: writeCancelMarketDataProto },
  CancelMarketDepth: { id: 11, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeCancelMarketDepthText, proto: writeCancelMarketDepthProto },
  CancelNewsBulletins: { id: 13, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeCancelNewsBulletinsText, proto: writeCancelNewsBulletinsProto },
  CancelOrderRequest: { id: 4, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writeCancelOrderRequestText, proto: writeCancelOrderRequestProto },
  CancelPnL: { id: 93, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeCancelPnLText, proto: writeCancelPnLProto },
  CancelPnLSingle: { id: 95, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeCancelPnLSingleText, proto: writeCancelPnLSingleProto },
  CancelPositions: { id: 64, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeCancelPositionsText, proto: writeCancelPositionsProto },
  CancelPositionsMulti: { id: 75, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeCancelPositionsMultiText, proto: writeCancelPositionsMultiProto },
  CancelRealTimeBars: { id: 51, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeCancelRealTimeBarsText, proto: writeCancelRealTimeBarsProto },
  CancelScannerSubscription: { id: 23, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeCancelScannerSubscriptionText, proto: writeCancelScannerSubscriptionProto },
  CancelTickByTick: { id: 98, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeCancelTickByTickText, proto: writeCancelTickByTickProto },
  CancelWshEventData: { id: 103, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeCancelWshEventDataText, proto: writeCancelWshEventDataProto },
  CancelWshMetaData: { id: 101, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeCancelWshMetaDataText, proto: writeCancelWshMetaDataProto },
  CompletedOrdersRequest: { id: 99, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeCompletedOrdersRequestText, proto: writeCompletedOrdersRequestProto },
  ConfigRequest: { id: 108, exists: 219, retiredAfter: Infinity, protoSince: 219, proto: writeConfigRequestProto },
  ContractDataRequest: { id: 9, exists: 0, retiredAfter: Infinity, protoSince: 205, text: writeContractDataRequestText, proto: writeContractDataRequestProto },
  CurrentTimeInMillisRequest: { id: 105, exists: 197, retiredAfter: Infinity, protoSince: 213, text: writeCurrentTimeInMillisRequestText, proto: writeCurrentTimeInMillisRequestProto },
  CurrentTimeRequest: { id: 49, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeCurrentTimeRequestText, proto: writeCurrentTimeRequestProto },
  ExecutionRequest: { id: 7, exists: 0, retiredAfter: Infinity, protoSince: 201, text: writeExecutionRequestText, proto: writeExecutionRequestProto },
  ExerciseOptionsRequest: { id: 21, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeExerciseOptionsRequestText, proto: writeExerciseOptionsRequestProto },
  FAReplace: { id: 19, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeFAReplaceText, proto: writeFAReplaceProto },
  FARequest: { id: 18, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeFARequestText, proto: writeFARequestProto },
  FamilyCodesRequest: { id: 80, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeFamilyCodesRequestText, proto: writeFamilyCodesRequestProto },
  FundamentalsDataRequest: { id: 52, exists: 0, retiredAfter: 225, protoSince: 210, text: writeFundamentalsDataRequestText, proto: writeFundamentalsDataRequestProto },
  GlobalCancelRequest: { id: 58, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writeGlobalCancelRequestText, proto: writeGlobalCancelRequestProto },
  HeadTimestampRequest: { id: 87, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHeadTimestampRequestText, proto: writeHeadTimestampRequestProto },
  HistogramDataRequest: { id: 88, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistogramDataRequestText, proto: writeHistogramDataRequestProto },
  HistoricalDataRequest: { id: 20, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalDataRequestText, proto: writeHistoricalDataRequestProto },
  HistoricalNewsRequest: { id: 86, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeHistoricalNewsRequestText, proto: writeHistoricalNewsRequestProto },
  HistoricalTicksRequest: { id: 96, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalTicksRequestText, proto: writeHistoricalTicksRequestProto },
  IdsRequest: { id: 8, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeIdsRequestText, proto: writeIdsRequestProto },
  ManagedAccountsRequest: { id: 17, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeManagedAccountsRequestText, proto: writeManagedAccountsRequestProto },
  MarketDataRequest: { id: 1, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeMarketDataRequestText, proto: writeMarketDataRequestProto },
  MarketDataTypeRequest: { id: 59, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeMarketDataTypeRequestText, proto: writeMarketDataTypeRequestProto },
  MarketDepthExchangesRequest: { id: 82, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeMarketDepthExchangesRequestText, proto: writeMarketDepthExchangesRequestProto },
  MarketDepthRequest: { id: 10, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeMarketDepthRequestText, proto: writeMarketDepthRequestProto },
  MarketRuleRequest: { id: 91, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeMarketRuleRequestText, proto: writeMarketRuleRequestProto },
  MatchingSymbolsRequest: { id: 81, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeMatchingSymbolsRequestText, proto: writeMatchingSymbolsRequestProto },
  NewsArticleRequest: { id: 84, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeNewsArticleRequestText, proto: writeNewsArticleRequestProto },
  NewsBulletinsRequest: { id: 12, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeNewsBulletinsRequestText, proto: writeNewsBulletinsRequestProto },
  NewsProvidersRequest: { id: 85, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeNewsProvidersRequestText, proto: writeNewsProvidersRequestProto },
  OpenOrdersRequest: { id: 5, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeOpenOrdersRequestText, proto: writeOpenOrdersRequestProto },
  PlaceOrderRequest: { id: 3, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writePlaceOrderRequestText, proto: writePlaceOrderRequestProto },
  PnLRequest: { id: 92, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writePnLRequestText, proto: writePnLRequestProto },
  PnLSingleRequest: { id: 94, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writePnLSingleRequestText, proto: writePnLSingleRequestProto },
  PositionsMultiRequest: { id: 74, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePositionsMultiRequestText, proto: writePositionsMultiRequestProto },
  PositionsRequest: { id: 61, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePositionsRequestText, proto: writePositionsRequestProto },
  QueryDisplayGroupsRequest: { id: 67, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeQueryDisplayGroupsRequestText, proto: writeQueryDisplayGroupsRequestProto },
  RealTimeBarsRequest: { id: 50, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeRealTimeBarsRequestText, proto: writeRealTimeBarsRequestProto },
  ScannerParametersRequest: { id: 24, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeScannerParametersRequestText, proto: writeScannerParametersRequestProto },
  ScannerSubscriptionRequest: { id: 22, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeScannerSubscriptionRequestText, proto: writeScannerSubscriptionRequestProto },
  SecDefOptParamsRequest: { id: 78, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSecDefOptParamsRequestText, proto: writeSecDefOptParamsRequestProto },
  SetServerLogLevelRequest: { id: 14, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeSetServerLogLevelRequestText, proto: writeSetServerLogLevelRequestProto },
  SmartComponentsRequest: { id: 83, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSmartComponentsRequestText, proto: writeSmartComponentsRequestProto },
  SoftDollarTiersRequest: { id: 79, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSoftDollarTiersRequestText, proto: writeSoftDollarTiersRequestProto },
  StartApiRequest: { id: 71, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeStartApiRequestText, proto: writeStartApiRequestProto },
  SubscribeToGroupEventsRequest: { id: 68, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeSubscribeToGroupEventsRequestText, proto: writeSubscribeToGroupEventsRequestProto },
  TickByTickRequest: { id: 97, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeTickByTickRequestText, proto: writeTickByTickRequestProto },
  UnsubscribeFromGroupEventsRequest: { id: 70, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeUnsubscribeFromGroupEventsRequestText, proto: writeUnsubscribeFromGroupEventsRequestProto },
  UpdateConfigRequest: { id: 109, exists: 221, retiredAfter: Infinity, protoSince: 221, proto: writeUpdateConfigRequestProto },
  UpdateDisplayGroupRequest: { id: 69, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeUpdateDisplayGroupRequestText, proto: writeUpdateDisplayGroupRequestProto },
  UserInfoRequest: { id: 104, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeUserInfoRequestText, proto: writeUserInfoRequestProto },
  VerifyAndAuthMessageRequest: { id: 73, exists: 0, retiredAfter: Infinity, protoSince: Infinity, text: writeVerifyAndAuthMessageRequestText },
  VerifyAndAuthRequest: { id: 72, exists: 0, retiredAfter: Infinity, protoSince: Infinity, text: writeVerifyAndAuthRequestText },
  VerifyMessageRequest: { id: 66, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeVerifyMessageRequestText, proto: writeVerifyMessageRequestProto },
  VerifyRequest: { id: 65, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeVerifyRequestText, proto: writeVerifyRequestProto },
  WshEventDataRequest: { id: 102, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeWshEventDataRequestText, proto: writeWshEventDataRequestProto },
  WshMetaDataRequest: { id: 100, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeWshMetaDataRequestText, proto: writeWshMetaDataRequestProto },
}
