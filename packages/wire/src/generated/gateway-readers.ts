// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { MessageReader } from '../layout/message-table.ts'
import type { GatewayMessage } from './gateway-writers.ts'
import { readTickPriceProto, readTickPriceText } from './messages/tick-price.ts'
import { readTickSizeProto, readTickSizeText } from './messages/tick-size.ts'
import { readOrderStatusProto, readOrderStatusText } from './messages/order-status.ts'
import { readErrorMessageProto, readErrorMessageText } from './messages/error-message.ts'
import { readOpenOrderProto, readOpenOrderText } from './messages/open-order.ts'
import { readAccountValueProto, readAccountValueText } from './messages/account-value.ts'
import { readPortfolioValueProto, readPortfolioValueText } from './messages/portfolio-value.ts'
import { readAccountUpdateTimeProto, readAccountUpdateTimeText } from './messages/account-update-time.ts'
import { readNextValidIdProto, readNextValidIdText } from './messages/next-valid-id.ts'
import { readContractDataProto, readContractDataText } from './messages/contract-data.ts'
import { readExecutionDetailsProto, readExecutionDetailsText } from './messages/execution-details.ts'
import { readMarketDepthProto, readMarketDepthText } from './messages/market-depth.ts'
import { readMarketDepthL2Proto, readMarketDepthL2Text } from './messages/market-depth-l2.ts'
import { readNewsBulletinProto, readNewsBulletinText } from './messages/news-bulletin.ts'
import { readManagedAccountsProto, readManagedAccountsText } from './messages/managed-accounts.ts'
import { readReceiveFAProto, readReceiveFAText } from './messages/receive-fa.ts'
import { readHistoricalDataProto, readHistoricalDataText } from './messages/historical-data.ts'
import { readBondContractDataProto, readBondContractDataText } from './messages/bond-contract-data.ts'
import { readScannerParametersProto, readScannerParametersText } from './messages/scanner-parameters.ts'
import { readScannerDataProto, readScannerDataText } from './messages/scanner-data.ts'
import { readTickOptionComputationProto, readTickOptionComputationText } from './messages/tick-option-computation.ts'
import { readTickGenericProto, readTickGenericText } from './messages/tick-generic.ts'
import { readTickStringProto, readTickStringText } from './messages/tick-string.ts'
import { readTickEFPText } from './messages/tick-efp.ts'
import { readCurrentTimeProto, readCurrentTimeText } from './messages/current-time.ts'
import { readRealTimeBarTickProto, readRealTimeBarTickText } from './messages/real-time-bar-tick.ts'
import { readFundamentalsDataProto, readFundamentalsDataText } from './messages/fundamentals-data.ts'
import { readContractDataEndProto, readContractDataEndText } from './messages/contract-data-end.ts'
import { readOpenOrdersEndProto, readOpenOrdersEndText } from './messages/open-orders-end.ts'
import { readAccountDataEndProto, readAccountDataEndText } from './messages/account-data-end.ts'
import { readExecutionDetailsEndProto, readExecutionDetailsEndText } from './messages/execution-details-end.ts'
import { readDeltaNeutralValidationText } from './messages/delta-neutral-validation.ts'
import { readTickSnapshotEndProto, readTickSnapshotEndText } from './messages/tick-snapshot-end.ts'
import { readMarketDataTypeProto, readMarketDataTypeText } from './messages/market-data-type.ts'
import { readCommissionAndFeesReportProto, readCommissionAndFeesReportText } from './messages/commission-and-fees-report.ts'
import { readPositionProto, readPositionText } from './messages/position.ts'
import { readPositionEndProto, readPositionEndText } from './messages/position-end.ts'
import { readAccountSummaryProto, readAccountSummaryText } from './messages/account-summary.ts'
import { readAccountSummaryEndProto, readAccountSummaryEndText } from './messages/account-summary-end.ts'
import { readVerifyMessageApiProto, readVerifyMessageApiText } from './messages/verify-message-api.ts'
import { readVerifyCompletedProto, readVerifyCompletedText } from './messages/verify-completed.ts'
import { readDisplayGroupListProto, readDisplayGroupListText } from './messages/display-group-list.ts'
import { readDisplayGroupUpdatedProto, readDisplayGroupUpdatedText } from './messages/display-group-updated.ts'
import { readVerifyAndAuthMessageApiText } from './messages/verify-and-auth-message-api.ts'
import { readVerifyAndAuthCompletedText } from './messages/verify-and-auth-completed.ts'
import { readPositionMultiProto, readPositionMultiText } from './messages/position-multi.ts'
import { readPositionMultiEndProto, readPositionMultiEndText } from './messages/position-multi-end.ts'
import { readAccountUpdateMultiProto, readAccountUpdateMultiText } from './messages/account-update-multi.ts'
import { readAccountUpdateMultiEndProto, readAccountUpdateMultiEndText } from './messages/account-update-multi-end.ts'
import { readSecDefOptParameterProto, readSecDefOptParameterText } from './messages/sec-def-opt-parameter.ts'
import { readSecDefOptParameterEndProto, readSecDefOptParameterEndText } from './messages/sec-def-opt-parameter-end.ts'
import { readSoftDollarTiersProto, readSoftDollarTiersText } from './messages/soft-dollar-tiers.ts'
import { readFamilyCodesProto, readFamilyCodesText } from './messages/family-codes.ts'
import { readSymbolSamplesProto, readSymbolSamplesText } from './messages/symbol-samples.ts'
import { readMarketDepthExchangesProto, readMarketDepthExchangesText } from './messages/market-depth-exchanges.ts'
import { readTickReqParamsProto, readTickReqParamsText } from './messages/tick-req-params.ts'
import { readSmartComponentsProto, readSmartComponentsText } from './messages/smart-components.ts'
import { readNewsArticleProto, readNewsArticleText } from './messages/news-article.ts'
import { readTickNewsProto, readTickNewsText } from './messages/tick-news.ts'
import { readNewsProvidersProto, readNewsProvidersText } from './messages/news-providers.ts'
import { readHistoricalNewsProto, readHistoricalNewsText } from './messages/historical-news.ts'
import { readHistoricalNewsEndProto, readHistoricalNewsEndText } from './messages/historical-news-end.ts'
import { readHeadTimestampProto, readHeadTimestampText } from './messages/head-timestamp.ts'
import { readHistogramDataProto, readHistogramDataText } from './messages/histogram-data.ts'
import { readHistoricalDataUpdateProto, readHistoricalDataUpdateText } from './messages/historical-data-update.ts'
import { readRerouteMarketDataRequestProto, readRerouteMarketDataRequestText } from './messages/reroute-market-data-request.ts'
import { readRerouteMarketDepthRequestProto, readRerouteMarketDepthRequestText } from './messages/reroute-market-depth-request.ts'
import { readMarketRuleProto, readMarketRuleText } from './messages/market-rule.ts'
import { readPnLProto, readPnLText } from './messages/pnl.ts'
import { readPnLSingleProto, readPnLSingleText } from './messages/pnl-single.ts'
import { readHistoricalTicksProto, readHistoricalTicksText } from './messages/historical-ticks.ts'
import { readHistoricalTicksBidAskProto, readHistoricalTicksBidAskText } from './messages/historical-ticks-bid-ask.ts'
import { readHistoricalTicksLastProto, readHistoricalTicksLastText } from './messages/historical-ticks-last.ts'
import { readTickByTickDataProto, readTickByTickDataText } from './messages/tick-by-tick-data.ts'
import { readOrderBoundProto, readOrderBoundText } from './messages/order-bound.ts'
import { readCompletedOrderProto, readCompletedOrderText } from './messages/completed-order.ts'
import { readCompletedOrdersEndProto, readCompletedOrdersEndText } from './messages/completed-orders-end.ts'
import { readReplaceFAEndProto, readReplaceFAEndText } from './messages/replace-fa-end.ts'
import { readWshMetaDataProto, readWshMetaDataText } from './messages/wsh-meta-data.ts'
import { readWshEventDataProto, readWshEventDataText } from './messages/wsh-event-data.ts'
import { readHistoricalScheduleProto, readHistoricalScheduleText } from './messages/historical-schedule.ts'
import { readUserInfoProto, readUserInfoText } from './messages/user-info.ts'
import { readHistoricalDataEndProto, readHistoricalDataEndText } from './messages/historical-data-end.ts'
import { readCurrentTimeInMillisProto, readCurrentTimeInMillisText } from './messages/current-time-in-millis.ts'
import { readConfigResponseProto } from './messages/config-response.ts'
import { readUpdateConfigResponseProto } from './messages/update-config-response.ts'

/** How each message a gateway sends is read, by message id. */
export const gatewayReaders: Readonly<Record<number, MessageReader<GatewayMessage>>> = {
  1: { type: 'TickPrice', text: readTickPriceText, proto: readTickPriceProto, idField: { text: 1, proto: 1 } },
  2: { type: 'TickSize', text: readTickSizeText, proto: readTickSizeProto, idField: { text: 1, proto: 1 } },
  3: { type: 'OrderStatus', text: readOrderStatusText, proto: readOrderStatusProto, idField: { text: 0, proto: 1 } },
  4: { type: 'ErrorMessage', text: readErrorMessageText, proto: readErrorMessageProto, idField: { proto: 1 } },
  5: { type: 'OpenOrder', text: readOpenOrderText, proto: readOpenOrderProto, idField: { text: 0, proto: 1 } },
  6: { type: 'AccountValue', text: readAccountValueText, proto: readAccountValueProto, idField: undefined },
  7: { type: 'PortfolioValue', text: readPortfolioValueText, proto: readPortfolioValueProto, idField: undefined },
  8: { type: 'AccountUpdateTime', text: readAccountUpdateTimeText, proto: readAccountUpdateTimeProto, idField: undefined },
  9: { type: 'NextValidId', text: readNextValidIdText, proto: readNextValidIdProto, idField: undefined },
  10: { type: 'ContractData', text: readContractDataText, proto: readContractDataProto, idField: { text: 0, proto: 1 } },
  11: { type: 'ExecutionDetails', text: readExecutionDetailsText, proto: readExecutionDetailsProto, idField: { text: 0, proto: 1 } },
  12: { type: 'MarketDepth', text: readMarketDepthText, proto: readMarketDepthProto, idField: { text: 1, proto: 1 } },
  13: { type: 'MarketDepthL2', text: readMarketDepthL2Text, proto: readMarketDepthL2Proto, idField: { text: 1, proto: 1 } },
  14: { type: 'NewsBulletin', text: readNewsBulletinText, proto: readNewsBulletinProto, idField: undefined },
  15: { type: 'ManagedAccounts', text: readManagedAccountsText, proto: readManagedAccountsProto, idField: undefined },
  16: { type: 'ReceiveFA', text: readReceiveFAText, proto: readReceiveFAProto, idField: undefined },
  17: { type: 'HistoricalData', text: readHistoricalDataText, proto: readHistoricalDataProto, idField: { text: 0, proto: 1 } },
  18: { type: 'BondContractData', text: readBondContractDataText, proto: readBondContractDataProto, idField: { text: 0, proto: 1 } },
  19: { type: 'ScannerParameters', text: readScannerParametersText, proto: readScannerParametersProto, idField: undefined },
  20: { type: 'ScannerData', text: readScannerDataText, proto: readScannerDataProto, idField: { text: 1, proto: 1 } },
  21: { type: 'TickOptionComputation', text: readTickOptionComputationText, proto: readTickOptionComputationProto, idField: { text: 0, proto: 1 } },
  45: { type: 'TickGeneric', text: readTickGenericText, proto: readTickGenericProto, idField: { text: 1, proto: 1 } },
  46: { type: 'TickString', text: readTickStringText, proto: readTickStringProto, idField: { text: 1, proto: 1 } },
  47: { type: 'TickEFP', text: readTickEFPText, proto: undefined, idField: { text: 1 } },
  49: { type: 'CurrentTime', text: readCurrentTimeText, proto: readCurrentTimeProto, idField: undefined },
  50: { type: 'RealTimeBarTick', text: readRealTimeBarTickText, proto: readRealTimeBarTickProto, idField: { text: 1, proto: 1 } },
  51: { type: 'FundamentalsData', text: readFundamentalsDataText, proto: readFundamentalsDataProto, idField: { text: 1, proto: 1 } },
  52: { type: 'ContractDataEnd', text: readContractDataEndText, proto: readContractDataEndProto, idField: { text: 1, proto: 1 } },
  53: { type: 'OpenOrdersEnd', text: readOpenOrdersEndText, proto: readOpenOrdersEndProto, idField: undefined },
  54: { type: 'AccountDataEnd', text: readAccountDataEndText, proto: readAccountDataEndProto, idField: undefined },
  55: { type: 'ExecutionDetailsEnd', text: readExecutionDetailsEndText, proto: readExecutionDetailsEndProto, idField: { text: 1, proto: 1 } },
  56: { type: 'DeltaNeutralValidation', text: readDeltaNeutralValidationText, proto: undefined, idField: { text: 1 } },
  57: { type: 'TickSnapshotEnd', text: readTickSnapshotEndText, proto: readTickSnapshotEndProto, idField: { text: 1, proto: 1 } },
  58: { type: 'MarketDataType', text: readMarketDataTypeText, proto: readMarketDataTypeProto, idField: { text: 1, proto: 1 } },
  59: { type: 'CommissionAndFeesReport', text: readCommissionAndFeesReportText, proto: readCommissionAndFeesReportProto, idField: undefined },
  61: { type: 'Position', text: readPositionText, proto: readPositionProto, idField: undefined },
  62: { type: 'PositionEnd', text: readPositionEndText, proto: readPositionEndProto, idField: undefined },
  63: { type: 'AccountSummary', text: readAccountSummaryText, proto: readAccountSummaryProto, idField: { text: 1, proto: 1 } },
  64: { type: 'AccountSummaryEnd', text: readAccountSummaryEndText, proto: readAccountSummaryEndProto, idField: { text: 1, proto: 1 } },
  65: { type: 'VerifyMessageApi', text: readVerifyMessageApiText, proto: readVerifyMessageApiProto, idField: undefined },
  66: { type: 'VerifyCompleted', text: readVerifyCompletedText, proto: readVerifyCompletedProto, idField: undefined },
  67: { type: 'DisplayGroupList', text: readDisplayGroupListText, proto: readDisplayGroupListProto, idField: { text: 1, proto: 1 } },
  68: { type: 'DisplayGroupUpdated', text: readDisplayGroupUpdatedText, proto: readDisplayGroupUpdatedProto, idField: { text: 1, proto: 1 } },
  69: { type: 'VerifyAndAuthMessageApi', text: readVerifyAndAuthMessageApiText, proto: undefined, idField: undefined },
  70: { type: 'VerifyAndAuthCompleted', text: readVerifyAndAuthCompletedText, proto: undefined, idField: undefined },
  71: { type: 'PositionMulti', text: readPositionMultiText, proto: readPositionMultiProto, idField: { text: 1, proto: 1 } },
  72: { type: 'PositionMultiEnd', text: readPositionMultiEndText, proto: readPositionMultiEndProto, idField: { text: 1, proto: 1 } },
  73: { type: 'AccountUpdateMulti', text: readAccountUpdateMultiText, proto: readAccountUpdateMultiProto, idField: { text: 1, proto: 1 } },
  74: { type: 'AccountUpdateMultiEnd', text: readAccountUpdateMultiEndText, proto: readAccountUpdateMultiEndProto, idField: { text: 1, proto: 1 } },
  75: { type: 'SecDefOptParameter', text: readSecDefOptParameterText, proto: readSecDefOptParameterProto, idField: { text: 0, proto: 1 } },
  76: { type: 'SecDefOptParameterEnd', text: readSecDefOptParameterEndText, proto: readSecDefOptParameterEndProto, idField: { text: 0, proto: 1 } },
  77: { type: 'SoftDollarTiers', text: readSoftDollarTiersText, proto: readSoftDollarTiersProto, idField: { text: 0, proto: 1 } },
  78: { type: 'FamilyCodes', text: readFamilyCodesText, proto: readFamilyCodesProto, idField: undefined },
  79: { type: 'SymbolSamples', text: readSymbolSamplesText, proto: readSymbolSamplesProto, idField: { text: 0, proto: 1 } },
  80: { type: 'MarketDepthExchanges', text: readMarketDepthExchangesText, proto: readMarketDepthExchangesProto, idField: undefined },
  81: { type: 'TickReqParams', text: readTickReqParamsText, proto: readTickReqParamsProto, idField: { text: 0, proto: 1 } },
  82: { type: 'SmartComponents', text: readSmartComponentsText, proto: readSmartComponentsProto, idField: { text: 0, proto: 1 } },
  83: { type: 'NewsArticle', text: readNewsArticleText, proto: readNewsArticleProto, idField: { text: 0, proto: 1 } },
  84: { type: 'TickNews', text: readTickNewsText, proto: readTickNewsProto, idField: { text: 0, proto: 1 } },
  85: { type: 'NewsProviders', text: readNewsProvidersText, proto: readNewsProvidersProto, idField: undefined },
  86: { type: 'HistoricalNews', text: readHistoricalNewsText, proto: readHistoricalNewsProto, idField: { text: 0, proto: 1 } },
  87: { type: 'HistoricalNewsEnd', text: readHistoricalNewsEndText, proto: readHistoricalNewsEndProto, idField: { text: 0, proto: 1 } },
  88: { type: 'HeadTimestamp', text: readHeadTimestampText, proto: readHeadTimestampProto, idField: { text: 0, proto: 1 } },
  89: { type: 'HistogramData', text: readHistogramDataText, proto: readHistogramDataProto, idField: { text: 0, proto: 1 } },
  90: { type: 'HistoricalDataUpdate', text: readHistoricalDataUpdateText, proto: readHistoricalDataUpdateProto, idField: { text: 0, proto: 1 } },
  91: { type: 'RerouteMarketDataRequest', text: readRerouteMarketDataRequestText, proto: readRerouteMarketDataRequestProto, idField: { text: 0, proto: 1 } },
  92: { type: 'RerouteMarketDepthRequest', text: readRerouteMarketDepthRequestText, proto: readRerouteMarketDepthRequestProto, idField: { text: 0, proto: 1 } },
  93: { type: 'MarketRule', text: readMarketRuleText, proto: readMarketRuleProto, idField: { text: 0, proto: 1 } },
  94: { type: 'PnL', text: readPnLText, proto: readPnLProto, idField: { text: 0, proto: 1 } },
  95: { type: 'PnLSingle', text: readPnLSingleText, proto: readPnLSingleProto, idField: { text: 0, proto: 1 } },
  96: { type: 'HistoricalTicks', text: readHistoricalTicksText, proto: readHistoricalTicksProto, idField: { text: 0, proto: 1 } },
  97: { type: 'HistoricalTicksBidAsk', text: readHistoricalTicksBidAskText, proto: readHistoricalTicksBidAskProto, idField: { text: 0, proto: 1 } },
  98: { type: 'HistoricalTicksLast', text: readHistoricalTicksLastText, proto: readHistoricalTicksLastProto, idField: { text: 0, proto: 1 } },
  99: { type: 'TickByTickData', text: readTickByTickDataText, proto: readTickByTickDataProto, idField: { text: 0, proto: 1 } },
  100: { type: 'OrderBound', text: readOrderBoundText, proto: readOrderBoundProto, idField: { text: 2, proto: 3 } },
  101: { type: 'CompletedOrder', text: readCompletedOrderText, proto: readCompletedOrderProto, idField: undefined },
  102: { type: 'CompletedOrdersEnd', text: readCompletedOrdersEndText, proto: readCompletedOrdersEndProto, idField: undefined },
  103: { type: 'ReplaceFAEnd', text: readReplaceFAEndText, proto: readReplaceFAEndProto, idField: { text: 0, proto: 1 } },
  104: { type: 'WshMetaData', text: readWshMetaDataText, proto: readWshMetaDataProto, idField: { text: 0, proto: 1 } },
  105: { type: 'WshEventData', text: readWshEventDataText, proto: readWshEventDataProto, idField: { text: 0, proto: 1 } },
  106: { type: 'HistoricalSchedule', text: readHistoricalScheduleText, proto: readHistoricalScheduleProto, idField: { text: 0, proto: 1 } },
  107: { type: 'UserInfo', text: readUserInfoText, proto: readUserInfoProto, idField: { text: 0, proto: 1 } },
  108: { type: 'HistoricalDataEnd', text: readHistoricalDataEndText, proto: readHistoricalDataEndProto, idField: { text: 0, proto: 1 } },
  109: { type: 'CurrentTimeInMillis', text: readCurrentTimeInMillisText, proto: readCurrentTimeInMillisProto, idField: undefined },
  110: { type: 'ConfigResponse', text: undefined, proto: readConfigResponseProto, idField: { proto: 1 } },
  111: { type: 'UpdateConfigResponse', text: undefined, proto: readUpdateConfigResponseProto, idField: { proto: 1 } },
}
