import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderInstrumentCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Fractions of a share',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      10243: {
        cause: 'An order for a fraction of a share cannot be placed through the API.',
        remedy: 'Use a whole quantity, or place it in TWS.',
      },
      10245: {
        cause: 'The instrument does not trade in fractions.',
        remedy: 'Use a whole quantity.',
      },
      10246: {
        cause: 'This kind of order does not allow fractions.',
        remedy: 'Use a whole quantity, or a plain market or limit order.',
      },
      10247: {
        cause: 'Fractions need smart routing.',
        remedy: 'Set the exchange to SMART, or use a whole quantity.',
      },
      10248: {
        cause: 'The account has no permission to trade fractions.',
        remedy: 'Ask for fractional trading in Client Portal, or use a whole quantity.',
      },
      10249: {
        cause: 'The order type does not allow fractions.',
        remedy: 'Use a market or limit order, or a whole quantity.',
      },
      10252: {
        cause: 'Fractions are only allowed here to close a position.',
        remedy: 'Use a whole quantity, unless the order closes the position.',
      },
      10318: {
        cause: 'The order cannot have a fractional quantity.',
        remedy: 'Use a whole quantity.',
      },
    },
  },
  {
    title: 'Amounts of money instead of sizes',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      427: {
        cause: 'An order for a fund must be given as an amount of money.',
        remedy: 'Set cashQty instead of totalQuantity.',
      },
      428: {
        cause: 'The sale of a fund must be given in shares.',
        remedy: 'Set totalQuantity instead of cashQty.',
      },
      10244: {
        cause: 'An amount of money is not allowed for this order.',
        remedy: 'Leave cashQty out and set totalQuantity.',
      },
      10289: {
        cause: 'This order must be given as an amount of money.',
        remedy: 'Set cashQty and leave totalQuantity out.',
      },
      10290: {
        cause: 'This instrument trades by amounts of money only.',
        remedy: 'Set cashQty and leave totalQuantity out.',
      },
      10293: {
        cause: 'A crypto order by amount of money must not give a size as well.',
        remedy: 'Leave totalQuantity out, or leave cashQty out.',
      },
      10317: {
        cause: 'The amount of money does not fit the increment of the instrument.',
        remedy: 'Round cashQty to the increment that the message names.',
      },
    },
  },
  {
    title: 'Crypto, bonds and event contracts',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      10254: {
        cause: 'The bond has expired.',
        remedy: 'Choose a bond that has not matured.',
      },
      10287: {
        cause: 'The crypto order was not confirmed.',
        remedy: 'Confirm it in TWS, or allow it in the precautions of the API settings.',
      },
      10288: {
        isPrecaution: true,
        cause: 'A crypto market order wants a confirmation.',
        remedy: 'Use a limit order, or allow it in the precautions of the API settings.',
      },
      10319: {
        cause: 'Municipal bonds cannot be traded through the API.',
        remedy: 'Place the order in TWS or through the trading desk.',
      },
      10343: {
        cause: 'Event contracts cannot be sold.',
        remedy: 'Buy the opposite contract to close the position.',
      },
    },
  },
]
