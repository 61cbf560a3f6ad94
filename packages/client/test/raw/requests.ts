import { type Contract, type IbClient, option, stock } from '@twskit/client'
import type { ConversationName } from '@twskit/wire'

type RawRequest = Parameters<IbClient['request']>[0]

/** How one conversation of the protocol is tested as a raw request. */
export interface RawSample {
  readonly ask: (ib: IbClient) => RawRequest | Promise<RawRequest>
  /** The messages that must come, in this order, others in between. */
  readonly receives: readonly string[]
  /** Whether it goes on, and leaving it sends the cancel. */
  readonly goesOn?: true
  /** Whether it goes on, and leaving it sends nothing. */
  readonly stays?: true
  readonly since?: number
  readonly until?: number
  readonly needsAdvisor?: true
}

const contract: Contract = stock('AAPL', { exchange: 'SMART', currency: 'USD' })
const call: Contract = option('AAPL', { expiry: '2026-12-18', strike: 150, right: 'C' })
const account = (ib: IbClient): string => ib.managedAccounts[0] ?? ''
const order = { action: 'BUY', orderType: 'MKT', totalQuantity: 10, tif: 'DAY', transmit: true }

/** Every conversation but `startApi`. One that is missing does not compile. */
export const rawSamples: Readonly<Record<Exclude<ConversationName, 'startApi'>, RawSample>> = {
  accountSummary: {
    ask: () => ({ type: 'AccountSummaryRequest', group: 'All', tags: 'NetLiquidation' }),
    receives: ['AccountSummary', 'AccountSummaryEnd'],
    goesOn: true,
  },
  accountUpdates: {
    ask: (ib) => ({ type: 'AccountDataRequest', subscribe: true, acctCode: account(ib) }),
    receives: ['AccountValue', 'AccountDataEnd'],
    goesOn: true,
  },
  accountUpdatesMulti: {
    ask: (ib) => ({ type: 'AccountUpdatesMultiRequest', account: account(ib), ledgerAndNLV: false }),
    receives: ['AccountUpdateMulti', 'AccountUpdateMultiEnd'],
    goesOn: true,
  },
  familyCodes: { ask: () => ({ type: 'FamilyCodesRequest' }), receives: ['FamilyCodes'] },
  pnl: { ask: (ib) => ({ type: 'PnLRequest', account: account(ib) }), receives: ['PnL'], goesOn: true },
  pnlSingle: {
    ask: (ib) => ({ type: 'PnLSingleRequest', account: account(ib), conId: 265598 }),
    receives: ['PnLSingle'],
    goesOn: true,
  },
  positions: { ask: () => ({ type: 'PositionsRequest' }), receives: ['Position', 'PositionEnd'], goesOn: true },
  positionsMulti: {
    ask: (ib) => ({ type: 'PositionsMultiRequest', account: account(ib) }),
    receives: ['PositionMulti', 'PositionMultiEnd'],
    goesOn: true,
  },
  userInfo: { ask: () => ({ type: 'UserInfoRequest' }), receives: ['UserInfo'] },
  replaceFA: {
    ask: () => ({ type: 'FAReplace', faDataType: 1, xml: '<ListOfGroups></ListOfGroups>' }),
    receives: ['ReplaceFAEnd'],
    needsAdvisor: true,
  },
  requestFA: { ask: () => ({ type: 'FARequest', faDataType: 1 }), receives: ['ReceiveFA'], needsAdvisor: true },
  softDollarTiers: { ask: () => ({ type: 'SoftDollarTiersRequest' }), receives: ['SoftDollarTiers'] },
  wshMetaData: { ask: () => ({ type: 'WshMetaDataRequest' }), receives: ['WshMetaData'] },
  wshEventData: {
    ask: async (ib) => {
      // Gateways refuse events before the session has asked for the meta data.
      await ib.wshMetaData()
      return { type: 'WshEventDataRequest', conId: 265598 }
    },
    receives: ['WshEventData'],
  },
  config: { ask: () => ({ type: 'ConfigRequest' }), receives: ['ConfigResponse'], since: 219 },
  updateConfig: {
    ask: () => ({ type: 'UpdateConfigRequest', resetAPIOrderSequence: false }),
    receives: ['UpdateConfigResponse'],
    since: 221,
  },
  contractDetails: {
    ask: () => ({ type: 'ContractDataRequest', contract }),
    receives: ['ContractData', 'ContractDataEnd'],
  },
  fundamentalData: {
    ask: () => ({ type: 'FundamentalsDataRequest', contract, reportType: 'ReportSnapshot' }),
    receives: ['FundamentalsData'],
    until: 206,
  },
  marketRule: { ask: () => ({ type: 'MarketRuleRequest', marketRuleId: 26 }), receives: ['MarketRule'] },
  matchingSymbols: { ask: () => ({ type: 'MatchingSymbolsRequest', pattern: 'AAPL' }), receives: ['SymbolSamples'] },
  secDefOptParams: {
    ask: () => ({
      type: 'SecDefOptParamsRequest',
      underlyingSymbol: 'AAPL',
      underlyingSecType: 'STK',
      underlyingConId: 265598,
    }),
    receives: ['SecDefOptParameter', 'SecDefOptParameterEnd'],
  },
  queryDisplayGroups: { ask: () => ({ type: 'QueryDisplayGroupsRequest' }), receives: ['DisplayGroupList'] },
  subscribeToGroupEvents: {
    ask: () => ({ type: 'SubscribeToGroupEventsRequest', groupId: 1 }),
    receives: ['DisplayGroupUpdated'],
    goesOn: true,
  },
  updateDisplayGroup: {
    ask: () => ({ type: 'UpdateDisplayGroupRequest', reqId: 1, contractInfo: '265598@SMART' }),
    receives: [],
  },
  headTimestamp: {
    ask: () => ({ type: 'HeadTimestampRequest', contract, whatToShow: 'TRADES', useRTH: true, formatDate: 2 }),
    receives: ['HeadTimestamp'],
  },
  histogram: {
    ask: () => ({ type: 'HistogramDataRequest', contract, useRTH: true, timePeriod: '3 days' }),
    receives: ['HistogramData'],
  },
  historicalData: {
    ask: () => ({
      type: 'HistoricalDataRequest',
      contract,
      barSizeSetting: '1 hour',
      duration: '1 D',
      useRTH: true,
      whatToShow: 'TRADES',
      formatDate: 2,
    }),
    receives: ['HistoricalData'],
  },
  historicalTicks: {
    ask: () => ({
      type: 'HistoricalTicksRequest',
      contract,
      endDateTime: '20261120-15:00:00',
      numberOfTicks: 10,
      whatToShow: 'TRADES',
    }),
    receives: ['HistoricalTicksLast'],
  },
  calculateImpliedVolatility: {
    ask: () => ({
      type: 'CalculateImpliedVolatilityRequest',
      contract: call,
      optionPrice: 112,
      underPrice: 260,
    }),
    receives: ['TickOptionComputation'],
  },
  calculateOptionPrice: {
    ask: () => ({ type: 'CalculateOptionPriceRequest', contract: call, volatility: 0.3, underPrice: 250 }),
    receives: ['TickOptionComputation'],
  },
  marketData: { ask: () => ({ type: 'MarketDataRequest', contract }), receives: ['TickPrice'], goesOn: true },
  marketDataType: { ask: () => ({ type: 'MarketDataTypeRequest', marketDataType: 3 }), receives: [] },
  realTimeBars: {
    ask: () => ({ type: 'RealTimeBarsRequest', contract, barSize: 5, whatToShow: 'TRADES', useRTH: false }),
    receives: ['RealTimeBarTick'],
    goesOn: true,
  },
  smartComponents: {
    ask: () => ({ type: 'SmartComponentsRequest', bboExchange: '9c0001' }),
    receives: ['SmartComponents'],
  },
  tickByTick: {
    ask: () => ({ type: 'TickByTickRequest', contract, tickType: 'BidAsk', numberOfTicks: 0, ignoreSize: false }),
    receives: ['TickByTickData'],
    goesOn: true,
  },
  marketDepth: {
    ask: () => ({ type: 'MarketDepthRequest', contract, numRows: 5, isSmartDepth: true }),
    receives: ['MarketDepthL2'],
    goesOn: true,
  },
  marketDepthExchanges: { ask: () => ({ type: 'MarketDepthExchangesRequest' }), receives: ['MarketDepthExchanges'] },
  historicalNews: {
    ask: () => ({ type: 'HistoricalNewsRequest', conId: 265598, providerCodes: 'BRFG', totalResults: 5 }),
    receives: ['HistoricalNews', 'HistoricalNewsEnd'],
  },
  newsArticle: {
    ask: async (ib) => {
      const { headlines } = await ib.historicalNews({ conId: 265598, providers: ['BRFG'] })
      return { type: 'NewsArticleRequest', providerCode: 'BRFG', articleId: headlines[0]?.articleId }
    },
    receives: ['NewsArticle'],
  },
  newsBulletins: {
    ask: () => ({ type: 'NewsBulletinsRequest', allMessages: true }),
    receives: ['NewsBulletin'],
    goesOn: true,
  },
  newsProviders: { ask: () => ({ type: 'NewsProvidersRequest' }), receives: ['NewsProviders'] },
  placeOrder: {
    ask: () => ({ type: 'PlaceOrderRequest', contract, order }),
    receives: ['OpenOrder', 'ExecutionDetails'],
  },
  exerciseOptions: {
    ask: (ib) => ({
      type: 'ExerciseOptionsRequest',
      contract: call,
      exerciseAction: 1,
      exerciseQuantity: 1,
      account: account(ib),
    }),
    receives: ['OpenOrder'],
    stays: true,
  },
  openOrders: { ask: () => ({ type: 'OpenOrdersRequest' }), receives: ['OpenOrdersEnd'] },
  allOpenOrders: { ask: () => ({ type: 'AllOpenOrdersRequest' }), receives: ['OpenOrdersEnd'] },
  autoOpenOrders: { ask: () => ({ type: 'AutoOpenOrdersRequest', autoBind: false }), receives: [] },
  completedOrders: {
    ask: () => ({ type: 'CompletedOrdersRequest', apiOnly: false }),
    receives: ['CompletedOrdersEnd'],
  },
  executions: { ask: () => ({ type: 'ExecutionRequest' }), receives: ['ExecutionDetailsEnd'] },
  globalCancel: { ask: () => ({ type: 'GlobalCancelRequest' }), receives: [] },
  scanner: {
    ask: () => ({
      type: 'ScannerSubscriptionRequest',
      scannerSubscription: { instrument: 'STK', locationCode: 'STK.US.MAJOR', scanCode: 'TOP_PERC_GAIN' },
    }),
    receives: ['ScannerData'],
    goesOn: true,
  },
  scannerParameters: { ask: () => ({ type: 'ScannerParametersRequest' }), receives: ['ScannerParameters'] },
  currentTime: { ask: () => ({ type: 'CurrentTimeRequest' }), receives: ['CurrentTime'] },
  currentTimeInMillis: {
    ask: () => ({ type: 'CurrentTimeInMillisRequest' }),
    receives: ['CurrentTimeInMillis'],
    since: 197,
  },
  ids: { ask: () => ({ type: 'IdsRequest', numIds: 1 }), receives: ['NextValidId'] },
  managedAccounts: { ask: () => ({ type: 'ManagedAccountsRequest' }), receives: ['ManagedAccounts'] },
  setServerLogLevel: { ask: () => ({ type: 'SetServerLogLevelRequest', logLevel: 3 }), receives: [] },
  verifyRequest: {
    ask: () => ({ type: 'VerifyRequest', apiName: 'twskit', apiVersion: '1' }),
    receives: ['VerifyMessageApi'],
  },
  verifyMessage: { ask: () => ({ type: 'VerifyMessageRequest', apiData: 'signed' }), receives: ['VerifyCompleted'] },
  verifyAndAuthRequest: {
    ask: () => ({ type: 'VerifyAndAuthRequest', apiName: 'twskit', apiVersion: '1', opaqueIsvKey: 'key' }),
    receives: ['VerifyAndAuthMessageApi'],
  },
  verifyAndAuthMessage: {
    ask: () => ({ type: 'VerifyAndAuthMessageRequest', apiData: 'signed', xyzResponse: 'signed' }),
    receives: ['VerifyAndAuthCompleted'],
  },
}
