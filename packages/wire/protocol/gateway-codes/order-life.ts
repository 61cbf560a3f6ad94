import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderLifeCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Orders that end',
    kind: 'order',
    ends: 'order',
    codes: {
      201: {
        cause: 'The order was rejected; its text says why.',
        remedy: 'Correct what the text names and place it as a new order.',
      },
      202: {
        answersCancel: true,
        cause: 'The order is cancelled, on request or by the exchange or the system.',
        remedy: 'Nothing to do after a cancel; otherwise the text says who cancelled and why.',
      },
    },
  },
  {
    title: 'Orders that are not accepted',
    kind: 'order',
    ends: 'placement',
    codes: {
      103: {
        retry: 'never',
        cause: 'The order id is not greater than those this client has used before.',
        remedy: 'Take the next id from the gateway and count up from there; never reuse one.',
      },
      106: {
        retry: 'never',
        cause: 'The order with this id may not be transmitted, often for a bad order type or format.',
        remedy: 'Check order type and fields, then place it under a new id.',
      },
      133: {
        cause: 'The gateway could not submit the order.',
        remedy: 'Read the open orders to be sure that it does not work, then place it again.',
      },
      154: {
        retry: 'later',
        cause: 'Trading in this security is halted.',
        remedy: 'Wait until the halt is lifted; the halted tick of its market data tells.',
      },
      203: {
        retry: 'never',
        cause: 'This account may not trade the security, or it is not available here.',
        remedy: 'Check trading permissions and restrictions of the account in Client Portal.',
      },
      438: {
        retry: 'later',
        cause: 'TWS is locked and takes no orders.',
        remedy: 'Unlock TWS with its password, then place the order again.',
      },
      460: {
        retry: 'never',
        cause: 'The account has no permission to trade this contract.',
        remedy: 'Ask for the trading permission in Client Portal.',
      },
      10015: {
        retry: 'never',
        cause: 'Trading through the API is not allowed for this login.',
        remedy: 'Check the API settings and the permissions of the user.',
      },
      10016: {
        retry: 'never',
        cause: 'This login does not see the contract.',
        remedy: 'Check the trading permissions of the account, and look the contract up again.',
      },
      10017: {
        retry: 'never',
        cause: 'This login does not see some contracts of the order.',
        remedy: 'Check the trading permissions of the account for each leg or condition.',
      },
      10063: {
        retry: 'never',
        cause: 'The gateway examined the order and refused it; its text says why.',
        remedy: 'Correct what the text names and place the order again.',
      },
      10328: {
        cause: 'The connection was lost before the data of the order could be resolved.',
        remedy: 'Read open orders and executions before placing anything again: its fate is not known.',
      },
      10335: {
        retry: 'never',
        cause: 'The order presets of TWS contradict the order or one another.',
        remedy: 'Correct the presets in TWS, or set the fields in the order itself.',
      },
      10345: {
        retry: 'never',
        cause: 'This instrument cannot be traded.',
        remedy: 'Check the contract, and trading permissions and restrictions of the account.',
      },
    },
  },
  {
    title: 'Changes that are refused; the order works on',
    kind: 'order',
    ends: 'modification',
    retry: 'never',
    codes: {
      104: {
        cause: 'The order is already filled and cannot be changed.',
        remedy: 'Read its executions; place a new order for anything further.',
      },
      105: {
        cause: 'The changed order differs from the working one in more than price and quantity.',
        remedy: 'Send the order as it is with only price or quantity changed, or cancel it and place a new one.',
      },
      134: {
        cause: 'The gateway could not change the order.',
        remedy: 'Read the open orders for its present values, then change it again or cancel it.',
      },
      329: {
        cause: 'The type of a working order cannot be changed this way.',
        remedy: 'Keep the order type, or cancel the order and place a new one.',
      },
      422: {
        cause: 'Account and clearing fields of a working order cannot change.',
        remedy: 'Send these fields as they were, or cancel the order and place a new one.',
      },
      440: {
        cause: 'The algo of this order allows no changes.',
        remedy: 'Cancel the order and place a new one.',
      },
      462: {
        cause: 'The gateway does not accept the new values; the order keeps its old ones.',
        remedy: 'Send other values, or cancel the order and place a new one.',
      },
      2102: {
        retry: 'later',
        cause: 'The order is still being processed, so the change was refused.',
        remedy: 'Wait for the next order status, then send the change again.',
      },
      10241: {
        cause: 'An order given as an amount of money cannot be changed through the API.',
        remedy: 'Cancel the order and place a new one.',
      },
      10242: {
        cause: 'An order for a fraction of a share cannot be changed through the API.',
        remedy: 'Cancel the order and place a new one.',
      },
      10308: {
        cause: 'The time that an order is posted to the ATS cannot be changed.',
        remedy: 'Send postToAts as it was, or cancel the order and place a new one.',
      },
      10326: {
        cause: 'A working order cannot change its OCA group.',
        remedy: 'Send ocaGroup as it was, or cancel the order and place a new one.',
      },
      10327: {
        cause: 'A working order cannot change its OCA type.',
        remedy: 'Send ocaType as it was, or cancel the order and place a new one.',
      },
      10341: {
        cause: 'A working order cannot change its parent.',
        remedy: 'Send parentId as it was, or cancel the order and place a new one.',
      },
    },
  },
  {
    title: 'Cancels that change nothing',
    kind: 'order',
    ends: 'cancellation',
    retry: 'never',
    answersCancel: true,
    codes: {
      135: {
        cause: 'The gateway knows no order with this id.',
        remedy: 'Check the id against openOrders() and completedOrders().',
      },
      136: {
        cause: 'This order cannot be cancelled.',
        remedy: 'Read its order status: it may be filled, or past the point where the exchange lets it go.',
      },
      137: {
        cause: 'A VWAP order can only be cancelled until three minutes before its start.',
        remedy: 'Let it run, or trade against its fills.',
      },
      161: {
        cause: 'The order is in no state that allows a cancel, mostly because it is filled or cancelled already.',
        remedy: 'Read its order status; after a global cancel one such answer per finished order is normal.',
      },
      10147: {
        cause: 'This client has no such order to cancel; an order of another client works on.',
        remedy: 'Cancel it through the client that placed it, or by globalCancel().',
      },
      10148: {
        cause: 'The order cannot be cancelled in the state that the message names.',
        remedy: 'Nothing to do when it is cancelled or filled; otherwise try again after the next order status.',
      },
    },
  },
]
