import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderEntryCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Fields of an order',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      107: {
        cause: 'The order is incomplete.',
        remedy: 'Fill in action, quantity, order type and the prices this type needs.',
      },
      116: {
        cause: 'The exchange of the order does not exist or takes no orders.',
        remedy: 'Take an exchange from validExchanges of the contract details.',
      },
      121: {
        confidence: 'low',
        cause: 'The BD flag of the order is not valid.',
        remedy: 'Leave fields out that do not belong to this account and order type, then place it again.',
      },
      122: {
        confidence: 'low',
        cause: 'The order carries no request tag.',
        remedy: 'Place the order again; report it when it comes back.',
      },
      123: {
        cause: 'There is no contract with this conId.',
        remedy: 'Look the contract up again with contractDetails().',
      },
      124: {
        cause: 'There is no market rule for this contract.',
        remedy: 'Look the contract up again, and check that its exchange is one of validExchanges.',
      },
      145: {
        cause: 'A field of the order holds a value that is not allowed.',
        remedy: 'Correct the field that the message names.',
      },
      146: {
        cause: 'The trigger method is not valid for this order.',
        remedy: 'Leave triggerMethod out, or use 0 to 4, 7 or 8 where the contract allows it.',
      },
      152: {
        cause: 'This order cannot be hidden.',
        remedy: 'Leave hidden out, or route to an exchange that has hidden orders.',
      },
      311: {
        cause: 'The origin of the order is not valid.',
        remedy: 'Use origin 0 (customer), or 1 (firm) for institutions.',
      },
      351: {
        cause: 'The flag for regular trading hours does not suit this order.',
        remedy: 'Leave the flag out.',
      },
      376: {
        cause: 'This order cannot be updated continuously.',
        remedy: 'Leave continuousUpdate out.',
      },
      387: {
        cause: 'The exchange does not take this order type for this kind of security.',
        remedy: 'Take an order type from orderTypes of the contract details.',
      },
      389: {
        cause: 'The routed order id was used before.',
        remedy: 'Give each routed order an id of its own.',
      },
      390: {
        cause: 'The routed order id is not valid.',
        remedy: 'Give an id in the form that the routing venue expects.',
      },
      392: {
        cause: 'The contract of the order has expired.',
        remedy: 'Choose a contract with a later expiry.',
      },
      396: {
        retry: 'later',
        cause: 'Only market and limit orders are taken for this contract at the moment.',
        remedy: 'Place a market or limit order, or try again later.',
      },
      397: {
        retry: 'later',
        cause: 'Other orders than market and limit are not taken for this contract at the moment.',
        remedy: 'Place a market or limit order, or try again later.',
      },
      401: {
        cause: 'A text of the order has a length that is not allowed.',
        remedy: 'Shorten the text that the message names, such as orderRef.',
      },
      413: {
        cause: 'A what-if order must have transmit set.',
        remedy: 'Set transmit to true; nothing is placed while whatIf is set.',
      },
      421: {
        cause: 'The route of the order is not valid.',
        remedy: 'Route to SMART, or to an exchange from validExchanges of the contract details.',
      },
      432: {
        cause: 'The commission of the order is negative.',
        remedy: 'Leave the field out, or give zero or more.',
      },
      10005: {
        cause: 'Models are read-only for this login.',
        remedy: 'Leave modelCode out, or log in as the advisor who owns the model.',
      },
      10297: {
        cause: 'The not-held attribute is not valid for this order.',
        remedy: 'Leave notHeld out; it belongs to IBDARK and similar routes.',
      },
      10310: {
        cause: 'This order or account may not set the solicited flag.',
        remedy: 'Leave solicited out; it belongs to orders entered by brokers and advisors.',
      },
      10337: {
        cause: 'A key of the miscellaneous order options is not known.',
        remedy: 'Leave orderMiscOptions out, or use documented keys only.',
      },
      10338: {
        cause: 'A value of the miscellaneous order options is not valid.',
        remedy: 'Leave orderMiscOptions out, or correct the value that the message names.',
      },
      10340: {
        cause: 'The order has a field that is not supported here.',
        remedy: 'Leave the field out that the message names.',
      },
    },
  },
  {
    title: 'Price',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      109: {
        isPrecaution: true,
        cause: 'The price is farther from the market than the precautions of TWS allow.',
        remedy: 'Check the price, or change the percentage in the precautionary settings of TWS.',
      },
      110: {
        cause: 'The price does not lie on the price steps of the contract.',
        remedy: 'Round it to the increments that marketRule() gives for the exchange.',
      },
      141: {
        cause: 'The price is not a number.',
        remedy: 'Send prices as plain decimal numbers.',
      },
      163: {
        isPrecaution: true,
        cause: 'The price breaks the percentage limit of the order presets.',
        remedy: 'Check the price, or change the limit in the presets of TWS.',
      },
      164: {
        isPrecaution: true,
        retry: 'later',
        cause: 'The percentage limit of the order presets cannot be checked without market data.',
        remedy: 'Subscribe to the contract, wait for a quote, or lift the limit in the presets of TWS.',
      },
      361: {
        cause: 'The trigger price is not valid.',
        remedy: 'Correct it: right side of the market, on a price step of the contract.',
      },
      362: {
        cause: 'The adjusted stop price is not valid.',
        remedy: 'Correct adjustedStopPrice: right side of the market, on a price step of the contract.',
      },
      363: {
        cause: 'The adjusted stop limit price is not valid.',
        remedy: 'Correct adjustedStopLimitPrice: on the proper side of the stop, on a price step of the contract.',
      },
      364: {
        cause: 'The adjusted trailing amount is not valid.',
        remedy: 'Give adjustedTrailingAmount as a positive amount, or as a percentage with the proper unit.',
      },
      382: {
        isPrecaution: true,
        cause: 'The price breaks the limit of the order presets on price steps.',
        remedy: 'Check the price, or change the limit in the presets of TWS.',
      },
      403: {
        cause: 'The stop price is not valid.',
        remedy: 'Put it above the market to buy, below it to sell, on a price step of the contract.',
      },
      10014: {
        cause: 'The price moves beyond the percentage that is allowed.',
        remedy: 'Bring the price closer to the market.',
      },
      10240: {
        cause: 'The price cap of the order is not valid.',
        remedy: 'Correct the cap, or leave it out.',
      },
      10270: {
        cause: 'The NBBO price cap is no longer supported.',
        remedy: 'Leave nbboPriceCap out and use a limit price.',
      },
      10286: {
        cause: 'A price or size has more decimals than the contract allows.',
        remedy: 'Round it to the price steps and size increment of the contract.',
      },
      10344: {
        cause: 'An event contract must be priced from 0.02 to 0.99.',
        remedy: 'Set the limit price within that range.',
      },
    },
  },
  {
    title: 'Size',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      117: {
        cause: 'A block order must have a size of at least 50.',
        remedy: 'Increase the quantity, or leave blockOrder out.',
      },
      140: {
        cause: 'The size is not a whole number.',
        remedy: 'Send a whole quantity, or a fraction only where contract and account allow it.',
      },
      157: {
        cause: 'Display size and discretionary amount cannot be used together.',
        remedy: 'Set one of displaySize and discretionaryAmt.',
      },
      160: {
        cause: 'An order cannot have the size zero.',
        remedy: 'Give a positive quantity.',
      },
      168: {
        cause: 'The discretionary amount does not lie on the price steps of the contract.',
        remedy: 'Round discretionaryAmt to the increments that marketRule() gives.',
      },
      325: {
        cause: 'The exchange does not take discretionary amounts with this order type.',
        remedy: 'Leave discretionaryAmt out, or use another exchange or order type.',
      },
      355: {
        cause: 'The size does not fit the market rule of the contract.',
        remedy: 'Round it to sizeIncrement and at least minSize of the contract details.',
      },
      383: {
        isPrecaution: true,
        cause: 'The size breaks the limit of the order presets.',
        remedy: 'Reduce the quantity, or change the limit in the presets of TWS.',
      },
      388: {
        cause: 'The size is below the minimum of the exchange.',
        remedy: 'Increase the quantity to at least minSize of the contract details.',
      },
      434: {
        cause: 'The size of the order is zero.',
        remedy: 'Give a positive quantity.',
      },
      10020: {
        cause: 'The display size must be smaller than the order.',
        remedy: 'Reduce displaySize, or leave it out.',
      },
      10250: {
        cause: 'The size is no multiple of the size increment of the contract.',
        remedy: 'Round it to sizeIncrement of the contract details.',
      },
      10302: {
        cause: 'A minimum trade quantity is not allowed for this order.',
        remedy: 'Leave minTradeQty out.',
      },
      10303: {
        cause: 'The minimum trade quantity is not valid.',
        remedy: 'Give minTradeQty as a positive number up to the size of the order.',
      },
    },
  },
  {
    title: 'Time in force and hours',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      111: {
        cause: 'Time in force and order type do not go together.',
        remedy: 'Use DAY, or a time in force that this order type allows.',
      },
      113: {
        cause: 'Orders at the close must have the time in force DAY.',
        remedy: 'Set tif to DAY.',
      },
      334: {
        cause: 'The good-till-date order is not valid.',
        remedy: 'Set tif to GTD and goodTillDate to a future time with its zone.',
      },
      336: {
        cause: 'A time of day or its zone is not valid.',
        remedy: 'Write the time with its zone, or in UTC.',
      },
      337: {
        cause: 'A date, time or zone of the order cannot be read.',
        remedy: 'Write it as yyyymmdd-hh:mm:ss in UTC, or with a zone after a blank.',
      },
      338: {
        cause: 'Good-after-time is switched off at this exchange.',
        remedy: 'Leave goodAfterTime out, or route elsewhere.',
      },
      343: {
        cause: 'The date, the time or the zone of the order is not valid.',
        remedy: 'Write it as yyyymmdd-hh:mm:ss in UTC, or with a zone after a blank.',
      },
      391: {
        cause: 'The time or zone of the order is not valid.',
        remedy: 'Write the time with its zone, or in UTC.',
      },
      411: {
        cause: 'The order cannot work outside regular trading hours.',
        remedy: 'Leave outsideRth out, or use a limit order where extended hours exist.',
      },
      437: {
        cause: 'Working outside regular hours and allowing the pre-open exclude each other.',
        remedy: 'Set one of outsideRth and allowPreOpen.',
      },
      10052: {
        cause: 'The time in force is missing or not accepted.',
        remedy: 'Always set tif, DAY if nothing else is meant.',
      },
      10316: {
        cause: 'The attribute for triggering outside regular hours is retired.',
        remedy: 'Leave the attribute out, and set outsideRth where the order may work then.',
      },
    },
  },
]
