import type { ConfigResponse } from '@twskit/wire'
import type { GatewaySettings } from '../../session/settings.ts'

/** What a gateway can be configured to do, by the names of the messages' fields. */
export type Configuration = Pick<ConfigResponse, 'lockAndExit' | 'messages' | 'api' | 'orders'>

/** Returns the configuration of a gateway that nobody has changed. */
export function defaultConfiguration({ isReadOnly, port, masterClientId, limits }: GatewaySettings): Configuration {
  return {
    lockAndExit: { autoLogoffTime: '11:45', autoLogoffPeriod: 'PM', autoLogoffType: 'restart' },
    messages: [
      {
        id: 131,
        title: 'Order Size Warning',
        message: 'The size of an order is above its limit',
        defaultAction: 'Cancel',
        enabled: true,
      },
    ],
    api: {
      precautions: { bypassOrderPrecautions: false, bypassBondWarning: false, bypassRedirectOrderWarning: false },
      settings: {
        readOnlyApi: isReadOnly,
        downloadOpenOrdersOnConnection: true,
        includeVirtualFxPositions: false,
        prepareDailyPnL: true,
        encodeApiMessages: 'UTF-8',
        socketPort: port,
        createApiMessageLogFile: false,
        includeMarketDataInLogFile: false,
        loggingLevel: 'Error',
        masterClientId,
        bulkDataTimeout: 30,
        componentExchSeparator: ',',
        rejectMessagesAboveMaxRate: Number.isFinite(limits.messagesPerSecond),
        sendInstrumentTimezone: 'instrument timezone',
        allowLocalhostOnly: true,
        trustedIPs: ['127.0.0.1'],
      },
    },
    orders: { smartRouting: { seekPriceImprovement: false, preOpenReroute: false, doNotRouteToDarkPools: false } },
  }
}
