import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderWarningCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Order warnings; the order works on',
    kind: 'warning',
    ends: 'nothing',
    codes: {
      131: {
        cause: 'Sweep-to-fill or display size does not apply to this order and was ignored.',
        remedy: 'Leave the field out, or route a US stock order through SMART.',
      },
      399: {
        cause: 'The gateway has a remark about the order, often that it waits for the market to open.',
        remedy: 'Read the text; the order stays alive.',
      },
      404: {
        cause: 'The short sale is held while shares to borrow are located.',
        remedy: 'Wait for the shares, or cancel the order.',
      },
      481: {
        cause: 'The size of the order was reduced.',
        remedy: 'Read the size in the echo of the order, and place the rest separately if it is wanted.',
      },
      2109: {
        cause: 'The order asks to work outside regular hours, which this order or contract ignores.',
        remedy: 'Leave outsideRth out where it has no meaning.',
      },
      2111: {
        cause: 'The start or end time of the algo was moved to the next trading day.',
        remedy: 'Send times within a coming session, or cancel the order if the move is not wanted.',
      },
      2130: {
        cause: 'Some products of the order trade on a price in another currency with a factor.',
        remedy: 'Check price and multiplier before sending further orders.',
      },
      2137: {
        cause: 'The order is larger than the position and would turn it to the other side.',
        remedy: 'Reduce the quantity to the position if it is meant to close only.',
      },
      2150: {
        confidence: 'low',
        cause: 'A value derived from trades of the position is not valid.',
        remedy: 'Read the text, and check the position before trading on the value.',
      },
      2168: {
        cause: 'The e-trade-only field is no longer supported and was ignored.',
        remedy: 'Leave eTradeOnly out.',
      },
      2169: {
        cause: 'The firm-quote-only field is no longer supported and was ignored.',
        remedy: 'Leave firmQuoteOnly out.',
      },
      10018: {
        confidence: 'low',
        cause: 'The gateway warns that orders of this contract use the EV convention for prices or sizes.',
        remedy: 'Read the text, and check price and size of the order against it.',
      },
      10019: {
        confidence: 'low',
        cause: 'The gateway warns that trades of this contract use the EV convention for prices or sizes.',
        remedy: 'Read the text, and look at evRule and evMultiplier of the executions.',
      },
      10233: {
        cause: 'The order took fields it did not set from the order presets of TWS.',
        remedy: 'Set the fields in the order, or review the presets in TWS.',
      },
      10311: {
        isPrecaution: true,
        cause: 'The order is routed directly to an exchange, which may cost higher fees.',
        remedy: 'Route to SMART if that is not intended, or switch off the precaution in the API settings.',
      },
      10329: {
        isPrecaution: true,
        cause: 'The gateway has a remark about routing the order directly to an exchange.',
        remedy: 'Route to SMART if direct routing is not intended.',
      },
      10331: {
        isPrecaution: true,
        cause: 'The gateway warns about the risk of this stop order.',
        remedy: 'Read the text; use a stop-limit order where a bad fill would hurt.',
      },
      10332: {
        isPrecaution: true,
        cause: 'The gateway warns that crypto prices move fast.',
        remedy: 'Use limit orders where a bad fill would hurt.',
      },
      10333: {
        isPrecaution: true,
        cause: 'The option to be exercised is at the money.',
        remedy: 'Check that exercising is what is wanted before the cut-off.',
      },
      10334: {
        isPrecaution: true,
        cause: 'The order of an omnibus account wants a confirmation.',
        remedy: 'Confirm it in TWS, or set the precautions in the API settings.',
      },
      10347: {
        cause: 'This instrument trades thinly, so the fill may be slow or poor.',
        remedy: 'Use a limit order and check the spread first.',
      },
      10349: {
        cause: 'An order preset of TWS set the time in force of the order.',
        remedy: 'Set tif in the order, or change the preset in TWS.',
      },
    },
  },
]
