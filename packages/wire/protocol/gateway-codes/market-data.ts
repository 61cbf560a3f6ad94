import type { GatewayCodeGroup } from './gateway-code.ts'

export const marketDataCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Market data subscriptions',
    kind: 'request',
    ends: 'request',
    codes: {
      101: {
        retry: 'later',
        cause: 'All market data lines of the account are in use.',
        remedy: 'Cancel subscriptions that are no longer watched, take snapshots, or buy a Quote Booster pack.',
      },
      102: {
        retry: 'never',
        cause: 'A market data request with this id is already open.',
        remedy: 'Send every request with an id of its own.',
      },
      300: {
        answersCancel: true,
        cause: 'The gateway knows no market data subscription with this id.',
        remedy: 'Ignore it after a cancel; otherwise subscribe again with a new id.',
      },
      414: {
        retry: 'never',
        cause: 'A snapshot cannot carry generic ticks.',
        remedy: 'Leave genericTickList empty, or subscribe to the stream and stop after the first ticks.',
      },
      10168: {
        retry: 'never',
        confidence: 'low',
        cause: 'There is no market data subscription for this contract, and delayed data was not asked for.',
        remedy: 'Ask for delayed data with market data type 3, or subscribe to the feed in Client Portal.',
      },
      10186: {
        retry: 'never',
        cause: 'There is no market data subscription for this contract, and delayed data is not enabled.',
        remedy: 'Ask for delayed data with market data type 3, or subscribe to the feed in Client Portal.',
      },
      10213: {
        retry: 'never',
        cause: 'The account may not take regulatory snapshots of this contract.',
        remedy:
          'Take a plain snapshot, or order regulatory snapshots in Client Portal; do not repeat it, each one may cost.',
      },
      10346: {
        retry: 'never',
        cause: 'The gateway cannot deliver this data while the instrument is displayed elsewhere.',
        remedy: 'Close the other display of the instrument under this user name, then subscribe again.',
      },
    },
  },
  {
    title: 'Market data permissions, where data may still follow',
    kind: 'request',
    ends: 'snapshot',
    codes: {
      354: {
        retry: 'never',
        cause: 'There is no live market data subscription for this contract.',
        remedy: 'Ask for delayed data with market data type 3, or subscribe to the feed in Client Portal.',
      },
      10089: {
        retry: 'never',
        cause: 'The live market data of this contract needs a further subscription for use through the API.',
        remedy:
          'Set market data type 3 before the request to get delayed data, or subscribe to the feed in Client Portal.',
      },
      10091: {
        retry: 'never',
        cause: 'A part of the requested market data needs a further subscription for use through the API.',
        remedy: 'Use what arrives, ask for delayed data with market data type 3, or subscribe to the missing feed.',
      },
      10197: {
        retry: 'later',
        cause: 'Another live session of the same user has the market data.',
        remedy: 'Log that session out or use a second user name; data resumes once the other session is gone.',
      },
    },
  },
  {
    title: 'Market data notices',
    kind: 'warning',
    ends: 'nothing',
    codes: {
      2186: {
        cause: 'The gateway chose delayed data because the live feed is not subscribed.',
        remedy: 'Go on with delayed ticks, or subscribe to the live feed in Client Portal.',
      },
      10090: {
        cause: 'A part of the requested market data is not subscribed; the rest is delivered.',
        remedy: 'Use what arrives, or subscribe to the missing feed in Client Portal.',
      },
      10167: {
        cause: 'The live feed is not subscribed, so delayed ticks are delivered instead.',
        remedy: 'Go on with delayed ticks, or subscribe to the live feed in Client Portal.',
      },
    },
  },
  {
    title: 'Market depth',
    kind: 'request',
    ends: 'request',
    codes: {
      309: {
        retry: 'later',
        cause: 'All market depth subscriptions of the account are in use.',
        remedy: 'Cancel another depth subscription first; at least three are allowed, more with more data lines.',
      },
      310: {
        answersCancel: true,
        cause: 'The gateway knows no market depth subscription with this id.',
        remedy: 'Ignore it after a cancel; otherwise subscribe again with a new id.',
      },
      316: {
        retry: 'later',
        cause: 'The market depth feed of this contract was halted.',
        remedy: 'Empty the local book and subscribe again.',
      },
      317: {
        kind: 'notice',
        ends: 'nothing',
        resetsDepth: true,
        cause: 'The market depth feed of this contract was reset.',
        remedy: 'Empty the local book; fresh rows follow on the same subscription.',
      },
      2152: {
        kind: 'warning',
        ends: 'nothing',
        cause: 'Some exchanges are missing from this market depth for lack of a subscription.',
        remedy: 'Use the exchanges that are delivered, or subscribe to the depth of the ones in the message.',
      },
      10092: {
        retry: 'never',
        cause: 'Market depth is not offered for this contract and exchange, or not to this account.',
        remedy: 'Take an exchange from marketDepthExchanges(), and check the depth subscriptions in Client Portal.',
      },
    },
  },
  {
    title: 'Tick-by-tick data and real-time bars',
    kind: 'request',
    ends: 'request',
    codes: {
      420: {
        kind: 'pacing',
        retry: 'slower',
        slowDown: 'possibly',
        cause: 'The real-time bars were refused, for lack of permission or because requests came too fast.',
        remedy: 'Read the message: subscribe to the feed it names, or wait some seconds before asking again.',
      },
      10189: {
        retry: 'never',
        cause: 'The tick-by-tick feed was refused: no live permission, or this user is active at another address.',
        remedy: 'Subscribe to the live feed in Client Portal, and log out sessions on other machines.',
      },
      10190: {
        kind: 'pacing',
        retry: 'later',
        confidence: 'low',
        cause: 'All tick-by-tick subscriptions of the account are in use.',
        remedy: 'Cancel another tick-by-tick stream first, or watch the contract by marketData().',
      },
      10225: {
        retry: 'later',
        cause: 'A busted trade ended this stream of real-time bars.',
        remedy: 'Request the real-time bars again with a new id.',
      },
    },
  },
]
