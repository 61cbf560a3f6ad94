import type { ConnectivityEvent, GatewayCodeGroup } from './gateway-code.ts'

/** Lists the codes of each connectivity event, as the `event` of their table rows says too. */
export const connectivity: Readonly<Record<ConnectivityEvent, readonly number[]>> = {
  lost: [1100, 2110],
  restoredDataLost: [1101],
  restoredDataKept: [1102],
  portReset: [1300],
  farmOk: [2104, 2106, 2158],
  farmBroken: [2103, 2105, 2157],
  farmInactive: [2107, 2108],
  farmConnecting: [2119],
}

export const connectivityCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Session',
    kind: 'connection',
    ends: 'connection',
    codes: {
      326: {
        retry: 'later',
        cause: 'Another connection to this gateway already uses the client id.',
        remedy: 'Use another clientId or close the other program; after a restart the old session frees its id late.',
      },
      1300: {
        event: 'portReset',
        cause: 'The API port of TWS or IB Gateway was changed, and this socket is being dropped.',
        remedy: 'Connect again on the port that the message names.',
      },
    },
  },
  {
    title: 'Lines between the gateway and Interactive Brokers',
    kind: 'connection',
    ends: 'nothing',
    codes: {
      1100: {
        event: 'lost',
        cause: 'TWS or IB Gateway has lost its line to Interactive Brokers; this socket stays open.',
        remedy: 'Keep the socket and wait for 1101 or 1102; working orders may be executed in the meantime.',
      },
      1101: {
        event: 'restoredDataLost',
        cause: 'The line to Interactive Brokers is back, but the data subscriptions are lost.',
        remedy: 'Subscribe to every stream again, then read open orders and executions to learn what was missed.',
      },
      1102: {
        event: 'restoredDataKept',
        cause: 'The line to Interactive Brokers is back, and the data subscriptions were kept.',
        remedy: 'Nothing to resubscribe; read open orders and executions to learn what was missed.',
      },
      2110: {
        event: 'lost',
        cause: 'TWS or IB Gateway has lost its server and is restoring the line by itself.',
        remedy: 'Keep the socket and wait; look at the network of the gateway host if it lasts.',
      },
    },
  },
  {
    title: 'Data farms',
    kind: 'connection',
    ends: 'nothing',
    codes: {
      2103: {
        event: 'farmBroken',
        farm: 'marketData',
        cause: 'The gateway has lost the market data farm that the message names.',
        remedy: 'Wait for 2104 with the same farm; resubscribe streams that stay silent after it.',
      },
      2104: {
        event: 'farmOk',
        farm: 'marketData',
        cause: 'The market data farm that the message names is connected.',
        remedy: 'Nothing to do; after a 2103 check that streams of this farm deliver again.',
      },
      2105: {
        event: 'farmBroken',
        farm: 'historical',
        cause: 'The gateway has lost the historical data farm that the message names.',
        remedy: 'Wait for 2106, then repeat the historical requests that got no answer.',
      },
      2106: {
        event: 'farmOk',
        farm: 'historical',
        cause: 'The historical data farm that the message names is connected.',
        remedy: 'Nothing to do.',
      },
      2107: {
        event: 'farmInactive',
        farm: 'historical',
        cause: 'The historical data farm is idle and connects on demand.',
        remedy: 'Nothing to do; the next historical request wakes it up and takes a little longer.',
      },
      2108: {
        event: 'farmInactive',
        farm: 'marketData',
        cause: 'The market data farm is idle and connects on demand.',
        remedy: 'Nothing to do; the next subscription wakes it up and takes a little longer.',
      },
      2119: {
        event: 'farmConnecting',
        farm: 'marketData',
        cause: 'The gateway is connecting to the market data farm that the message names.',
        remedy: 'Nothing to do; 2104 follows within about a second.',
      },
      2157: {
        event: 'farmBroken',
        farm: 'securityDefinition',
        cause: 'The gateway has lost the farm that answers contract look-ups.',
        remedy: 'Wait for 2158, then repeat the contract look-ups that got no answer.',
      },
      2158: {
        event: 'farmOk',
        farm: 'securityDefinition',
        cause: 'The farm that answers contract look-ups is connected.',
        remedy: 'Nothing to do.',
      },
    },
  },
]
