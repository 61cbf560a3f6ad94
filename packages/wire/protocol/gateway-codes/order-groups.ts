import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderGroupCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Combos',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      312: {
        cause: 'The description of the combo is not valid.',
        remedy: 'Check comboLegs: conId, ratio, action and exchange of each leg.',
      },
      313: {
        cause: 'The description of a combo leg is not valid.',
        remedy: 'Check the leg that the message names: conId, ratio, action and exchange.',
      },
      314: {
        cause: 'A contract of type BAG needs combo legs.',
        remedy: 'Add comboLegs, or use the security type of a single contract.',
      },
      315: {
        cause: 'The stock legs of a combo must be routed by SMART.',
        remedy: 'Set the exchange of the stock legs to SMART.',
      },
      339: {
        cause: 'Futures spreads are no longer a contract type of their own.',
        remedy: 'Describe the spread as a combo (BAG) with its legs.',
      },
      345: {
        cause: 'Advisors cannot place generic combos.',
        remedy: 'Place the combo for one account, or place the legs one by one.',
      },
      349: {
        cause: 'A generic combo cannot have a good-after-time.',
        remedy: 'Leave goodAfterTime out.',
      },
      350: {
        cause: 'A combo routed for the best price cannot have a minimum quantity.',
        remedy: 'Leave minQty out.',
      },
      356: {
        cause: 'A SMART combo cannot be in an OCA group.',
        remedy: 'Leave ocaGroup out, or route the combo directly to an exchange.',
      },
      358: {
        cause: 'A SMART combo cannot be a child order.',
        remedy: 'Leave parentId out, or route the combo directly to an exchange.',
      },
      360: {
        cause: 'A SMART combo cannot be previewed.',
        remedy: 'Leave whatIf out, or preview the combo at a single exchange.',
      },
      429: {
        cause: 'A delta-neutral contract belongs to combos only.',
        remedy: 'Leave deltaNeutralContract out, or use a contract of type BAG.',
      },
      10000: {
        cause: 'The legs of the combo have different currencies.',
        remedy: 'Use legs in one currency.',
      },
      10002: {
        cause: 'The legs of the combo cannot be left without guarantee.',
        remedy: 'Leave NonGuaranteed out of smartComboRoutingParams, or change the legs.',
      },
      10011: {
        cause: 'SMART takes no combos in this currency.',
        remedy: 'Route the combo directly to an exchange, or place the legs one by one.',
      },
      10021: {
        cause: 'The offset at which the second leg turns to market is not valid.',
        remedy: 'Correct the entry of smartComboRoutingParams that the message names.',
      },
      10022: {
        cause: 'The priority of the combo legs is not valid.',
        remedy: 'Correct LeginPrio in smartComboRoutingParams.',
      },
      10023: {
        cause: 'The display size of the combo is not valid.',
        remedy: 'Correct displaySize, or leave it out.',
      },
      10024: {
        cause: 'The rule for not starting the next leg is not valid.',
        remedy: 'Correct DontLeginNext in smartComboRoutingParams.',
      },
      10025: {
        cause: 'The first time after which the second leg turns to market is not valid.',
        remedy: 'Correct the entry of smartComboRoutingParams that the message names.',
      },
      10026: {
        cause: 'The second time after which the second leg turns to market is not valid.',
        remedy: 'Correct the entry of smartComboRoutingParams that the message names.',
      },
      10027: {
        cause: 'A routing tag of the combo is not known.',
        remedy: 'Leave the entry of smartComboRoutingParams out that the message names.',
      },
      10253: {
        cause: 'A combo of several legs with a hedge cannot clear away.',
        remedy: 'Clear at Interactive Brokers, or leave the hedge out.',
      },
      10336: {
        cause: 'The legs of a combo cannot have executing brokers of their own.',
        remedy: 'Name one executing broker for the whole order, or none.',
      },
    },
  },
  {
    title: 'Cross orders and requests for quotes',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      423: {
        cause: 'The request for quotes behind this cross order has expired.',
        remedy: 'Ask for quotes anew, then place the cross order in time.',
      },
      445: {
        cause: 'The request for quotes behind this order is no longer valid.',
        remedy: 'Ask for quotes anew.',
      },
    },
  },
  {
    title: 'OCA groups, brackets and conditions',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      147: {
        cause: 'The contract of a condition is incomplete.',
        remedy: 'Give conId and exchange of the contract that is watched.',
      },
      148: {
        cause: 'This order type cannot have conditions.',
        remedy: 'Use a market, limit or relative order.',
      },
      359: {
        cause: 'Combos know only the OCA type that reduces without blocking.',
        remedy: 'Set ocaType to 3.',
      },
      395: {
        retry: 'later',
        cause: 'OCA orders are not taken at the moment.',
        remedy: 'Try again later, or place the orders without ocaGroup and cancel the rest yourself.',
      },
      398: {
        cause: 'This contract cannot trigger a condition.',
        remedy: 'Watch another contract, such as the underlying.',
      },
      402: {
        cause: 'Orders for this contract cannot have conditions.',
        remedy: 'Leave conditions out, and watch the market in your program.',
      },
      405: {
        cause: 'A child order must have the size of its parent.',
        remedy: 'Set the same quantity in both.',
      },
      10006: {
        retry: 'later',
        cause: 'The parent of the order is not known, often because the child was sent too soon after it.',
        remedy: 'Place the parent first with transmit false, then the children; wait a moment and try again.',
      },
      10236: {
        cause: 'The child must be all-or-none because its parent is.',
        remedy: 'Set allOrNone in both orders or in none.',
      },
      10237: {
        cause: 'An all-or-none order must route all that is unfilled at once.',
        remedy: 'Leave allOrNone out, or leave out what splits the order, such as displaySize.',
      },
      10321: {
        cause: 'Municipal bonds cannot be traded by attached or OCA orders.',
        remedy: 'Place a plain order in TWS or through the trading desk.',
      },
      10324: {
        cause: 'The exchange does not take these OCA settings.',
        remedy: 'Change ocaType, or leave ocaGroup out.',
      },
      10325: {
        cause: 'OCA groups are not supported for this order.',
        remedy: 'Leave ocaGroup out.',
      },
    },
  },
  {
    title: 'Hedges',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      377: {
        cause: 'The price of the delta hedge is not valid.',
        remedy: 'Set deltaNeutralAuxPrice to a positive price on the price steps.',
      },
      378: {
        cause: 'The order type of the delta hedge needs an auxiliary price.',
        remedy: 'Set deltaNeutralAuxPrice.',
      },
      379: {
        cause: 'The order type of the delta hedge takes no auxiliary price.',
        remedy: 'Leave deltaNeutralAuxPrice out.',
      },
      380: {
        cause: 'This order type cannot hedge delta.',
        remedy: 'Set deltaNeutralOrderType to MKT or LMT.',
      },
      10007: {
        cause: 'The hedge type is not valid.',
        remedy: 'Set hedgeType to D (delta), B (beta), F (FX) or P (pair).',
      },
      10008: {
        cause: 'The beta of the hedge is not valid.',
        remedy: 'Give the beta in hedgeParam as a plain number.',
      },
      10009: {
        cause: 'The ratio of the hedge is not valid.',
        remedy: 'Give the ratio in hedgeParam as a plain number.',
      },
      10010: {
        cause: 'The delta hedge order is not valid.',
        remedy: 'Check parent, contract and order type of the hedge.',
      },
    },
  },
]
