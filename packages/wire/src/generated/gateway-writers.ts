// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { MessageWriter } from '../layout/message-table.ts'
import { writeAccountDataEndProto, writeAccountDataEndText, type AccountDataEnd } from './messages/account-data-end.ts'
import { writeAccountSummaryProto, writeAccountSummaryText, type AccountSummary } from './messages/account-summary.ts'
import { writeAccountSummaryEndProto, writeAccountSummaryEndText, type AccountSummaryEnd } from './messages/account-summary-end.ts'
import { writeAccountUpdateMultiProto, writeAccountUpdateMultiText, type AccountUpdateMulti } from './messages/account-update-multi.ts'
import { writeAccountUpdateMultiEndProto, writeAccountUpdateMultiEndText, type AccountUpdateMultiEnd } from './messages/account-update-multi-end.ts'
import { writeAccountUpdateTimeProto, writeAccountUpdateTimeText, type AccountUpdateTime } from './messages/account-update-time.ts'
import { writeAccountValueProto, writeAccountValueText, type AccountValue } from './messages/account-value.ts'
import { writeBondContractDataProto, writeBondContractDataText, type BondContractData } from './messages/bond-contract-data.ts'
import { writeCommissionAndFeesReportProto, writeCommissionAndFeesReportText, type CommissionAndFeesReport } from './messages/commission-and-fees-report.ts'
import { writeCompletedOrderProto, writeCompletedOrderText, type CompletedOrder } from './messages/completed-order.ts'
import { writeCompletedOrdersEndProto, writeCompletedOrdersEndText, type CompletedOrdersEnd } from './messages/completed-orders-end.ts'
import { writeConfigResponseProto, type ConfigResponse } from './messages/config-response.ts'
import { writeContractDataProto, writeContractDataText, type ContractData } from './messages/contract-data.ts'
import { writeContractDataEndProto, writeContractDataEndText, type ContractDataEnd } from './messages/contract-data-end.ts'
import { writeCurrentTimeProto, writeCurrentTimeText, type CurrentTime } from './messages/current-time.ts'
import { writeCurrentTimeInMillisProto, writeCurrentTimeInMillisText, type CurrentTimeInMillis } from './messages/current-time-in-millis.ts'
import { writeDeltaNeutralValidationText, type DeltaNeutralValidation } from './messages/delta-neutral-validation.ts'
import { writeDisplayGroupListProto, writeDisplayGroupListText, type DisplayGroupList } from './messages/display-group-list.ts'
import { writeDisplayGroupUpdatedProto, writeDisplayGroupUpdatedText, type DisplayGroupUpdated } from './messages/display-group-updated.ts'
import { writeErrorMessageProto, writeErrorMessageText, type ErrorMessage } from './messages/error-message.ts'
import { writeExecutionDetailsProto, writeExecutionDetailsText, type ExecutionDetails } from './messages/execution-details.ts'
import { writeExecutionDetailsEndProto, writeExecutionDetailsEndText, type ExecutionDetailsEnd } from './messages/execution-details-end.ts'
import { writeFamilyCodesProto, writeFamilyCodesText, type FamilyCodes } from './messages/family-codes.ts'
import { writeFundamentalsDataProto, writeFundamentalsDataText, type FundamentalsData } from './messages/fundamentals-data.ts'
import { writeHeadTimestampProto, writeHeadTimestampText, type HeadTimestamp } from './messages/head-timestamp.ts'
import { writeHistogramDataProto, writeHistogramDataText, type HistogramData } from './messages/histogram-data.ts'
import { writeHistoricalDataProto, writeHistoricalDataText, type HistoricalData } from './messages/historical-data.ts'
import { writeHistoricalDataEndProto, writeHistoricalDataEndText, type HistoricalDataEnd } from './messages/historical-data-end.ts'
import { writeHistoricalDataUpdateProto, writeHistoricalDataUpdateText, type HistoricalDataUpdate } from './messages/historical-data-update.ts'
import { writeHistoricalNewsProto, writeHistoricalNewsText, type HistoricalNews } from './messages/historical-news.ts'
import { writeHistoricalNewsEndProto, writeHistoricalNewsEndText, type HistoricalNewsEnd } from './messages/historical-news-end.ts'
import { writeHistoricalScheduleProto, writeHistoricalScheduleText, type HistoricalSchedule } from './messages/historical-schedule.ts'
import { writeHistoricalTicksProto, writeHistoricalTicksText, type HistoricalTicks } from './messages/historical-ticks.ts'
import { writeHistoricalTicksBidAskProto, writeHistoricalTicksBidAskText, type HistoricalTicksBidAsk } from './messages/historical-ticks-bid-ask.ts'
import { writeHistoricalTicksLastProto, writeHistoricalTicksLastText, type HistoricalTicksLast } from './messages/historical-ticks-last.ts'
import { writeManagedAccountsProto, writeManagedAccountsText, type ManagedAccounts } from './messages/managed-accounts.ts'
import { writeMarketDataTypeProto, writeMarketDataTypeText, type MarketDataType } from './messages/market-data-type.ts'
import { writeMarketDepthProto, writeMarketDepthText, type MarketDepth } from './messages/market-depth.ts'
import { writeMarketDepthExchangesProto, writeMarketDepthExchangesText, type MarketDepthExchanges } from './messages/market-depth-exchanges.ts'
import { writeMarketDepthL2Proto, writeMarketDepthL2Text, type MarketDepthL2 } from './messages/market-depth-l2.ts'
import { writeMarketRuleProto, writeMarketRuleText, type MarketRule } from './messages/market-rule.ts'
import { writeNewsArticleProto, writeNewsArticleText, type NewsArticle } from './messages/news-article.ts'
import { writeNewsBulletinProto, writeNewsBulletinText, type NewsBulletin } from './messages/news-bulletin.ts'
import { writeNewsProvidersProto, writeNewsProvidersText, type NewsProviders } from './messages/news-providers.ts'
import { writeNextValidIdProto, writeNextValidIdText, type NextValidId } from './messages/next-valid-id.ts'
import { writeOpenOrderProto, writeOpenOrderText, type OpenOrder } from './messages/open-order.ts'
import { writeOpenOrdersEndProto, writeOpenOrdersEndText, type OpenOrdersEnd } from './messages/open-orders-end.ts'
import { writeOrderBoundProto, writeOrderBoundText, type OrderBound } from './messages/order-bound.ts'
import { writeOrderStatusProto, writeOrderStatusText, type OrderStatus } from './messages/order-status.ts'
import { writePnLProto, writePnLText, type PnL } from './messages/pnl.ts'
import { writePnLSingleProto, writePnLSingleText, type PnLSingle } from './messages/pnl-single.ts'
import { writePortfolioValueProto, writePortfolioValueText, type PortfolioValue } from './messages/portfolio-value.ts'
import { writePositionProto, writePositionText, type Position } from './messages/position.ts'
import { writePositionEndProto, writePositionEndText, type PositionEnd } from './messages/position-end.ts'
import { writePositionMultiProto, writePositionMultiText, type PositionMulti } from './messages/position-multi.ts'
import { writePositionMultiEndProto, writePositionMultiEndText, type PositionMultiEnd } from './messages/position-multi-end.ts'
import { writeRealTimeBarTickProto, writeRealTimeBarTickText, type RealTimeBarTick } from './messages/real-time-bar-tick.ts'
import { writeReceiveFAProto, writeReceiveFAText, type ReceiveFA } from './messages/receive-fa.ts'
import { writeReplaceFAEndProto, writeReplaceFAEndText, type ReplaceFAEnd } from './messages/replace-fa-end.ts'
import { writeRerouteMarketDataRequestProto, writeRerouteMarketDataRequestText, type RerouteMarketDataRequest } from './messages/reroute-market-data-request.ts'
import { writeRerouteMarketDepthRequestProto, writeRerouteMarketDepthRequestText, type RerouteMarketDepthRequest } from './messages/reroute-market-depth-request.ts'
import { writeScannerDataProto, writeScannerDataText, type ScannerData } from './messages/scanner-data.ts'
import { writeScannerParametersProto, writeScannerParametersText, type ScannerParameters } from './messages/scanner-parameters.ts'
import { writeSecDefOptParameterProto, writeSecDefOptParameterText, type SecDefOptParameter } from './messages/sec-def-opt-parameter.ts'
import { writeSecDefOptParameterEndProto, writeSecDefOptParameterEndText, type SecDefOptParameterEnd } from './messages/sec-def-opt-parameter-end.ts'
import { writeSmartComponentsProto, writeSmartComponentsText, type SmartComponents } from './messages/smart-components.ts'
import { writeSoftDollarTiersProto, writeSoftDollarTiersText, type SoftDollarTiers } from './messages/soft-dollar-tiers.ts'
import { writeSymbolSamplesProto, writeSymbolSamplesText, type SymbolSamples } from './messages/symbol-samples.ts'
import { writeTickByTickDataProto, writeTickByTickDataText, type TickByTickData } from './messages/tick-by-tick-data.ts'
import { writeTickEFPText, type TickEFP } from './messages/tick-efp.ts'
import { writeTickGenericProto, writeTickGenericText, type TickGeneric } from './messages/tick-generic.ts'
import { writeTickNewsProto, writeTickNewsText, type TickNews } from './messages/tick-news.ts'
import { writeTickOptionComputationProto, writeTickOptionComputationText, type TickOptionComputation } from './messages/tick-option-computation.ts'
import { writeTickPriceProto, writeTickPriceText, type TickPrice } from './messages/tick-price.ts'
import { writeTickReqParamsProto, writeTickReqParamsText, type TickReqParams } from './messages/tick-req-params.ts'
import { writeTickSizeProto, writeTickSizeText, type TickSize } from './messages/tick-size.ts'
import { writeTickSnapshotEndProto, writeTickSnapshotEndText, type TickSnapshotEnd } from './messages/tick-snapshot-end.ts'
import { writeTickStringProto, writeTickStringText, type TickString } from './messages/tick-string.ts'
import { writeUpdateConfigResponseProto, type UpdateConfigResponse } from './messages/update-config-response.ts'
import { writeUserInfoProto, writeUserInfoText, type UserInfo } from './messages/user-info.ts'
import { writeVerifyAndAuthCompletedText, type VerifyAndAuthCompleted } from './messages/verify-and-auth-completed.ts'
import { writeVerifyAndAuthMessageApiText, type VerifyAndAuthMessageApi } from './messages/verify-and-auth-message-api.ts'
import { writeVerifyCompletedProto, writeVerifyCompletedText, type VerifyCompleted } from './messages/verify-completed.ts'
import { writeVerifyMessageApiProto, writeVerifyMessageApiText, type VerifyMessageApi } from './messages/verify-message-api.ts'
import { writeWshEventDataProto, writeWshEventDataText, type WshEventData } from './messages/wsh-event-data.ts'
import { writeWshMetaDataProto, writeWshMetaDataText, type WshMetaData } from './messages/wsh-meta-data.ts'

/** Any message a gateway sends. */
export type GatewayMessage =
  | AccountDataEnd
  | AccountSummary
  | AccountSummaryEnd
  | AccountUpdateMulti
  | AccountUpdateMultiEnd
  | AccountUpdateTime
  | AccountValue
  | BondContractData
  | CommissionAndFeesReport
  | CompletedOrder
  | CompletedOrdersEnd
  | ConfigResponse
  | ContractData
  | ContractDataEnd
  | CurrentTime
  | CurrentTimeInMillis
  | DeltaNeutralValidation
  | DisplayGroupList
  | DisplayGroupUpdated
  | ErrorMessage
  | ExecutionDetails
  | ExecutionDetailsEnd
  | FamilyCodes
  | FundamentalsData
  | HeadTimestamp
  | HistogramData
  | HistoricalData
  | HistoricalDataEnd
  | HistoricalDataUpdate
  | HistoricalNews
  | HistoricalNewsEnd
  | HistoricalSchedule
  | HistoricalTicks
  | HistoricalTicksBidAsk
  | HistoricalTicksLast
  | ManagedAccounts
  | MarketDataType
  | MarketDepth
  | MarketDepthExchanges
  | MarketDepthL2
  | MarketRule
  | NewsArticle
  | NewsBulletin
  | NewsProviders
  | NextValidId
  | OpenOrder
  | OpenOrdersEnd
  | OrderBound
  | OrderStatus
  | PnL
  | PnLSingle
  | PortfolioValue
  | Position
  | PositionEnd
  | PositionMulti
  | PositionMultiEnd
  | RealTimeBarTick
  | ReceiveFA
  | ReplaceFAEnd
  | RerouteMarketDataRequest
  | RerouteMarketDepthRequest
  | ScannerData
  | ScannerParameters
  | SecDefOptParameter
  | SecDefOptParameterEnd
  | SmartComponents
  | SoftDollarTiers
  | SymbolSamples
  | TickByTickData
  | TickEFP
  | TickGeneric
  | TickNews
  | TickOptionComputation
  | TickPrice
  | TickReqParams
  | TickSize
  | TickSnapshotEnd
  | TickString
  | UpdateConfigResponse
  | UserInfo
  | VerifyAndAuthCompleted
  | VerifyAndAuthMessageApi
  | VerifyCompleted
  | VerifyMessageApi
  | WshEventData
  | WshMetaData

/** How each message a gateway sends is written. */
export const gatewayWriters: { readonly [M in GatewayMessage as M['type']]: MessageWriter<M> } = {
  AccountDataEnd: { id: 54, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountDataEndText, proto: writeAccountDataEndProto },
  AccountSummary: { id: 63, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountSummaryText, proto: writeAccountSummaryProto },
  AccountSummaryEnd: { id: 64, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountSummaryEndText, proto: writeAccountSummaryEndProto },
  AccountUpdateMulti: { id: 73, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountUpdateMultiText, proto: writeAccountUpdateMultiProto },
  AccountUpdateMultiEnd: { id: 74, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountUpdateMultiEndText, proto: writeAccountUpdateMultiEndProto },
  AccountUpdateTime: { id: 8, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountUpdateTimeText, proto: writeAccountUpdateTimeProto },
  AccountValue: { id: 6, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeAccountValueText, proto: writeAccountValueProto },
  BondContractData: { id: 18, exists: 0, retiredAfter: Infinity, protoSince: 205, text: writeBondContractDataText, proto: writeBondContractDataProto },
  CommissionAndFeesReport: { id: 59, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeCommissionAndFeesReportText, proto: writeCommissionAndFeesReportProto },
  CompletedOrder: { id: 101, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeCompletedOrderText, proto: writeCompletedOrderProto },
  CompletedOrdersEnd: { id: 102, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeCompletedOrdersEndText, proto: writeCompletedOrdersEndProto },
  ConfigResponse: { id: 110, exists: 219, retiredAfter: Infinity, protoSince: 219, proto: writeConfigResponseProto },
  ContractData: { id: 10, exists: 0, retiredAfter: Infinity, protoSince: 205, text: writeContractDataText, proto: writeContractDataProto },
  ContractDataEnd: { id: 52, exists: 0, retiredAfter: Infinity, protoSince: 205, text: writeContractDataEndText, proto: writeContractDataEndProto },
  CurrentTime: { id: 49, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeCurrentTimeText, proto: writeCurrentTimeProto },
  CurrentTimeInMillis: { id: 109, exists: 197, retiredAfter: Infinity, protoSince: 213, text: writeCurrentTimeInMillisText, proto: writeCurrentTimeInMillisProto },
  DeltaNeutralValidation: { id: 56, exists: 0, retiredAfter: Infinity, protoSince: Infinity, text: writeDeltaNeutralValidationText },
  DisplayGroupList: { id: 67, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeDisplayGroupListText, proto: writeDisplayGroupListProto },
  DisplayGroupUpdated: { id: 68, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeDisplayGroupUpdatedText, proto: writeDisplayGroupUpdatedProto },
  ErrorMessage: { id: 4, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writeErrorMessageText, proto: writeErrorMessageProto },
  ExecutionDetails: { id: 11, exists: 0, retiredAfter: Infinity, protoSince: 201, text: writeExecutionDetailsText, proto: writeExecutionDetailsProto },
  ExecutionDetailsEnd: { id: 55, exists: 0, retiredAfter: Infinity, protoSince: 201, text: writeExecutionDetailsEndText, proto: writeExecutionDetailsEndProto },
  FamilyCodes: { id: 78, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeFamilyCodesText, proto: writeFamilyCodesProto },
  FundamentalsData: { id: 51, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeFundamentalsDataText, proto: writeFundamentalsDataProto },
  HeadTimestamp: { id: 88, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHeadTimestampText, proto: writeHeadTimestampProto },
  HistogramData: { id: 89, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistogramDataText, proto: writeHistogramDataProto },
  HistoricalData: { id: 17, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalDataText, proto: writeHistoricalDataProto },
  HistoricalDataEnd: { id: 108, exists: 196, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalDataEndText, proto: writeHistoricalDataEndProto },
  HistoricalDataUpdate: { id: 90, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalDataUpdateText, proto: writeHistoricalDataUpdateProto },
  HistoricalNews: { id: 86, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeHistoricalNewsText, proto: writeHistoricalNewsProto },
  HistoricalNewsEnd: { id: 87, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeHistoricalNewsEndText, proto: writeHistoricalNewsEndProto },
  HistoricalSchedule: { id: 106, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeHistoricalScheduleText, proto: writeHistoricalScheduleProto },
  HistoricalTicks: { id: 96, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalTicksText, proto: writeHistoricalTicksProto },
  HistoricalTicksBidAsk: { id: 97, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalTicksBidAskText, proto: writeHistoricalTicksBidAskProto },
  HistoricalTicksLast: { id: 98, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeHistoricalTicksLastText, proto: writeHistoricalTicksLastProto },
  ManagedAccounts: { id: 15, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writeManagedAccountsText, proto: writeManagedAccountsProto },
  MarketDataType: { id: 58, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeMarketDataTypeText, proto: writeMarketDataTypeProto },
  MarketDepth: { id: 12, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeMarketDepthText, proto: writeMarketDepthProto },
  MarketDepthExchanges: { id: 80, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeMarketDepthExchangesText, proto: writeMarketDepthExchangesProto },
  MarketDepthL2: { id: 13, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeMarketDepthL2Text, proto: writeMarketDepthL2Proto },
  MarketRule: { id: 93, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeMarketRuleText, proto: writeMarketRuleProto },
  NewsArticle: { id: 83, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeNewsArticleText, proto: writeNewsArticleProto },
  NewsBulletin: { id: 14, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeNewsBulletinText, proto: writeNewsBulletinProto },
  NewsProviders: { id: 85, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeNewsProvidersText, proto: writeNewsProvidersProto },
  NextValidId: { id: 9, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeNextValidIdText, proto: writeNextValidIdProto },
  OpenOrder: { id: 5, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writeOpenOrderText, proto: writeOpenOrderProto },
  OpenOrdersEnd: { id: 53, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writeOpenOrdersEndText, proto: writeOpenOrdersEndProto },
  OrderBound: { id: 100, exists: 0, retiredAfter: Infinity, protoSince: 204, text: writeOrderBoundText, proto: writeOrderBoundProto },
  OrderStatus: { id: 3, exists: 0, retiredAfter: Infinity, protoSince: 203, text: writeOrderStatusText, proto: writeOrderStatusProto },
  PnL: { id: 94, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writePnLText, proto: writePnLProto },
  PnLSingle: { id: 95, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writePnLSingleText, proto: writePnLSingleProto },
  PortfolioValue: { id: 7, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePortfolioValueText, proto: writePortfolioValueProto },
  Position: { id: 61, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePositionText, proto: writePositionProto },
  PositionEnd: { id: 62, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePositionEndText, proto: writePositionEndProto },
  PositionMulti: { id: 71, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePositionMultiText, proto: writePositionMultiProto },
  PositionMultiEnd: { id: 72, exists: 0, retiredAfter: Infinity, protoSince: 207, text: writePositionMultiEndText, proto: writePositionMultiEndProto },
  RealTimeBarTick: { id: 50, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeRealTimeBarTickText, proto: writeRealTimeBarTickProto },
  ReceiveFA: { id: 16, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeReceiveFAText, proto: writeReceiveFAProto },
  ReplaceFAEnd: { id: 103, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeReplaceFAEndText, proto: writeReplaceFAEndProto },
  RerouteMarketDataRequest: { id: 91, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeRerouteMarketDataRequestText, proto: writeRerouteMarketDataRequestProto },
  RerouteMarketDepthRequest: { id: 92, exists: 0, retiredAfter: Infinity, protoSince: 211, text: writeRerouteMarketDepthRequestText, proto: writeRerouteMarketDepthRequestProto },
  ScannerData: { id: 20, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeScannerDataText, proto: writeScannerDataProto },
  ScannerParameters: { id: 19, exists: 0, retiredAfter: Infinity, protoSince: 210, text: writeScannerParametersText, proto: writeScannerParametersProto },
  SecDefOptParameter: { id: 75, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSecDefOptParameterText, proto: writeSecDefOptParameterProto },
  SecDefOptParameterEnd: { id: 76, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSecDefOptParameterEndText, proto: writeSecDefOptParameterEndProto },
  SmartComponents: { id: 82, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSmartComponentsText, proto: writeSmartComponentsProto },
  SoftDollarTiers: { id: 77, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSoftDollarTiersText, proto: writeSoftDollarTiersProto },
  SymbolSamples: { id: 79, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeSymbolSamplesText, proto: writeSymbolSamplesProto },
  TickByTickData: { id: 99, exists: 0, retiredAfter: Infinity, protoSince: 208, text: writeTickByTickDataText, proto: writeTickByTickDataProto },
  TickEFP: { id: 47, exists: 0, retiredAfter: Infinity, protoSince: Infinity, text: writeTickEFPText },
  TickGeneric: { id: 45, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickGenericText, proto: writeTickGenericProto },
  TickNews: { id: 84, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeTickNewsText, proto: writeTickNewsProto },
  TickOptionComputation: { id: 21, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickOptionComputationText, proto: writeTickOptionComputationProto },
  TickPrice: { id: 1, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickPriceText, proto: writeTickPriceProto },
  TickReqParams: { id: 81, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickReqParamsText, proto: writeTickReqParamsProto },
  TickSize: { id: 2, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickSizeText, proto: writeTickSizeProto },
  TickSnapshotEnd: { id: 57, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickSnapshotEndText, proto: writeTickSnapshotEndProto },
  TickString: { id: 46, exists: 0, retiredAfter: Infinity, protoSince: 206, text: writeTickStringText, proto: writeTickStringProto },
  UpdateConfigResponse: { id: 111, exists: 221, retiredAfter: Infinity, protoSince: 221, proto: writeUpdateConfigResponseProto },
  UserInfo: { id: 107, exists: 0, retiredAfter: Infinity, protoSince: 212, text: writeUserInfoText, proto: writeUserInfoProto },
  VerifyAndAuthCompleted: { id: 70, exists: 0, retiredAfter: Infinity, protoSince: Infinity, text: writeVerifyAndAuthCompletedText },
  VerifyAndAuthMessageApi: { id: 69, exists: 0, retiredAfter: Infinity, protoSince: Infinity, text: writeVerifyAndAuthMessageApiText },
  VerifyCompleted: { id: 66, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeVerifyCompletedText, proto: writeVerifyCompletedProto },
  VerifyMessageApi: { id: 65, exists: 0, retiredAfter: Infinity, protoSince: 213, text: writeVerifyMessageApiText, proto: writeVerifyMessageApiProto },
  WshEventData: { id: 105, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeWshEventDataText, proto: writeWshEventDataProto },
  WshMetaData: { id: 104, exists: 0, retiredAfter: Infinity, protoSince: 209, text: writeWshMetaDataText, proto: writeWshMetaDataProto },
}
