import {
  type Contract,
  type ContractDetails,
  type Execution,
  type GatewayMessage,
  type Order,
  type OrderState,
  serverVersions,
} from '../src/index.ts'
import type { Callback } from './frames.ts'

type Args = Readonly<Record<string, unknown>>

/** Callbacks that hand a message's fields on as they are, with the names the official client gives those that differ. */
const PLAIN: Readonly<Record<string, readonly [callback: string, names?: Readonly<Record<string, string>>]>> = {
  AccountDataEnd: ['accountDownloadEnd'],
  AccountSummary: ['accountSummary'],
  AccountSummaryEnd: ['accountSummaryEnd'],
  AccountUpdateMulti: ['accountUpdateMulti'],
  AccountUpdateMultiEnd: ['accountUpdateMultiEnd'],
  AccountUpdateTime: ['updateAccountTime'],
  AccountValue: ['updateAccountValue', { value: 'val' }],
  CompletedOrdersEnd: ['completedOrdersEnd'],
  ContractDataEnd: ['contractDetailsEnd'],
  CurrentTime: ['currentTime', { currentTime: 'time' }],
  CurrentTimeInMillis: ['currentTimeInMillis', { currentTimeInMillis: 'timeInMillis' }],
  DeltaNeutralValidation: ['deltaNeutralValidation'],
  DisplayGroupList: ['displayGroupList'],
  DisplayGroupUpdated: ['displayGroupUpdated'],
  ExecutionDetailsEnd: ['execDetailsEnd'],
  FundamentalsData: ['fundamentalData'],
  HeadTimestamp: ['headTimestamp'],
  HistoricalDataEnd: ['historicalDataEnd', { startDateStr: 'start', endDateStr: 'end' }],
  HistoricalNews: ['historicalNews', { reqId: 'requestId' }],
  HistoricalNewsEnd: ['historicalNewsEnd', { reqId: 'requestId' }],
  HistoricalSchedule: ['historicalSchedule', { historicalSessions: 'sessions' }],
  HistoricalTicks: ['historicalTicks', { historicalTicks: 'ticks', isDone: 'done' }],
  HistoricalTicksBidAsk: ['historicalTicksBidAsk', { historicalTicksBidAsk: 'ticks', isDone: 'done' }],
  HistoricalTicksLast: ['historicalTicksLast', { historicalTicksLast: 'ticks', isDone: 'done' }],
  HistogramData: ['histogramData', { histogramDataEntries: 'items' }],
  ManagedAccounts: ['managedAccounts'],
  MarketDataType: ['marketDataType'],
  MarketDepthExchanges: ['mktDepthExchanges', { depthMarketDataDescriptions: 'depthMktDataDescriptions' }],
  MarketRule: ['marketRule'],
  NewsArticle: ['newsArticle', { reqId: 'requestId' }],
  NewsBulletin: ['updateNewsBulletin', { newsMsgId: 'msgId', newsMsgType: 'msgType', originatingExch: 'originExch' }],
  NextValidId: ['nextValidId'],
  OpenOrdersEnd: ['openOrderEnd'],
  OrderBound: ['orderBound'],
  OrderStatus: ['orderStatus'],
  PnL: ['pnl'],
  PnLSingle: ['pnlSingle', { position: 'pos' }],
  PositionEnd: ['positionEnd'],
  PositionMultiEnd: ['positionMultiEnd'],
  RealTimeBarTick: ['realtimeBar', { open: 'open_', WAP: 'wap' }],
  ReceiveFA: ['receiveFA', { faDataType: 'faData', xml: 'cxml' }],
  ReplaceFAEnd: ['replaceFAEnd'],
  RerouteMarketDataRequest: ['rerouteMktDataReq'],
  RerouteMarketDepthRequest: ['rerouteMktDepthReq'],
  ScannerParameters: ['scannerParameters'],
  SecDefOptParameterEnd: ['securityDefinitionOptionParameterEnd'],
  SmartComponents: ['smartComponents', { smartComponents: 'smartComponentMap' }],
  TickEFP: ['tickEFP', { impliedFuturesPrice: 'totalDividends' }],
  TickGeneric: ['tickGeneric'],
  TickNews: ['tickNews', { reqId: 'tickerId', timestamp: 'timeStamp' }],
  TickReqParams: ['tickReqParams', { reqId: 'tickerId' }],
  TickSize: ['tickSize'],
  TickSnapshotEnd: ['tickSnapshotEnd'],
  TickString: ['tickString'],
  UserInfo: ['userInfo'],
  VerifyAndAuthCompleted: ['verifyAndAuthCompleted'],
  VerifyAndAuthMessageApi: ['verifyAndAuthMessageAPI', { xyzChallenge: 'xyzChallange' }],
  VerifyCompleted: ['verifyCompleted'],
  VerifyMessageApi: ['verifyMessageAPI'],
  WshEventData: ['wshEventData'],
  WshMetaData: ['wshMetaData'],
}

/** The size that comes with a price belongs to this tick type; other prices have none. */
const SIZE_OF_PRICE: Readonly<Record<number, number>> = { 1: 0, 2: 3, 4: 5, 66: 69, 67: 70, 68: 71 }

/** Names of the official enumerations' members, by the code on the wire. */
const FUND_ASSETS: Readonly<Record<string, string>> = {
  '001': 'MoneyMarket',
  '002': 'FixedIncome',
  '003': 'MultiAsset',
  '004': 'Equity',
  '005': 'Sector',
  '006': 'Guaranteed',
  '007': 'Alternative',
}
const FUND_POLICIES: Readonly<Record<string, string>> = { N: 'AccumulationFund', Y: 'IncomeFund' }

/** Says which callbacks of the official client a text message of a server version stands for. */
export function callbacksOf(message: GatewayMessage, serverVersion: number): Callback[] {
  const plain = PLAIN[message.type]
  if (plain !== undefined) {
    return [{ name: plain[0], args: renamed(without(message, 'type'), plain[1] ?? {}) }]
  }
  switch (message.type) {
    case 'TickPrice': {
      const { reqId, tickType, price, size, attrMask = 0 } = message
      const attrib = { canAutoExecute: bit(attrMask, 0), pastLimit: bit(attrMask, 1), preOpen: bit(attrMask, 2) }
      const sizeType = SIZE_OF_PRICE[tickType ?? -1]
      const callbacks: Callback[] = [{ name: 'tickPrice', args: { reqId, tickType, price, attrib } }]
      if (sizeType !== undefined) callbacks.push({ name: 'tickSize', args: { reqId, tickType: sizeType, size } })
      return callbacks
    }
    case 'TickOptionComputation': {
      const { impliedVol } = message
      const noneAt = (marker: number, value?: number): number | undefined => (value === marker ? undefined : value)
      return [
        {
          name: 'tickOptionComputation',
          args: {
            ...without(message, 'type'),
            impliedVol: impliedVol !== undefined && impliedVol < 0 ? undefined : impliedVol,
            delta: noneAt(-2, message.delta),
            optPrice: noneAt(-1, message.optPrice),
            pvDividend: noneAt(-1, message.pvDividend),
            gamma: noneAt(-2, message.gamma),
            vega: noneAt(-2, message.vega),
            theta: noneAt(-2, message.theta),
            undPrice: noneAt(-1, message.undPrice),
          },
        },
      ]
    }
    case 'ErrorMessage': {
      const { id: reqId, errorTime = 0, errorCode, errorMsg: errorString, advancedOrderRejectJson } = message
      return [{ name: 'error', args: { reqId, errorTime, errorCode, errorString, advancedOrderRejectJson } }]
    }
    case 'SoftDollarTiers': {
      const tiers = message.softDollarTiers?.map((tier) => renamed(tier, { value: 'val' }))
      return [{ name: 'softDollarTiers', args: { reqId: message.reqId, tiers } }]
    }
    case 'SecDefOptParameter': {
      // The official client keeps sets, which the frames show sorted.
      const expirations = [...new Set(message.expirations)].toSorted()
      const strikes = [...new Set(message.strikes)].toSorted((a, b) => a - b)
      return [
        {
          name: 'securityDefinitionOptionParameter',
          args: { ...without(message, 'type'), expirations, strikes },
        },
      ]
    }
    case 'TickByTickData':
      return tickByTick(message)
    case 'HistoricalData': {
      const { reqId, historicalDataBars = [], startDateStr: start, endDateStr: end } = message
      const bars = historicalDataBars.map((bar) => ({
        name: 'historicalData',
        args: { reqId, bar: renamed(bar, { WAP: 'wap' }) },
      }))
      if (serverVersion >= serverVersions.historicalDataEnd) return bars
      return [...bars, { name: 'historicalDataEnd', args: { reqId, start, end } }]
    }
    case 'HistoricalDataUpdate': {
      const { reqId, historicalDataBar: bar = {} } = message
      return [{ name: 'historicalDataUpdate', args: { reqId, bar: renamed(bar, { WAP: 'wap' }) } }]
    }
    case 'MarketDepth':
    case 'MarketDepthL2': {
      const { reqId, marketDepthData = {} } = message
      const name = message.type === 'MarketDepth' ? 'updateMktDepth' : 'updateMktDepthL2'
      return [{ name, args: { reqId, ...marketDepthData } }]
    }
    case 'ContractData':
    case 'BondContractData': {
      const isBond = message.type === 'BondContractData'
      const contractDetails = isBond
        ? officialBond(message.contract ?? {}, message.contractDetails ?? {}, serverVersion)
        : officialDetails(message.contract ?? {}, message.contractDetails ?? {})
      return [
        { name: isBond ? 'bondContractDetails' : 'contractDetails', args: { reqId: message.reqId, contractDetails } },
      ]
    }
    case 'SymbolSamples': {
      const contractDescriptions = message.contractDescriptions?.map(({ contract = {}, derivativeSecTypes }) => ({
        contract: officialContract(contract),
        derivativeSecTypes,
      }))
      return [{ name: 'symbolSamples', args: { reqId: message.reqId, contractDescriptions } }]
    }
    case 'ScannerData': {
      const { reqId, scannerDataElement = [] } = message
      const rows = scannerDataElement.map(({ contract = {}, marketName, comboKey: legsStr, ...row }) => ({
        name: 'scannerData',
        args: { reqId, ...row, legsStr, contractDetails: { contract: officialContract(contract), marketName } },
      }))
      return [...rows, { name: 'scannerDataEnd', args: { reqId } }]
    }
    case 'FamilyCodes': {
      const familyCodes = message.familyCodes?.map((code) =>
        renamed(code, { accountId: 'accountID', familyCode: 'familyCodeStr' }),
      )
      return [{ name: 'familyCodes', args: { familyCodes } }]
    }
    case 'NewsProviders': {
      const newsProviders = message.newsProviders?.map((provider) =>
        renamed(provider, { providerCode: 'code', providerName: 'name' }),
      )
      return [{ name: 'newsProviders', args: { newsProviders } }]
    }
    case 'Position':
      return [
        {
          name: 'position',
          args: { ...without(message, 'type'), contract: officialContract(message.contract ?? {}) },
        },
      ]
    case 'PositionMulti':
      return [
        {
          name: 'positionMulti',
          args: {
            ...renamed(without(message, 'type'), { position: 'pos' }),
            contract: officialContract(message.contract ?? {}),
          },
        },
      ]
    case 'PortfolioValue':
      return [
        {
          name: 'updatePortfolio',
          args: { ...without(message, 'type'), contract: officialContract(message.contract ?? {}) },
        },
      ]
    case 'ExecutionDetails':
      return [
        {
          name: 'execDetails',
          args: {
            reqId: message.reqId,
            contract: officialContract(message.contract ?? {}),
            execution: officialExecution(message.execution ?? {}),
          },
        },
      ]
    case 'CommissionAndFeesReport': {
      // The official client makes a number of the date.
      const yieldRedemptionDate = Number(message.yieldRedemptionDate ?? 0)
      const report = { ...renamed(without(message, 'type'), { bondYield: 'yield_' }), yieldRedemptionDate }
      return [{ name: 'commissionAndFeesReport', args: { commissionAndFeesReport: report } }]
    }
    case 'OpenOrder': {
      const { orderId, contract = {}, order = {}, orderState = {} } = message
      return [{ name: 'openOrder', args: { orderId, ...officialOrder(contract, { orderId, ...order }, orderState) } }]
    }
    case 'CompletedOrder':
      return [
        {
          name: 'completedOrder',
          args: officialOrder(message.contract ?? {}, message.order ?? {}, message.orderState ?? {}),
        },
      ]
    default:
      throw new Error(`No callback is known for ${message.type}`)
  }
}

function tickByTick(message: GatewayMessage & { type: 'TickByTickData' }): Callback[] {
  const { reqId, tickType, historicalTickLast, historicalTickBidAsk, historicalTickMidPoint } = message
  if (historicalTickLast !== undefined) {
    return [{ name: 'tickByTickAllLast', args: { reqId, tickType, ...historicalTickLast } }]
  }
  if (historicalTickBidAsk !== undefined) {
    const names = { priceBid: 'bidPrice', priceAsk: 'askPrice', sizeBid: 'bidSize', sizeAsk: 'askSize' }
    return [{ name: 'tickByTickBidAsk', args: { reqId, ...renamed(historicalTickBidAsk, names) } }]
  }
  if (historicalTickMidPoint === undefined) return []
  const { time, price: midPoint } = historicalTickMidPoint
  return [{ name: 'tickByTickMidPoint', args: { reqId, time, midPoint } }]
}

function officialContract(contract: Contract): Args {
  const comboLegs = contract.comboLegs?.map((leg) =>
    renamed(without(leg, 'perLegPrice'), { shortSalesSlot: 'shortSaleSlot' }),
  )
  return { ...renamed(contract, { primaryExch: 'primaryExchange' }), comboLegs }
}

/** The official client splits what the gateway sends as one field: a date, a time and, of bonds, a zone. */
function lastTradeParts(contract: Contract): (string | undefined)[] {
  const received = contract.lastTradeDateOrContractMonth ?? ''
  return received.includes('-') ? received.split('-') : received.trim().split(/\s+/)
}

function officialDetails(contract: Contract, details: ContractDetails): Args {
  const [lastTradeDateOrContractMonth, lastTradeTime] = lastTradeParts(contract)
  return {
    ...detailFields(details),
    lastTradeTime,
    contract: officialContract({ ...contract, lastTradeDateOrContractMonth }),
  }
}

function officialBond(contract: Contract, details: ContractDetails, serverVersion: number): Args {
  const [maturity, lastTradeTime, zone] = lastTradeParts(contract)
  return {
    ...detailFields(details),
    lastTradeTime,
    maturity,
    timeZoneId: serverVersion >= serverVersions.bondTradingHours ? details.timeZoneId : zone,
    contract: officialContract({ ...contract, lastTradeDateOrContractMonth: undefined }),
  }
}

function detailFields(details: ContractDetails): Args {
  const names = {
    puttable: 'putable',
    bondNotes: 'notes',
    fundMinimumSubsequentPurchase: 'fundSubsequentMinimumPurchase',
  }
  return {
    ...renamed(details, names),
    ineligibilityReasonList: details.ineligibilityReasonList?.map((reason) => renamed(reason, { id: 'id_' })),
    fundAssetType: FUND_ASSETS[details.fundAssetType ?? ''] ?? 'NoneItem',
    fundDistributionPolicyIndicator: FUND_POLICIES[details.fundDistributionPolicyIndicator ?? ''] ?? 'NoneItem',
  }
}

function officialExecution(execution: Execution): Args {
  return {
    ...renamed(execution, { isLiquidation: 'liquidation', isPriceRevisionPending: 'pendingPriceRevision' }),
    optExerciseOrLapseType: 'NoneItem',
  }
}

function officialOrder(contract: Contract, order: Order, orderState: OrderState): Args {
  const legs = contract.comboLegs ?? []
  const priced = legs.some((leg) => leg.perLegPrice !== undefined)
  return {
    contract: officialContract(contract),
    order: {
      ...order,
      conditions: order.conditions?.map((condition) => renamed(condition, { type: 'condType' })),
      softDollarTier: order.softDollarTier && renamed(order.softDollarTier, { value: 'val' }),
      orderComboLegs: priced ? legs.map(({ perLegPrice: price }) => ({ price })) : undefined,
    },
    orderState,
  }
}

function renamed(of: object, names: Readonly<Record<string, string>>): Args {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [names[key] ?? key, value]))
}

function without(of: object, key: string): Args {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== key))
}

function bit(mask: number, at: number): boolean {
  return ((mask >> at) & 1) === 1
}
