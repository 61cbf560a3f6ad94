import type { Row } from './text-rows.ts'

/** Names the facts have for fields of text layouts, and ours, which are those of protobuf. */
const NAMES: Readonly<Record<string, string>> = {
  accountID: 'accountId',
  bAutoBind: 'autoBind',
  conjunction: 'isConjunctionConnection',
  durationStr: 'duration',
  faData: 'faDataType',
  cxml: 'xml',
  familyCodeStr: 'familyCode',
  fundamentalDataOptions: 'fundamentalsDataOptions',
  fundSubsequentMinimumPurchase: 'fundMinimumSubsequentPurchase',
  groupName: 'group',
  legsStr: 'comboKey',
  maturityAndTime: 'lastTradeDateOrContractMonth',
  primaryExchange: 'primaryExch',
  putable: 'puttable',
  useRth: 'useRTH',
  wap: 'WAP',
}

/** The same for names that mean something else in another message, and for types that differ. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reqMktData: { 'mktDataOptions tagValueString': 'fixed ' },
  reqMktDepth: { 'mktDepthOptions tagValueString': 'fixed ' },
  calculateImpliedVolatility: { 'implVolOptions tagValueString': 'fixed ' },
  calculateOptionPrice: { 'optPrcOptions tagValueString': 'fixed ' },
  placeOrder: {
    'displaySize int': 'displaySize int?',
    'val string': 'value string',
    'usePriceMgmtAlgo tristate': 'usePriceMgmtAlgo int?',
  },
  openOrder: { 'val string': 'value string', 'usePriceMgmtAlgo bool': 'usePriceMgmtAlgo int' },
  completedOrder: { 'routeMarketableToBbo bool': 'routeMarketableToBbo int' },
  reqNewsBulletins: { 'allMsgs bool': 'allMessages bool' },
  reqHistoricalData: { 'useRTH int': 'useRTH bool' },
  reqHeadTimeStamp: { 'useRTH int': 'useRTH bool' },
  reqHistoricalTicks: { 'useRTH int': 'useRTH bool' },
  exerciseOptions: { 'reqId int': 'orderId int', 'override int': 'override bool' },
  reqScannerSubscription: {
    'aboveVolume int?': 'aboveVolume long?',
    'averageOptionVolumeAbove int?': 'averageOptionVolumeAbove long?',
  },
  error: { 'reqId int': 'id int', 'errorString string': 'errorMsg string' },
  // The two with a reading that depends on the layout's own version: always the highest from 176 on.
  updatePortfolio: { 'version int': 'fixed 8' },
  position: { 'version int': 'fixed 3' },
  bondContractDetails: { 'notes string': 'bondNotes string' },
  execDetails: {
    'liquidation int': 'isLiquidation bool',
    'pendingPriceRevision bool': 'isPriceRevisionPending bool',
  },
  updateNewsBulletin: {
    'msgId int': 'newsMsgId int',
    'msgType int': 'newsMsgType int',
    'originExch string': 'originatingExch string',
  },
  currentTime: { 'time long': 'currentTime long' },
  currentTimeInMillis: { 'timeInMillis long': 'currentTimeInMillis long' },
  commissionAndFeesReport: {
    'yield double': 'bondYield double',
    'yieldRedemptionDate int': 'yieldRedemptionDate string',
  },
  softDollarTiers: { 'each {name string, val string': 'each {name string, value string' },
  tickNews: { 'timeStamp long': 'timestamp long' },
  newsProviders: { 'each {code string, name string}': 'each {providerCode string, providerName string}' },
  historicalNewsEnd: { flag: 'hasMore bool' },
  pnlSingle: { 'pos decimal': 'position decimal' },
  historicalTicks: { 'fixed ?': 'fixed 0', 'done bool': 'isDone bool' },
  historicalTicksBidAsk: { 'attrMask int': 'tickAttribBidAsk int', 'done bool': 'isDone bool' },
  historicalTicksLast: { 'attrMask int': 'tickAttribLast int', 'done bool': 'isDone bool' },
}

/** One value whose name and type follow from the condition's type: protobuf has a field for each. */
const CONDITION_VALUE = 'value string [type != 5]'
const CONDITION_VALUES =
  'price double [type == 1], time string [type == 3], percent double [type == 4], volume int [type == 6], changePercent double [type == 7]'

/** The tick-by-tick layout branches behind its time; ours branches before it, since each kind is a struct of its own. */
const TICK_BY_TICK: readonly Row[] = [
  'reqId int',
  'tickType int',
  ...under('tickType == 1 || tickType == 2', [
    'time long',
    'price double',
    'size decimal',
    'tickAttribLast int',
    'exchange string',
    'specialConditions string',
  ]),
  ...under('tickType == 3', [
    'time long',
    'priceBid double',
    'priceAsk double',
    'sizeBid decimal',
    'sizeAsk decimal',
    'tickAttribBidAsk int',
  ]),
  ...under('tickType == 4', ['time long', 'price double']),
]
const TICK_BY_TICK_FACTS: readonly Row[] = [
  'reqId int',
  'tickType int',
  'time long',
  ...under('tickType == 1 || tickType == 2', [
    'price double',
    'size decimal',
    'attrMask int',
    'exchange string',
    'specialConditions string',
  ]),
  ...under('tickType == 3', [
    'bidPrice double',
    'askPrice double',
    'bidSize decimal',
    'askSize decimal',
    'attrMask int',
  ]),
  ...under('tickType == 4', ['midPoint double']),
]

function under(condition: string, rows: readonly Row[]): Row[] {
  return rows.map((row) => `${row} [${condition}]`)
}

/** Says rows of the facts in our words. A slot nobody reads may hold anything, so it takes what ours holds. */
export function agreeing(name: string, facts: readonly Row[], ours: readonly Row[]): Row[] {
  if (name === 'tickByTick' && facts.join() === TICK_BY_TICK_FACTS.join()) return [...TICK_BY_TICK]
  const words = Object.entries(ROWS[name] ?? {})
  return facts.map((row, i) => {
    const named = row
      .replace(CONDITION_VALUE, CONDITION_VALUES)
      .replace('openClose int, shortSaleSlot int', 'openClose int, shortSalesSlot int')
      .replace(/\w+/g, (word) => NAMES[word] ?? word)
    const said = words.reduce((text, [theirs, our]) => (text.includes(theirs) ? text.replace(theirs, our) : text), named)
    const mine = ours[i]
    return said === 'fixed ?' && mine?.startsWith('fixed ') ? mine : said
  })
}
