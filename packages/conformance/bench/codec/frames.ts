import { encodeGatewayMessage, type GatewayMessage } from '@twskit/wire'

/** The versions the benchmark speaks: the last with text ticks below raw ids, and one with everything as protobuf. */
export const TEXT = 200
export const PROTOBUF = 213

/** Gives the body of a gateway's frame. */
export function body(message: GatewayMessage, version: number): Uint8Array {
  return encodeGatewayMessage(message, version).slice(4)
}

export const tickPrice: GatewayMessage = {
  type: 'TickPrice',
  reqId: 1073741830,
  tickType: 2,
  price: 187.42,
  size: 1300,
  attrMask: 1,
}

export const tickSize: GatewayMessage = { type: 'TickSize', reqId: 1073741830, tickType: 3, size: 1300 }

export const tickString: GatewayMessage = { type: 'TickString', reqId: 1073741830, tickType: 45, value: '1750000287' }

export const tickByTick: GatewayMessage = {
  type: 'TickByTickData',
  reqId: 1073741830,
  tickType: 2,
  historicalTickLast: {
    time: 1750000287,
    tickAttribLast: { pastLimit: false, unreported: true },
    price: 187.42,
    size: 100,
    exchange: 'ISLAND',
    specialConditions: 'T I',
  },
}

/** A feed of one line as it looks during the day: prices, sizes, now and then a time, a volume, an option's greeks. */
export function mixedFeed(version: number, length: number): Uint8Array[] {
  return Array.from({ length }, (_, n) => {
    const reqId = 1073741824 + (n % 50)
    const cents = (n * 7919) % 1000
    switch (n % 10) {
      case 0:
      case 1:
      case 2:
      case 3:
        return body(
          { type: 'TickPrice', reqId, tickType: 1 + (n % 2), price: 180 + cents / 100, size: n % 900, attrMask: n % 2 },
          version,
        )
      case 4:
      case 5:
      case 6:
        return body({ type: 'TickSize', reqId, tickType: 3, size: n % 5000 }, version)
      case 7:
        return body({ type: 'TickString', reqId, tickType: 45, value: String(1750000000 + n) }, version)
      case 8:
        return body({ type: 'TickGeneric', reqId, tickType: 49, value: 0 }, version)
      default:
        return body(
          {
            type: 'TickOptionComputation',
            reqId,
            tickType: 13,
            tickAttrib: 0,
            impliedVol: 0.2153 + cents / 1e6,
            delta: 0.5312,
            optPrice: 4.35,
            pvDividend: 0.12,
            gamma: 0.0213,
            vega: 0.1871,
            theta: -0.0954,
            undPrice: 187.42,
          },
          version,
        )
    }
  })
}

/** An order with about 120 fields set. */
export const openOrder: GatewayMessage = {
  type: 'OpenOrder',
  orderId: 417,
  contract: {
    conId: 265598,
    symbol: 'AAPL',
    secType: 'STK',
    lastTradeDateOrContractMonth: '',
    strike: 0,
    right: '?',
    exchange: 'SMART',
    currency: 'USD',
    localSymbol: 'AAPL',
    tradingClass: 'NMS',
  },
  order: {
    clientId: 7,
    permId: 1893312345,
    parentId: 416,
    action: 'BUY',
    totalQuantity: 100,
    orderType: 'TRAIL LIMIT',
    lmtPrice: 187.42,
    auxPrice: 0.5,
    tif: 'GTC',
    account: 'DU1234567',
    ocaGroup: 'pair-417',
    orderRef: 'momentum',
    origin: 0,
    outsideRth: true,
    discretionaryAmt: 0,
    goodTillDate: '20251231 23:59:59 US/Eastern',
    ocaType: 1,
    triggerMethod: 2,
    trailStopPrice: 186.5,
    trailingPercent: 1.5,
    volatilityType: 0,
    deltaNeutralOrderType: 'None',
    algoStrategy: 'Adaptive',
    algoParams: { adaptivePriority: 'Normal' },
    clearingIntent: 'IB',
    adjustedOrderType: 'None',
    lmtPriceOffset: 0.05,
    usePriceMgmtAlgo: 1,
    conditions: [
      {
        type: 1,
        isConjunctionConnection: true,
        isMore: true,
        price: 190,
        conId: 265598,
        exchange: 'SMART',
        triggerMethod: 0,
      },
      { type: 3, isConjunctionConnection: true, isMore: true, time: '20251219 15:30:00 US/Eastern' },
    ],
    conditionsCancelOrder: false,
    conditionsIgnoreRth: true,
  },
  orderState: {
    status: 'PreSubmitted',
    initMarginBefore: 10234.5,
    maintMarginBefore: 9800.25,
    equityWithLoanBefore: 105234.11,
    initMarginChange: 1200.5,
    maintMarginChange: 1100.25,
    equityWithLoanChange: 0,
    initMarginAfter: 11435,
    maintMarginAfter: 10900.5,
    equityWithLoanAfter: 105234.11,
    commissionAndFeesCurrency: 'USD',
    minCommissionAndFees: 1,
    maxCommissionAndFees: 1.35,
  },
}

/** A reply with many bars. */
export function history(bars: number): GatewayMessage {
  return {
    type: 'HistoricalData',
    reqId: 1073741830,
    startDateStr: '20250601 00:00:00',
    endDateStr: '20250701 00:00:00',
    historicalDataBars: Array.from({ length: bars }, (_, n) => ({
      date: String(1750000000 + n * 5),
      open: 187 + (n % 100) / 100,
      high: 188 + (n % 90) / 100,
      low: 186 + (n % 80) / 100,
      close: 187 + (n % 70) / 100,
      volume: 1000 + (n % 900),
      WAP: 187.123 + (n % 60) / 1000,
      barCount: n % 300,
    })),
  }
}
