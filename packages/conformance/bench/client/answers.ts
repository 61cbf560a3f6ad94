import { encodeGatewayMessage, type GatewayMessage } from '@twskit/wire'
import { FEED_SERVER_VERSION } from './feed-facts.ts'

const SESSIONS = '20260713:0930-20260713:1600;20260714:0930-20260714:1600;20260715:0930-20260715:1600'

/** One of a chain of options, with what a gateway says about each. */
function contractData(reqId: number, n: number): GatewayMessage {
  const strike = 50 + n / 2
  const right = n % 2 === 0 ? 'C' : 'P'
  return {
    type: 'ContractData',
    reqId,
    contract: {
      conId: 700_000_000 + n,
      symbol: 'AAPL',
      secType: 'OPT',
      lastTradeDateOrContractMonth: '20261218',
      lastTradeDate: '20261218',
      strike,
      right,
      multiplier: 100,
      exchange: 'SMART',
      currency: 'USD',
      localSymbol: `AAPL  261218${right}${String(strike * 1000).padStart(8, '0')}`,
      tradingClass: 'AAPL',
    },
    contractDetails: {
      marketName: 'AAPL',
      minTick: 0.01,
      orderTypes:
        'ACTIVETIM,AD,ADJUST,ALERT,ALLOC,AVGCOST,BASKET,COND,DAY,DEACT,GTC,LMT,MKT,OCA,STP,STPLMT,TRAIL,WHATIF',
      validExchanges: 'SMART,AMEX,CBOE,PHLX,PSE,ISE,BOX,BATS,NASDAQOM,CBOE2,NASDAQBX,MIAX,GEMINI,EDGX,MERCURY,PEARL',
      priceMagnifier: 1,
      underConId: 265598,
      longName: 'APPLE INC',
      contractMonth: '202612',
      timeZoneId: 'US/Eastern',
      tradingHours: SESSIONS,
      liquidHours: SESSIONS,
      aggGroup: 2,
      underSymbol: 'AAPL',
      underSecType: 'STK',
      marketRuleIds: '32,109,109,109,109,109,109,109,32,109,32,109,109,109,109,109',
      realExpirationDate: '20261218',
      minSize: 1,
      sizeIncrement: 1,
      suggestedSizeIncrement: 1,
    },
  }
}

/** The answer to a request for contract details, as one run of bytes. */
export function contractDetailsAnswer(reqId: number, rows: number): Uint8Array {
  const frames = Array.from({ length: rows }, (_, n) =>
    encodeGatewayMessage(contractData(reqId, n), FEED_SERVER_VERSION),
  )
  return Buffer.concat([...frames, encodeGatewayMessage({ type: 'ContractDataEnd', reqId }, FEED_SERVER_VERSION)])
}

/** The answer to a request for bars: one frame, as gateways of this version send it. */
export function barsAnswer(reqId: number, rows: number): Uint8Array {
  return encodeGatewayMessage(
    {
      type: 'HistoricalData',
      reqId,
      startDateStr: '20250601 00:00:00',
      endDateStr: '20250701 00:00:00',
      historicalDataBars: Array.from({ length: rows }, (_, n) => ({
        date: String(1_750_000_000 + n * 60),
        open: 187 + (n % 100) / 100,
        high: 188 + (n % 90) / 100,
        low: 186 + (n % 80) / 100,
        close: 187 + (n % 70) / 100,
        volume: 1000 + (n % 900),
        WAP: 187.123 + (n % 60) / 1000,
        barCount: n % 300,
      })),
    },
    FEED_SERVER_VERSION,
  )
}
