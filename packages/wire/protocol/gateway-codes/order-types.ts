import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderTypeCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Order types',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      114: {
        cause: 'Relative orders exist for stocks only.',
        remedy: 'Use a limit order.',
      },
      115: {
        cause: 'A relative order cannot be routed to this destination.',
        remedy: 'Route it to SMART.',
      },
      118: {
        cause: 'A VWAP order must be routed to the VWAP exchange.',
        remedy: 'Set the exchange of the contract to VWAP, or use the Vwap algo.',
      },
      119: {
        cause: 'The VWAP exchange takes VWAP orders only.',
        remedy: 'Route other orders to SMART or to a regular exchange.',
      },
      120: {
        cause: 'It is too late for a VWAP order today.',
        remedy: 'Place it before the cut-off of the next trading day.',
      },
      125: {
        retry: 'later',
        cause: 'The price of this purchase must equal the best ask.',
        remedy: 'Set the limit price to the current ask.',
      },
      126: {
        retry: 'later',
        cause: 'The price of this sale must equal the best bid.',
        remedy: 'Set the limit price to the current bid.',
      },
      129: {
        cause: 'A VWAP order must arrive at least three minutes before its start.',
        remedy: 'Place it earlier or give it a later start.',
      },
      153: {
        cause: 'An exchange-for-physical order must be a limit order.',
        remedy: 'Set orderType to LMT.',
      },
      158: {
        cause: 'The order lacks its trailing amount or percentage.',
        remedy: 'Set auxPrice to the amount or trailingPercent to the percentage.',
      },
      159: {
        cause: 'The percentage offset must lie between 0 and 100.',
        remedy: 'Set percentOffset within that range.',
      },
      167: {
        cause: 'The time of this VWAP order has passed.',
        remedy: 'Give it times that lie ahead.',
      },
      328: {
        cause: 'A trailing stop can only be attached to a limit or stop-limit order.',
        remedy: 'Make the parent a limit or stop-limit order, or place the trailing stop by itself.',
      },
      340: {
        cause: 'The improvement amount of the box auction order is not valid.',
        remedy: 'Give a positive amount on the price steps of the contract.',
      },
      342: {
        cause: 'The exchange does not take pegged orders.',
        remedy: 'Route to an exchange that lists the pegged type in orderTypes.',
      },
      10312: {
        cause: 'Volatility orders are not supported for this instrument and account.',
        remedy: 'Use a limit order.',
      },
    },
  },
  {
    title: 'Volatility and pegged-to-stock orders',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      335: {
        cause: 'The delta must lie between 0 and 100.',
        remedy: 'Set delta within that range.',
      },
      341: {
        cause: 'The delta must lie between 1 and 100.',
        remedy: 'Set delta within that range.',
      },
      367: {
        cause: 'The volatility type must be 1 or 2, and belongs to VOL orders only.',
        remedy: 'Set volatilityType to 1 (daily) or 2 (annual) on a VOL order, leave it out elsewhere.',
      },
      368: {
        cause: 'The reference price type must be 1 or 2, and belongs to VOL orders only.',
        remedy: 'Set referencePriceType to 1 (average) or 2 (bid or ask) on a VOL order, leave it out elsewhere.',
      },
      369: {
        cause: 'Volatility orders exist for US options only.',
        remedy: 'Use a limit order.',
      },
      370: {
        cause: 'Dynamic volatility needs SMART or an exchange that improves prices.',
        remedy: 'Route to SMART, or switch continuousUpdate off.',
      },
      371: {
        cause: 'A volatility order needs a positive volatility.',
        remedy: 'Set volatility as a percentage above zero.',
      },
      372: {
        cause: 'The order carries a dynamic volatility field but is no VOL order.',
        remedy: 'Leave the field out, or set orderType to VOL.',
      },
      373: {
        cause: 'A stock range belongs to volatility and pegged-to-stock orders only.',
        remedy: 'Leave stockRangeLower and stockRangeUpper out.',
      },
      374: {
        cause: 'The lower end of the stock range must lie below the upper one.',
        remedy: 'Swap or correct stockRangeLower and stockRangeUpper.',
      },
      375: {
        cause: 'The ends of a stock range cannot be negative.',
        remedy: 'Give stockRangeLower and stockRangeUpper as positive prices.',
      },
      444: {
        retry: 'later',
        cause: 'The volatility combo order has not been acknowledged yet.',
        remedy: 'Wait for its first order status, then send again.',
      },
      10001: {
        cause: 'A volatility order cannot mix currencies.',
        remedy: 'Use one currency for the option and its hedge.',
      },
    },
  },
  {
    title: 'Scale orders',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      408: {
        cause: 'The price increment of the scale order is not valid.',
        remedy: 'Set scalePriceIncrement to a positive multiple of the price step.',
      },
      409: {
        cause: 'The scale order lacks its component size.',
        remedy: 'Set scaleInitLevelSize, or scaleSubsLevelSize where levels differ.',
      },
      410: {
        cause: 'The size of the later scale components is not valid.',
        remedy: 'Set scaleSubsLevelSize to a positive size below that of the order.',
      },
      417: {
        cause: 'The size of the first scale component is not valid.',
        remedy: 'Set scaleInitLevelSize to a positive size below that of the order.',
      },
      418: {
        cause: 'The profit offset of the scale order is not valid.',
        remedy: 'Set scaleProfitOffset to a positive amount on the price steps.',
      },
      419: {
        cause: 'The scale order lacks the size of its first component.',
        remedy: 'Set scaleInitLevelSize.',
      },
      433: {
        cause: 'Restoring the size after a profit is not possible for an order of several accounts.',
        remedy: 'Leave scaleAutoReset out, or place the order for one account.',
      },
      446: {
        cause: 'The scale order lacks its profit offset.',
        remedy: 'Set scaleProfitOffset, or leave scaleAutoReset out.',
      },
      447: {
        cause: 'The scale order lacks the amount by which its price adjusts.',
        remedy: 'Set scalePriceAdjustValue together with scalePriceAdjustInterval.',
      },
      448: {
        cause: 'The interval in which the scale price adjusts is not valid.',
        remedy: 'Set scalePriceAdjustInterval to a positive number of seconds.',
      },
      449: {
        cause: 'The scale order has a price adjustment where none is expected.',
        remedy: 'Leave scalePriceAdjustValue and scalePriceAdjustInterval out.',
      },
    },
  },
  {
    title: 'Algos',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      394: {
        cause: 'The process time must be a whole number from 100 to 2000 milliseconds.',
        remedy: 'Set the process time within that range.',
      },
      400: {
        cause: 'The algo refused the order; its text says why.',
        remedy: 'Correct what the text names, or place the order without the algo.',
      },
      439: {
        cause: 'There is no algo of this name for the contract.',
        remedy: 'Check algoStrategy: its spelling, and whether the exchange and security type have it.',
      },
      441: {
        cause: 'A parameter of the algo has a value that is not allowed.',
        remedy: 'Correct the entry of algoParams that the message names.',
      },
      442: {
        cause: 'The algo cannot be used with this order.',
        remedy: 'Check order type, security type and exchange against what the algo supports.',
      },
      443: {
        cause: 'The algo does not know one of the given parameters.',
        remedy: 'Leave the entry of algoParams out that the message names.',
      },
    },
  },
  {
    title: 'Routing to IBKRATS and other special venues',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      10003: {
        cause: 'The venue IBSX is not allowed for this order.',
        remedy: 'Route to SMART.',
      },
      10013: {
        confidence: 'low',
        cause: 'The order needs an account that has opted out of smart routing.',
        remedy: 'Read the text, and route to SMART or to another exchange.',
      },
      10268: {
        cause: 'The e-trade-only field is no longer supported.',
        remedy: 'Leave eTradeOnly out.',
      },
      10269: {
        cause: 'The firm-quote-only field is no longer supported.',
        remedy: 'Leave firmQuoteOnly out.',
      },
      10296: {
        cause: 'The order combines smart routing features that exclude each other.',
        remedy: 'Keep one of the features that the message names.',
      },
      10304: {
        cause: 'The minimum size to compete against is not valid.',
        remedy: 'Correct minCompeteSize, or leave it out.',
      },
      10305: {
        cause: 'The offset for competing against the best price is not valid.',
        remedy: 'Give competeAgainstBestOffset as a positive amount, or ask for up to the midpoint.',
      },
      10306: {
        cause: 'Offsets from the midpoint are not allowed for this order.',
        remedy: 'Leave midOffsetAtWhole and midOffsetAtHalf out.',
      },
      10307: {
        cause: 'The offsets from the midpoint are not valid.',
        remedy: 'Correct midOffsetAtWhole and midOffsetAtHalf.',
      },
      10342: {
        cause: 'The order cannot be for the imbalance only.',
        remedy: 'Leave imbalanceOnly out; it belongs to orders for an opening or closing auction.',
      },
    },
  },
]
