import {
  type AuthChallenge,
  type AuthResponse,
  bracket,
  type CallOptions,
  type ClientFace,
  type Contract,
  type HistoricalHeadline,
  type IbClient,
  limit,
  option,
  stock,
  type Trade,
} from '@twskit/client'

type NameOfCall = {
  [Name in keyof IbClient]: IbClient[Name] extends (...args: never) => unknown ? Name : never
}[Exclude<keyof IbClient, keyof ClientFace>]

/** How one call is made in the tests. */
export interface Sample {
  /** Makes the call. */
  readonly call: (ib: IbClient, options: CallOptions, prepared: unknown) => unknown
  /** Gets ready what the call needs: an order that waits at the gateway, the name of an article. */
  readonly prepare?: (ib: IbClient) => Promise<unknown>
  /** The highest server version that knows it. */
  readonly lastVersion?: number
  /** The client id it needs. */
  readonly clientId?: number
  /** Says that the gateway has no code that refuses it. */
  readonly isNeverRefused?: true
  /** Says that it is a call for advisors. */
  readonly needsAdvisor?: true
  /** Says that its stream has nothing to tell by itself. */
  readonly isQuiet?: true
  /** Says that its stream ends by itself, and so has a deadline. */
  readonly ends?: true
  /** Says that it is built on streams or repeats by itself: it goes on after the link fell, within its deadline. */
  readonly goesOn?: true
  /** Says that there is nothing to wait for: it is over once it was sent, and the gateway never answers. */
  readonly isSaid?: true
  /** Says that it returns at once, whatever becomes of what it sends. */
  readonly isVoid?: true
  /** Says that it changes orders: it does not wait for a session. */
  readonly isOrder?: true
  /** Says that it tells what this client knows, and needs nothing of the gateway for it. */
  readonly isLocal?: true
}

export const AAPL: Contract = stock('AAPL', { exchange: 'SMART', currency: 'USD' })
/** An option in the money; the account holds it. */
export const CALL: Contract = option('AAPL', { expiry: '2026-12-18', strike: 150, right: 'C' })
const FAR_BELOW = limit('BUY', 10, 5)
const BRACKET = bracket(limit('BUY', 10, 5), { takeProfit: 6, stopLoss: 4 })
const scan = { instrument: 'STK', locationCode: 'STK.US.MAJOR', scanCode: 'TOP_PERC_GAIN' }
const respond = (challenge: string): string => `signed ${challenge}`
const respondFor = ({ apiData }: AuthChallenge): AuthResponse => ({ apiData, xyzResponse: 'signed' })
const restingOrder = (ib: IbClient): Promise<Trade> => ib.placeOrder(AAPL, FAR_BELOW)
const latestArticle = async (ib: IbClient): Promise<unknown> =>
  (await ib.historicalNews({ conId: 265598, providers: ['BRFG'] })).headlines[0]
const account = (ib: IbClient): string => ib.managedAccounts[0] ?? ''

const MINUTES = { start: new Date('2026-11-20T15:00:00Z'), end: new Date('2026-11-20T15:02:00Z') }

/** Every public call of the client, with arguments. A call that is missing here fails a test. */
export const samples: Readonly<Record<NameOfCall, Sample>> = {
  // account
  accountUpdates: { call: (ib, options) => ib.accountUpdates(undefined, options) },
  accountUpdatesFeed: { call: (ib, options) => ib.accountUpdatesFeed(undefined, options) },
  positions: { call: (ib, options) => ib.positions(options) },
  positionUpdates: { call: (ib, options) => ib.positionUpdates(options) },
  pnl: { call: (ib, options) => ib.pnl({ account: account(ib) }, options) },
  accountSummary: { call: (ib, options) => ib.accountSummary({}, options) },
  accountSummaryUpdates: { call: (ib, options) => ib.accountSummaryUpdates({}, options) },
  accountUpdatesMulti: { call: (ib, options) => ib.accountUpdatesMulti({ account: account(ib) }, options) },
  accountUpdatesMultiFeed: { call: (ib, options) => ib.accountUpdatesMultiFeed({ account: account(ib) }, options) },
  familyCodes: { call: (ib, options) => ib.familyCodes(options) },
  pnlSingle: { call: (ib, options) => ib.pnlSingle({ account: account(ib), conId: 265598 }, options) },
  portfolio: { call: (ib, options) => ib.portfolio({}, options), goesOn: true },
  positionsMulti: { call: (ib, options) => ib.positionsMulti({ account: account(ib) }, options) },
  positionMultiUpdates: { call: (ib, options) => ib.positionMultiUpdates({ account: account(ib) }, options) },
  userInfo: { call: (ib, options) => ib.userInfo(options) },
  // advisor
  replaceFA: { call: (ib, options) => ib.replaceFA('groups', [], options), needsAdvisor: true },
  requestFA: { call: (ib, options) => ib.requestFA('groups', options), needsAdvisor: true },
  softDollarTiers: { call: (ib, options) => ib.softDollarTiers(options) },
  // calendar
  wshEventData: { call: (ib, options) => ib.wshEventData({ conId: 265598 }, options) },
  wshMetaData: { call: (ib, options) => ib.wshMetaData(options) },
  // configuration
  config: { call: (ib, options) => ib.config(options) },
  updateConfig: { call: (ib, options) => ib.updateConfig({ resetAPIOrderSequence: false }, options) },
  // contracts
  contractDetails: { call: (ib, options) => ib.contractDetails(AAPL, options) },
  fundamentalData: {
    call: (ib, options) => ib.fundamentalData(AAPL, 'ReportSnapshot', options),
    lastVersion: 206,
  },
  marketRule: { call: (ib, options) => ib.marketRule(26, options) },
  matchingSymbols: { call: (ib, options) => ib.matchingSymbols('AAPL', options) },
  optionChain: { call: (ib, { signal }) => ib.optionChain(AAPL, { expirations: ['2026-12-18'] }, { signal }) },
  resolve: { call: (ib, options) => ib.resolve(AAPL, options) },
  secDefOptParams: {
    call: (ib, options) => ib.secDefOptParams({ underlyingSymbol: 'AAPL', underlyingConId: 265598 }, options),
  },
  // display groups
  subscribeToGroupEvents: { call: (ib, options) => ib.subscribeToGroupEvents(1, options) },
  updateDisplayGroup: {
    call: (ib, options) => ib.updateDisplayGroup(1, { kind: 'contract', conId: 265598, exchange: 'SMART' }, options),
    goesOn: true,
  },
  queryDisplayGroups: { call: (ib, options) => ib.queryDisplayGroups(options) },
  // historical
  download: {
    call: (ib, options) =>
      ib.download(AAPL, { from: '2026-11-16', to: '2026-11-18' }, { barSize: '1 hour', ...options }),
    goesOn: true,
  },
  headTimestamp: { call: (ib, options) => ib.headTimestamp(AAPL, {}, options) },
  histogram: { call: (ib, options) => ib.histogram(AAPL, { period: '3 days' }, options) },
  historicalData: {
    call: (ib, options) => ib.historicalData(AAPL, { barSize: '1 hour', duration: '1 D' }, options),
  },
  historicalDataUpdates: {
    call: (ib, options) => ib.historicalDataUpdates(AAPL, { barSize: '1 min', duration: '1 D' }, options),
  },
  historicalSchedule: { call: (ib, options) => ib.historicalSchedule(AAPL, {}, options) },
  historicalTicks: {
    call: (ib, options) =>
      ib.historicalTicks(AAPL, { whatToShow: 'TRADES', end: new Date('2026-11-20T15:00:00Z'), count: 20 }, options),
  },
  // market data
  calculateImpliedVolatility: {
    call: (ib, options) => ib.calculateImpliedVolatility(CALL, { optionPrice: 112, underPrice: 260 }, options),
  },
  calculateOptionPrice: {
    call: (ib, options) => ib.calculateOptionPrice(CALL, { volatility: 0.3, underPrice: 250 }, options),
  },
  marketData: { call: (ib, options) => ib.marketData(AAPL, options) },
  marketDataType: { call: (ib) => ib.marketDataType('delayed'), isSaid: true, isVoid: true },
  marketDepth: { call: (ib, options) => ib.marketDepth(AAPL, { isSmartDepth: true, ...options }) },
  marketDepthExchanges: { call: (ib, options) => ib.marketDepthExchanges(options) },
  quote: { call: (ib, options) => ib.quote(AAPL, options) },
  quotes: { call: (ib, options) => ib.quotes(AAPL, options) },
  realTimeBars: { call: (ib, options) => ib.realTimeBars(AAPL, options) },
  smartComponents: { call: (ib, options) => ib.smartComponents('9c0001', options) },
  tickByTick: { call: (ib, options) => ib.tickByTick(AAPL, 'BidAsk', options) },
  // news
  historicalNews: { call: (ib, options) => ib.historicalNews({ conId: 265598, providers: ['BRFG'] }, options) },
  newsArticle: {
    call: (ib, options, article) => ib.newsArticle(article as HistoricalHeadline, options),
    prepare: latestArticle,
  },
  newsBulletins: { call: (ib, options) => ib.newsBulletins(options), isQuiet: true, isNeverRefused: true },
  newsProviders: { call: (ib, options) => ib.newsProviders(options) },
  newsTicks: { call: (ib, options) => ib.newsTicks(AAPL, { providers: ['BRFG'], ...options }), isQuiet: true },
  // orders
  placeOrder: { call: (ib, options) => ib.placeOrder(AAPL, FAR_BELOW, options), isOrder: true },
  placeBracket: { call: (ib, options) => ib.placeBracket(AAPL, BRACKET, options), isOrder: true },
  modifyOrder: {
    call: (ib, options, order) => ib.modifyOrder(order as Trade, { lmtPrice: 5.5 }, options),
    prepare: restingOrder,
    isOrder: true,
  },
  cancelOrder: {
    call: (ib, options, order) => ib.cancelOrder(order as Trade, options),
    prepare: restingOrder,
    isOrder: true,
  },
  globalCancel: { call: (ib, { signal }) => ib.globalCancel({ signal }), isSaid: true },
  previewOrder: { call: (ib, options) => ib.previewOrder(AAPL, FAR_BELOW, options), isOrder: true },
  exerciseOptions: {
    call: (ib, options) => ib.exerciseOptions(CALL, { action: 'exercise', quantity: 1 }, options),
    isOrder: true,
  },
  openOrders: { call: (ib, options) => ib.openOrders(options) },
  allOpenOrders: { call: (ib, options) => ib.allOpenOrders(options) },
  openOrderUpdates: { call: (ib, options) => ib.openOrderUpdates(options), isLocal: true, isQuiet: true },
  autoOpenOrders: { call: (ib) => ib.autoOpenOrders(true), isSaid: true, isVoid: true, clientId: 0 },
  completedOrders: { call: (ib, options) => ib.completedOrders({}, options) },
  executions: { call: (ib, options) => ib.executions({}, options) },
  executionUpdates: { call: (ib, options) => ib.executionUpdates(options), isLocal: true, isQuiet: true },
  // any request
  request: { call: (ib, options) => ib.request({ type: 'ContractDataRequest', contract: AAPL }, options), ends: true },
  // scanner
  scanner: { call: (ib, options) => ib.scanner(scan, options) },
  scannerParameters: { call: (ib, options) => ib.scannerParameters(options) },
  // session
  currentTime: { call: (ib, options) => ib.currentTime(options) },
  currentTimeInMillis: { call: (ib, options) => ib.currentTimeInMillis(options) },
  refreshManagedAccounts: { call: (ib, options) => ib.refreshManagedAccounts(options) },
  reqIds: { call: (ib, options) => ib.reqIds(options) },
  setServerLogLevel: { call: (ib) => ib.setServerLogLevel('warning'), isSaid: true },
  verify: { call: (ib, options) => ib.verify({ apiName: 'twskit', apiVersion: '1', respond }, options) },
  verifyAndAuth: {
    call: (ib, options) =>
      ib.verifyAndAuth({ apiName: 'twskit', apiVersion: '1', opaqueIsvKey: 'key', respond: respondFor }, options),
  },
}

/** Calls that go other ways with other arguments, and those of what calls return. */
export const variants: Readonly<Record<string, Sample>> = {
  'quote of some fields': { call: (ib, options) => ib.quote(AAPL, { need: ['bid', 'ask'], ...options }), goesOn: true },
  'historicalTicks between two instants': {
    call: (ib, options) => ib.historicalTicks(AAPL, { whatToShow: 'TRADES', ...MINUTES }, options),
  },
  'download of ticks': {
    call: (ib, options) =>
      ib.download(AAPL, { from: MINUTES.start, to: MINUTES.end }, { ticks: 'MIDPOINT', ...options }),
    goesOn: true,
  },
  'accountSummaryUpdates with markers': {
    call: (ib, options) => ib.accountSummaryUpdates({}, { markers: true, ...options }),
  },
  'quotes with markers': { call: (ib, options) => ib.quotes(AAPL, { markers: true, ...options }) },
  'trade.modify': {
    call: (_ib, options, order) => (order as Trade).modify({ lmtPrice: 5.5 }, options),
    prepare: restingOrder,
    isOrder: true,
  },
  'trade.cancel': {
    call: (_ib, options, order) => (order as Trade).cancel(options),
    prepare: restingOrder,
    isOrder: true,
  },
  'cancelOrder by its id': {
    call: (ib, options, order) => ib.cancelOrder((order as Trade).orderId as number, options),
    prepare: restingOrder,
    isOrder: true,
  },
}
