import type { AttachedOrders, Contract, Order, PlaceOrderRequest } from '@twskit/wire'

/** What the official clients send of every order, asked for or not. */
const alwaysSent: Order = {
  clientId: 0,
  permId: 0,
  parentId: 0,
  displaySize: 0,
  ocaType: 0,
  triggerMethod: 0,
  deltaNeutralConId: 0,
  deltaNeutralShortSaleSlot: 0,
  transmit: true,
  origin: 0,
  shortSaleSlot: 0,
  exemptCode: -1,
  discretionaryAmt: 0,
  referenceContractId: 0,
  peggedChangeAmount: 0,
  referenceChangeAmount: 0,
  adjustableTrailingUnit: 0,
  softDollarTier: {},
}

/** Makes the message that places or changes an order: the fields that official clients always send are sent, and the time in force too. */
export function placeOrderMessage(
  orderId: number,
  contract: Contract,
  order: Order,
  attachedOrders: AttachedOrders = {},
): PlaceOrderRequest {
  return {
    type: 'PlaceOrderRequest',
    orderId,
    contract: sentContract(contract),
    order: given({ ...alwaysSent, ...withoutUnset(order), tif: order.tif ?? 'DAY' }),
    attachedOrders,
  }
}

/** Completes a contract as official clients send it with an order. */
export function sentContract(contract: Contract): Contract {
  const { comboLegs } = contract
  return {
    conId: 0,
    ...given(contract),
    ...(comboLegs === undefined
      ? {}
      : {
          comboLegs: comboLegs.map((leg) => ({
            openClose: 0,
            shortSalesSlot: 0,
            exemptCode: -1,
            ...given(leg),
          })),
        }),
  }
}

function withoutUnset(order: Order): Order {
  return Object.fromEntries(Object.entries(order).filter(([, field]) => field !== undefined))
}

/**
 * Leaves out what stands for nothing, so that it hides no default: protobuf messages of the official clients carry neither `false` nor an
 * empty text.
 */
function given<T extends object>(value: T): T {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== false && field !== '')
  return Object.fromEntries(fields) as T
}
