import type { GatewayCodeGroup } from './gateway-code.ts'

export const historicalCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Historical data',
    kind: 'request',
    ends: 'request',
    codes: {
      162: {
        slowDown: 'possibly',
        answersCancel: true,
        cause: 'The historical data service refused or stopped the query; its text says why.',
        remedy:
          'Read the text: no data in the range, pacing (wait, then ask again), bad step or range, or a cancelled query.',
      },
      165: {
        kind: 'warning',
        ends: 'nothing',
        cause: 'The historical data service sent a note about this query.',
        remedy: 'Read the text; the answer still comes.',
      },
      166: {
        retry: 'never',
        cause: 'There is no historical data for this expired contract.',
        remedy: 'Set includeExpired for futures up to two years old; expired options have no history.',
      },
      366: {
        answersCancel: true,
        cause: 'The gateway knows no historical data query with this id.',
        remedy: 'Ignore it after a cancel; otherwise the query is over and may be sent again with a new id.',
      },
      386: {
        retry: 'never',
        cause: 'A historical data query with this id is already open.',
        remedy: 'Send every request with an id of its own.',
      },
      431: {
        retry: 'never',
        cause: 'The field whatToShow is missing or does not suit this request.',
        remedy: 'Set whatToShow to a value this contract has, such as TRADES, MIDPOINT, BID or ASK.',
      },
      2188: {
        retry: 'never',
        cause: 'The historical data was refused because up-to-date data of this contract needs a subscription.',
        remedy:
          'Subscribe to the feed in Client Portal, or move the end of the query back by the delay of the exchange.',
      },
      10182: {
        retry: 'later',
        confidence: 'low',
        cause: 'The live updates of this historical request stopped.',
        remedy: 'Ask for the bars and their updates again with a new id; the connection itself is fine.',
      },
      10187: {
        retry: 'never',
        cause: 'The historical ticks were refused, usually for lack of a market data permission.',
        remedy: 'Subscribe to the feed in Client Portal; the text names what is missing.',
      },
      10295: {
        retry: 'never',
        cause: 'A trading schedule is only available by the day.',
        remedy: 'Set the bar size to 1 day when whatToShow is SCHEDULE.',
      },
      10299: {
        retry: 'never',
        cause: 'This contract offers no history under the requested whatToShow.',
        remedy: 'Use the value that the message names; crypto wants AGGTRADES instead of TRADES.',
      },
      10339: {
        retry: 'never',
        cause: 'The history of a continuous future cannot have an end date.',
        remedy: 'Leave endDateTime empty, or ask for the single futures months.',
      },
    },
  },
]
