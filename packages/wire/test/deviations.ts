/** One place where we differ from the official client on purpose. `docs/decisions/wire-deviations.md` gives the reasons. */
export interface Deviation {
  readonly id: string
  readonly why: string
  /** How many golden requests it touches; a test counts them, so that nothing hides behind it. */
  readonly requests: number
  /** How many golden responses it touches. */
  readonly responses: number
  /** What such a response's difference looks like. */
  readonly response?: RegExp
}

/** Order fields that no text layout has a slot for: path, and the version from which a gateway takes them. */
export const noTextSlot: Readonly<Record<string, number>> = {
  'order.deactivate': 216,
  'order.postOnly': 216,
  'order.allowPreOpen': 216,
  'order.ignoreOpenAuction': 216,
  'order.routeMarketableToBbo': 217,
  'order.seekPriceImprovement': 217,
  'order.whatIfType': 217,
  attachedOrders: 218,
  'order.hedgeMaxSize': 223,
}

/** The whole list. It may hold ten at most. */
export const deviations = {
  noTextSlot: {
    id: 'no-text-slot',
    why: 'an order field the text layout has no slot for is refused, where the official client drops it in silence',
    requests: 57,
    responses: 0,
  },
  quantityText: {
    id: 'quantity-text',
    why: 'a quantity that is no number is refused, where the official protobuf call passes any text on',
    requests: 2,
    responses: 0,
  },
  legPrices: {
    id: 'leg-prices',
    why: 'prices live in their combo legs, so text sends one per leg as soon as one leg has a price',
    requests: 4,
    responses: 2,
    response: /orderComboLegs(\.\d+)?: undefined instead of/,
  },
  emptyList: {
    id: 'empty-list',
    why: 'an empty list counts as not given, so it is not refused where a filled one would be',
    requests: 2,
    responses: 0,
  },
  looseMultiplier: {
    id: 'loose-multiplier',
    why: 'a text multiplier that is no number cannot be written as the double protobuf has for it',
    requests: 0,
    responses: 1,
  },
  liquidation: {
    id: 'liquidation',
    why: 'an execution says whether it liquidates, as protobuf has it; the count that text has there is lost',
    requests: 0,
    responses: 11,
    response: /execution\.liquidation: true instead of -?\d+/,
  },
  evMultiplier: {
    id: 'ev-multiplier',
    why: 'the economic-value multiplier is a double, so the integer sentinel is no sentinel there',
    requests: 0,
    responses: 1,
    response: /evMultiplier: 2147483647 instead of null/,
  },
} as const satisfies Record<string, Deviation>
