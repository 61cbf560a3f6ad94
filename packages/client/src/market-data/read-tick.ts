import type { GatewayMessage, TickOptionComputation } from '@twskit/wire'
import { marketDataTypeOfNumber } from '../connection/market-data-type.ts'
import { factsOf } from './tick-types.ts'
import type { GenericTick, OptionTick, PriceTick, SizeTick, StringTick, Tick } from './tick.ts'

/** Reads a tick from a message of the gateway; `undefined` when it is none. */
export function readTick(message: GatewayMessage): Tick | undefined {
  switch (message.type) {
    case 'TickPrice':
      return priceTick(message.tickType ?? -1, message.price ?? -1, message.size, message.attrMask ?? 0)
    case 'TickSize':
      return sizeTick(message.tickType ?? -1, message.size ?? 0)
    case 'TickString':
      return stringTick(message.tickType ?? -1, message.value ?? '')
    case 'TickGeneric':
      return genericTick(message.tickType ?? -1, message.value ?? 0)
    case 'TickOptionComputation':
      return readOptionTick(message)
    case 'MarketDataType':
      return {
        kind: 'marketDataType',
        field: 'marketDataType',
        marketDataType: marketDataTypeOfNumber(message.marketDataType),
      }
    case 'TickReqParams':
      return {
        kind: 'params',
        field: 'params',
        minTick: message.minTick,
        bboExchange: message.bboExchange,
        snapshotPermissions: message.snapshotPermissions,
        lastPricePrecision: message.lastPricePrecision,
        lastSizePrecision: message.lastSizePrecision,
      }
    case 'TickNews':
      return {
        kind: 'news',
        field: 'news',
        time: message.timestamp === undefined ? undefined : new Date(message.timestamp),
        providerCode: message.providerCode ?? '',
        articleId: message.articleId ?? '',
        headline: message.headline ?? '',
        extraData: message.extraData ?? '',
      }
    case 'TickEFP': {
      const { tickType = -1 } = message
      const { field, delayed } = factsOf(tickType)
      return {
        kind: 'efp',
        field,
        tickType,
        delayed,
        basisPoints: message.basisPoints,
        formattedBasisPoints: message.formattedBasisPoints,
        impliedFuturesPrice: message.impliedFuturesPrice,
        holdDays: message.holdDays,
        futureLastTradeDate: message.futureLastTradeDate,
        dividendImpact: message.dividendImpact,
        dividendsToLastTradeDate: message.dividendsToLastTradeDate,
      }
    }
    case 'DeltaNeutralValidation': {
      const { conId, delta, price } = message.deltaNeutralContract ?? {}
      return { kind: 'deltaNeutral', field: 'deltaNeutral', conId, delta, price }
    }
    default:
      return undefined
  }
}

/** Makes a price tick. The size means something for some prices only; bits 0 to 2 of `attrMask` are its attributes. */
export function priceTick(tickType: number, price: number, size: number | undefined, attrMask: number): PriceTick {
  const { field, delayed, hasSize } = factsOf(tickType)
  return {
    kind: 'price',
    field,
    tickType,
    delayed,
    price,
    size: hasSize ? size : undefined,
    canAutoExecute: (attrMask & 1) !== 0,
    pastLimit: (attrMask & 2) !== 0,
    preOpen: (attrMask & 4) !== 0,
  }
}

/** Makes a size tick. */
export function sizeTick(tickType: number, size: number): SizeTick {
  const { field, delayed } = factsOf(tickType)
  return { kind: 'size', field, tickType, delayed, size }
}

/** Makes a generic tick. */
export function genericTick(tickType: number, value: number): GenericTick {
  const { field, delayed } = factsOf(tickType)
  return { kind: 'generic', field, tickType, delayed, value }
}

/** Makes a tick of text. */
export function stringTick(tickType: number, value: string): StringTick {
  const { field, delayed } = factsOf(tickType)
  return { kind: 'string', field, tickType, delayed, value }
}

/** Reads an option computation. The gateway writes -1 or -2 for what it did not compute. */
export function readOptionTick(message: TickOptionComputation): OptionTick {
  const { tickType = -1 } = message
  const { field, delayed } = factsOf(tickType)
  return {
    kind: 'option',
    field,
    tickType,
    delayed,
    impliedVol: notNegative(message.impliedVol),
    optPrice: notNegative(message.optPrice),
    undPrice: notNegative(message.undPrice),
    pvDividend: notNegative(message.pvDividend),
    delta: computed(message.delta),
    gamma: computed(message.gamma),
    vega: computed(message.vega),
    theta: computed(message.theta),
    basis: message.tickAttrib === 1 ? 'price' : 'return',
  }
}

function notNegative(value: number | undefined): number | undefined {
  return value === -1 || value === -2 ? undefined : value
}

/** A greek can be -1. */
function computed(value: number | undefined): number | undefined {
  return value === -2 ? undefined : value
}

const PARAMS = -1
const MARKET_DATA_TYPE = -2
const DELTA_NEUTRAL = -3
const NEWS = -4

/** Gives the place of a tick among those a late reader gets first, and of which only the newest waits for a slow one. */
export function keyOfTick(tick: Tick): number {
  switch (tick.kind) {
    case 'params':
      return PARAMS
    case 'marketDataType':
      return MARKET_DATA_TYPE
    case 'deltaNeutral':
      return DELTA_NEUTRAL
    case 'news':
      return NEWS
    default:
      return tick.tickType
  }
}
